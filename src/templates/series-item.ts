import { html, nothing, type TemplateResult } from 'lit';
import { resolveAddress } from '../brief/address.js';
import { directionOf, ownName } from '../brief/language.js';
import type { SeriesEntry } from '../brief/series.js';
import type { SeriesStrings } from '../locales/series-strings.js';
import { heading } from './heading.js';
import { outwardLink } from './link.js';

/** How to draw the briefs of a series. */
export interface SeriesItemOptions {
  /** Title of the series. */
  title: string;
  /** Level of the headings. */
  headingLevel: number;
  /** Base of the addresses. By default, they are relative to the page. */
  base?: string;
  strings: Pick<SeriesStrings, 'lang' | 'alsoIn'>;
}

/**
 * Draws a brief in the list of its series: a card that leads to its page, and links to its other languages.
 *
 * @param others The entries of the brief in other languages.
 */
export function seriesItem(
  { lang, title, series, issue, description, authors, dateInWords, translation, page }: SeriesEntry,
  others: readonly SeriesEntry[],
  { title: titleOfSeries, headingLevel, base = '', strings }: SeriesItemOptions,
): TemplateResult {
  const shownSeries = series ?? titleOfSeries;
  return html`<div class="brief" lang=${lang} dir=${directionOf(lang)}>
      <div class="brief-card">
        <p class="brief-series">
          ${shownSeries ? html`<span class="brief-series-title">${shownSeries}</span>` : nothing}
          ${issue ? html`<span class="brief-issue"><bdi>${issue}</bdi></span>` : nothing}
        </p>
        ${heading(headingLevel, outwardLink(resolveAddress(page, base), title), { className: 'brief-card-title' })}
        ${description ? html`<p class="brief-paragraph">${description}</p>` : nothing}
        <p class="brief-card-facts">${authors.join(', ')}${dateInWords ? ` · ${dateInWords}` : nothing}</p>
        ${translation ? html`<p class="brief-translation">${translation}</p>` : nothing}
      </div>
    </div>
    ${
      others.length > 0
        ? html`<p class="brief-editions" lang=${strings.lang} dir=${directionOf(strings.lang)}>
            ${strings.alsoIn} ${others.map((one, index) => linkTo(one, index > 0 ? ', ' : '', base))}
          </p>`
        : nothing
    }`;
}

function linkTo({ lang, page }: SeriesEntry, before: string, base: string): TemplateResult {
  const link = html`<a href=${resolveAddress(page, base)} lang=${lang} hreflang=${lang}>${ownName(lang)}</a>`;
  return html`${before}${link}`;
}
