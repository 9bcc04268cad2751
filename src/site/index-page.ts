import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../brief/language.js';
import type { Brief } from '../brief/model.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { LIBRARY_FILES } from '../library-files.js';
import { markupHtml, startTag } from '../publish/markup.js';
import { MAIN_ID, pageHead } from '../publish/page.js';
import { staticHtml } from '../publish/static-html.js';
import { excerpt } from '../templates/brief.js';
import { card } from '../templates/card.js';
import { createRenderContext } from '../templates/render-context.js';
import { feedFilesOf, indexFile, siteFilesOf } from './files.js';
import { siteHead } from './head.js';
import { indexAddress, pageFooter, pageHeader, skipLink, type PageFrame } from './page-frame.js';
import { editionFor, siteIn, type SiteBrief, type SiteContent } from './site.js';
import { ownName, SITE_TEXTS } from './texts.js';

/** Writes the list of the briefs of a site in one of its languages, the newest first. It needs no script. */
export function indexPageHtml(content: SiteContent, lang: SiteLanguage): string {
  const { languages, feeds } = content;
  const [mainLanguage] = languages;
  const site = siteIn(content, lang);
  const { title, description } = site;
  const frame: PageFrame = {
    site,
    lang,
    mainLanguage,
    feed: feeds.includes(lang) ? feedFilesOf(lang).atom : undefined,
    languageLinks: languages.map((one) => ({
      lang: one,
      file: indexFile(one, mainLanguage),
      isCurrent: one === lang,
    })),
  };
  const url = indexAddress(site, lang, mainLanguage);
  const { stylesheet } = LIBRARY_FILES;
  return [
    '<!doctype html>',
    startTag('html', { class: 'policy-brief-page', lang, dir: directionOf(lang) }),
    '<head>',
    ...pageHead({ title, description, canonical: url, stylesheet }).map(markupHtml),
    siteHead(site, {
      title,
      description,
      url,
      lang,
      type: 'website',
      alternates: languages.map((one) => ({ lang: one, url: indexAddress(site, one, mainLanguage) })),
      fallback: indexAddress(site, mainLanguage, mainLanguage),
      feeds: feeds.toSorted((one, other) => Number(other === lang) - Number(one === lang)),
    }),
    '</head>',
    '<body>',
    staticHtml([skipLink(frame), pageHeader(frame, true)]),
    startTag('main', { class: 'site-index', id: MAIN_ID }),
    staticHtml([
      html`<h1>${title}</h1>`,
      description ? html`<p class="site-lead">${description}</p>` : nothing,
      briefList(content, lang),
    ]),
    '</main>',
    staticHtml(pageFooter(frame)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The brief for a card on the list of its series, which does not link to itself. */
function withoutSeriesLink({ brief }: SiteBrief, { url }: SiteContent): Brief {
  const { series } = brief.meta;
  if (series?.url !== url) return brief;
  const unlinked = { ...series };
  delete unlinked.url;
  return { ...brief, meta: { ...brief.meta, series: unlinked } };
}

function briefList(content: SiteContent, lang: SiteLanguage): TemplateResult {
  const { series } = content;
  const texts = SITE_TEXTS[lang];
  if (series.length === 0) return html`<p>${texts.noBriefs}</p>`;
  return html`<ul class="site-briefs" role="list">
    ${series.map((all) => {
      const shown = editionFor(all, lang);
      const others = all.filter((one) => one !== shown);
      const context = createRenderContext(withoutSeriesLink(shown, content), { lang, headingLevel: 2 });
      return html`<li>
        ${excerpt(context, card(context, siteFilesOf(shown.name).page))}
        ${others.length > 0 ? html`<p class="site-editions">${texts.alsoIn} ${links(others)}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function links(others: readonly SiteBrief[]): unknown[] {
  return others.flatMap(({ name, brief }, index) => {
    const { lang } = brief.meta;
    const link = html`<a href=${siteFilesOf(name).page} lang=${lang} hreflang=${lang}>${ownName(lang)}</a>`;
    return index === 0 ? [link] : [', ', link];
  });
}
