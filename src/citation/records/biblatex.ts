import { isOrganisation } from '../../brief/text.js';
import { translationNote } from '../../brief/translation-note.js';
import type { Work } from '../work.js';
import { babelName } from './babel.js';
import { bibEntry, bibFields, braced } from './bib-entry.js';
import { bibTex } from './latex.js';

/**
 * A work for BibLaTeX: an entry in UTF-8.
 *
 * BibLaTeX's reports have no series, and its styles do not print one. Reference managers read `series`; `note` repeats
 * its title where every style prints it, next to the number, and ends with what is said about a translation. Zotero reads
 * the language from `language`, but not from `langid`, by which BibLaTeX hyphenates; see {@link commandsFor}.
 *
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function biblatex(work: Work): string {
  const fields = bibFields(work, bibTex);
  const language = babelName(work.lang);
  const { series, translation } = work;
  const original = translation && babelName(translation.of);
  const notes = [...(series ? [series.title] : []), ...(translation ? [translationNote(translation, work.lang)] : [])];
  return bibEntry('report', work.key, {
    author: fields.author,
    editor: fields.editor,
    translator: fields.translator,
    title: work.mainTitle === undefined ? fields.title : braced(braced(bibTex(work.mainTitle))),
    subtitle: work.subtitle && braced(braced(bibTex(work.subtitle))),
    type: fields.type,
    institution: fields.institution,
    location: fields.place,
    series: fields.series,
    number: fields.number,
    note: notes.length > 0 ? braced(notes.map(bibTex).join('. ')) : undefined,
    origlanguage: original && braced(original),
    origtitle: translation?.title && braced(braced(bibTex(translation.title))),
    date: work.date && braced(work.date),
    doi: fields.doi,
    url: fields.url,
    issn: fields.issn,
    language: braced(work.lang),
    langid: language && braced(language),
    execute: braced(commandsFor(work)),
    keywords: fields.keywords,
    abstract: fields.abstract,
    copyright: fields.copyright,
    // A particle belongs to the family name.
    options: hasParticle(work) ? braced('useprefix=true') : undefined,
  });
}

/**
 * Commands that BibLaTeX runs before it prints the entry. It would print the tag of the language. OT1, LaTeX's encoding unless a
 * document chooses another, has a dash in the place of `|`: the number gets a command for the sign, which biber would turn
 * into the sign again if it could read it.
 */
function commandsFor({ series }: Work): string {
  const number = bibTex(series?.issue ?? '');
  const printed = number.replaceAll('|', '{\\csname textbar\\endcsname}');
  const restored = printed === number ? '' : `\\def\\briefnumber{${printed}}\\restorefield{number}{\\briefnumber}`;
  return `\\clearlist{language}${restored}`;
}

function hasParticle({ authors, editors = [] }: Work): boolean {
  return [...authors, ...editors].some((one) => !isOrganisation(one) && one.particle);
}
