import { html, nothing, type TemplateResult } from 'lit';
import { chosenBrief, readChoices, USUAL_FOLDER } from '../embed-builder/choices.js';
import { snippetsFor, type Snippets } from '../embed-builder/snippets.js';
import { SYSTEM_GROUPS, waysOf, type SystemGroup, type Way } from '../embed-builder/systems.js';
import { embedTextsFor } from '../embed-builder/texts/index.js';
import { EMBED_HEAD } from './embed-page.js';
import { embedFilesOf, SITE_FILES, siteFilesOf } from './files.js';
import { GUIDE_TEXTS } from './guide-texts.js';
import { sitePageHtml } from './site-page.js';
import { guideLanguages, siteIn, type GuideLanguage, type LoadableBrief, type SiteContent } from './site.js';
import { SITE_TEXTS } from './texts/index.js';

/** A system that keeps most snippets, for the examples. */
const EXAMPLE = 'joomla';

/**
 * Writes the guide to embedding for webmasters. Its sentences about systems are those of the builder, and its examples
 * are what the builder writes, so that both always agree.
 *
 * @param example The brief in the examples.
 */
export function guidePageHtml(content: SiteContent, lang: GuideLanguage, example: LoadableBrief | undefined): string {
  const languages = guideLanguages(content);
  const [mainLanguage] = languages;
  const { builder } = embedFilesOf(lang, mainLanguage);
  const { guide: toGuide, builder: toBuilder } = SITE_TEXTS[lang];
  const texts = GUIDE_TEXTS[lang];
  return sitePageHtml(content, {
    lang,
    languages,
    title: `${toGuide} – ${siteIn(content, lang).title}`,
    description: texts.lead,
    fileIn: (one) => embedFilesOf(one, mainLanguage).guide,
    head: EMBED_HEAD,
    className: 'site-index site-guide',
    main: [
      html`<h1>${toGuide}</h1>
        <p class="site-lead">${texts.lead} <a href=${builder}>${toBuilder}</a></p>`,
      example ? steps(example, content.url, lang) : nothing,
      systems(lang, builder),
      html`<h2>${texts.series}</h2>
        <p>
          ${texts.seriesText} <a href=${`${builder}?brief=${SITE_FILES.series}`}>${SITE_TEXTS[lang].embedSeries}</a>
        </p>`,
      example ? otherWays(example, content.url, lang) : nothing,
      html`<h2>${texts.changes}</h2>
        <ul>
          <li>${texts.newVersion}</li>
          <li>${texts.newScript}</li>
          <li>${texts.removal}</li>
        </ul>
        <h2>${texts.statements}</h2>
        <p>${texts.statementsText} <a href=${builder}>${toBuilder}</a></p>`,
    ],
  });
}

function steps(example: LoadableBrief, url: string, lang: GuideLanguage): TemplateResult {
  const texts = GUIDE_TEXTS[lang];
  const { template, snippet, csp } = snippetsOf(example, url, 'script');
  return html`<h2>${texts.steps}</h2>
    <h3>1. ${texts.files}</h3>
    <p>${texts.filesText(USUAL_FOLDER)}</p>
    <h3>2. ${texts.template}</h3>
    <p>${texts.templateText}</p>
    ${code('template', template)}
    <h3>3. ${texts.snippet}</h3>
    <p>${texts.snippetText}</p>
    ${code('snippet', snippet)}
    <h3>${texts.policy}</h3>
    <p>${texts.policyText}</p>
    ${code('csp', csp)}`;
}

function systems(lang: GuideLanguage, builder: string): TemplateResult {
  const texts = GUIDE_TEXTS[lang];
  const { groupNames, systemNames, place, once } = embedTextsFor(lang);
  return html`<h2>${texts.systems}</h2>
    <p>${texts.systemsText}</p>
    ${(Object.keys(SYSTEM_GROUPS) as SystemGroup[]).map(
      (group) =>
        html`<h3>${groupNames[group]}</h3>
          <dl>
            ${SYSTEM_GROUPS[group].map((system) => {
              const [way] = waysOf(system);
              return html`<div>
                <dt><a href=${`${builder}?system=${system}`}>${systemNames[system]}</a></dt>
                <dd>${place(system, way)} ${once(system, way)}</dd>
              </div>`;
            })}
          </dl>`,
    )}`;
}

function otherWays(example: LoadableBrief, url: string, lang: GuideLanguage): TemplateResult {
  const texts = GUIDE_TEXTS[lang];
  const { template, snippet } = snippetsOf(example, url, 'two-click');
  return html`<h2>${texts.click}</h2>
    <p>${texts.clickText(new URL(url).host)}</p>
    ${code('template', template)} ${code('snippet', snippet)}
    <h2>${texts.oEmbed}</h2>
    <p>${texts.oEmbedText}</p>
    ${code('link', url + siteFilesOf(example.name).embed)}`;
}

function snippetsOf({ name, load }: LoadableBrief, url: string, way: Way): Snippets {
  const brief = load();
  const chosen = chosenBrief(brief, url + siteFilesOf(name).data);
  return snippetsFor(readChoices(new URLSearchParams({ system: EXAMPLE, way }), chosen), brief, {});
}

/** Code with a button that copies it, which its script draws. */
function code(kind: string, text: string | undefined): unknown {
  return text
    ? html`<copy-code kind=${kind}>
        <pre><code>${text}</code></pre>
      </copy-code>`
    : nothing;
}
