import { compact } from '../brief/compact.js';
import { citationLanguageOf } from '../brief/language.js';
import type { Publisher } from '../brief/model.js';
import { cleanText, inlineText } from '../brief/text.js';
import type { CslItem } from './csl-item.js';
import { SERIES_STYLE } from './csl/series-style.js';
import { citationIn, styleFrom } from './csl/styles.js';

/** What the citation of a series says. */
export interface CitedSeries {
  title: string;
  publisher?: Publisher | undefined;
  issn?: string | undefined;
  /** Absolute address of the series. */
  url: string;
  /** Language of the title, BCP 47. */
  lang: string;
}

const STYLE = styleFrom('series', () => SERIES_STYLE);

/**
 * Cites a series as a whole: `Muster kompakt. Musterstadt: Musterinstitut. ISSN 2049-3630. https://x.example/`. In the terms
 * of the Citation Style Language, the full run of a serial is a `periodical`; a `collection` is one of an archive.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export function seriesCitation({ title, publisher, issn, url, lang }: CitedSeries): string {
  const item = compact<CslItem>({
    id: 'series',
    type: 'periodical',
    genre: '',
    title,
    author: [],
    publisher: publisher?.name,
    'publisher-place': publisher?.place,
    ISSN: issn,
    URL: url,
    language: lang,
  });
  return cleanText(inlineText(citationIn(STYLE, citationLanguageOf(lang), item)));
}
