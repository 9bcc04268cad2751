import { decodeBrief } from './decode.js';
import { inlineScript } from './inline-script.js';
import type { Brief } from './model.js';
import { decodeOrFail, parseJson } from './request.js';

const read = new WeakMap<Element, { text: string; brief: Brief }>();

/**
 * Loads a brief from the page itself: `<script type="application/json" id="…">`. The script is parsed once, no matter
 * how many elements use it.
 *
 * @param reference `#` followed by the id of the script.
 * @throws {BriefLoadError} with code `format` if the script is missing or does not contain a brief.
 */
export function loadInlineBrief(reference: string): Brief {
  const script = inlineScript(reference);
  const known = read.get(script);
  if (known?.text === script.text) return known.brief;
  const brief = decodeOrFail(decodeBrief, parseJson(script.text, reference), reference);
  read.set(script, { text: script.text, brief });
  return brief;
}
