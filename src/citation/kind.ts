import { citationLanguageOf, type CitationLanguage } from '../brief/language.js';
import type { BriefType, Metadata } from '../brief/model.js';

/** What citations and records call each type of brief. */
const NAMES: Readonly<Record<BriefType, Readonly<Record<CitationLanguage, string>>>> = {
  'policy-brief': { de: 'Policy Brief', en: 'Policy Brief' },
  factsheet: { de: 'Factsheet', en: 'Factsheet' },
  'working-paper': { de: 'Arbeitspapier', en: 'Working Paper' },
  'position-paper': { de: 'Positionspapier', en: 'Position Paper' },
  report: { de: 'Bericht', en: 'Report' },
  recommendations: { de: 'Empfehlungen', en: 'Recommendations' },
};

/**
 * The name of a brief's type, such as `Policy Brief`.
 *
 * @param language By default, the citation language for the text of the brief.
 */
export function kindOf({ type = 'policy-brief', lang }: Metadata, language = citationLanguageOf(lang)): string {
  return NAMES[type][language];
}
