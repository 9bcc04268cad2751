import { readFileSync } from 'node:fs';
import { isWebAddress } from '../brief/address.js';
import { LIBRARY_FILES } from '../library-files.js';
import { filesOf } from '../publish/files.js';
import { fragmentHtml } from '../publish/fragment.js';
import { oEmbedOf } from '../publish/oembed.js';
import { pageHtml } from '../publish/page.js';
import { dataFiles, type Compiled } from './compile-files.js';
import type { Output } from './write-all.js';

const { classic, module, stylesheet, licences } = LIBRARY_FILES;

/** Whether a text is the address of a folder: one of the web, with a slash at its end, and nothing behind it. */
export function isFolderAddress(text: string): boolean {
  return isWebAddress(text) && text.endsWith('/') && !/[?#]/.test(text);
}

/**
 * The files of a folder for a web server: of each brief the data, the page, the HTML to be pasted and the answer to
 * oEmbed, and the library's files for pages.
 *
 * @param folder Address at which the folder will be found.
 */
export function publicationFiles(compiled: readonly Compiled[], folder: string): Output[] {
  return [
    ...dataFiles(compiled),
    ...compiled.flatMap(({ name, brief }) => {
      const files = filesOf(name);
      return [
        { path: files.page, text: pageHtml(brief, { folder, name, script: classic, stylesheet }) },
        { path: files.fragment, text: `${fragmentHtml(brief, { base: folder })}\n` },
        { path: files.oEmbed, text: `${JSON.stringify(oEmbedOf(brief, folder + files.page), undefined, 2)}\n` },
      ];
    }),
    ...[classic, module, stylesheet, licences].map((path) => ({
      path,
      text: readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'),
    })),
  ];
}
