import { html, nothing, type TemplateResult } from 'lit';
import { directionOf, ownName } from '../brief/language.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { MAIN_ID } from '../publish/page.js';
import { INDEX, indexFile } from './files.js';
import type { Site } from './site.js';
import { SITE_TEXTS } from './texts/index.js';

/** A link to the same page in another language. */
export interface LanguageLink {
  lang: string;
  /** Name of the file. */
  file: string;
  isCurrent: boolean;
}

/** What the header and the footer of a page need. */
export interface PageFrame {
  site: Site;
  /** The language of the words around the brief. */
  lang: SiteLanguage;
  /** The file with the list of briefs for readers of this language. */
  list: string;
  languageLinks: readonly LanguageLink[];
  /** The feed for readers of this language, if there is one. */
  feed: string | undefined;
}

/** Draws the link that leads the keyboard past the header. */
export function skipLink({ lang }: PageFrame): TemplateResult {
  return html`<a class="site-skip" href=${`#${MAIN_ID}`} lang=${lang} dir=${directionOf(lang)}
    >${SITE_TEXTS[lang].skip}</a
  >`;
}

/**
 * Draws the header of a page: logo and title of the series, and the languages of the page.
 *
 * @param isIndex Whether the page is the list of briefs, which does not link to itself.
 * @param forPaper What print shows beside them.
 */
export function pageHeader(
  frame: PageFrame,
  { isIndex = false, forPaper = nothing }: { isIndex?: boolean; forPaper?: TemplateResult | typeof nothing } = {},
): TemplateResult {
  const { site, lang, list } = frame;
  const texts = SITE_TEXTS[lang];
  const { logo } = site;
  const mark = logo ? html`<img class="site-logo" src=${logo.src} alt=${isIndex ? logo.alt : ''} />` : nothing;
  return html`<header class="site-header" lang=${lang} dir=${directionOf(lang)}>
    ${
      isIndex
        ? mark
        : html`<a class="site-home" href=${list} title=${texts.allBriefs}>${mark}<span>${site.title}</span></a>`
    }
    ${languageNavigation(frame)} ${forPaper}
  </header>`;
}

function languageNavigation({ lang, languageLinks }: PageFrame): TemplateResult | typeof nothing {
  if (languageLinks.length < 2) return nothing;
  return html`<nav class="site-languages" aria-label=${SITE_TEXTS[lang].languages}>
    <ul role="list">
      ${languageLinks.map(
        ({ lang: other, file, isCurrent }) =>
          html`<li>
            <a
              href=${file}
              rel=${isCurrent ? nothing : 'alternate'}
              lang=${other}
              hreflang=${other}
              aria-current=${isCurrent ? 'page' : nothing}
              >${ownName(other)}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/**
 * Draws the footer of a page: publisher and licence, and the pages that a German public body has to link to from every
 * page (Digitale-Dienste-Gesetz § 5, BITV 2.0 § 7).
 */
export function pageFooter({ site, lang, feed }: PageFrame): TemplateResult {
  const texts = SITE_TEXTS[lang];
  const { publisher, license } = site;
  const pages = (['imprint', 'privacy', 'accessibility'] as const).flatMap((key) => {
    const href = site[key];
    return href === undefined ? [] : [html`<li><a href=${href}>${texts[key]}</a></li>`];
  });
  const links = feed ? [...pages, html`<li><a href=${feed} type="application/atom+xml">${texts.feed}</a></li>`] : pages;
  const owner = publisher && (publisher.url ? html`<a href=${publisher.url}>${publisher.name}</a>` : publisher.name);
  const terms =
    license && (license.url ? html`<a rel="license" href=${license.url}>${license.name}</a>` : license.name);
  return html`<footer class="site-footer" lang=${lang} dir=${directionOf(lang)}>
    ${owner || terms ? html`<p>${owner ?? nothing}${owner && terms ? ' · ' : nothing}${terms ?? nothing}</p>` : nothing}
    ${
      links.length > 0
        ? html`<nav aria-label=${texts.legal}>
            <ul role="list">
              ${links}
            </ul>
          </nav>`
        : nothing
    }
  </footer>`;
}

/** The address of a list of briefs. */
export function indexAddress({ url }: Site, lang: SiteLanguage, mainLanguage: SiteLanguage): string {
  const file = indexFile(lang, mainLanguage);
  return file === INDEX ? url : url + file;
}
