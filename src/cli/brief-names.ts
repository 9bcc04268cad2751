import { basename } from 'node:path';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import { foldedName } from './colliding-outputs.js';
import { TEXTS } from './texts/index.js';

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
export function partsOfName(file: string): { id: string; language?: string | undefined } {
  const name = briefName(file);
  const [end, language] = /\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)$/.exec(name) ?? ['', undefined];
  return { id: name.slice(0, name.length - end.length), language };
}
