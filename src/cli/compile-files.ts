import { basename, dirname, resolve } from 'node:path';
import { compileBrief } from '../authoring/compile.js';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import { isId } from '../brief/ids.js';
import type { Brief } from '../brief/model.js';
import { imagesOf } from './brief-images.js';
import { foldedName } from './colliding-outputs.js';
import type { Findings } from './findings.js';
import type { Settings } from './load-configuration.js';
import { readTextFile, readTextLoosely } from './read-text.js';
import { TEXTS } from './texts/index.js';
import { messageOf, type Output } from './write-all.js';

/** A compiled brief and its images. */
export interface Compiled {
  /** The file of Markdown. */
  file: string;
  /** Its text. */
  markdown: string;
  /** The base name of the files to write: `resiliente-kommunen-2-0.de`. */
  name: string;
  brief: Brief;
  images: readonly Output[];
  /** The text files that were read, with {@link file}. */
  read: readonly string[];
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
  const source = readTextFile(file);
  if (source.text === undefined) {
    fault(texts[source.fault](file), file);
    return undefined;
  }
  const images = imagesOf(file);
  const read = [file];
  const readFile = (path: string) => {
    const other = resolve(dirname(file), path);
    read.push(other);
    return readTextLoosely(other);
  };
  const options = { id, language: stated, readFile, readImage: images.read, ...settings, ...(series && { series }) };
  try {
    const { brief, problems } = compileBrief(source.text, options);
    for (const one of problems) problem(one, file);
    return brief && { file, markdown: source.text, name: basename(file, '.md'), brief, images: images.found, read };
  } catch (error) {
    fault(texts.failing(file, messageOf(error)), file);
    return undefined;
  }
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
  const name = basename(file, '.md');
  const [end, language] = /\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)$/.exec(name) ?? ['', undefined];
  return { id: name.slice(0, name.length - end.length), language };
}
