import type { PropertyDeclarations } from 'lit';

/** Has Lit observe the attribute `lang` of an element, whose property the browser owns. */
export const OWN_LANGUAGE: PropertyDeclarations = { ownLanguage: { attribute: 'lang' } };
