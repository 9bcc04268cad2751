import type { ForeignNotation } from '../body/foreign-notation.js';
import type { Position } from '../source.js';

/** The problems of front matter, each with the parameters of its message. */
export interface FrontMatterParams {
  'front-matter-missing': object;
  'front-matter-unclosed': object;
  'front-matter-not-mapping': object;
  'front-matter-nesting': object;
  'front-matter-too-long': { length: number; most: number };
  'value-too-long': { key: string; length: number; most: number };
  'too-many-entries': { key: string; count: number; most: number };
  'unpaired-surrogate': { key: string };
  'yaml-syntax': { detail: string };
  'yaml-colon': object;
  'yaml-tab': object;
  'yaml-unclosed': object;
  'yaml-start': object;
  'yaml-brackets': object;
  'yaml-quoted-word': object;
  'comma-in-braces': { text: string };
  'invisible-character': { character: string; key: string; isIndented: boolean };
  'keywords-text': { better: string };
  'title-in-name': { value: string };
  'name-mark': { value: string; mark: string };
  'doi-end': { value: string };
  'yaml-marker': { marker: string };
  'yaml-comment': { comment: string };
  'duplicate-key': { key: string };
  'unknown-key': { key: string; known?: string; nearest?: string };
  'missing-key': { key: string; example: string };
  'missing-date': object;
  'empty-value': { key: string };
  'not-text': { key: string };
  'not-mapping': { key: string; example: string };
  'line-break-in-value': { key: string };
  'entity-in-value': { entity: string };
  'person-as-text': { name: string };
  'person-without-family': object;
  'invalid-date': { value: string };
  'invalid-time': { key: string; value: string; isDay: boolean };
  'published-differs': { date: string; published: string };
  'updated-before-published': { updated: string; published: string };
  'correction-newer': { date: string; last: string };
  'correction-item': { id: string; nearest?: string };
  'invalid-language': { key: string; value: string; tag?: string };
  'translation-of-itself': { lang: string };
  'translation-differs': { key: 'title' | 'doi'; stated: string; found: string; path: string; inLine: number };
  'invalid-truth': { key: string; value: string };
  'language-differs': { value: string; name: string };
  'invalid-doi': { value: string };
  'doi-checksum': { value: string };
  'invalid-orcid': { value: string };
  'invalid-issn': { value: string };
  'invalid-web-address': { key: string; value: string };
  'invalid-ror': { value: string };
  'unknown-type': { value: string };
  'unknown-variant': { value: string };
  'variant-file': { value: string };
  'variant-missing': { path: string };
  'variant-places': object;
  'variant-size': object;
  'variant-unchecked': object;
  'invalid-duration': { value: string };
  'film-facts': { missing: string };
  'abstract-unused': object;
  'missing-lead': object;
  'citation-differs': { given: string; computed: string };
}

/** The problems of a body, each with the parameters of its message. */
export interface BodyParams {
  'heading-level-1': object;
  'heading-skipped': { level: number; allowed: number };
  'heading-too-deep': object;
  'heading-empty': object;
  'heading-space': { character?: string };
  'heading-underlined': object;
  'heading-inside-block': object;
  'bold-heading': { text: string; marks: string };
  'attribute-syntax': { text: string };
  'unknown-class': { name: string; known: string; nearest?: string };
  'unknown-attribute': { name: string; known: string };
  'several-roles': { first: string; second: string };
  'item-label-empty': object;
  'invalid-id': { id: string };
  'duplicate-id': { id: string; line: number; free: string };
  'colliding-id': { id: string; line: number; free: string };
  'brief-id': { id: string; free: string; isGiven: boolean };
  'citation-id': { id: string; free: string; isGiven: boolean };
  'no-id': object;
  'footnote-undefined': { label: string };
  'footnote-unused': { label: string };
  'footnote-nested': { note: string };
  'footnote-duplicate': { label: string; line: number };
  'footnote-empty': { note: string };
  'abbreviation-duplicate': { text: string; line: number };
  'abbreviation-empty': { text: string };
  'abbreviation-unused': { text: string };
  'definition-inside-block': object;
  comment: object;
  'comment-unclosed': object;
  'raw-html': { html: string };
  'code-block': object;
  'code-indented': { indent: number };
  'link-scheme': { href: string };
  'link-relative': { href: string };
  'link-target': { id: string; nearest?: string; isNote?: true };
  'link-empty': { href: string };
  'link-definition-unused': { label: string };
  'link-definition-duplicate': { label: string; line: number };
  'link-vague': { text: string };
  'link-file': { format: string };
  'title-lost': { title: string };
  'image-alternative': { src: string };
  'image-source': { src: string };
  'image-reference': object;
  'image-outside': { src: string };
  'image-missing': { path: string };
  'image-unreadable': { path: string };
  'attributes-ignored': { ignored: string };
  'group-unclosed': object;
  'group-unopened': object;
  'language-missing': object;
  'table-columns': { cells: number; columns: number };
  'table-text': { isEnd: boolean };
  'table-header': object;
  'list-number': { number: number; expected: number };
  nesting: { most: number };
  'source-too-long': { length: number; most: number };
  'paragraph-too-long': { length: number; most: number };
  'emphasis-open': object;
  'table-too-large': { columns: number; cells: number; mostColumns: number; mostCells: number };
  'brief-too-large': { most: number };
  'brief-refused': { detail: string };
  unreadable: { text: string };
  'attribution-line': { isApart: boolean };
  'foreign-notation': { notation: ForeignNotation };
  'straight-quote': object;
  'english-quote': object;
  'hyphen-as-dash': object;
  'hyphens-as-dash': object;
  'abbreviation-space': { text: string; better: string };
}

