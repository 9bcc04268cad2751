import sanitize from 'sanitize-html';
import type { System } from './system.js';

/** The sanitiser of many Node sites, without options. */
export const sanitizeHtml: System = {
  name: 'sanitize-html, defaults',
  source: 'the npm package sanitize-html',
  sanitise: (html) => sanitize(html),
};
