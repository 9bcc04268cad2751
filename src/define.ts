/** Registers all elements. A page only needs to load this module. */
import { registerElements } from './elements/index.js';

export { registerLocale } from './locales/index.js';

registerElements();
