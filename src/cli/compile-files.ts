import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileBrief } from '../authoring/compile.js';
import { formatProblem, type MessageLanguage } from '../authoring/format-problem.js';
import { isId } from '../brief/decode.js';
import { TEXTS } from './texts.js';
import { writeAll } from './write-all.js';

/** Where lines are shown: results and complaints. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
}

/**
 * Compiles Markdown files into a folder. All problems of all files are shown; if one of them is an error, or a file
 * cannot be read, nothing at all is written.
 *
 * @returns The exit status: 0 done, 1 a file has errors, 2 the names of the files cannot be right.
 */
export function compileFiles(
  files: readonly string[],
  folder: string,
  language: MessageLanguage,
  terminal: Terminal,
): number {
  const texts = TEXTS[language];
  const refused = refuseNames(files, language);
  if (refused !== undefined) {
    terminal.err(refused);
    return 2;
  }
  const compiled = files.map((file) => compileFile(file, language, terminal));
  if (compiled.includes(undefined)) {
    terminal.err(texts.nothingWritten);
    return 1;
  }
  const outputs = files.map((file, index) => ({ path: outputPath(folder, file), text: compiled[index] ?? '' }));
  try {
    writeAll(folder, outputs);
  } catch (error) {
    terminal.err(texts.unwritable(folder, error instanceof Error ? error.message : String(error)));
    return 1;
  }
  for (const { path } of outputs) terminal.out(texts.written(path));
  return 0;
}

/** The JSON of one file, or undefined if it has errors, which have been shown. */
function compileFile(file: string, language: MessageLanguage, { err }: Terminal): string | undefined {
  const texts = TEXTS[language];
  const id = briefId(file);
  if (!isId(id)) {
    err(texts.invalidName(file));
    return undefined;
  }
  const source = readSource(file);
  if (source.text === undefined) {
    err(source.isReadable ? texts.notUtf8(file) : texts.unreadable(file));
    return undefined;
  }
  const { brief, problems } = compileBrief(source.text, { id });
  for (const problem of problems) err(formatProblem(problem, file, language));
  return brief && JSON.stringify(brief);
}

function readSource(file: string): { isReadable: boolean; text?: string } {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    return { isReadable: false };
  }
  try {
    return { isReadable: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { isReadable: true };
  }
}

function refuseNames(files: readonly string[], language: MessageLanguage): string | undefined {
  const texts = TEXTS[language];
  const byOutput = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.md')) return texts.notMarkdown(file);
    const output = outputPath('', file);
    const other = byOutput.get(output);
    if (other !== undefined) return texts.sameOutput(other, file);
    byOutput.set(output, file);
  }
  return undefined;
}

function outputPath(folder: string, file: string): string {
  return join(folder, `${basename(file, '.md')}.json`);
}

/** The name of a file without its language and `.md`: `kommunen.de.md` → `kommunen`. */
function briefId(file: string): string {
  return basename(file, '.md').replace(/\.[a-z]{2,3}(?:-[A-Za-z\d]+)*$/, '');
}
