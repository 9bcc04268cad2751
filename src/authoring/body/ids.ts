import { citationId, isId } from '../../brief/ids.js';
import type { Report } from '../problems/problem.js';
import type { Position } from '../source.js';

/** Latin spellings of the German umlauts and of letters that Unicode cannot decompose. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * Derives an id from the text of a heading: `Kommunen & ihre Bürger*innen` → `kommunen-ihre-buergerinnen`. Latin
 * letters lose their diacritics, other scripts keep theirs; gender marks and soft hyphens are removed.
 *
 * @returns An empty string if the heading contains no character that an id may contain.
 */
export function idFromText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[*:_\u00AD]+(?=\p{L})|\u00AD/gu, '')
    .replace(/[äöüßæœøłđı]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-$/gu, '');
}

/** The ids of a brief, each used only once. */
export class IdRegister {
  readonly #lines = new Map<string, number>();
  /** The ids of headings by other names that links may have for them; of equal names, the first. */
  readonly #synonyms = new Map<string, string>();
  readonly #briefId: string;
  readonly #citationId: string;
  readonly #report: Report;

  /**
   * @param briefId The id of the brief itself, which no heading may use.
   * @param lang The language of the brief, which determines the id of its citation.
   * @param report Receives the invalid and duplicate ids.
   */
  constructor(briefId: string, lang: string, report: Report) {
    this.#briefId = briefId;
    this.#citationId = citationId(lang);
    this.#report = report;
  }

  /** Registers the id that the author gave, or one derived from a text, and reports why it cannot be used. */
  take(given: string | undefined, text: string, at: Position): string {
    const id = given ?? idFromText(text);
    const line = this.#lines.get(id);
    if (given !== undefined && !isId(id)) this.#report('invalid-id', at, { id });
    else if (id === '') this.#report('no-id', at, {});
    else if (id === this.#briefId) this.#report('brief-id', at, { id });
    else if (id === this.#citationId) this.#report('citation-id', at, { id });
    else if (line === undefined) this.#lines.set(id, at.line);
    else this.#report(given === undefined ? 'colliding-id' : 'duplicate-id', at, { id, line });
    return id;
  }

  /**
   * Registers an id for a heading that may repeat: `geld--fragen` in the item `geld`, `geld--fragen-2` for the next one
   * there. No text gives an id with two hyphens, so this one stays the same when other items and sections change.
   *
   * @param parent The id of the item, or of the section if the heading is in none.
   */
  takeInside(parent: string, text: string, at: Position): string {
    const name = idFromText(text);
    if (name === '') this.#report('no-id', at, {});
    const id = this.takeFree(`${parent}--${name}`, at.line);
    this.addSynonym(name, id);
    return id;
  }

  /** Lets links find a heading by another name, unless that is an id or a name of an earlier heading. */
  addSynonym(name: string, id: string): void {
    if (!this.#synonyms.has(name)) this.#synonyms.set(name, id);
  }

  /**
   * Registers an id that no author has given, with a number if it is taken.
   *
   * @param line The line to name where a heading has the same id.
   */
  takeFree(id: string, line: number): string {
    let free = id;
    const isTaken = () => this.#lines.has(free) || free === this.#briefId || free === this.#citationId;
    for (let count = 2; isTaken(); count++) free = `${id}-${count}`;
    this.#lines.set(free, line);
    return free;
  }

  /** The line of the heading with an id; undefined if there is none. */
  lineOf(id: string): number | undefined {
    return this.#lines.get(id);
  }

  /**
   * The id that a link means: the one that it names, or that of the first heading with this other name. In other programs
   * the text of a heading alone is such a name.
   *
   * @returns Undefined if there is none.
   */
  resolve(id: string): string | undefined {
    return this.#lines.has(id) ? id : this.#synonyms.get(id);
  }
}
