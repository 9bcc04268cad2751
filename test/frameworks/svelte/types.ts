import type { BriefCopyEvent } from 'policy-brief-elements';
import type { SvelteHTMLElements } from 'svelte/elements';

function note({ subject, text }: BriefCopyEvent) {
  console.log(subject.what, text);
}

/** What the types allow, and what they must not. svelte-check fails where an expected error is missing. */
export const allowed: [SvelteHTMLElements['policy-brief'], SvelteHTMLElements['brief-citation']] = [
  { layout: 'cards', 'heading-level': 3, 'onbrief-copy': note, 'aria-label': 'Brief' },
  { 'citation-style': 'own-style', formats: 'bibtex ris', id: 'citation' },
];

// @ts-expect-error -- a layout with a slip of the pen
export const layout: SvelteHTMLElements['policy-brief'] = { layout: 'crads' };
// @ts-expect-error -- HTML has six levels
export const level: SvelteHTMLElements['brief-summary'] = { 'heading-level': 7 };
// @ts-expect-error -- the event carries a brief, and no subject
export const event: SvelteHTMLElements['brief-doi'] = { 'onbrief-load': note };
