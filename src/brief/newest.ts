import { isFileName } from './address.js';
import { listOf, MOST, object, text } from './decoder.js';
import { primaryLanguage } from './language.js';

/** What loading the newest brief of a series needs to know of each of its briefs. */
export interface ListedBrief {
  lang: string;
  /** The file of its data, in the same folder as the series. */
  data: string;
}

const list = listOf(object<ListedBrief>({ lang: text(), data: text('a file name', isFileName) }));

/** Whether parsed JSON is that of a series, and not that of a brief. */
export function listsBriefs(data: unknown): boolean {
  return Object.hasOwn(Object(data) as object, 'briefs');
}

/**
 * Decodes the list of the briefs of a series, the newest first.
 *
 * @throws {BriefFormatError}
 */
export function listedIn(data: unknown): ListedBrief[] {
  return list((data as { briefs: unknown }).briefs, 'briefs', { depth: 0, ids: new Set(), left: { ...MOST } });
}

/** The file of the newest brief for readers of a language: in that language, or else of all; empty without a brief. */
export function newestIn(listed: readonly ListedBrief[], lang: string): string {
  const language = primaryLanguage(lang);
  return (listed.find((one) => primaryLanguage(one.lang) === language) ?? listed[0])?.data ?? '';
}
