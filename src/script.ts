/** Entry point of the script for pages: registers the elements, upgrades placeholders and links, and fits frames. */
import { copyAddress } from './controls/copy-address.js';
import { removeTrustedTypesHint } from './trusted-types-hint.js';
import { reportHeight } from './frames/report-height.js';
import { watch } from './loader/index.js';
import './define.js';

export { upgrade } from './loader/index.js';
export { registerLocale } from './locales/index.js';
export { VERSION as version } from './version.js';

removeTrustedTypesHint();
reportHeight(copyAddress);
void watch();
