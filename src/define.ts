/** Registers all elements. Loading this module is all that a page has to do. */
import { BriefFrame, elements } from './elements/index.js';

export { registerLocale } from './locales/index.js';

// The surrounding element comes first, so that those inside it find it there.
for (const element of [...elements, BriefFrame]) element.define();
