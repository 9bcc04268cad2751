import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../brief/language.js';
import type { Item, Part } from '../brief/model.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import type { View } from './view.js';

/**
 * The table of contents: parts and their items, as links.
 *
 * @param isOnPage Whether a part or item with this id can be reached; others are left out.
 */
export function contents(view: View, isOnPage: (id: string) => boolean = () => true): TemplateResult | typeof nothing {
  const { lang, title } = view.brief.meta;
  const { pageWords } = view;
  const reachable = <T extends Item | Part>(entries: readonly T[]) => entries.filter(({ id }) => isOnPage(view.id(id)));
  const parts = reachable(view.brief.parts);
  if (parts.length === 0) return nothing;

  const entry = ({ id, title }: Item | Part) =>
    html`<a class="brief-contents-link" href="#${view.id(id)}">${inlines(title, { ...view, withNotes: false })}</a>`;
  const items = (items: readonly Item[]) =>
    items.length > 0
      ? html`<ol class="brief-contents-items" role="list">
          ${items.map((item) => html`<li class="brief-contents-entry">${entry(item)}</li>`)}
        </ol>`
      : nothing;

  return html`<nav
    class="brief-contents"
    lang=${pageWords.lang}
    dir=${directionOf(pageWords.lang)}
    aria-label="${pageWords.contents}: ${title}"
  >
    ${heading(view.headingLevel, pageWords.contents, { className: 'brief-contents-title' })}
    <ol class="brief-contents-parts" role="list" lang=${lang} dir=${directionOf(lang)}>
      ${parts.map((part) => html`<li class="brief-contents-entry">${entry(part)} ${items(reachable(part.items))}</li>`)}
    </ol>
  </nav>`;
}
