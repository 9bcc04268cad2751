import { html } from 'lit';
import { RECORD_FORMATS, type Brief, type CitationStyle } from '../brief/model.js';
import { styleNamed } from '../templates/citation.js';
import type { Controls, RenderContext } from '../templates/render-context.js';
import { CitationControls } from './citation-controls.js';
import { citeItem, copyCitation, copyQuote, linkItem } from './copy-actions.js';
import type { CitationOptions, ControlsHost } from './controls-host.js';
import { CopyControls } from './copy-controls.js';
import type { CopyAction } from './copy-controller.js';

export type { CitationOptions, ControlsHost } from './controls-host.js';

/** The elements that controls consist of. */
export const CONTROL_ELEMENTS = [CopyControls, CitationControls] as const;

/** The controls of a host's text. */
export function createControls(host: ControlsHost): Controls {
  return {
    citation: (context) => citationControls(context, host),
    item: (item, section, context) =>
      copyControls(
        () => [citeItem(item, section, context), ...linkItem(item, section, context)],
        context,
        'brief-item-controls',
      ),
    quote: (quote, context) => copyControls(() => [copyQuote(quote, context)], context, 'brief-quote-controls'),
  };
}

/**
 * A row of buttons.
 *
 * @param actions One for each button; called when the row is drawn, which is later than the text.
 * @param isQuiet Whether they look like links, so that many of them do not outshout the text.
 */
export function copyControls(
  actions: () => CopyAction[],
  { uiStrings }: RenderContext,
  className: string,
  isQuiet = true,
): unknown {
  return html`<policy-brief-copy-controls
    class=${className}
    .quiet=${isQuiet}
    .actions=${actions}
    .strings=${uiStrings}
  ></policy-brief-copy-controls>`;
}

/**
 * The style to show: the first one wanted that the page offers, else the first that it offers.
 *
 * @param wanted Ids of styles, the strongest wish first.
 */
export function resolveStyle(brief: Brief, options: CitationOptions, wanted: (string | null | undefined)[]): string {
  const styles = availableStyles(brief, options);
  const [style = styles[0]] = available<CitationStyle>(styles, wanted.join(' '), ({ id }) => id);
  return style?.id ?? '';
}

function citationControls(context: RenderContext, host: ControlsHost): unknown {
  const { brief, uiStrings } = context;
  const formats = available(RECORD_FORMATS, host.options.formats, (format) => format);
  return html`<policy-brief-citation-controls
    class=${formats.length > 0 ? 'brief-citation-controls' : 'brief-cite-controls'}
    .citations=${brief.citations}
    .of=${brief.meta.title}
    .citation=${copyCitation(context, '.brief-citation-text')}
    .current=${styleNamed(context.citationStyle, brief).id}
    .styleChoices=${availableStyles(brief, host.options)}
    .formats=${formats}
    .host=${host}
    .strings=${uiStrings}
  ></policy-brief-citation-controls>`;
}

/** The styles that a page offers; all where it names none that the brief has. */
function availableStyles({ citations }: Brief, { citationStyles }: CitationOptions): readonly CitationStyle[] {
  const found = available<CitationStyle>(citations.styles, citationStyles, ({ id }) => id);
  return found.length > 0 ? found : citations.styles;
}

/** What there is of what a page wants, in the page's order. */
function available<T>(all: readonly T[], wanted: string | null | undefined, idOf: (one: T) => string): T[] {
  const names = wanted?.toLowerCase().split(/[\s,]+/);
  return names ? names.flatMap((name) => all.filter((one) => idOf(one).toLowerCase() === name)) : [...all];
}
