import { citationId, isId } from '../../brief/ids.js';
import { nearestName } from '../problems/nearest.js';
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

/**
 * What is left of an id where only its letters and digits count: `größe-der-stadt`, `Gr%C3%B6%C3%9Fe der Stadt` decoded and
 * `groesse-der-stadt` have the same core. Other programs keep umlauts and drop punctuation.
 */
function coreOf(id: string): string {
  return idFromText(id).replaceAll('-', '');
}

/**
 * The one of some ids that an author most likely means: one that differs only in case, umlauts or punctuation, or else the
 * most similar one.
 *
 * @returns Undefined if none is similar enough.
 */
export function nearestId(id: string, known: readonly string[]): string | undefined {
  const core = coreOf(id);
  return known.find((one) => core !== '' && coreOf(one) === core) ?? nearestName(idFromText(id), known);
}

/** How many ids are compared with unknown ones, so that a file full of these takes no more time than its length warrants. */
const MOST_COMPARISONS = 200_000;

/** The ids of a brief, each used only once. */
export class IdRegister {
  readonly #lines = new Map<string, number>();
  /** The ids of headings by other names that links may have for them; of equal names, the first. */
  readonly #synonyms = new Map<string, string>();
  /** The number that the next heading with an id gets. */
  readonly #numbers = new Map<string, number>();
  /** The ids of headings by the cores of their ids and other names; undefined until a link needs them. */
  #cores: Map<string, string> | undefined;
  #comparisons = 0;
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

  /**
   * Registers the id that the author gave, or one derived from a text, and reports why it cannot be used. One that is taken
   * is reported with a free one.
   *
   * @param parent The id of the item or section around the heading, with which the free id begins.
   */
  take(given: string | undefined, text: string, at: Position, parent?: string): string {
    const id = given ?? idFromText(text);
    const line = this.#lines.get(id);
    if (given !== undefined && !isId(id)) this.#report('invalid-id', at, { id });
    else if (id === '') this.#report('no-id', at, {});
    else if (this.#isFree(id)) this.#add(id, at.line);
    else {
      const longer = `${parent}--${id}`;
      const free = this.takeFree(parent !== undefined && isId(longer) ? longer : id, at.line);
      const isGiven = given !== undefined;
      if (line !== undefined) this.#report(isGiven ? 'duplicate-id' : 'colliding-id', at, { id, line, free });
      else this.#report(id === this.#briefId ? 'brief-id' : 'citation-id', at, { id, free, isGiven });
      return free;
    }
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
    this.#cores = undefined;
    if (!this.#synonyms.has(name)) this.#synonyms.set(name, id);
  }

  /**
   * Registers an id that no author has given, with a number if it is taken.
   *
   * @param line The line to name where a heading has the same id.
   */
  takeFree(id: string, line: number): string {
    let free = id;
    let number = this.#numbers.get(id) ?? 2;
    for (; !this.#isFree(free); number++) free = `${id}-${number}`;
    this.#numbers.set(id, number);
    this.#add(free, line);
    return free;
  }

  #add(id: string, line: number): void {
    this.#cores = undefined;
    this.#lines.set(id, line);
  }

  #isFree(id: string): boolean {
    return !this.#lines.has(id) && id !== this.#briefId && id !== this.#citationId;
  }

  /** The line of the heading with an id; undefined if there is none. */
  lineOf(id: string): number | undefined {
    return this.#lines.get(id);
  }

  /**
   * The id that a link means: the one that it names, or that of the first heading with this other name. In other programs
   * the text of a heading alone is such a name; case, umlauts and punctuation make no difference.
   *
   * @returns Undefined if there is none.
   */
  resolve(id: string): string | undefined {
    if (this.#lines.has(id)) return id;
    return this.#synonyms.get(id) ?? this.#byCore.get(coreOf(id));
  }

  /** The id that a link to an unknown one most likely means; undefined if none is similar enough. */
  nearest(id: string): string | undefined {
    this.#comparisons += this.#lines.size + this.#synonyms.size;
    if (this.#comparisons > MOST_COMPARISONS) return undefined;
    const nearest = nearestId(id, [...this.#lines.keys(), ...this.#synonyms.keys()]);
    return nearest === undefined ? undefined : this.resolve(nearest);
  }

  get #byCore(): ReadonlyMap<string, string> {
    if (this.#cores) return this.#cores;
    // The last of equal cores would stay: from the end to the start, synonyms first.
    const names = [...Array.from(this.#lines.keys(), (id) => [id, id] as const), ...this.#synonyms].reverse();
    this.#cores = new Map(names.map(([name, id]) => [coreOf(name), id]));
    this.#cores.delete('');
    return this.#cores;
  }
}
