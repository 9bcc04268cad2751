import { contao } from './contao.js';
import { drupal } from './drupal.js';
import { joomla } from './joomla.js';
import { sanitizeHtml } from './sanitize-html.js';
import type { System } from './system.js';
import { typo3 } from './typo3.js';

/** The systems that need nothing but Node. */
export const inNode: readonly System[] = [...typo3, ...drupal, ...joomla, ...contao, sanitizeHtml];

/** For tests in pages/, which have a browser. */
export { domPurify } from './dompurify.js';

/** For tests in programs/, since they are installed on demand. */
export { ckeditors } from './ckeditor.js';
export { wordpress } from './wordpress.js';

export type { System } from './system.js';
