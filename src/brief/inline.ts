import { BriefLoadError, parseBrief } from './load.js';
import type { Brief } from './model.js';

const read = new WeakMap<Element, { text: string; brief: Brief }>();

/**
 * Reads a brief that the page carries: `<script type="application/json" id="…">`. However many elements ask, it is
 * read once.
 *
 * @param reference `#` and the id of that script.
 * @throws {BriefLoadError} with code `format`, where there is no such script or no brief in it.
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