/** The file of an entry, and its line if that is known. */
export interface EntryPlace {
  path: string;
  line?: number;
}

/** The problems of bibliographies and citations, each with the parameters of its message. */
export interface BibliographyParams {
  'bibliography-missing': { path: string };
  'bibliography-outside': { path: string };
  'bibliography-ending': { path: string };
  'bibliography-encoding': { path: string; inLine: number };
  'bibliography-syntax': { path: string; inLine?: number; detail: string };
  'bibliography-empty': { path: string };
  'bibliography-failing': { detail: string };
  'bibliography-unused': object;
  'reference-unknown': { key: string; paths: string; nearest?: string };
  'reference-duplicate': { key: string; place: EntryPlace; again: EntryPlace };
  'reference-faulty': { key: string; place: EntryPlace; detail: string };
  'reference-untitled': { key: string; place: EntryPlace };
  'reference-latex': { key: string; place: EntryPlace; text: string };
  'reference-undated': { key: string; place: EntryPlace };
  'references-heading': { id: string };
  'citation-misplaced': object;
}

/** The problems of a configuration, apart from its YAML, each with the parameters of its message. */
export interface ConfigurationParams {
  'configuration-not-mapping': { example: string };
  'invalid-folder-address': { value: string };
  'invalid-page-address': { key: string; value: string };
  'language-unavailable': { value: string; known: string };
  'invalid-colour': { value: string };
  'pale-colour': { value: string; contrast: number };
  'logo-file': { value: string };
  'style-file-name': { path: string };
  'style-missing': { path: string };
  'style-not-xml': { path: string };
  'style-not-csl': { path: string };
  'style-dependent': { path: string; parent: string };
  'style-without-title': { path: string };
  'style-without-bibliography': { path: string };
  'style-failing': { path: string; detail: string };
  'style-taken': { path: string; other: string; name?: string; isBuiltIn: boolean };
  'bibliography-style-unknown': { value: string; known: string; nearest?: string };
  'bibliography-style-note': { value: string };
  'bibliography-style-failing': { value: string; detail: string };
}

/** All problems of a file, each with the parameters of its message. */
export interface ProblemParams extends FrontMatterParams, BodyParams, BibliographyParams, ConfigurationParams {}

/** The code of a problem. */
export type ProblemCode = keyof ProblemParams;

/** Problems that do not prevent compilation. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'pale-colour',
  'yaml-comment',
  'entity-in-value',
  'missing-date',
  'published-differs',
  'correction-newer',
  'language-differs',
  'translation-differs',
  'doi-checksum',
  'doi-end',
  'keywords-text',
  'title-in-name',
  'name-mark',
  'variant-unchecked',
  'film-facts',
  'abstract-unused',
  'missing-lead',
  'citation-differs',
  'comment',
  'footnote-unused',
  'link-definition-unused',
  'link-definition-duplicate',
  'abbreviation-unused',
  'link-vague',
  'link-file',
  'title-lost',
  'attributes-ignored',
  'list-number',
  'table-text',
  'attribution-line',
  'foreign-notation',
  'bibliography-unused',
  'reference-undated',
  'reference-latex',
  'citation-misplaced',
  'bold-heading',
  'straight-quote',
  'english-quote',
  'hyphen-as-dash',
  'hyphens-as-dash',
  'abbreviation-space',
]);

/** A change to the source of a file that fixes a problem. */
export interface Cure {
  /** Offset of the first character to replace, in UTF-16 code units of the source as it was given. */
  start: number;
  /** Offset after the last character to replace. */
  end: number;
  replacement: string;
}

/** A problem with one code. */
export interface ProblemOf<C extends ProblemCode> extends Position {
  code: C;
  severity: 'error' | 'warning';
  /** The last line that the problem is about, if it is not the line at which it begins. */
  lastLine?: number;
  params: ProblemParams[C];
  /** The change to the source that fixes it, where there is one that a machine can apply. */
  cure?: Cure;
}

/** A problem of a file as data; {@link formatProblem} turns it into a message. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** Reports a problem at a position in the file, perhaps about all lines from there to `lastLine`. */
export type Report = <C extends ProblemCode>(
  code: C,
  at: Position,
  params: ProblemParams[C],
  lastLine?: number,
) => void;

/** Collects the reported problems. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  readonly report: Report = (code, { line, column }, params, lastLine = line) => {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    const range = lastLine > line ? { lastLine } : {};
    this.#problems.push({ code, severity, line, column, ...range, params } as Problem);
  };

  /** Whether any of the problems is an error. */
  get hasErrors(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error');
  }

  /** All problems, sorted by their position in the file. */
  sorted(): Problem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}
