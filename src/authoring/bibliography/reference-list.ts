import { isGerman, primaryLanguage } from '../../brief/language.js';
import type { List, Section } from '../../brief/model.js';
import { textWords } from '../../locales/text-words.js';
import type { IdRegister } from '../body/ids.js';
import type { Structure } from '../body/structure.js';
import type { Report } from '../problems/problem.js';
import type { BibliographyResult } from './citations.js';

/**
 * Makes a section for the list of cited works, unless the author has one. A heading with its id and without the role
 * `references` is reported, because readers would find two such sections.
 *
 * @param lang The language of the brief.
 */
export function newReferenceSection(
  { sections }: Structure,
  lang: string,
  ids: IdRegister,
  report: Report,
): Section | undefined {
  if (sections.some(({ role }) => role === 'references')) return undefined;
  const { lang: ofTitle, references: title } = textWords(lang, 'en');
  const id = isGerman(lang) ? 'literatur' : 'references';
  const line = ids.lineOf(id);
  if (line !== undefined) report('references-heading', { line, column: 1 }, { id });
  return {
    id: ids.takeFree(id, 1),
    role: 'references',
    title: [title],
    ...(ofTitle !== primaryLanguage(lang) && { lang: ofTitle }),
    content: [],
    items: [],
  };
}

/**
 * Adds the list of cited works to a brief: below what the author wrote in the section with the role `references` and
 * before its items, or in the new section, which precedes the imprint.
 */
export function addReferenceList(
  { sections }: Structure,
  { entries, ids, isNumbered }: BibliographyResult,
  added: Section | undefined,
): void {
  const list: List = {
    type: 'list',
    ordered: isNumbered,
    items: entries.map(({ content }) => [{ type: 'paragraph', content }]),
    ids: entries.map(({ id }) => ids.get(id) ?? id),
  };
  const imprint = sections.findIndex(({ role }) => role === 'imprint');
  if (added) sections.splice(imprint < 0 ? sections.length : imprint, 0, added);
  sections.find(({ role }) => role === 'references')?.content.push(list);
}
