import { basename, dirname, join, resolve } from 'node:path';
import type { PlacedLink } from '../authoring/body/context.js';
import { compileBrief } from '../authoring/compile.js';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Problem } from '../authoring/problems/problem.js';
import { isId } from '../brief/ids.js';
import type { Brief } from '../brief/model.js';
import type { SiteFile } from '../site/files.js';
import { imagesOf } from './brief-images.js';
import { foldedName } from './colliding-outputs.js';
import { copiedFile } from './copied-file.js';
import type { Findings } from './findings.js';
import { hashOf } from './hash.js';
import type { Settings } from './load-configuration.js';
import { readBytes, decodeText } from './read-text.js';
import { TEXTS } from './texts/index.js';
import { messageOf } from './write-all.js';

/** A compiled brief and the files that it shows or links to. */
export interface Compiled {
  /** The file of Markdown. */
  file: string;
  /** Its text. */
  markdown: string;
  /** The base name of the files to write: `resiliente-kommunen-2-0.de`. */
  name: string;
  brief: Brief;
  images: readonly SiteFile[];
  /** The files of its variants. */
  variants: readonly SiteFile[];
  /** The links of the text to other sites. */
  links: readonly PlacedLink[];
  /** The files that it was compiled from, with the fingerprint of each, which is empty if there is no such file. */
  inputs: ReadonlyMap<string, string>;
  /** The warnings of the compiler. */
  problems: readonly Problem[];
}

/** Compiles a file and reports its problems. Gives undefined if it has errors. */
export function compileFile(
  file: string,
  { series, ...settings }: Settings,
  language: MessageLanguage,
  { fault, problem }: Findings,
): Compiled | undefined {
  const texts = TEXTS[language];
  const { id, language: stated } = partsOfName(file);
  if (!isId(id)) {
    fault(texts.invalidName(file), file);
    return undefined;
  }
  const inputs = new Map<string, string>();
  const read = (path: string) => {
    const bytes = readBytes(path);
    inputs.set(path, bytes ? hashOf(bytes) : '');
    return bytes;
  };
  const source = decodeText(read(file));
  if (source.text === undefined) {
    fault(texts[source.fault](file), file);
    return undefined;
  }
  const images = imagesOf(file, read);
  const readFile = (path: string) => read(resolve(dirname(file), path))?.toString('utf8');
  const variants: SiteFile[] = [];
  const measureFile = (path: string) => {
    const source = join(dirname(file), path);
    const bytes = read(source);
    if (bytes) variants.push(copiedFile(path, source, hashOf(bytes)));
    return bytes?.length;
  };
  const readers = { readFile, readImage: images.read, measureFile };
  const options = { id, language: stated, ...readers, ...settings, ...(series && { series }) };
  try {
    const { brief, problems, links } = compileBrief(source.text, options);
    for (const one of problems) problem(one, file);
    const { found } = images;
    const name = briefName(file);
    return brief && { file, markdown: source.text, name, brief, images: found, variants, links, inputs, problems };
  } catch (error) {
    fault(texts.failing(file, messageOf(error)), file);
    return undefined;
  }
}

/** The base name of the files that are made from a file of Markdown. */
export function briefName(file: string): string {
  return basename(file, '.md');
}

/** The reason why a call is invalid that names these files, if it is. */
export function refuseNames(files: readonly string[], language: MessageLanguage): string | undefined {
  const texts = TEXTS[language];
  const byOutput = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.md')) return texts.notMarkdown(file);
    const output = foldedName(basename(file));
    const other = byOutput.get(output);
    if (other !== undefined) return texts.sameOutput(other, file);
    byOutput.set(output, file);
  }
  return undefined;
}

/** The id and the language that the name of a file states: `kommunen.de.md` → `kommunen` and `de`. */
function partsOfName(file: string): { id: string; language?: string | undefined } {
  const name = briefName(file);
  const [end, language] = /\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)$/.exec(name) ?? ['', undefined];
  return { id: name.slice(0, name.length - end.length), language };
}
