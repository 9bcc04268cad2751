import type citeproc from 'citeproc';
import type { Inline } from '../../brief/model.js';
import { unprotect, swapQuotes } from './protected-text.js';

/** The name under which citeproc knows the output format. */
export const OUTPUT_FORMAT = 'brief';

// Characters for private use, which do not occur in texts; `protect` uses others.
const OPEN = {
  emphasis: '\uE000',
  strong: '\uE001',
  plain: '\uE002',
  superscript: '\uE003',
  subscript: '\uE004',
} as const;
const CLOSE = '\uE00F';

const marked = (kind: keyof typeof OPEN) => `${OPEN[kind]}%%STRING%%${CLOSE}`;
const asIs = (_state: unknown, text: string): string => text;

/**
 * What citeproc writes in that format, as a table such as its own ones for HTML and plain text: markers, which
 * {@link readMarkers} turns into inline nodes, so that no HTML has to be parsed.
 */
export const OUTPUT_MARKUP: (typeof citeproc.Output.Formats)[string] = {
  // citeproc calls it even without a text.
  text_escape: (text?: string) => text ?? '',
  bibstart: '',
  bibend: '',
  '@font-style/italic': marked('emphasis'),
  '@font-style/oblique': marked('emphasis'),
  '@font-style/normal': marked('plain'),
  '@font-variant/small-caps': false,
  '@font-variant/normal': false,
  '@font-weight/bold': marked('strong'),
  '@font-weight/normal': marked('plain'),
  '@font-weight/light': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': false,
  '@vertical-align/baseline': false,
  '@vertical-align/sup': marked('superscript'),
  '@vertical-align/sub': marked('subscript'),
  '@passthrough/true': asIs,
  '@strip-periods/true': asIs,
  '@strip-periods/false': asIs,
  '@quotes/true': (state, text) => `${state.getTerm('open-quote')}${swapQuotes(text)}${state.getTerm('close-quote')}`,
  '@quotes/inner': (state, text) => `${state.getTerm('open-inner-quote')}${text}${state.getTerm('close-inner-quote')}`,
  '@quotes/false': false,
  '@cite/entry': asIs,
  '@bibliography/entry': asIs,
  '@display/block': (_state, text) => ` ${text}`,
  '@display/left-margin': (_state, text) => `${text} `,
  '@display/right-inline': asIs,
  '@display/indent': (_state, text) => ` ${text}`,
  '@showid/true': asIs,
  '@URL/true': asIs,
  '@DOI/true': asIs,
};

/**
 * Reads a string with markers as inline nodes.
 *
 * @param spaces What becomes one space.
 */
export function readMarkers(text: string, spaces = /\s+/g): Inline[] {
  const root: Inline[] = [];
  const open: { kind: keyof typeof OPEN; content: Inline[] }[] = [];
  for (const piece of text
    .replace(spaces, ' ')
    .trim()
    .split(/([\uE000-\uE00F])/)) {
    const kind = (Object.keys(OPEN) as (keyof typeof OPEN)[]).find((key) => OPEN[key] === piece);
    if (kind) open.push({ kind, content: [] });
    else if (piece === CLOSE) {
      const closed = open.pop();
      if (closed) (open.at(-1)?.content ?? root).push(...nodesOf(closed.kind, closed.content));
    } else if (piece !== '') (open.at(-1)?.content ?? root).push(unprotect(piece));
  }
  return root;
}

function nodesOf(kind: keyof typeof OPEN, content: Inline[]): Inline[] {
  return kind === 'plain' ? content : [{ type: kind, content }];
}
