import { html } from 'lit';
import { RECORD_FORMATS, type Brief, type CitationStyle } from '../brief/model.js';
import { styleNamed } from '../templates/citation.js';
import type { Controls, RenderContext } from '../templates/render-context.js';
import { CitationControls } from './citation-controls.js';
import { citeItem, copyCitation, copyQuote, linkItem } from './copy-actions.js';
import { CopyControls } from './copy-controls.js';
import type { CopyAction } from './copy-controller.js';

/** The elements that controls consist of. */
export const CONTROL_ELEMENTS = [CopyControls, CitationControls] as const;

/** What a page wants of the controls of a citation: ids separated by blanks or commas, all if missing. */
export interface CitationOptions {
  /** Styles to choose from. */
  citationStyles?: string | null | undefined;
  /** Formats to choose from; none if empty. */
  formats?: string | null | undefined;
}

/**
 * The controls of a text.
 *
 * @param root Where the text is.
 * @param options What the page wants of them.
 * @param choose Shows the citation in another style.
 */
export function createControls(
  root: () => ParentNode,
  options: () => CitationOptions,
  choose: (style: string) => void,
): Controls {
  return {
    citation: (context) =>
      citationControls(context, options(), choose, () => root().querySelector('.brief-citation-text')),
    item: (item, section, context) =>
      copyControls(
        [citeItem(item, section, context), ...linkItem(item, section, context)],
        context,
        'brief-item-controls',
      ),
    quote: (quote, context) => copyControls([copyQuote(quote, context)], context, 'brief-quote-controls'),
  };
}

/** A row of buttons. Quiet ones are like links, so that many of them do not outshout the text. */
export function copyControls(
  actions: CopyAction[],
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

function citationControls(
  context: RenderContext,
  options: CitationOptions,
  choose: (style: string) => void,
  shownText: CopyAction['shownText'],
): unknown {
  const { brief, uiStrings } = context;
  const formats = available(RECORD_FORMATS, options.formats, (format) => format);
  return html`<policy-brief-citation-controls
    class=${formats.length > 0 ? 'brief-citation-controls' : 'brief-cite-controls'}
    .citations=${brief.citations}
    .of=${brief.meta.title}
    .citation=${copyCitation(context, shownText)}
    .current=${styleNamed(context.citationStyle, brief).id}
    .styleChoices=${availableStyles(brief, options)}
    .formats=${formats}
    .choose=${choose}
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
