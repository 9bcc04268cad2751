/** Registers all elements. A page only needs to load this module. */
import { BriefSeries } from './elements/brief-series.js';
import { registerElements } from './elements/index.js';

export { registerLocale } from './locales/index.js';

registerElements();
BriefSeries.define();
