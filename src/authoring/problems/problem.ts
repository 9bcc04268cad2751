import type { Position } from '../source.js';

/** What can be wrong with the front matter, each with the facts that its message needs. */
export interface FrontMatterParams {
  'front-matter-missing': object;
  'front-matter-unclosed': object;
  'front-matter-not-mapping': object;
  'front-matter-nesting': object;
  'yaml-syntax': { detail: string };
  'yaml-colon': object;
  'yaml-tab': object;
  'yaml-unclosed': object;
  'yaml-start': object;
  'yaml-marker': { marker: string };
  'yaml-comment': { comment: string };
  'duplicate-key': { key: string };
  'unknown-key': { key: string; known: string; nearest?: string };
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
  'invalid-language': { value: string };
  'invalid-doi': { value: string; doi?: string };
  'doi-checksum': { value: string };
  'invalid-orcid': { value: string };
  'invalid-issn': { value: string };
  'invalid-web-address': { key: string; value: string };
  'citation-differs': { given: string; computed: string };
}

/** What can be wrong with the body, each with the facts that its message needs. */
export interface BodyParams {
  'heading-level-1': object;
  'heading-skipped': { level: number; allowed: number };
  'heading-empty': object;
  'heading-underlined': object;
  'heading-inside-block': object;
  'attribute-syntax': { text: string };
  'unknown-class': { name: string; known: string; nearest?: string };
  'unknown-attribute': { name: string; known: string };
  'several-roles': { first: string; second: string };
  'item-label-empty': object;
  'invalid-id': { id: string };
  'duplicate-id': { id: string; line: number };
  'colliding-id': { id: string; line: number };
  'brief-id': { id: string };
  'citation-id': { id: string };
  'no-id': object;
  'footnote-undefined': { label: string };
  'footnote-unused': { label: string };
  'footnote-nested': { label: string };
  'footnote-duplicate': { label: string; line: number };
  'footnote-empty': { label: string };
  'abbreviation-duplicate': { text: string; line: number };
  'abbreviation-empty': { text: string };
  'definition-inside-block': object;
  'raw-html': { html: string };
  'code-span': object;
  'code-block': object;
  'code-indented': object;
  'link-scheme': { href: string };
  'link-relative': { href: string };
  'link-target': { id: string };
  'link-empty': { href: string };
  'link-definition-unused': { label: string };
  'link-vague': { text: string };
  'link-file': { format: string };
  'title-lost': { title: string };
  'image-alternative': { src: string };
  'image-source': { src: string };
  'group-unclosed': object;
  'group-unopened': object;
  'language-missing': object;
  'table-columns': { cells: number; columns: number };
  'table-header': object;
  'list-number': { number: number };
  nesting: { most: number };
  'attribution-line': object;
  'straight-quote': object;
  'hyphen-as-dash': object;
  'abbreviation-space': { text: string; better: string };
}

/** What can be wrong with a configuration, apart from its YAML, each with the facts that its message needs. */
export interface ConfigurationParams {
  'configuration-not-mapping': { example: string };
  'style-file-name': { path: string };
  'style-missing': { path: string };
  'style-not-xml': { path: string };
  'style-not-csl': { path: string };
  'style-dependent': { path: string; parent: string };
  'style-without-title': { path: string };
  'style-without-bibliography': { path: string };
  'style-failing': { path: string; detail: string };
  'style-taken': { path: string; other: string; name?: string; isBuiltIn: boolean };
}

/** What can be wrong with a file. */
export interface ProblemParams extends FrontMatterParams, BodyParams, ConfigurationParams {}

/** The name of something that can be wrong with a file. */
export type ProblemCode = keyof ProblemParams;

/** Problems that do not keep a file from being compiled. */
const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'yaml-comment',
  'entity-in-value',
  'missing-date',
  'doi-checksum',
  'citation-differs',
  'footnote-unused',
  'link-definition-unused',
  'link-vague',
  'link-file',
  'title-lost',
  'list-number',
  'attribution-line',
  'straight-quote',
  'hyphen-as-dash',
  'abbreviation-space',
]);

/** A problem with a given code. */
export interface ProblemOf<C extends ProblemCode> extends Position {
  code: C;
  severity: 'error' | 'warning';
  params: ProblemParams[C];
}

/** Something wrong with a file, as data; {@link formatProblem} puts it into words. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** Notes that something is wrong at a place in the file. */
export type Report = <C extends ProblemCode>(code: C, at: Position, params: ProblemParams[C]) => void;

/** Keeps what is reported. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  readonly report: Report = (code, { line, column }, params) => {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    this.#problems.push({ code, severity, line, column, params } as Problem);
  };

  /** Whether an error is among the problems. */
  get hasErrors(): boolean {
    return this.#problems.some(({ severity }) => severity === 'error');
  }

  /** All problems in the order of the file. */
  sorted(): Problem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}
