import { isDoi, isSafeHref, isSafeImageSource, isVariantSource, isWebAddress } from './address.js';
import { isDate } from './date.js';
import {
  BriefFormatError,
  data,
  fail,
  integer,
  large,
  inLine,
  listOf,
  MOST,
  nested,
  object,
  mapOf,
  once,
  oneOf,
  string as part,
  text,
  unique,
  variant,
  type Decoder,
} from './decoder.js';
import { findAll } from './find.js';
import { isId } from './ids.js';
import { isLanguageTag } from './language.js';
import * as model from './model.js';

export { BriefFormatError };

const string = text();
const id = unique('an id of letters, digits, ".", "_" and "-"', isId);
const lang = text('a BCP 47 language tag', isLanguageTag);
const webAddress = text('an address with https: or http:', isWebAddress);
const image = {
  src: text('a path on the host of the brief', isSafeImageSource),
  alt: text('a text alternative for the image', (alt) => alt.trim() !== ''),
};
const pixels = integer(1, 999_999);
const size = { width: pixels, height: pixels };

const content = nested(() => listOf(inline));
const inlines = inLine(content);
const blocks = nested(() => listOf(block));

/** The fields of a node, without its type. */
type Fields<T> = Omit<T, 'type'>;

const noteFields = object<Fields<model.Note>>({ number: integer(1, 9999), content: blocks });
const note = large<Fields<model.Note>>((value, path, run) => {
  const fields = noteFields(value, path, run);
  // Only the first reference to a note carries its content; later ones repeat the number.
  if (fields.content.length > 0) once(`note:${fields.number}`, path, run);
  if (findAll(fields.content, 'note').length > 0) fail(path, 'a footnote without footnotes');
  return fields;
});

const run = object<Fields<model.Emphasis>>({ content });

const markup = variant<Exclude<model.Inline, string>>({
  emphasis: run,
  strong: run,
  superscript: run,
  subscript: run,
  strikethrough: run,
  code: run,
  link: object({
    href: text('an address with https:, http:, mailto: or #', isSafeHref),
    content,
  }),
  abbreviation: object({ text: string, title: string }),
  foreign: object({ lang, content }),
  note,
  image: large(object<Fields<model.Image>>(image, size)),
  break: object({}),
});

const inline: Decoder<model.Inline> = (value, path, run) =>
  typeof value === 'string' ? part(value, path, run) : markup(value, path, run);

/** Browsers take the square of the number of columns to lay out a row. */
const MOST_COLUMNS = 50;
const row = listOf(inlines);
const tableFields = object<Fields<model.Table>>(
  { head: row, rows: listOf(row) },
  { caption: inlines, align: listOf(oneOf(['start', 'center', 'end', null])) },
);
const table = large<Fields<model.Table>>((value, path, run) => {
  const fields = tableFields(value, path, run);
  const { length } = fields.head;
  if (length > MOST_COLUMNS) fail(`${path}.head`, `at most ${MOST_COLUMNS} columns`);
  const index = fields.rows.findIndex((cells) => cells.length !== length);
  if (index >= 0) fail(`${path}.rows[${index}]`, `${length} cells`);
  return fields;
});

const block: Decoder<model.Block> = variant<model.Block>({
  paragraph: object<Fields<model.Paragraph>>({ content: inlines }),
  heading: object({ depth: oneOf([1, 2, 3]), id, content: inlines }),
  list: object<Fields<model.List>>(
    { ordered: oneOf([true, false]), items: listOf(blocks) },
    { start: integer(0, 999_999_999), ids: listOf(id) },
  ),
  definitions: object<Fields<model.DefinitionList>>({
    items: listOf(object<model.Definition>({ term: inlines, definitions: listOf(blocks) })),
  }),
  quote: large(object<Fields<model.Quote>>({ content: blocks }, { attribution: inlines })),
  table,
  figure: large(object<Fields<model.Figure>>(image, { ...size, caption: string })),
  box: object<Fields<model.Box>>({ content: blocks }, { title: inlines }),
  group: object({ lang, content: blocks }),
  rule: object({}),
});

