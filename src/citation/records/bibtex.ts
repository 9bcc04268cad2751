import { displayName } from '../../brief/text.js';
import { translationNote } from '../../brief/translation-note.js';
import type { Work } from '../work.js';
import { babelName } from './babel.js';
import { bibEntry, bibFields, braced } from './bib-entry.js';
import { bibtexNameTex, bibTex, plainLatexPreamble } from './latex.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A work for BibTeX: an entry in UTF-8, whose letters every reference manager reads, and which compiles with `latex` and
 * `bibtex` and without packages.
 *
 * A preamble defines what plain LaTeX lacks. It follows a percent sign, which means nothing to BibTeX and begins a
 * comment for the others, and it comes first: bibutils makes an empty record of any other preamble.
 *
 * @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
export function bibtex(work: Work): string {
  const fields = bibFields(work, bibTex, bibtexNameTex);
  const [year, month, day] = work.date?.split('-') ?? [];
  const entry = bibEntry('techreport', work.key, {
    author: fields.author,
    editor: fields.editor,
    translator: fields.translator,
    title: fields.title,
    type: fields.type,
    institution: fields.institution,
    address: fields.place,
    series: fields.series,
    number: fields.number,
    year: year && braced(year),
    month: month && MONTHS[Number(month) - 1],
    day: day && braced(String(Number(day))),
    note: fields.note,
    doi: fields.doi,
    url: fields.url,
    issn: fields.issn,
    language: braced(work.lang),
    langid: babelName(work.lang) && braced(babelName(work.lang) ?? ''),
    keywords: fields.keywords,
    abstract: fields.abstract,
    copyright: fields.copyright,
  });
  const preamble = plainLatexPreamble(printedTexts(work));
  return preamble ? `% @preamble{"${preamble}"}\n\n${entry}` : entry;
}

/** What a style for BibTeX may print. */
function printedTexts({ title, lang, authors, editors = [], publisher, series, translation }: Work): string[] {
  const names = [...authors, ...editors].map(displayName);
  const note = translation && translationNote(translation, lang);
  const others = [publisher?.name, publisher?.place, series?.title, series?.issue, note];
  return [title, ...names, ...others].filter((text) => text !== undefined);
}
