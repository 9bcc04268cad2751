import { basename, dirname, resolve } from 'node:path';
import { compileBrief } from '../authoring/compile.js';
import { formatProblem, type MessageLanguage } from '../authoring/problems/format-problem.js';
import { isId } from '../brief/ids.js';
import type { Brief } from '../brief/model.js';
import { filesOf } from '../publish/files.js';
import { imagesOf } from './brief-images.js';
import { foldedName } from './colliding-outputs.js';
import { loadConfiguration, type CitationSettings } from './load-configuration.js';
import { readTextFile, readTextLoosely } from './read-text.js';
import type { Terminal } from './terminal.js';
import { TEXTS } from './texts.js';
import { messageOf, type Output } from './write-all.js';

/** Options of a command that compiles files. */
export interface CompileFilesOptions {
  /** The configuration file, if not the default one. */
  configuration?: string | undefined;
  language: MessageLanguage;
}

/** The exit status of a failure: 1 if a file has errors or cannot be written, 2 if the call is invalid. */
export type FailureStatus = 1 | 2;

/** A compiled brief and its images. */
export interface Compiled {
  /** The file of Markdown. */
  file: string;
  /** The base name of the files to write: `resiliente-kommunen-2-0.de`. */
  name: string;
  brief: Brief;
  images: readonly Output[];
  /** The text files that were read, with {@link file}. */
  read: readonly string[];
}

/**
 * Compiles Markdown files and shows all problems of all files.
 *
 * @returns The briefs, or the exit status if one of the problems is an error or a file cannot be read.
 */
export function compileFiles(
  files: readonly string[],
  { configuration, language }: CompileFilesOptions,
  terminal: Terminal,
): Compiled[] | FailureStatus {
  const refusal = refuseNames(files, language);
  if (refusal !== undefined) {
    terminal.err(refusal);
    return 2;
  }
  const settings = loadConfiguration(configuration, language, terminal);
  const compiled = files.flatMap((file) => compileFile(file, settings ?? { styles: [] }, language, terminal));
  if (settings !== undefined && compiled.length === files.length) return compiled;
  terminal.err(TEXTS[language].nothingWritten);
  return 1;
}

/** The files that `compile` writes: the JSON and the images of each brief. */
export function dataFiles(compiled: readonly Compiled[]): Output[] {
  return compiled.flatMap(({ name, file, brief, images }) => [
    { path: filesOf(name).data, content: JSON.stringify(brief), source: file },
    ...images,
  ]);
}

/** Compiles one file and shows its problems. Gives an empty list if it has errors. */
function compileFile(
  file: string,
  settings: CitationSettings,
  language: MessageLanguage,
  { err }: Terminal,
): Compiled[] {
  const texts = TEXTS[language];
  const { id, language: stated } = partsOfName(file);
  if (!isId(id)) {
    err(texts.invalidName(file));
    return [];
  }
  const source = readTextFile(file);
  if (source.text === undefined) {
    err(texts[source.fault](file));
    return [];
  }
  const images = imagesOf(file);
  const read = [file];
  const readFile = (path: string) => {
    const other = resolve(dirname(file), path);
    read.push(other);
    return readTextLoosely(other);
  };
  const options = { id, language: stated, readFile, readImage: images.read, ...settings };
  try {
    const { brief, problems } = compileBrief(source.text, options);
    for (const problem of problems) err(formatProblem(problem, file, language));
    return brief ? [{ file, name: basename(file, '.md'), brief, images: images.found, read }] : [];
  } catch (error) {
    err(texts.failing(file, messageOf(error)));
    return [];
  }
}

function refuseNames(files: readonly string[], language: MessageLanguage): string | undefined {
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
