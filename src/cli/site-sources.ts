import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import { withoutTime } from '../site/feed-entries.js';
import { siteFilesOf, type SiteFile } from '../site/files.js';
import { SITE_LIBRARY, type SourcedBrief } from '../site/site-files.js';
import { compileFile } from './compile-files.js';
import type { Findings } from './findings.js';
import type { Settings } from './load-configuration.js';
import { readBytes } from './read-text.js';
import { TEXTS } from './texts/index.js';

/** What a site is made from, as far as it is in files. */
export interface LoadedSources {
  briefs: SourcedBrief[];
  assets: SiteFile[];
  /** The files that were read, none of which the site may overwrite. */
  read: string[];
}

/**
 * Compiles the briefs of a site, and loads the files beside them.
 *
 * @param files The files of Markdown.
 * @param configuration The configuration file, in whose folder the logo is.
 * @param onBrief Gets the number of briefs that are done, after each.
 * @returns Undefined if a brief has errors or a file is missing, which is reported.
 */
export function loadSources(
  files: readonly string[],
  settings: Settings | undefined,
  configuration: string | undefined,
  language: MessageLanguage,
  findings: Findings,
  onBrief: (done: number) => void = () => undefined,
): LoadedSources | undefined {
  const read: string[] = configuration === undefined ? [] : [configuration];
  const briefs = files.flatMap((file, index): SourcedBrief[] => {
    const compiled = compileFile(file, settings ?? { styles: [] }, language, findings);
    onBrief(index + 1);
    if (!compiled) return [];
    read.push(...compiled.read);
    const { name, brief, markdown, images } = compiled;
    return [{ name, brief, file, markdown, images, pdf: readBytes(join(dirname(file), siteFilesOf(name).pdf)) }];
  });
  for (const { file } of withoutTime(briefs)) findings.remark(TEXTS[language].notInFeed(file), file);
  const logo = settings?.series?.logo && loadLogo(settings.series.logo.src, configuration ?? '', language, findings);
  const isComplete = settings !== undefined && briefs.length === files.length && files.length > 0 && logo !== false;
  return isComplete ? { briefs, assets: [...libraryFiles(), ...(logo ? [logo] : [])], read } : undefined;
}

/** Loads the logo, or reports that it cannot be read and gives false. */
function loadLogo(
  path: string,
  configuration: string,
  language: MessageLanguage,
  { fault }: Findings,
): SiteFile | false {
  const file = join(dirname(configuration), path);
  const content = readBytes(file);
  if (content) return { path, content, source: file };
  fault(TEXTS[language].unreadable(file), file);
  return false;
}

/** The files of the library, which are next to this program. */
function libraryFiles(): SiteFile[] {
  return SITE_LIBRARY.map((path) => ({
    path,
    source: path,
    content: readFileSync(new URL(`../${path}`, import.meta.url)),
  }));
}
