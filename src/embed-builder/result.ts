import { html, nothing } from 'lit';
import { findAll } from '../brief/find.js';
import type { Brief } from '../brief/model.js';
import { filesOf } from '../publish/files.js';
import { addressIn, placeOf, type Choices } from './choices.js';
import type { CodeBlock } from './code-blocks.js';
import { filesFor, snippetsFor, type Hashes } from './snippets.js';
import type { EmbedTexts } from './texts/index.js';

/** The code to paste, the most important first. */
export function codeBlocks(choices: Choices, brief: Brief, hashes: Hashes, texts: EmbedTexts): CodeBlock[] {
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

/** The files that the site needs, as downloads from the publisher: all in one, and one by one. */
export function fileList(choices: Choices, brief: Brief, texts: EmbedTexts): unknown {
  const { folder, name } = placeOf(choices.brief);
  const { page, copy, kit } = filesOf(name);
  const needed = filesFor(choices);
  if (needed.length === 0) return nothing;
  const files = [...needed, ...(choices.way === 'two-click' ? [] : imagesOf(brief))];
  const link = (file: string, saveAs: string, label = saveAs) =>
    html`<li><a href=${addressIn(folder, file)} download=${saveAs.replace(/.*\//, '')}>${label}</a></li>`;
  return html`<div class="embed-block">
    <h3>${texts.files}</h3>
    <p class="embed-hint">${texts.filesHint(choices.folder, choices.system)}</p>
    <ul class="embed-files">
      ${files.length > 1 ? link(kit, kit, `${texts.kit}: ${kit}`) : nothing}
      ${files.map((file) => link(file === page ? copy : file, file))}
    </ul>
  </div>`;
}

/** The images of a brief that are files next to its data. */
function imagesOf({ summary, sections }: Brief): string[] {
  const text = [summary, sections];
  const sources = [...findAll(text, 'figure'), ...findAll(text, 'image')].map(({ node }) => node.src);
  return [...new Set(sources)].filter((src) => !/^[/\\]/.test(src));
}
