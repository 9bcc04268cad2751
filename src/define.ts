/** Registers all elements. A page only needs to load this module. */
import { BriefFrame, elements } from './elements/index.js';

export { registerLocale } from './locales/index.js';

// `<policy-brief>` is registered first, so that the elements inside it find their provider.
for (const element of [...elements, BriefFrame]) element.define();
