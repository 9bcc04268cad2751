import sanitize from 'sanitize-html';
import type { System } from './system.js';

/** A sanitiser that many a site written for Node has, as it is without options. */
export const sanitizeHtml: System = {
  name: 'sanitize-html, defaults',
  source: 'the npm package sanitize-html',
  sanitise: (html) => sanitize(html),
};
