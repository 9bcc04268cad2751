import { citationLanguageOf, type CitationLanguage } from '../brief/language.js';
import type { Citations, CitationStyle, Inline } from '../brief/model.js';
import { translationNote } from '../brief/translation-note.js';
import { cslItem, type CslItem } from './csl-item.js';
import { linked } from './csl/linked.js';
import { withoutPrivateUse } from './csl/protected-text.js';
import { recordsOf } from './records/index.js';
import { BUILT_IN_STYLES, citationIn, SUGGESTED, type CslStyle } from './csl/styles.js';
import type { Work } from './work.js';

/** What a series or an author determines about the citations. */
export interface CitationsOptions {
  /** The citation as the authors want it; computed if missing. */
  suggested?: string | undefined;
  /** Styles in addition to those of every brief. */
  styles?: readonly CslStyle[];
}

/** All citations and records of a work. */
export function citationsOf(work: Work, { suggested, styles = [] }: CitationsOptions = {}): Citations {
  const items = { de: cslItem(work, 'de'), en: cslItem(work, 'en') };
  return {
    key: work.key,
    styles: [
      suggested === undefined ? inStyle(SUGGESTED, work, items) : asGiven(suggested, items.de),
      ...[...BUILT_IN_STYLES, ...styles].map((style) => inStyle(style, work, items)),
    ],
    records: recordsOf(work),
  };
}

/** The citation of a work as the series suggests it, with terms in the language of the work. */
export function suggestedCitation(work: Work): Inline[] {
  const language = citationLanguageOf(work.lang);
  return [...citationIn(SUGGESTED, language, cslItem(work)), ...translationMark(work, language)];
}

/**
 * What follows the citation of a translation. It is no variable of the Citation Style Language, because hardly a style prints
 * its translators of reports, and none whether they had leave: the mark has to be in all of them.
 */
function translationMark({ translation }: Work, language: CitationLanguage): Inline[] {
  if (!translation) return [];
  return linked([` [${withoutPrivateUse(translationNote(translation, language))}]`], { DOI: translation.doi });
}

/** The authors' own citation is the same in every language. */
function asGiven(suggested: string, item: CslItem): CitationStyle {
  const text = linked([suggested], item);
  return { id: SUGGESTED.id, de: text, en: text };
}

function inStyle(style: CslStyle, work: Work, { de, en }: Record<CitationLanguage, CslItem>): CitationStyle {
  return {
    id: style.id,
    ...(style.name !== undefined && { name: style.name }),
    de: [...citationIn(style, 'de', de), ...translationMark(work, 'de')],
    en: [...citationIn(style, 'en', en), ...translationMark(work, 'en')],
  };
}
