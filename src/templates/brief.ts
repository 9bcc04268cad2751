import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../brief/language.js';
import type { PartRole } from '../brief/model.js';
import { citation } from './citation.js';
import { header } from './header.js';
import { part, partsOf, summary, withCitation } from './parts.js';
import { deeper, type View } from './view.js';

/** A whole brief: an article named by its title, with the text in the order of its author. */
export function wholeBrief(view: View): TemplateResult {
  const { brief } = view;
  const { lang } = brief.meta;
  return html`<article class="brief" lang=${lang} dir=${directionOf(lang)} aria-labelledby=${view.id(brief.id)}>
    ${header(view)} ${summary(view)}
    ${withCitation(brief.parts, (one) => part(one, deeper(view)), citation(deeper(view)))}
  </article>`;
}

/** A piece of a brief that stands by itself; nothing where the brief has no such piece. */
export function excerpt(view: View, content: unknown): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  const { lang } = view.brief.meta;
  return html`<div class="brief" lang=${lang} dir=${directionOf(lang)}>${content}</div>`;
}

/** The parts with one of the roles. */
export function excerptOfParts(roles: readonly PartRole[], view: View): TemplateResult | typeof nothing {
  const found = partsOf(view.brief, roles);
  return excerpt(view, found.length > 0 ? found.map((one) => part(one, view)) : nothing);
}