// All names are one line.
const organisation = object<model.Organisation>({ literal: part });
const person = object<model.Person>(
  { family: part },
  {
    prefix: part,
    given: part,
    particle: part,
    suffix: part,
    orcid: text('an ORCID iD', (value) => /^(\d{4}-){3}\d{3}[\dX]$/.test(value)),
    affiliations: listOf(object<model.Affiliation>({ name: string }, { ror: string })),
  },
);
const contributor = large<model.Contributor>((value, path, run) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'literal')
    ? organisation(value, path, run)
    : person(value, path, run),
);
const contributors = inLine(listOf(contributor));

const date = text('a date such as 2025-11-03, 2025-11 or 2025', isDate);

const doi = text('a DOI such as 10.1234/abc', isDoi);

const metadata = object<model.Metadata>(
  {
    title: string,
    lang,
    authors: contributors,
  },
  {
    subtitle: string,
    type: oneOf(model.BRIEF_TYPES),
    date,
    dateInWords: string,
    published: string,
    updated: string,
    updatedInWords: string,
    version: string,
    corrections: listOf(object<model.Correction>({ date, dateInWords: string, text: string }, { item: string })),
    translation: object<model.Translation>(
      { of: lang, inWords: inlines },
      { title: string, doi, by: contributors, authorised: oneOf([true, false]) },
    ),
    variants: listOf(
      object<model.Variant>(
        { lang, src: text('an address', isVariantSource), name: inlines },
        { note: inlines, duration: string },
      ),
    ),
    editors: contributors,
    publisher: object<model.Publisher>({ name: string }, { unit: string, place: string, url: webAddress }),
    series: object<model.Series>({ title: string }, { issue: string, url: webAddress, issn: string }),
    doi,
    url: webAddress,
    license: object<model.License>({ name: string }, { url: webAddress }),
    funding: listOf(
      object<model.Funding>(
        { name: string },
        { ror: string, award: object<model.Award>({}, { title: string, number: string, url: webAddress }) },
      ),
    ),
    keywords: listOf(string),
    description: string,
    abstract: string,
  },
);

const citationStyles = listOf(
  object<model.CitationStyle>(
    { id: text('an id of letters, digits, ".", "_" and "-"', isId), de: inlines, en: inlines },
    { name: string },
  ),
);
const citations = object<model.Citations>({
  key: text('a name of a-z, 0-9 and "-"', (key) => /^[a-z0-9-]+$/.test(key)),
  styles(value, path, run) {
    const [first, ...rest] = citationStyles(value, path, run);
    return first ? [first, ...rest] : fail(path, 'at least one style');
  },
  records: object<model.Citations['records']>({ bibtex: data, biblatex: data, ris: data, 'csl-json': data }),
});

const item = large(object<model.Item>({ id, title: inlines, content: blocks }, { role: oneOf(['method']), lang }));
const section = large(
  object<model.Section>(
    { id, role: oneOf(model.SECTION_ROLES), title: inlines, content: blocks, items: listOf(item) },
    { lang, itemLabel: string },
  ),
);

const brief = object<model.Brief>(
  {
    format: oneOf([model.BRIEF_FORMAT]),
    id,
    meta: metadata,
    citations,
    summary: blocks,
    sections: listOf(section),
  },
  { references: data, strings: mapOf(string) },
);

/** The results of {@link decodeBrief}, so that no brief is decoded twice. */
const decoded = new WeakSet<model.Brief>();

/**
 * Turns unknown data, such as parsed JSON, into a brief.
 *
 * @returns A new object that shares nothing with `value`, or `value` itself if this function returned it before.
 * @throws {BriefFormatError} naming the path of the first error: `sections[1].items[0].title: expected a list`.
 */
export function decodeBrief(value: unknown): model.Brief {
  if (decoded.has(value as model.Brief)) return value as model.Brief;
  const result = brief(value, '', { depth: 0, ids: new Set(), left: { ...MOST } });
  decoded.add(result);
  return result;
}
