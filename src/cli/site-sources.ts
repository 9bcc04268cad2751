import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Brief } from '../brief/model.js';
import { withoutTime } from '../site/feed-entries.js';
import { missingOriginals } from '../site/missing-originals.js';
import { siteFilesOf, type SiteFile } from '../site/files.js';
import { SITE_LIBRARY, type SourcedBrief } from '../site/site-files.js';
import type { BriefStore } from './brief-store.js';
import { briefName } from './brief-names.js';
import type { Compiled } from './compile-files.js';
import { copiedFile } from './copied-file.js';
import type { Findings } from './findings.js';
import { hashOf } from './hash.js';
import type { Settings } from './load-configuration.js';
import { readBytes } from './read-text.js';
import type { RecordedBrief, SiteRecord } from './site-record.js';
import { TEXTS } from './texts/index.js';

/** What a site is made from, as far as it is in files. */
export interface LoadedSources {
  briefs: SourcedBrief[];
  assets: SiteFile[];
  /** The files that were read, none of which the site may overwrite. */
  read: string[];
  /** The briefs that the next build need not compile, by the base names of their files. */
  recorded: Record<string, RecordedBrief>;
}

/** A site that an earlier build has written. */
export interface EarlierSite {
  folder: string;
  record: SiteRecord;
}

/** How to load the sources of a site. */
export interface LoadOptions {
  /** Language of the messages. */
  language: MessageLanguage;
  findings: Findings;
  /** Keeps the briefs that are compiled. */
  store: BriefStore;
  /** The site that this program has written before, whose briefs are taken where nothing has changed. */
  earlier?: EarlierSite | undefined;
  /** Gets each brief that is compiled. */
  onCompiled?: (compiled: Compiled) => void;
  /** Gets the number of briefs that are done, after each. */
  onBrief?: (done: number) => void;
}

/** A brief and what the next build has to know of it. */
interface LoadedBrief {
  brief: SourcedBrief;
  recorded: RecordedBrief;
  read: readonly string[];
}

/**
 * Compiles the briefs of a site, and finds the files beside them.
 *
 * @param files The files of Markdown.
 * @param configuration The configuration file, in whose folder the logo is.
 * @returns Undefined if a brief has errors, or a file or the original of a translation is missing, which is reported.
 */
export async function loadSources(
  files: readonly string[],
  settings: Settings | undefined,
  configuration: string | undefined,
  options: LoadOptions,
): Promise<LoadedSources | undefined> {
  const { language, findings, onBrief } = options;
  const loaded: LoadedBrief[] = [];
  const fingerprint = fingerprints();
  for (const [index, file] of files.entries()) {
    const one = unchangedBrief(file, settings, fingerprint, options) ?? (await compiledBrief(file, settings, options));
    if (one) loaded.push(one);
    onBrief?.(index + 1);
  }
  const briefs = loaded.map(({ brief }) => brief);
  for (const { file } of withoutTime(briefs)) findings.remark(TEXTS[language].notInFeed(file), file);
  const missing = missingOriginals(briefs);
  for (const { translation, of, languages } of missing)
    findings.fault(TEXTS[language].noOriginal(translation.file, of, languages), translation.file);
  const logo = settings?.series?.logo && loadLogo(settings.series.logo.src, configuration ?? '', options);
  const isComplete = briefs.length === files.length && files.length > 0 && missing.length === 0;
  if (settings === undefined || !isComplete || logo === false) return undefined;
  return {
    briefs,
    assets: [...libraryFiles(), ...(logo ? [logo] : [])],
    read: [...(configuration === undefined ? [] : [configuration]), ...loaded.flatMap(({ read }) => read)],
    recorded: Object.fromEntries(loaded.map(({ brief: { name }, recorded }) => [name, recorded])),
  };
}

