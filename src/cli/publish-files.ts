import { readFileSync } from 'node:fs';
import { isWebAddress } from '../brief/address.js';
import { filesOf } from '../publish/files.js';
import { fragmentHtml } from '../publish/fragment.js';
import { oEmbedOf } from '../publish/oembed.js';
import { pageHtml } from '../publish/page.js';
import { VERSION } from '../version.js';
import { dataOnly, type Compiled } from './compile-files.js';
import type { Output } from './write-all.js';

const SCRIPT = `policy-brief-${VERSION}.classic.min.js`;
const STYLESHEET = `policy-brief-${VERSION}.css`;
/** What a published folder has from the library, beside this command. */
const ASSETS = [SCRIPT, `policy-brief-${VERSION}.min.js`, STYLESHEET, `policy-brief-${VERSION}.LICENSE.txt`];

/** Whether a text is the address of a folder: one of the web, with a slash at its end, and nothing behind it. */
export function isFolderAddress(text: string): boolean {
  return isWebAddress(text) && text.endsWith('/') && !/[?#]/.test(text);
}

/**
 * A folder for a web server: of each brief the data, the page, the HTML to be pasted and the answer to oEmbed, and the
 * library's files for pages.
 *
 * @param folder Address at which the folder will be found.
 */
export function publication(folder: string): (compiled: readonly Compiled[]) => Output[] {
  return (compiled) => [
    ...dataOnly(compiled),
    ...compiled.flatMap(({ name, brief }) => {
      const files = filesOf(name);
      return [
        { path: files.page, text: pageHtml(brief, { folder, name, script: SCRIPT, stylesheet: STYLESHEET }) },
        { path: files.fragment, text: `${fragmentHtml(brief, { base: folder })}\n` },
        { path: files.oEmbed, text: `${JSON.stringify(oEmbedOf(brief, folder + files.page), undefined, 2)}\n` },
      ];
    }),
    ...ASSETS.map((path) => ({ path, text: readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') })),
  ];
}
