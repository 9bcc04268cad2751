import { isOrganisation } from '../../brief/text.js';
import type { Work } from '../work.js';
import { babelName } from './babel.js';
import { bibEntry, bibFields, braced } from './bib-entry.js';
import { unicodeTex } from './latex.js';

/**
 * A work for BibLaTeX: an entry in UTF-8.
 *
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf
 */
export function biblatex(work: Work): string {
  const fields = bibFields(work, unicodeTex);
  const language = babelName(work.lang);
  return bibEntry('report', work.key, {
    author: fields.author,
    editor: fields.editor,
    title: fields.title,
    type: fields.type,
    institution: fields.institution,
    location: fields.place,
    series: fields.series,
    number: fields.number,
    date: work.date && braced(work.date),
    doi: fields.doi,
    url: fields.url,
    issn: fields.issn,
    langid: language && braced(language),
    keywords: fields.keywords,
    abstract: fields.abstract,
    copyright: fields.copyright,
    // A particle belongs to the family name.
    options: hasParticle(work) ? braced('useprefix=true') : undefined,
  });
}

function hasParticle({ authors, editors = [] }: Work): boolean {
  return [...authors, ...editors].some((one) => !isOrganisation(one) && one.particle);
}
