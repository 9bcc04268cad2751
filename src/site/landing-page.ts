import { html, nothing, type TemplateResult } from 'lit';
import { doiUrl } from '../brief/address.js';
import { fileSize } from '../brief/file-size.js';
import { citationId } from '../brief/ids.js';
import { directionOf, interfaceLanguage, primaryLanguage } from '../brief/language.js';
import { RECORD_FORMATS } from '../brief/model.js';
import { FORMATS } from '../brief/record-formats.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { cleanText, wholeTitle } from '../brief/text.js';
import { LIBRARY_FILES } from '../library-files.js';
import { DATA_ID, pageHtml, type PageSurroundings } from '../publish/page.js';
import { staticHtml } from '../publish/static-html.js';
import { embedFilesOf, feedFilesOf, indexFile, siteFilesOf, type EmbedFiles } from './files.js';
import { siteHead } from './head.js';
import { qrCode } from './paper.js';
import { pageFooter, pageHeader, skipLink, type PageFrame } from './page-frame.js';
import { cardOfBrief, linkToShareImage } from './share-image.js';
import {
  editionFor,
  guideLanguage,
  guideLanguages,
  listLanguage,
  siteIn,
  type Editions,
  type LoadableBrief,
  type SiteBrief,
  type SiteContent,
} from './site.js';
import { SITE_TEXTS } from './texts/index.js';

/** The id of the section with the files. As on every page, it contains a colon, as no id of a brief does. */
const TAKE_ID = 'page:take';

/** What the page of a brief knows of the rest of the site. */
export interface Neighbourhood {
  /** The brief in all its languages, with itself. */
  editions: Editions;
  newer: SiteBrief | undefined;
  older: SiteBrief | undefined;
  /** Size of the PDF file in bytes, if there is one. */
  pdf: number | undefined;
}

/**
 * Writes the landing page of a brief: its page, with the series around it. In a frame on another site, its script hides
 * what is around it.
 */
export function landingPageHtml(content: SiteContent, one: LoadableBrief, around: Neighbourhood): string {
  const { name } = one;
  const brief = one.load();
  const {
    url,
    feeds,
    languages: [mainLanguage],
  } = content;
  const lang = interfaceLanguage(brief.meta.lang) ?? mainLanguage;
  const site = siteIn(content, lang);
  const frame: PageFrame = {
    site,
    lang,
    list: indexFile(listLanguage(content, lang), mainLanguage),
    feed: feeds.includes(lang) ? feedFilesOf(lang).atom : undefined,
    languageLinks: around.editions.map((one) => ({
      lang: one.brief.meta.lang,
      file: siteFilesOf(one.name).page,
      isCurrent: one.name === name,
    })),
  };
  const files = siteFilesOf(name);
  const surroundings: PageSurroundings = {
    head: headOf(content, frame, { name, brief }, around),
    before: staticHtml([
      skipLink(frame),
      pageHeader(frame, { forPaper: qrCode(brief.meta, brief.meta.url ?? url + files.page) }),
      actions(content, frame, { name, brief }),
    ]),
    after: staticHtml([takeAway(content, frame, name, around.pdf), neighbours(frame, around), pageFooter(frame)]),
    files: {
      describedBy: RECORD_FORMATS.map((format) => ({ href: url + files.records[format], type: FORMATS[format].type })),
      ...(around.pdf !== undefined && { pdf: url + files.pdf }),
    },
  };
  const { classic, stylesheet } = LIBRARY_FILES;
  return pageHtml(brief, { folder: url, name, script: classic, stylesheet, around: surroundings });
}

function headOf(
  content: SiteContent,
  { site }: PageFrame,
  { name, brief }: SiteBrief,
  { editions }: Neighbourhood,
): string {
  const { meta } = brief;
  const pageOf = (one: SiteBrief) => content.url + siteFilesOf(one.name).page;
  const url = pageOf({ name, brief });
  return siteHead(site, {
    title: cleanText(wholeTitle(meta)),
    description: meta.description,
    url: meta.url ?? url,
    lang: meta.lang,
    type: 'article',
    // A page that names another as its own has no other languages.
    alternates:
      meta.url === undefined || meta.url === url
        ? editions.map((one) => ({ lang: one.brief.meta.lang, url: pageOf(one) }))
        : [],
    fallback: pageOf(editionFor(editions, content.languages[0])),
    feeds: content.feeds.filter((lang) => lang === primaryLanguage(meta.lang)),
    print: siteFilesOf(name).print,
    image: linkToShareImage(content, cardOfBrief(meta, content.settings.accent), siteFilesOf(name).image),
  });
}

