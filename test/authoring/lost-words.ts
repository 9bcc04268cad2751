import { decodeHTMLStrict } from 'entities';
import { compileBrief, type ReadFile } from '../../src/authoring/index.js';

/** What a file loses: words that its brief does not contain, on lines that no problem names. */
export interface Losses {
  /** Whether the file compiles; a file with an error loses nothing, because no brief is written. */
  isCompiled: boolean;
  /** The number of words in the file. */
  words: number;
  /** Each lost word with its line: `3: Wort`. */
  lost: string[];
}

/**
 * Compiles a file and compares its words with those of the brief.
 *
 * @param isWord Selects the words to compare. By default, all words of readable text: not keys, labels or comments.
 * @param readFile Reads the bibliography.
 */
export function lossesOf(source: string, isWord?: (word: string) => boolean, readFile?: ReadFile): Losses {
  const { brief, problems } = compileBrief(source, { id: 'brief', ...(readFile && { readFile }) });
  const named = new Set(
    problems.flatMap(({ line, lastLine = line }) =>
      Array.from({ length: lastLine - line + 1 }, (_, index) => line + index),
    ),
  );
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const found = lines.map((line) => wordsOf(isWord ? line : withoutSyntax(line)).filter(isWord ?? (() => true)));
  const words = found.flat().length;
  if (!brief) return { isCompiled: false, words, lost: [] };
  const kept = new Set([...KEYS, ...stringsOf(brief).flatMap(wordsOf)]);
  const lost = found.flatMap((words, index) =>
    named.has(index + 1) ? [] : words.filter((word) => !kept.has(word)).map((word) => `${index + 1}: ${word}`),
  );
  return { isCompiled: true, words, lost };
}

/** Keys of the front matter and of attributes that the compiled brief spells differently. */
const KEYS = ['author', 'editor', 'suggested', 'citation', 'item'];

/** A line without comments and file names of the front matter, keys of works, tags of HTML, marks of boxes, labels of footnotes and links, and numbers of lists. */
function withoutSyntax(line: string): string {
  return line
    .replace(/^(?:# .*|bibliography: .*)$/, ' ')
    .replace(/(?<![\p{L}\p{N}\\.@/])@(?:\{[^{}]*\}|[\p{L}\p{N}_][\p{L}\p{N}_:.-]*)/gu, ' ')
    .replace(/<br *\/?>|<\/?su[bp]>|\[!\w+\]|\.callout-\w+/g, ' ')
    .replace(/\[\^[^\s\]]+\]/g, ' ')
    .replace(/\]\[[^\]]*\]/g, ' ')
    .replace(/^\s*(?:\[[^\]]+\]|Table):/, ' ')
    .replace(/^[\s>]*\d+[.)]\s/, ' ');
}

function wordsOf(text: string): string[] {
  return decodeHTMLStrict(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** All keys and values in a tree, as strings. */
function stringsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsOf(inner)]);
}
