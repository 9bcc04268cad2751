import { html, nothing, type TemplateResult } from 'lit';
import { needsFilter } from '../brief/series-filter.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { SERIES_STRINGS } from '../locales/all-series.js';
import { LIBRARY_FILES } from '../library-files.js';
import { dataHtml, documentHtml } from '../publish/document.js';
import { markupHtml, startTag, type Markup } from '../publish/markup.js';
import { pageHead } from '../publish/page.js';
import { staticHtml } from '../publish/static-html.js';
import { seriesItem } from '../templates/series-item.js';
import { embedFilesOf, indexFile, SITE_FILES } from './files.js';
import { indexAddress } from './page-frame.js';
import { entryOf, seriesDataOf } from './series-data.js';
import { sitePageHtml } from './site-page.js';
import { editionFor, guideLanguage, guideLanguages, siteIn, type SiteContent } from './site.js';
import { SITE_TEXTS } from './texts/index.js';

/** The id of the data of the series on its page. As on every page, it contains a colon, as no id of a brief does. */
const SERIES_ID = 'page:series';

/** A sandboxed frame cannot load modules. */
const SCRIPT: Markup = { tag: 'script', attributes: { defer: true, src: LIBRARY_FILES.series } };

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
    head: isEmpty ? [] : [SCRIPT],
    className: 'site-index',
    main: [
      html`<h1>${title}</h1>`,
      description ? html`<p class="site-lead">${description}</p>` : nothing,
      ...(isEmpty ? [html`<p>${SITE_TEXTS[lang].noBriefs}</p>`] : [embedLink(content, lang), briefList(content, lang)]),
    ],
    ...(!isEmpty && { data: { id: SERIES_ID, json: JSON.stringify(seriesDataOf(content, [lang])) } }),
  });
}

/**
 * Writes the list in the main language without the site around it, for the server of another site, from which its entries
 * lead to the landing pages.
 */
export function copiedIndexHtml(content: SiteContent): string {
  const { url, languages } = content;
  const [lang] = languages;
  const site = siteIn(content, lang);
  const { title, description } = site;
  const head: readonly Markup[] = [
    ...pageHead({
      title,
      description,
      canonical: indexAddress(site, lang, lang),
      stylesheet: LIBRARY_FILES.stylesheet,
    }),
    { tag: 'link', attributes: { rel: 'stylesheet', href: SITE_FILES.stylesheet } },
    SCRIPT,
  ];
  return documentHtml({
    lang,
    className: 'policy-brief-page',
    head: head.map(markupHtml),
    body: [
      startTag('main', { class: 'site-index' }),
      staticHtml([html`<h1>${title}</h1>`, briefList(content, lang, url)]),
      '</main>',
      dataHtml(SERIES_ID, JSON.stringify(seriesDataOf(content, [lang], url))),
    ],
  });
}

/** Leads to the embed builder with the list chosen. */
function embedLink(content: SiteContent, lang: SiteLanguage): TemplateResult {
  const texts = SITE_TEXTS[lang];
  const { builder } = embedFilesOf(guideLanguage(content, lang), guideLanguages(content)[0]);
  return html`<p class="site-embed"><a href=${`${builder}?brief=${SITE_FILES.series}`}>${texts.embedSeries}</a></p>`;
}

function briefList(content: SiteContent, lang: SiteLanguage, folder = ''): TemplateResult {
  const { series, languages } = content;
  const { title } = siteIn(content, languages[0]);
  const options = { title, headingLevel: 2, strings: SERIES_STRINGS[lang] };
  return html`<brief-series src=${`#${SERIES_ID}`} class=${needsFilter(series.length) ? 'site-with-filter' : nothing}>
    <ul class="brief-cards" role="list">
      ${series.map((all) => {
        const shown = editionFor(all, lang);
        const others = all.filter((one) => one !== shown);
        const entries = others.map((one) => entryOf(one, title, folder));
        return html`<li>${seriesItem(entryOf(shown, title, folder), entries, options)}</li>`;
      })}
    </ul>
  </brief-series>`;
}
