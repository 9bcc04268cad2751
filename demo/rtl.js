import { ar } from '../dist/locales/ar.js';
import { registerLocale } from '../dist/policy-brief-0.1.0.min.js';

// The controls of the German brief on this page are in the language of the page.
registerLocale(ar);
