import { html, nothing } from 'lit';
import type { Brief } from '../brief/model.js';
import { filesOf } from '../publish/files.js';
import { placeOf, type Choices } from './choices.js';
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

/** The files that the site needs, as downloads from the publisher. */
export function fileList(choices: Choices, texts: EmbedTexts): unknown {
  const files = filesFor(choices);
  const { folder, name } = placeOf(choices.brief);
  const { page, copy } = filesOf(name);
  if (files.length === 0) return nothing;
  return html`<div class="embed-block">
    <h3>${texts.files}</h3>
    <p class="embed-hint">${texts.filesHint(choices.folder, choices.system)}</p>
    <ul class="embed-files">
      ${files.map(
        (file) => html`<li><a href=${folder + (file === page ? copy : file)} download=${file}>${file}</a></li>`,
      )}
    </ul>
  </div>`;
}
