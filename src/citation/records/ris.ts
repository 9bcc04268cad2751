import { doiUrl } from '../../brief/address.js';
import type { Contributor } from '../../brief/model.js';
import { familyWithParticle, isOrganisation } from '../../brief/text.js';
import { translationNote } from '../../brief/translation-note.js';
import { kindOf } from '../kind.js';
import type { Work } from '../work.js';

/**
 * A work in RIS, for Citavi, EndNote, Zotero and others. They disagree about reports, so the series is written twice: in
 * `T2` for EndNote and Zotero, in `T3` for Citavi and JabRef.
 *
 * The issue label is in `IS` alone. In `SN`, JabRef and pandoc read it as an ISSN, and Zotero as a report number, which
 * citation processors split at `|`. Zotero and EndNote would read an ISSN in `SN` as the report number, so it is a note,
 * as is the licence. Editors are in `ED`: in `A2`, Zotero reads editors of the series, and others read authors. Zotero
 * up to 7.0.30, whose reports have no editors, makes authors of them.
 *
 * @see https://github.com/zotero/translators/blob/master/RIS.js
 * @see https://github.com/aurimasv/translators/wiki/RIS-Tag-Map-%28narrow%29
 * @see https://www1.citavi.com/sub/manual5/de/importing_a_ris_file.html
 */
export function ris(work: Work): string {
  const { title, authors, editors = [], publisher, series, doi, license, keywords = [], translation } = work;
  const tags: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', work.key],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ...editors.map((editor): [string, string] => ['ED', nameOf(editor)]),
    // Subsidiary authors: Zotero and EndNote read translators of reports here.
    ...(translation?.by ?? []).map((one): [string, string] => ['A4', nameOf(one)]),
    ['TI', title],
    ['ST', work.mainTitle],
    ['T2', series?.title],
    ['T3', series?.title],
    ['IS', series?.issue],
    ['M3', kindOf(work)],
    ['PY', work.date?.slice(0, 4)],
    ['DA', work.date && slashedDate(work.date)],
    ['PB', publisher?.name],
    ['CY', publisher?.place],
    ['LA', work.lang],
    ['DO', doi],
    ['UR', work.url ?? (doi && doiUrl(doi))],
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['AB', work.abstract],
    ['N1', translation && translationNote(translation, work.lang)],
    ['N1', series?.issn && `ISSN ${series.issn}`],
    ['N1', license && [license.name, license.url].filter(Boolean).join(', ')],
  ];
  const lines = tags.filter(([, value]) => value).map(([tag, value = '']) => `${tag}  - ${withoutControls(value)}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/**
 * Family name, given name and suffix. A comma follows a name without other parts: otherwise, EndNote reads its last
 * word as the family name.
 *
 * @see https://docs.endnote.com/docs/endnote/2025/v1/windows/en/content/03editref/author_and_editor_names.htm
 */
function nameOf(contributor: Contributor): string {
  if (isOrganisation(contributor)) return `${contributor.literal},`;
  const { given, suffix } = contributor;
  const family = familyWithParticle(contributor);
  return suffix ? [family, given ?? '', suffix].join(', ') : `${family},${given ? ` ${given}` : ''}`;
}

/** `2025/11//`: year, month, day and a free text, with all separators. */
function slashedDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}
