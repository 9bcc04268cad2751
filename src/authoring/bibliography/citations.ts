import { compact } from '../../brief/compact.js';
import { citationLanguageOf, type CitationLanguage } from '../../brief/language.js';
import type { Inline } from '../../brief/model.js';
import {
  completeCitation,
  formatBibliography,
  printsPages,
  type Cite,
  type FormattedBibliography,
  type FormattedCitation,
  type TextCitation,
} from '../../citation/csl/bibliography.js';
import type { CslStyle } from '../../citation/csl/styles.js';
import type { CitationReader, CitedWork } from '../body/context.js';
import type { IdRegister } from '../body/ids.js';
import { trimEnd, trimStart } from '../markdown/white-space.js';
import type { CitationToken } from '../markdown/tokens.js';
import { nearestName } from '../problems/nearest.js';
import type { Report } from '../problems/problem.js';
import type { Reference } from '../../citation/references/reference.js';
import type { Bibliography, Entry } from './read-bibliographies.js';

/** The bibliography of a brief as readers see it. */
export interface BibliographyResult extends FormattedBibliography {
  /** The id of each entry, by the key of the work. */
  ids: ReadonlyMap<string, string>;
  /** The cited works as CSL-JSON. */
  references: string;
}

/**
 * Collects the citations of a brief. What one of them looks like depends on all others, so the text is read twice: once
 * with this reader, and then with {@link formattedCitations}.
 */
export class CitationCollector implements CitationReader {
  readonly isActive = true;
  readonly citations = new Map<CitationToken, TextCitation>();
  readonly #cited = new Map<string, Entry>();
  readonly #bibliography: Bibliography;
  readonly #style: CslStyle;
  readonly #printsPages: boolean;
  readonly #language: CitationLanguage;
  readonly #report: Report;

  /**
   * @param bibliography The works that can be cited.
   * @param style How they are cited.
   * @param lang The language of the brief.
   * @param report Receives the problems of keys and of entries.
   */
  constructor(bibliography: Bibliography, style: CslStyle, lang: string, report: Report) {
    this.#bibliography = bibliography;
    this.#style = style;
    this.#printsPages = printsPages(style);
    this.#language = citationLanguageOf(lang);
    this.#report = report;
  }

