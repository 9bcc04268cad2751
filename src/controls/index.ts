import { html, nothing } from 'lit';
import type { Controls, RenderContext } from '../templates/render-context.js';
import { CitationControls } from './citation-controls.js';
import { citeItem, copyCitation, copyQuote, linkItem } from './copy-actions.js';
import { availableFormats, type ControlsHost } from './controls-host.js';
import { CopyControls } from './copy-controls.js';
import type { CopyAction } from './copy-controller.js';

/** The elements that show controls. */
export const CONTROL_ELEMENTS = [CopyControls, CitationControls] as const;

/** What a stylesheet reaches by `::part()`, also where the controls are in the shadow root of an isolated element. */
const PARTS = 'button, label, select, message, text';

/** The controls of a host's text. */
export function createControls(host: ControlsHost): Controls {
  return {
    header: (context) => (host.options.citeButton ? citeButton(context) : nothing),
    citation: (context) =>
      html`<policy-brief-citation-controls
        exportparts=${PARTS}
        class=${availableFormats(host.options).length > 0 ? 'brief-citation-controls' : 'brief-cite-controls'}
        .context=${context}
        .host=${host}
      ></policy-brief-citation-controls>`,
    item: (item, section, context) =>
      copyControls(
        () => [citeItem(item, section, context), ...linkItem(item, section, context)],
        context,
        'brief-item-controls',
      ),
    quote: (quote, context) => copyControls(() => [copyQuote(quote, context)], context, 'brief-quote-controls'),
  };
}

/** A button that copies the citation of the brief. */
export function citeButton(context: RenderContext): unknown {
  return copyControls(() => [copyCitation(context)], context, 'brief-cite-controls', false);
}

/**
 * A row of buttons.
 *
 * @param actions One for each button; called when the row is drawn, which is later than the text.
 * @param isQuiet Whether they look like links, so that many of them do not distract from the text.
 */
export function copyControls(
  actions: () => CopyAction[],
  { uiStrings }: RenderContext,
  className: string,
  isQuiet = true,
): unknown {
  return html`<policy-brief-copy-controls
    exportparts=${PARTS}
    class=${className}
    .quiet=${isQuiet}
    .actions=${actions}
    .strings=${uiStrings}
  ></policy-brief-copy-controls>`;
}
