import { html, nothing, type TemplateResult } from 'lit';
import { compact } from '../brief/compact.js';
import { ownName } from '../brief/language.js';
import { BRIEF_FORMAT, type Brief, type Citations, type Series } from '../brief/model.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { excerpt } from '../templates/brief.js';
import { card } from '../templates/card.js';
import { createRenderContext } from '../templates/render-context.js';
import { indexFile, siteFilesOf } from './files.js';
import { indexAddress } from './page-frame.js';
import { sitePageHtml } from './site-page.js';
import { editionFor, siteIn, type SiteBrief, type SiteContent } from './site.js';
import { SITE_TEXTS } from './texts/index.js';

/** Writes the list of the briefs of a site in one of its languages, the newest first. It needs no script. */
export function indexPageHtml(content: SiteContent, lang: SiteLanguage): string {
  const { languages } = content;
  const [mainLanguage] = languages;
  const { title, description } = siteIn(content, lang);
  return sitePageHtml(content, {
    lang,
    languages,
    title,
    description,
    fileIn: (one) => indexFile(one, mainLanguage),
    addressIn: (site, one) => indexAddress(site, one, mainLanguage),
    isIndex: true,
    className: 'site-index',
    main: [
      html`<h1>${title}</h1>`,
      description ? html`<p class="site-lead">${description}</p>` : nothing,
      briefList(content, lang),
    ],
  });
}

/** The brief for a card on the list of its series, which does not link to itself. Cards show neither text nor citations. */
function briefOfCard({ brief: { id, meta } }: SiteBrief, { url }: SiteContent): Brief {
  const { series, ...others } = meta;
  const shown = series?.url === url ? { ...series, url: undefined } : series;
  return {
    format: BRIEF_FORMAT,
    id,
    meta: { ...others, ...(shown && { series: compact<Series>(shown) }) },
    citations: NO_CITATIONS,
    summary: [],
    sections: [],
  };
}

const NO_CITATIONS: Citations = {
  key: '',
  styles: [{ id: 'suggested', de: [], en: [] }],
  records: { bibtex: '', biblatex: '', ris: '', 'csl-json': '' },
};

function briefList(content: SiteContent, lang: SiteLanguage): TemplateResult {
  const { series } = content;
  const texts = SITE_TEXTS[lang];
  if (series.length === 0) return html`<p>${texts.noBriefs}</p>`;
  return html`<ul class="site-briefs" role="list">
    ${series.map((all) => {
      const shown = editionFor(all, lang);
      const others = all.filter((one) => one !== shown);
      const context = createRenderContext(briefOfCard(shown, content), { lang, headingLevel: 2 });
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
