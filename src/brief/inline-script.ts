import { BriefLoadError } from './request.js';

/**
 * Finds data in the page itself: `<script type="application/json" id="…">`.
 *
 * @param reference `#` followed by the id of the script.
 * @throws {BriefLoadError} with code `format` if there is no such script.
 */
export function inlineScript(reference: string): HTMLScriptElement {
  const script = document.getElementById(reference.slice(1));
  if (script instanceof HTMLScriptElement) return script;
  const expected = `<script type="application/json" id="${reference.slice(1)}">`;
  throw new BriefLoadError(
    'format',
    reference,
    `expected ${expected} on the page, found ${script?.localName ?? 'nothing'}`,
  );
}
