import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../brief/language.js';
import { citationId } from '../brief/ids.js';
import type { Item, Section } from '../brief/model.js';
import { citationHeading } from './citation.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import { withCitation } from './sections.js';
import { language, type RenderContext } from './render-context.js';

/** An entry of the table of contents: a section, an item, or the citation. */
type Entry = Pick<Item, 'id' | 'title' | 'lang'> & Partial<Pick<Section, 'items'>>;

/**
 * Draws the table of contents: links to the sections and their items.
 *
 * @param isOnPage Whether the page contains an id; entries without a target are left out.
 */
export function contents(
  context: RenderContext,
  isOnPage: (id: string) => boolean = () => true,
): TemplateResult | typeof nothing {
  const { lang, title } = context.brief.meta;
  const { uiStrings } = context;

  const list = (all: readonly Entry[], className: string, tag?: string): TemplateResult | typeof nothing => {
    const found = all.filter(({ id }) => isOnPage(context.id(id)));
    const { lang, dir } = language(tag);
    return found.length > 0
      ? html`<ol class=${className} role="list" lang=${lang} dir=${dir}>
          ${found.map(entry)}
        </ol>`
      : nothing;
  };
  const entry = (one: Entry): TemplateResult => {
    const { lang, dir } = language(one.lang);
    return html`<li lang=${lang} dir=${dir}>
      <a class="brief-contents-link" href=${context.href(one.id)}
        >${inlines(one.title, { ...context, withNotes: false })}</a
      >
      ${one.items ? list(one.items, 'brief-contents-items') : nothing}
    </li>`;
  };

  const entries = withCitation<Entry>(context.brief.sections, (section) => section, {
    id: citationId(lang),
    title: [citationHeading(context.textStrings)],
  });
  const sections = list(entries, 'brief-contents-sections', lang);
  if (sections === nothing) return nothing;
  return html`<nav
    class="brief-contents"
    lang=${uiStrings.lang}
    dir=${directionOf(uiStrings.lang)}
    aria-label="${uiStrings.contents}: ${title}"
  >
    ${heading(context.headingLevel, uiStrings.contents, { className: 'brief-contents-title' })} ${sections}
  </nav>`;
}