  cite(token: CitationToken, works: readonly CitedWork[]): Inline[] {
    // A footnote of two sections is read twice.
    if (this.citations.has(token)) return [token.raw];
    const isKnown = works.map((work) => this.#check(work)).every(Boolean);
    if (!isKnown) return [token.raw];
    const read = works.map((work) => ({ ...work, ...this.readSuffix(token, work) }));
    this.citations.set(token, {
      isNarrative: token.isNarrative,
      isOrdered: read.some(({ prefix, rest }) => prefix.length + rest.length > 0),
      cites: read.map(({ key: id, withoutAuthors, page }) => compact<Cite>({ id, withoutAuthors, page })),
    });
    return [token.raw];
  }

  /**
   * Formats all citations and the list of works.
   *
   * @param ids Gives the entries their ids.
   * @param line The line that names the bibliography.
   */
  format(ids: IdRegister, line: number): BibliographyResult {
    const works = [...this.#cited.values()].map(({ reference }) => reference);
    const formatted = formatBibliography(works, [...this.citations.values()], this.#style, this.#language);
    const order = formatted.entries.map(({ id }) => id);
    return {
      ...formatted,
      ids: new Map(order.map((key) => [key, ids.takeFree(`ref-${idOf(key)}`, line)])),
      references: JSON.stringify(order.map((key) => this.#cited.get(key)?.reference)),
    };
  }

  /**
   * Separates the page from what the author wrote after a key, if the style says where it belongs.
   *
   * @returns The page, if there is one, and the rest.
   */
  readSuffix({ raw }: CitationToken, { suffix }: Pick<CitedWork, 'suffix'>): { page?: string; rest: Inline[] } {
    const [first, ...others] = trimmed(suffix, trimEnd);
    if (first === undefined) return { rest: [] };
    // After `@key`, the brackets contain nothing but the suffix.
    const isAlone = !raw.startsWith('[');
    const separator = isAlone ? '' : ', ';
    if (typeof first === 'string' && first.startsWith(separator) && this.#printsPages) {
      const text = first.slice(separator.length);
      const [found = '', page] = PAGE[this.#language].exec(text) ?? [];
      const rest = text.slice(found.length);
      if (page !== undefined) return { page, rest: rest === '' ? others : [rest, ...others] };
    }
    return { rest: isAlone ? [', ', first, ...others] : [first, ...others] };
  }

  /** Whether a key leads to a work that can be cited; if not, that is reported. */
  #check({ key, at }: CitedWork): boolean {
    const { entries, isIncomplete, paths } = this.#bibliography;
    const entry = entries.get(key);
    if (this.#cited.has(key)) return true;
    if (!entry) {
      const nearest = isIncomplete ? undefined : nearestKey(key, [...entries.keys()]);
      if (!isIncomplete) this.#report('reference-unknown', at, { key, paths, ...(nearest && { nearest }) });
      return false;
    }
    this.#cited.set(key, entry);
    const { reference, place, fault, again } = entry;
    if (again) this.#report('reference-duplicate', at, { key, place, again });
    if (fault !== undefined) this.#report('reference-faulty', at, { key, place, detail: fault });
    else if (reference.title === undefined) this.#report('reference-untitled', at, { key, place });
    else if (reference.issued === undefined) this.#report('reference-undated', at, { key, place });
    const [text] = /\\\p{L}+/u.exec(textsOf(reference).join('\n')) ?? [];
    if (text !== undefined) this.#report('reference-latex', at, { key, place, text });
    return true;
  }
}

/** Gives the formatted citations to the second reading. */
export function formattedCitations(
  collector: CitationCollector,
  { citations: formatted, ids }: BibliographyResult,
): CitationReader {
  const byToken = new Map<CitationToken, FormattedCitation>();
  for (const [index, token] of [...collector.citations.keys()].entries()) {
    const citation = formatted[index];
    if (citation) byToken.set(token, citation);
  }
  return {
    isActive: true,
    cite(token, works, withLinks) {
      const citation = byToken.get(token);
      if (!citation) return [token.raw];
      const completions = works.map(({ key, prefix, suffix }) => {
        const id = ids.get(key);
        return {
          href: withLinks && id !== undefined ? `#${id}` : undefined,
          prefix: trimmed(prefix, trimStart),
          suffix: collector.readSuffix(token, { suffix }).rest,
        };
      });
      return completeCitation(citation, completions);
    },
  };
}

/** The texts of a work that styles print, without addresses. */
function textsOf(reference: Reference): string[] {
  return Object.entries(reference).flatMap(([variable, value]) => {
    if (variable === 'URL' || variable === 'DOI') return [];
    if (Array.isArray(value)) return value.flatMap((name) => Object.values(name));
    return typeof value === 'string' ? [value] : [];
  });
}

/** A page as the style of the series prints it, so that what the author wrote does not change. */
const PAGE: Readonly<Record<CitationLanguage, RegExp>> = {
  de: /^(?:S\. )?(\d+(?:–\d+)?)(?=$|[\s\u00A0,;])/,
  en: /^(?:(?:p\. (?=\d+(?!\d*–))|pp\. (?=\d+–)))?(\d+(?:–\d+)?)(?=$|[\s\u00A0,;])/,
};

/** Trims inlines at one end. */
function trimmed(inlines: readonly Inline[], trim: (text: string) => string): Inline[] {
  const index = trim === trimStart ? 0 : inlines.length - 1;
  const inline = inlines[index];
  return typeof inline === 'string' ? inlines.with(index, trim(inline)).filter((one) => one !== '') : [...inlines];
}

/** A key with a hyphen in place of all that an id cannot contain. */
function idOf(key: string): string {
  return key.replace(/[\s!-,/:-@[-^`{-~]+/g, '-');
}

/** The key that is most similar to a mistyped one, in whatever case. */
function nearestKey(key: string, keys: readonly string[]): string | undefined {
  const byLowerCase = new Map(keys.map((one) => [one.toLowerCase(), one]));
  const nearest = nearestName(key, [...byLowerCase.keys()]);
  return nearest === undefined ? undefined : byLowerCase.get(nearest);
}
