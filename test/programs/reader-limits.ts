import type { Cells } from './readers.js';

/** Why cells are not exact, although the record has what a format offers and most readers understand. */
export interface Limit {
  /** Readers with their format. */
  readers: readonly string[];
  fields: readonly (keyof Cells)[];
  /** Beginnings of the names of briefs; all if missing. */
  briefs?: readonly string[];
  /** A sentence for the documentation. */
  why: string;
}

const JABREF = ['JabRef 3, bibtex', 'JabRef 3, biblatex'];
const CONVERTER = ['biblatex-csl-converter, bibtex', 'biblatex-csl-converter, biblatex'];
const BIBUTILS = ['bibutils, bibtex', 'bibutils, biblatex'];

/** What each reader cannot do. Every cell that is not exact falls under exactly one of these. */
export const LIMITS: readonly Limit[] = [
  {
    readers: ['pandoc 2, bibtex', 'pandoc 2, biblatex'],
    fields: ['title'],
    why: 'Reads a grave accent as an opening quotation mark, in every spelling that other readers know.',
  },
  {
    readers: ['pandoc 3, bibtex', 'pandoc 3, biblatex'],
    fields: ['title', 'abstract'],
    briefs: ['05', '11'],
    why: 'Reads a grave accent as pandoc 2 does. It prints `<` correctly, but writes it to CSL-JSON as mathematics; of a bare `<`, Better BibTeX and plain LaTeX make `¡`.',
  },
  {
    readers: ['pandoc 3, csl-json', 'pandoc 2, csl-json'],
    fields: ['title', 'abstract'],
    briefs: ['05', '11'],
    why: 'Curls straight quotation marks. CSL-JSON has no sign that prevents it.',
  },
  {
    readers: ['pandoc 2, csl-json', 'pandoc 3, bibtex', 'pandoc 3, biblatex', 'pandoc 3, ris', 'pandoc 3, csl-json'],
    fields: ['title', 'abstract'],
    briefs: ['12', '13'],
    why: 'Writes a superscript digit as markup.',
  },
  {
    readers: [
      ...['pandoc 2, bibtex', 'pandoc 2, biblatex', 'pandoc 2, csl-json'],
      ...['pandoc 3, bibtex', 'pandoc 3, biblatex', 'pandoc 3, csl-json'],
    ],
    fields: ['authors'],
    briefs: ['14'],
    why: 'Curls a straight apostrophe, as LaTeX does.',
  },
  { readers: ['pandoc 3, ris'], fields: ['series'], why: 'Reads the series from no tag: `T2` becomes a book title.' },
  {
    readers: ['pandoc 3, ris'],
    fields: ['date'],
    why: 'Reads the year from `PY`, and neither month nor day from any tag.',
  },
  {
    readers: ['pandoc 3, ris'],
    fields: ['authors', 'editors'],
    why: 'Takes what follows the second comma for the given name. RIS puts the suffix there, and has no sign for a comma within a name.',
  },
  {
    readers: CONVERTER,
    fields: ['organisation', 'series', 'editors'],
    why: 'Writes no organisation, series or editor for a report.',
  },
  { readers: ['biblatex-csl-converter, bibtex', 'astrocite, bibtex'], fields: ['date'], why: 'Does not read `day`.' },
  {
    readers: CONVERTER,
    fields: ['title', 'abstract'],
    briefs: ['05', '14'],
    why: 'Drops a circumflex that stands alone, in every spelling that LaTeX prints and other readers know.',
  },
  {
    readers: CONVERTER,
    fields: ['title'],
    briefs: ['09', '15'],
    why: 'Writes the double braces, which protect capitals, as markup in English titles.',
  },
  {
    readers: ['astrocite, bibtex'],
    fields: ['series', 'label'],
    why: 'Takes the series for its number, and the number for an issue.',
  },
  { readers: ['astrocite, bibtex'], fields: ['language', 'abstract'], why: 'Reads neither language nor abstract.' },
  {
    readers: ['astrocite, bibtex'],
    fields: ['authors'],
    why: 'Ignores the braces that keep an organisation or a name with a comma together.',
  },
  {
    readers: ['astrocite, bibtex'],
    fields: ['title'],
    why: 'Knows no command for tilde, circumflex or backslash.',
  },
  {
    readers: ['astrocite, ris'],
    fields: ['authors', 'editors'],
    briefs: ['01', '03', '08', '15'],
    why: 'Reads nothing of a name that ends in a comma. EndNote needs the comma: it divides other names at their last space.',
  },
  {
    readers: ['astrocite, ris'],
    fields: ['authors'],
    briefs: ['02', '11', '14'],
    why: 'Takes what follows the second comma for the given name. RIS puts the suffix there, and has no sign for a comma within a name.',
  },
  {
    readers: [...BIBUTILS, 'bibutils, ris'],
    fields: ['authors'],
    briefs: ['02', '09', '12', '14'],
    why: 'Drops full stops after initials, and takes two capitals for initials. In RIS, it leaves commas before a suffix.',
  },
  {
    readers: ['bibutils, ris'],
    fields: ['authors', 'editors'],
    briefs: ['01', '15'],
    why: 'Divides organisations at “and”, commas and small letters, for which RIS has no sign.',
  },
  {
    readers: BIBUTILS,
    fields: ['title'],
    why: 'Writes another circumflex and curls straight quotation marks, and knows no command for the backslash.',
  },
  {
    readers: ['bibutils, bibtex'],
    fields: ['abstract'],
    why: 'As in titles: writes another circumflex and curls straight quotation marks.',
  },
  {
    readers: ['bibutils, biblatex'],
    fields: ['authors'],
    briefs: ['05'],
    why: 'Drops braces in a given name, and the full stop with them.',
  },
  {
    readers: ['bibutils, biblatex'],
    fields: ['abstract', 'editors'],
    why: 'Reads neither abstract nor editors of a report.',
  },
  {
    readers: ['citation-js, bibtex', 'citation-js, biblatex'],
    fields: ['authors'],
    why: 'Joins a name that contains braces with the next one.',
  },
  {
    readers: ['citation-js, ris'],
    fields: ['label'],
    why: 'Reads the label of a report from `SN`, which JabRef and pandoc take for an ISSN, or from `M1`, which Zotero writes into its field “Extra”.',
  },
  {
    readers: ['citation-js, ris'],
    fields: ['editors'],
    why: 'Reads no editor of a report: from neither `ED` nor `A2`, in which other readers see authors or editors of the series.',
  },
  { readers: ['citation-js, ris'], fields: ['DOI'], why: 'Drops a full stop at the end.' },
  {
    readers: JABREF,
    fields: ['authors', 'organisation', 'title', 'series', 'label', 'abstract'],
    briefs: ['05', '06', '11', '14', '15'],
    why: 'Keeps the file as it is, but shows neither braces nor `#` and `_`, in any spelling, and knows no command for tilde, circumflex and backslash. It reads a straight apostrophe as an accent on the next letter, in every spelling; only the typographic one (`’`) is safe.',
  },
  {
    readers: [...JABREF, 'JabRef 3, ris'],
    fields: ['authors'],
    briefs: ['12'],
    why: 'Takes a family name of one letter for an initial.',
  },
  {
    readers: ['JabRef 3, ris'],
    fields: ['DOI'],
    why: 'Reads a DOI only after `doi:`, which other readers would keep. The address has it.',
  },
  { readers: ['JabRef 3, ris'], fields: ['date'], why: 'Reads year and month, but no day.' },
  {
    readers: ['JabRef 3, ris'],
    fields: ['editors'],
    why: 'Reads editors from `A2` alone, in which Zotero sees editors of the series; newer versions read `ED`.',
  },
  {
    readers: ['JabRef 3, ris'],
    fields: ['authors'],
    briefs: ['01', '02', '05', '10', '11', '14', '15', '16'],
    why: 'Divides names at “and”, at a second comma and at small letters, and takes letters in capitals for initials. RIS has no sign to prevent it.',
  },
  {
    readers: ['JabRef 3, ris'],
    fields: ['organisation', 'title', 'series', 'abstract'],
    why: 'Reads RIS as LaTeX, so that braces, tildes and backslashes vanish, and writes dashes as hyphens.',
  },
];
