import { html, nothing } from 'lit';
import { groupById } from '../brief/editions.js';
import { findAll } from '../brief/find.js';
import { primaryLanguage } from '../brief/language.js';
import type { Brief } from '../brief/model.js';
import type { SeriesData } from '../brief/series.js';
import { filesOf, SERIES_FILES } from '../publish/files.js';
import { addressIn, chosenKind, placeOf, type Choices } from './choices.js';
import type { CodeBlock } from './code-blocks.js';
import type { Content } from './content.js';
import { filesFor, snippetsFor, type Hashes } from './snippets.js';
import type { EmbedTexts } from './texts/index.js';

/** The code to paste, the most important first. */
export function codeBlocks(choices: Choices, { brief }: Content, hashes: Hashes, texts: EmbedTexts): CodeBlock[] {
  const { snippet, isHtml, template, stylesheet, css, csp } = snippetsFor(choices, brief, hashes);
  const templateTexts = choices.system === 'npm' ? texts.packages : texts.template;
  return [
    { id: 'snippet', texts: isHtml ? texts.snippet : texts.link, text: snippet, isHtml },
    ...(template ? [{ id: 'template', texts: templateTexts, text: template }] : []),
    ...(stylesheet
      ? [{ id: 'stylesheet', texts: texts.stylesheet, hint: texts.stylesheetHint, text: stylesheet }]
      : []),
    ...(css ? [{ id: 'css', texts: texts.css, hint: texts.cssHint, text: css }] : []),
    ...(csp ? [{ id: 'csp', texts: texts.csp, hint: texts.cspHint, text: csp }] : []),
  ];
}

/** The texts for the site's privacy notice and accessibility statement. */
export function statementBlocks({ brief, way }: Choices, texts: EmbedTexts): CodeBlock[] {
  const { host } = new URL(brief.address);
  return [
    { id: 'privacy', texts: texts.privacy, text: texts.privacyText(way, host), isProse: true },
    { id: 'accessibility', texts: texts.accessibility, text: texts.accessibilityText(way), isProse: true },
  ];
}

/** The two sentences for the webmaster. */
export function instructions({ system, way }: Choices, texts: EmbedTexts): unknown {
  return html`<ol class="embed-instructions">
    <li>${texts.place(system, way)}</li>
    <li>${texts.once(system, way)}</li>
  </ol>`;
}

/** The files that the site needs, as downloads from the publisher: all of a brief in one, and one by one. */
export function fileList(choices: Choices, { brief, series }: Content, texts: EmbedTexts): unknown {
  const { folder, name } = placeOf(choices.brief);
  const { page, copy, kit } = filesOf(name);
  const needed = filesFor(choices);
  if (needed.length === 0) return nothing;
  const files = [...needed, ...(brief && choices.way !== 'two-click' ? imagesOf(brief) : [])];
  const kits =
    chosenKind(choices.brief) === 'newest' && series ? kitsOfNewest(series) : brief && files.length > 1 ? [kit] : [];
  // What is for other sites is called so at the publisher.
  const sources: Readonly<Record<string, string | undefined>> = {
    [page]: copy,
    [SERIES_FILES.page]: SERIES_FILES.copy,
    [SERIES_FILES.data]: SERIES_FILES.dataCopy,
  };
  const link = (file: string, saveAs: string, label = saveAs) =>
    html`<li><a href=${addressIn(folder, file)} download=${saveAs.replace(/.*\//, '')}>${label}</a></li>`;
  return html`<div class="embed-block">
    <h3>${texts.files}</h3>
    <p class="embed-hint">${texts.filesHint(choices.folder, choices.system)}</p>
    <ul class="embed-files">
      ${kits.map((one) => link(one, one, `${brief ? texts.kit : texts.newestKit}: ${one}`))}
      ${files.map((file) => link(sources[file] ?? file, file))}
    </ul>
  </div>`;
}

/** The kit of the newest brief in each language, since a page shows the one in the language of the page. */
function kitsOfNewest({ briefs }: SeriesData): string[] {
  return groupById(briefs, ({ lang }) => primaryLanguage(lang)).map(
    ([{ data }]) => filesOf(data.replace(/\.json$/, '')).kit,
  );
}

/** The images of a brief that are files next to its data. */
function imagesOf({ summary, sections }: Brief): string[] {
  const text = [summary, sections];
  const sources = [...findAll(text, 'figure'), ...findAll(text, 'image')].map(({ node }) => node.src);
  return [...new Set(sources)].filter((src) => !/^[/\\]/.test(src));
}
