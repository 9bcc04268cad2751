/* The spellings in BibTeX beside those of unicode2latex, with which Better BibTeX writes and reads its files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latex2unicode, Transform } from 'unicode2latex';
import { bibtexNameTex, bibTex, plainLatexPreamble } from '../../../src/citation/records/latex.js';

const creators = new Transform('bibtex-creator');
const READ = new Map<string, unknown>(Object.entries(latex2unicode));

/** All letters and marks of the Latin script in Unicode’s first blocks, of Vietnamese, and of punctuation and currencies. */
const RANGES: readonly [first: number, last: number][] = [
  [0x21, 0x7e],
  [0xa1, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20a0, 0x20c0],
];
const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).filter((character) => character.normalize('NFC') === character && /[^\p{C}\p{Z}]/u.test(character));

/** Our spelling has no spaces, and theirs fewer braces. */
const bare = (tex: string) => tex.replace(/[{} ]/g, '');

describe('unicode2latex', () => {
  it('knows the command of each letter of a name that is not written as it is', () => {
    const others = CHARACTERS.filter((character) => /\p{L}/u.test(character))
      .map((letter) => [letter, bibtexNameTex(letter)] as const)
      .filter(([letter, tex]) => tex !== letter && bare(tex) !== bare(creators.tolatex(letter)));
    assert.deepEqual(others, []);
  });

  it('knows each mark of a text that is not written as it is', () => {
    const others = CHARACTERS.map((mark) => [mark, bibTex(mark)] as const).filter(
      ([mark, tex]) => tex !== mark && bare(tex) !== bare(creators.tolatex(mark)),
    );
    assert.deepEqual(others, []);
  });

  it('reads each command that plain LaTeX needs a definition of as the letter that needs it', () => {
    const needy = CHARACTERS.map(
      (letter) =>
        [letter, /^\\ProvideTextCommandDefault\{(\\\w+)\}/.exec(plainLatexPreamble([letter]))?.[1] ?? ''] as const,
    ).filter(([, command]) => command !== '');
    const others = needy.filter(([letter, command]) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      return READ.get(command) !== (marks.length > 0 ? marks.join('') : base);
    });
    // It confuses the first with its mirror image, and knows the others by their old names, guillemotleft and …right.
    assert.deepEqual(others, [
      ['«', '\\guillemetleft'],
      ['»', '\\guillemetright'],
      ['„', '\\quotedblbase'],
    ]);
    assert.ok(needy.length > 20);
  });

  it('reads the accents that plain LaTeX prints as the letter, but for a hook or horn, which LaTeX lacks', () => {
    const accented = CHARACTERS.filter((character) => /\p{L}/u.test(character))
      .map((letter) => [letter, preambleTex(letter)] as const)
      .filter(([, tex]) => tex.startsWith('{\\'));
    const others = accented.filter(
      // LaTeX has a bar below, which unicode2latex does not read.
      ([letter, tex]) =>
        !tex.includes('\\b') && accentsRead(tex) !== letter.normalize('NFD').replace(/[\u0309\u031B]/g, ''),
    );
    assert.deepEqual(others, []);
    assert.ok(accented.length > 50);
  });
});

/** What the preamble prints for a letter; empty if it defines none. */
function preambleTex(letter: string): string {
  return /\\briefletter\{.\}\{(.*)\}$/u.exec(plainLatexPreamble([letter]))?.[1] ?? '';
}

/** A letter with its accents, innermost first. */
function accentsRead(tex: string): string {
  const commands = tex.match(/\\(?:[a-zA-Z](?![a-zA-Z])|[^a-zA-Z])/g) ?? [];
  const base = tex.replace(/\\[a-zA-Z](?![a-zA-Z])|\\[^a-zA-Z]|[{}]/g, '');
  return [base, ...commands.reverse().map((command) => READ.get(command))].join('').normalize('NFD');
}
