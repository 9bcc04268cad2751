import type { Work } from '../work.js';
import { babelName } from './babel.js';
import { bibEntry, bibFields, braced } from './bib-entry.js';
import { asciiTex, ot1Substitutes } from './latex.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A work for BibTeX: an entry in ASCII that compiles with `latex` and `bibtex` and without packages. Characters that
 * plain LaTeX lacks are written as commands that reference managers know, and a preamble defines the commands.
 *
 * @see https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
export function bibtex(work: Work): string {
  const fields = bibFields(work, asciiTex);
  const [year, month, day] = work.date?.split('-') ?? [];
  const entry = bibEntry('techreport', work.key, {
    author: fields.author,
    editor: fields.editor,
    title: fields.title,
    type: fields.type,
    institution: fields.institution,
    address: fields.place,
    series: fields.series,
    number: fields.number,
    year: year && braced(year),
    month: month && MONTHS[Number(month) - 1],
    day: day && braced(String(Number(day))),
    doi: fields.doi,
    url: fields.url,
    issn: fields.issn,
    language: braced(work.lang),
    langid: babelName(work.lang) && braced(babelName(work.lang) ?? ''),
    keywords: fields.keywords,
    abstract: fields.abstract,
    copyright: fields.copyright,
  });
  const preamble = ot1Substitutes(entry);
  return preamble ? `${entry}\n@preamble{"${preamble}"}\n` : entry;
}
