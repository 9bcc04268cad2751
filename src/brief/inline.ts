import { BriefLoadError, parseBrief } from './load.js';
import type { Brief } from './model.js';

const read = new WeakMap<Element, { text: string; brief: Brief }>();

/**
 * Loads a brief from the page itself: `<script type="application/json" id="…">`. The script is parsed once, no matter
 * how many elements use it.
 *
 * @param reference `#` followed by the id of the script.
 * @throws {BriefLoadError} with code `format` if the script is missing or does not contain a brief.
 */
export function loadInlineBrief(reference: string): Brief {
  const script = document.getElementById(reference.slice(1));
  if (!(script instanceof HTMLScriptElement)) {
    const expected = `<script type="application/json" id="${reference.slice(1)}">`;
    throw new BriefLoadError(
      'format',
      reference,
      `expected ${expected} on the page, found ${script?.localName ?? 'nothing'}`,
    );
  }
  const known = read.get(script);
  if (known?.text === script.text) return known.brief;
  const brief = parseBrief(script.text, reference);
  read.set(script, { text: script.text, brief });
  return brief;
}