/** The brief of an earlier build, if none of the files that it was compiled from has changed. */
function unchangedBrief(
  file: string,
  settings: Settings | undefined,
  fingerprint: (path: string) => string,
  { earlier, findings }: LoadOptions,
): LoadedBrief | undefined {
  const name = briefName(file);
  const recorded = earlier?.record.brief(name);
  if (!earlier || !settings || recorded?.settings !== settings.key) return undefined;
  const { data, markdown } = siteFilesOf(name);
  const inFolder = (path: string) => join(dirname(file), path);
  const inputs = Object.entries(recorded.inputs);
  const hasChanged = ([path, hash]: [string, string]) => fingerprint(inFolder(path)) !== hash;
  if (!earlier.record.hasKept(data) || !earlier.record.hasKept(markdown) || inputs.some(hasChanged)) return undefined;
  for (const problem of recorded.problems) findings.problem(problem, file);
  const read = (path: string) => readFileSync(join(earlier.folder, path), 'utf8');
  const copied = (path: string) => copiedFile(path, inFolder(path), recorded.inputs[path] ?? '');
  const brief: SourcedBrief = {
    name,
    file,
    brief: recorded.brief,
    ...keysOf(name, recorded),
    // This program has written it, and nobody has changed it since.
    load: () => JSON.parse(read(data)) as Brief,
    markdown: () => read(markdown),
    images: recorded.images.map(copied),
    variants: recorded.variants.map(copied),
    pdf: pdfOf(file),
  };
  return { brief, recorded, read: inputs.map(([path]) => inFolder(path)) };
}

async function compiledBrief(
  file: string,
  settings: Settings | undefined,
  { language, findings, store, onCompiled }: LoadOptions,
): Promise<LoadedBrief | undefined> {
  // The compiler takes longer to load than everything that an unchanged brief needs.
  const { compileFile } = await import('./compile-files.js');
  const compiled = compileFile(file, settings, language, findings);
  if (!compiled) return undefined;
  onCompiled?.(compiled);
  const { name, brief, markdown, images, variants, inputs, problems } = compiled;
  const fromFolder = (path: string) => relative(dirname(file), path).replaceAll(sep, '/');
  const recorded: RecordedBrief = {
    settings: settings?.key ?? '',
    inputs: Object.fromEntries([...inputs].map(([path, hash]) => [fromFolder(path), hash])),
    images: images.map(({ path }) => path),
    variants: variants.map(({ path }) => path),
    brief: { id: brief.id, meta: brief.meta },
    problems,
  };
  const sourced: SourcedBrief = {
    ...{ name, file, images, variants, brief: recorded.brief, pdf: pdfOf(file) },
    ...keysOf(name, recorded),
    ...store.keep(brief, markdown),
  };
  return { brief: sourced, recorded, read: [...inputs.keys()] };
}

/** The keys of a brief: what it was compiled from, and what its head says. */
function keysOf(name: string, { settings, inputs, brief }: RecordedBrief): Pick<SourcedBrief, 'key' | 'headKey'> {
  return { key: hashOf(JSON.stringify([name, settings, inputs])), headKey: hashOf(JSON.stringify([name, brief])) };
}

/** The fingerprint of a file; empty if it cannot be read. */
function fingerprintOf(path: string): string {
  const bytes = readBytes(path);
  return bytes ? hashOf(bytes) : '';
}

/** Gives fingerprints, and reads each file once: the briefs of a series often share a bibliography. */
function fingerprints(): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    const fingerprint = known.get(path) ?? fingerprintOf(path);
    known.set(path, fingerprint);
    return fingerprint;
  };
}

/** The PDF file beside a brief, if there is one. */
function pdfOf(file: string): SourcedBrief['pdf'] {
  const path = siteFilesOf(briefName(file)).pdf;
  const source = join(dirname(file), path);
  const bytes = existsSync(source) ? readBytes(source) : undefined;
  return bytes && { ...copiedFile(path, source, hashOf(bytes)), size: bytes.length };
}

/** Finds the logo, or reports that it cannot be read and gives false. */
function loadLogo(path: string, configuration: string, { language, findings }: LoadOptions): SiteFile | false {
  const file = join(dirname(configuration), path);
  const key = fingerprintOf(file);
  if (key !== '') return copiedFile(path, file, key);
  findings.fault(TEXTS[language].unreadable(file), file);
  return false;
}

let library: readonly SiteFile[] | undefined;

/** The files of the library, which are next to this program, and like it stay the same while it runs. */
function libraryFiles(): readonly SiteFile[] {
  library ??= SITE_LIBRARY.map((path) => {
    const content = readFileSync(new URL(`../${path}`, import.meta.url));
    return { path, content: () => content, key: hashOf(content), source: path, isOfSite: true };
  });
  return library;
}
