/** Entry point of the script for pages: registers the elements, upgrades placeholders and links, and fits frames. */
import { copyAddress } from './controls/copy-address.js';
import { reportHeight } from './frames/report-height.js';
import { pageLoaded } from './dom/page.js';
import { registerElements } from './elements/index.js';
import { LIBRARY_FILES } from './library-files.js';
import { watch } from './loader/index.js';
import { stringsFor } from './locales/index.js';

export { upgrade } from './loader/index.js';
export { registerLocale } from './locales/index.js';
export { VERSION as version } from './version.js';

/** The address of this script, beside which that of `<brief-series>` is. */
const address = import.meta.url;

const SERIES_TAG = 'script[src*=policy-brief-series-]';

reportHeight((link) => copyAddress(link, stringsFor(document.documentElement.lang)));
void start();

/** With `data-after="load"` on the script's tag, the HTML of the page stays untouched until it has loaded. */
async function start(): Promise<void> {
  if (document.querySelector('script[src][data-after=load]')) await pageLoaded();
  registerElements();
  // A tag for it may still be loading.
  await watch(async () => document.querySelector(SERIES_TAG) ?? import(new URL(LIBRARY_FILES.series, address).href));
}
