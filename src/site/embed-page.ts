import { html } from 'lit';
import { cleanText, wholeTitle } from '../brief/text.js';
import { WITHOUT_SCRIPT } from '../embed-builder/preview.js';
import { LIBRARY_FILES } from '../library-files.js';
import { markupHtml, startTag, type Markup } from '../publish/markup.js';
import { MAIN_ID, pageHead } from '../publish/page.js';
import { staticHtml } from '../publish/static-html.js';
import { EMBED_PAGE_TEXTS } from './embed-texts.js';
import { embedFilesOf, INDEX, SITE_FILES, siteFilesOf } from './files.js';
import { pageFooter } from './page-frame.js';
import { sitePageHtml } from './site-page.js';
import { guideLanguages, siteIn, type GuideLanguage, type SiteContent } from './site.js';
import { SITE_TEXTS } from './texts/index.js';

const { embedBuilder, module, stylesheet } = LIBRARY_FILES;

/** The tags that a page with the builder, its preview or code to copy needs in its head. */
export const EMBED_HEAD: readonly Markup[] = [
  { tag: 'link', attributes: { rel: 'stylesheet', href: SITE_FILES.embedStylesheet } },
  { tag: 'script', attributes: { type: 'module', src: embedBuilder } },
];

/**
 * Writes the page with the embed builder, which knows all briefs of the site. A link to it chooses one by its query. Without
 * script, the page leads to the kits.
 */
export function builderPageHtml(content: SiteContent, lang: GuideLanguage): string {
  const languages = guideLanguages(content);
  const [mainLanguage] = languages;
  const texts = EMBED_PAGE_TEXTS[lang];
  const { guide, preview } = embedFilesOf(lang, mainLanguage);
  return sitePageHtml(content, {
    lang,
    languages,
    title: `${texts.builder} – ${siteIn(content, lang).title}`,
    description: texts.builderLead,
    fileIn: (one) => embedFilesOf(one, mainLanguage).builder,
    loads: ['connect', 'frame'],
    // The library's script draws the card of the chosen brief.
    head: [{ tag: 'script', attributes: { type: 'module', src: module } }, ...EMBED_HEAD],
    className: 'site-index',
    main: html`<h1>${texts.builder}</h1>
      <p class="site-lead">${texts.builderLead} <a href=${guide}>${SITE_TEXTS[lang].guide}</a></p>
      <embed-builder preview=${preview} series=${SITE_FILES.series}>
        <p>${texts.withoutScript}</p>
        <ul>
          ${content.briefs.map(({ name, brief: { meta } }) => {
            const { data, kit } = siteFilesOf(name);
            return html`<li>
              <a href=${kit} data-brief=${data} lang=${meta.lang} hreflang=${meta.lang}
                >${cleanText(wholeTitle(meta))}</a
              >
            </li>`;
          })}
        </ul>
      </embed-builder>`,
  });
}

/** Writes the page that the builder shows as its preview: a site that has nothing but the brief. */
export function previewPageHtml(content: SiteContent, lang: GuideLanguage): string {
  const { url } = content;
  const [mainLanguage] = guideLanguages(content);
  const texts = EMBED_PAGE_TEXTS[lang];
  const { preview } = embedFilesOf(lang, mainLanguage);
  const site = siteIn(content, lang);
  const head: Markup[] = [
    ...pageHead({
      ...{ title: `${texts.preview} – ${site.title}`, description: undefined },
      ...{ canonical: url + preview, stylesheet, loads: ['connect', 'frame'] },
    }),
    { tag: 'meta', attributes: { name: 'robots', content: 'noindex' } },
    { tag: 'link', attributes: { rel: 'stylesheet', href: SITE_FILES.stylesheet } },
    // Links become briefs only where the page allows it.
    { tag: 'script', attributes: { type: 'module', src: SITE_FILES.previewScript, 'data-briefs': './' } },
    ...EMBED_HEAD,
  ];
  return [
    '<!doctype html>',
    startTag('html', { class: 'embed-site', lang }),
    '<head>',
    ...head.map(markupHtml),
    '</head>',
    '<body>',
    staticHtml(
      html`<header>
        <h1>${texts.yourSite}</h1>
        <p class="embed-hint">${texts.preview}</p>
      </header>`,
    ),
    startTag('main', { id: MAIN_ID }),
    staticHtml(html`<embed-preview><p>${texts.previewNote}</p></embed-preview>`),
    '</main>',
    staticHtml(pageFooter({ site, lang, list: INDEX, languageLinks: [], feed: undefined })),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The script of the preview: it loads the library's script, as a town's page would, unless the snippet does without. */
export const PREVIEW_SCRIPT = `if (location.search !== '${WITHOUT_SCRIPT}') import('./${module}');\n`;