/**
 * Draws what readers do with a brief. Without script, the links lead to the citation and to the brief's address; with it,
 * buttons copy them.
 */
function actions(content: SiteContent, { lang }: PageFrame, { name, brief }: SiteBrief): TemplateResult {
  const texts = SITE_TEXTS[lang];
  const { data, page } = siteFilesOf(name);
  const { builder } = embedFilesFor(content, lang);
  const { doi, lang: briefLang } = brief.meta;
  const source = `#${DATA_ID}`;
  return html`<nav class="site-actions" aria-label=${texts.actions} lang=${lang} dir=${directionOf(lang)}>
    <ul role="list">
      <li>
        <brief-cite-button src=${source} lang=${lang}
          ><a href=${`#${citationId(briefLang)}`}>${texts.cite}</a></brief-cite-button
        >
      </li>
      <li><a href=${`${builder}?brief=${encodeURIComponent(data)}`}>${texts.embed}</a></li>
      <li><a href=${`#${TAKE_ID}`}>${texts.take}</a></li>
      <li>
        ${
          doi === undefined
            ? html`<a href=${page} rel="bookmark">${texts.permalink}</a>`
            : html`<brief-doi src=${source} lang=${lang}><a href=${doiUrl(doi)}>${texts.permalink}</a></brief-doi>`
        }
      </li>
    </ul>
  </nav>`;
}

/** The pages for webmasters who read a language. */
function embedFilesFor(content: SiteContent, lang: SiteLanguage): EmbedFiles {
  return embedFilesOf(guideLanguage(content, lang), guideLanguages(content)[0]);
}

/** Draws the files of a brief for those who want to take it along. */
function takeAway(content: SiteContent, { lang }: PageFrame, name: string, pdf: number | undefined): TemplateResult {
  const texts = SITE_TEXTS[lang];
  const { builder, guide } = embedFilesFor(content, lang);
  const files = siteFilesOf(name);
  const link = (file: string, label: string, type?: string) =>
    html`<a href=${file} type=${type ?? nothing} download=${type ? file : nothing}>${label}</a>`;
  return html`<section class="site-take" lang=${lang} dir=${directionOf(lang)} aria-labelledby=${TAKE_ID}>
    <h2 id=${TAKE_ID}>${texts.take}</h2>
    <dl>
      <div>
        <dt>${texts.forWebsites}</dt>
        <dd>${link(`${builder}?brief=${encodeURIComponent(files.data)}`, texts.builder)}</dd>
        <dd>${link(files.kit, texts.kit, 'application/zip')} (${texts.kitNote})</dd>
        <dd>${link(files.fragment, texts.fragment)}</dd>
        <dd>${link(files.data, texts.data)}</dd>
        <dd>${link(guide, texts.guide)}</dd>
      </div>
      <div>
        <dt>${texts.forReferenceManagers}</dt>
        ${RECORD_FORMATS.map(
          (format) => html`<dd>${link(files.records[format], FORMATS[format].name, FORMATS[format].type)}</dd>`,
        )}
      </div>
      <div>
        <dt>${texts.toRead}</dt>
        ${pdf === undefined ? nothing : html`<dd>${link(files.pdf, `PDF (${fileSize(pdf, lang)})`, 'application/pdf')}</dd>`}
        <dd>${link(files.markdown, texts.markdown, 'text/markdown')}</dd>
      </div>
    </dl>
  </section>`;
}

function neighbours({ lang }: PageFrame, { newer, older }: Neighbourhood): TemplateResult | typeof nothing {
  if (!newer && !older) return nothing;
  const texts = SITE_TEXTS[lang];
  const link = (one: SiteBrief | undefined, label: string, rel: string) =>
    one
      ? html`<li>
          <span>${label}</span>
          <a href=${siteFilesOf(one.name).page} rel=${rel} lang=${one.brief.meta.lang} hreflang=${one.brief.meta.lang}
            >${cleanText(wholeTitle(one.brief.meta))}</a
          >
        </li>`
      : nothing;
  return html`<nav class="site-neighbours" lang=${lang} dir=${directionOf(lang)} aria-label=${texts.neighbours}>
    <ul role="list">
      ${link(older, texts.older, 'prev')} ${link(newer, texts.newer, 'next')}
    </ul>
  </nav>`;
}
