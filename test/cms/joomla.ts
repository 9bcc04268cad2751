import { sanitise, type Rules } from './allow-list.js';
import type { System } from './system.js';

const BLOCKED_ELEMENTS = [
  ...['applet', 'base', 'basefont', 'bgsound', 'body', 'canvas', 'embed', 'frame', 'frameset', 'head', 'html', 'id'],
  ...['iframe', 'ilayer', 'layer', 'link', 'meta', 'name', 'object', 'script', 'style', 'title', 'xml'],
];

const BLOCKED_ATTRIBUTES = ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc'];

/**
 * Joomla allows everything except these lists. It always removes elements whose name contains other characters than
 * letters and digits. It also removes attributes without a value, which cannot be told from empty ones here.
 */
const BLOCK_LIST: Rules = {
  keepsElement: (name) => /^[a-z][a-z0-9]*$/.test(name) && !BLOCKED_ELEMENTS.includes(name),
  keepsAttribute: ({ name }) => !BLOCKED_ATTRIBUTES.includes(name) && !name.startsWith('on'),
  others: 'cut tags',
};

/** What Joomla saves for authors, editors, publishers and managers; it filters nothing for super users. */
export const joomla = [
  {
    name: 'Joomla, default block list, saved',
    source: 'joomla-framework/filter src/InputFilter.php (0831cd5a)',
    sanitise: (html) => sanitise(BLOCK_LIST, html),
  },
] as const satisfies readonly System[];
