import { html, nothing, type TemplateResult } from 'lit';
import { needsFilter } from '../brief/series-filter.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { LIBRARY_FILES } from '../library-files.js';
import { seriesItem } from '../templates/series-item.js';
import { indexFile } from './files.js';
import { indexAddress } from './page-frame.js';
import { entryOf, seriesDataOf } from './series-data.js';
import { sitePageHtml } from './site-page.js';
import { editionFor, siteIn, type SiteContent } from './site.js';
import { SITE_TEXTS } from './texts/index.js';

/** The id of the data of the series on its page. As on every page, it contains a colon, as no id of a brief does. */
const SERIES_ID = 'page:series';

/**
 * Writes the list of the briefs of a site in one of its languages, the newest first. It is whole without script, which adds
 * fields to find a brief, and takes the data for them from the page.
 */
export function indexPageHtml(content: SiteContent, lang: SiteLanguage): string {
  const { languages } = content;
  const [mainLanguage] = languages;
  const { title, description } = siteIn(content, lang);
  const isEmpty = content.series.length === 0;
  return sitePageHtml(content, {
    lang,
    languages,
    title,
    description,
    fileIn: (one) => indexFile(one, mainLanguage),
    addressIn: (site, one) => indexAddress(site, one, mainLanguage),
    isIndex: true,
    // A sandboxed frame cannot load modules.
    head: isEmpty ? [] : [{ tag: 'script', attributes: { defer: true, src: LIBRARY_FILES.series } }],
    className: 'site-index',
    main: [
      html`<h1>${title}</h1>`,
      description ? html`<p class="site-lead">${description}</p>` : nothing,
      isEmpty ? html`<p>${SITE_TEXTS[lang].noBriefs}</p>` : briefList(content, lang),
    ],
    ...(!isEmpty && { data: { id: SERIES_ID, json: JSON.stringify(seriesDataOf(content)) } }),
  });
}

function briefList(content: SiteContent, lang: SiteLanguage): TemplateResult {
  const { series, languages } = content;
  const { title } = siteIn(content, languages[0]);
  const options = { title, headingLevel: 2, strings: { lang, alsoIn: SITE_TEXTS[lang].alsoIn } };
  return html`<brief-series src=${`#${SERIES_ID}`} class=${needsFilter(series.length) ? 'site-with-filter' : nothing}>
    <ul class="brief-cards" role="list">
      ${series.map((all) => {
        const shown = editionFor(all, lang);
        const others = all.filter((one) => one !== shown);
        const entries = others.map((one) => entryOf(one, title));
        return html`<li>${seriesItem(entryOf(shown, title), entries, options)}</li>`;
      })}
    </ul>
  </brief-series>`;
}
