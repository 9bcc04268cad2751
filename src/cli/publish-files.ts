import { readFileSync } from 'node:fs';
import { LIBRARY_FILES } from '../library-files.js';
import { filesOf } from '../publish/files.js';
import { fragmentHtml } from '../publish/fragment.js';
import { embedPageHtml, oEmbedOf } from '../publish/oembed.js';
import { pageHtml } from '../publish/page.js';
import { dataFiles, type Compiled } from './compile-files.js';
import type { Output } from './write-all.js';

const { classic, module, stylesheet, licences } = LIBRARY_FILES;
/** The hash of each file of the library. */
const integrity = 'integrity.json';

/**
 * The files that `publish` writes: the data, images, page, HTML to paste, oEmbed response and page to embed of each brief, and the
 * library's files for pages.
 *
 * @param folder Public address of the folder.
 */
export function publicationFiles(compiled: readonly Compiled[], folder: string): Output[] {
  return [
    ...dataFiles(compiled),
    ...compiled.flatMap(({ name, file: source, brief }) => {
      const files = filesOf(name);
      return [
        { path: files.page, content: pageHtml(brief, { folder, name, script: classic, stylesheet }), source },
        { path: files.fragment, content: `${fragmentHtml(brief, { base: folder })}\n`, source },
        {
          path: files.oEmbed,
          content: `${JSON.stringify(oEmbedOf(brief, folder + files.page), undefined, 2)}\n`,
          source,
        },
        { path: files.embed, content: embedPageHtml(brief, folder, name), source },
      ];
    }),
    ...[classic, module, stylesheet, licences, integrity].map((path) => ({
      path,
      source: path,
      content: readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'),
    })),
  ];
}
