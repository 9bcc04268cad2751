import process from 'node:process';

/*
 * Strings that would do harm if they were treated as anything but text. They are made by rules, so that there are as many
 * as a test has time for: `FUZZ` tries all that `ALL` names, and a plain run an even selection.
 */

/** How many payloads of each kind are tried with `FUZZ`. */
const ALL = 6000;

/** What each payload does if it runs, in a page or in a frame of it. */
const CODE = 'top.executed=-~top.executed';

/** What could end the place that the text is in. */
const ENDS = [
  ...['', '">', "'>", '>', '" ', "' ", '-->', '--!>', '*/', ']]>', '?>', '`', '\n', '\u2028', '\0'],
  ...[
    '</script>',
    '</style>',
    '</title>',
    '</textarea>',
    '</template>',
    '</svg>',
    '</math>',
    '</noscript>',
    '</select>',
  ],
  ...[
    '</policy-brief>',
    '</p>',
    '</a>',
    '</iframe>',
    '<!--',
    '<!-->',
    '<![CDATA[',
    '<?lit$1$?>',
    '<!--?lit$1$-->',
    '\\"',
  ],
];
const TAGS = [
  ...['script', 'img', 'svg', 'iframe', 'a', 'form', 'input', 'details', 'video', 'audio', 'body', 'style', 'link'],
  ...[
    'meta',
    'base',
    'object',
    'embed',
    'math',
    'template',
    'textarea',
    'marquee',
    'button',
    'select',
    'table',
    'title',
  ],
  ...['noscript', 'xmp', 'plaintext', 'policy-brief', 'brief-frame', 'brief-citation', 'x-y', 'svg:script', 'frameset'],
  ...['animate', 'foreignObject', 'mglyph', 'area', 'map', 'source', 'dialog', 'portal', 'image', 'isindex', 'applet'],
];
const ATTRIBUTES = [
  ...[
    'onerror',
    'onload',
    'onfocus',
    'ontoggle',
    'onbegin',
    'onclick',
    'onmouseover',
    'onanimationstart',
    'onbeforetoggle',
  ],
  ...['srcdoc', 'href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'style', 'content', 'background', 'ping'],
  ...['.innerHTML', '@click', '?hidden', 'id', 'name', 'is', 'slot', 'part', 'shadowrootmode', 'nonce', 'popover'],
];
const HANDLER = /^on|^@/;
const OTHERS = ' autofocus tabindex=0 open src=x';

const SCHEMES = ['javascript:', 'JaVaScRiPt:', ' javascript:', 'java\tscript:', 'java\nscript:', '\u0001javascript:'];
const DOCUMENTS = [`data:text/html,<script>${CODE}</script>`, 'data:text/html;base64,PHNjcmlwdD50b3A8L3NjcmlwdD4='];

/** Spellings of one payload, which a parser somewhere might read back. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  (text) => text.replace(/[<>"':]/g, (character) => `&#${character.charCodeAt(0)};`),
  (text) => text.replace(/[<>"':]/g, (character) => `&#x${character.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[<>"'`]/g, (character) => `%${character.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[<>"']/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  (text) => text.replace(/[<>"']/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  (text) => text.toUpperCase(),
  (text) => text.replace(/ /g, '/'),
  (text) => text.replace(/ /g, '\f'),
  (text) => text.replace(/</g, '<\0'),
  (text) => `${text.replace(/>.*$/s, '')}\n`,
];

/** An even selection from a cross product, which nobody has to build. */
function select(lists: readonly (readonly unknown[])[], count: number): unknown[][] {
  const size = lists.reduce((product, { length }) => product * length, 1);
  // A step that has no divisor in common with any list goes through all of them.
  const step = 1_000_003;
  return Array.from({ length: Math.min(count, size) }, (_, index) => {
    let rest = (index * step) % size;
    return lists.map((list) => {
      const chosen = list[rest % list.length];
      rest = Math.floor(rest / list.length);
      return chosen;
    });
  });
}

function amount(count: number): number {
  return process.env.FUZZ ? ALL : count;
}

/** Markup: tag × attribute × value × what ends its surroundings × spelling. */
export function markup(count: number): string[] {
  const values = [CODE, ...SCHEMES.map((scheme) => scheme + CODE), ...DOCUMENTS];
  const quotes = ['"', "'", ''];
  return select([ENDS, TAGS, ATTRIBUTES, values, quotes, SPELLINGS], amount(count)).map((chosen) => {
    const [end, tag, attribute, value, quote, spell] = chosen as [
      string,
      string,
      string,
      string,
      string,
      (text: string) => string,
    ];
    const given = HANDLER.test(attribute) ? CODE : value;
    return spell(
      `${end}<${tag} ${attribute}=${quote}${given}${quote}${OTHERS}>${tag === 'script' ? CODE : ''}</${tag}>`,
    );
  });
}

const HOSTS = [
  'evil.example',
  '//evil.example',
  '/\\evil.example',
  'user@evil.example',
  'evil.example:80',
  '[::1]',
  'ⅇvil.example',
];
const STARTS = [
  ...[
    'https:',
    'HTTPS:',
    'http:',
    'https:/',
    'https:\\',
    'https://',
    'http://',
    '//',
    '/\\',
    '\\\\',
    '/\t/',
    '\t//',
    '\u0000//',
  ],
  ...[
    '/.//',
    './/',
    '..//',
    '/..//',
    '/%2f',
    '/%5c',
    'x/../..//',
    'javascript:',
    'java\nscript:',
    'vbscript:',
    'data:',
    'blob:',
  ],
  ...[
    'file:',
    'ftp:',
    'ws:',
    'about:',
    'view-source:',
    'filesystem:',
    'intent:',
    '#',
    '?',
    'mailto:',
    'tel:',
    'feed:https:',
  ],
];
const PATHS = [
  '',
  '/',
  '/x.json',
  '/x.png',
  '/?a#b',
  '/..%2f..%2fx.json',
  '/\u202Egnp.x',
  ' /x',
  '/"onerror="',
  "/'><script>",
];

/** Addresses: start × host × path. */
export function addresses(count: number): string[] {
  return select([STARTS, HOSTS, PATHS], amount(count)).map((parts) => parts.join(''));
}

/** Names that a document, a window, a form or an object has. */
export const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'valueOf', 'length'],
  ...['document', 'window', 'self', 'top', 'parent', 'location', 'name', 'event', 'customElements', 'trustedTypes'],
  ...['body', 'head', 'forms', 'cookie', 'domain', 'baseURI', 'createElement', 'querySelector', 'getElementById'],
  ...['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'litHtmlVersions'],
  ...['attributes', 'childNodes', 'parentNode', 'nodeName', 'innerHTML', 'matches', 'closest', 'remove', 'submit'],
  ...['policyBrief', 'dataLayer', 'gtag', 'process', 'Buffer', 'global', 'globalThis', '$_litPart$', '_$litType$'],
];

/** Characters that command a terminal, reorder text, end a line, or are half of one. */
export const CHARACTERS = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...['\u007F', '\u0085', '\u009B', '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A'],
  ...['\u202E', '\u2060', '\u2066', '\u2069', '\uD800', '\uDC00', '\uE000', '\uFEFF', '\uFFFE', '\uFFFF', '\u{E0041}'],
];

/** Markup, addresses, names and characters in one list. */
export function payloads(count: number): string[] {
  return [
    ...markup(count),
    ...addresses(Math.ceil(count / 2)),
    ...NAMES,
    ...CHARACTERS.map((character) => `a${character}b<i>${character}`),
  ];
}
