import { allowList, plain, sanitise, type Rules } from './allow-list.js';
import type { System } from './system.js';

const EVERYWHERE =
  'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate aria-* data-*';

const TABLE = 'align valign bgcolor';

/**
 * The sanitiser that runs both when content is saved and when it is shown. `style` is TYPO3's addition to the library's
 * list. It allows `time` and `blockquote`, but without `datetime` and `cite`.
 */
const SANITISER: Rules = {
  ...allowList(
    {
      ...plain('address article aside footer header h1 h2 h3 h4 h5 h6 main nav section'),
      ...plain('blockquote br dd div dl dt figcaption figure hr p pre ul'),
      ...plain('abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup'),
      ...plain('time u var wbr del ins button datalist legend meter output progress details dialog menu summary'),
      ...plain('acronym big center nobr strike tt picture'),
      a: 'href download hreflang ping rel referrerpolicy target type charset name rev',
      audio: 'src autoplay controls loop muted preload',
      caption: 'align',
      col: `${TABLE} span width`,
      colgroup: `${TABLE} span`,
      font: 'color face size',
      img: 'src align alt border decoding height sizes srcset width loading name',
      label: 'for',
      li: 'value type',
      meta: 'content',
      ol: 'reversed start type',
      source: 'media sizes src srcset type',
      table: `${TABLE} border cellpadding cellspacing summary`,
      tbody: TABLE,
      td: `${TABLE} abbr axis headers colspan rowspan scope width height`,
      tfoot: TABLE,
      th: `${TABLE} colspan rowspan scope`,
      thead: TABLE,
      tr: TABLE,
      track: 'src default kind label',
      video: 'src autoplay controls height loop muted playsinline poster preload width',
    },
    `${EVERYWHERE} style`,
  ),
  others: 'print all',
};

const RTE_ATTRIBUTES = 'class id title dir lang xml:lang itemscope itemtype itemprop'.split(' ');

/** Elements that the field of the rich text editor allows inside a paragraph. */
const RTE_INLINE = allowList(
  plain('a abbr acronym b big br cite code del dfn em hr i ins kbd label q samp small span strong sub sup tt var'),
  '*',
);

/**
 * Runs before the sanitiser when a rich text field is saved: cleans paragraphs and leaves the rest to the sanitiser.
 * These rules do not cover that TYPO3 removes a `span` without attributes.
 */
const RTE: Rules = {
  keepsElement: (name, within) => !within.includes('p') || RTE_INLINE.keepsElement(name, within),
  keepsAttribute({ name }, element, within) {
    if (element === 'p') return RTE_ATTRIBUTES.includes(name);
    if (element === 'span' && within.includes('p')) return name === 'style' || RTE_ATTRIBUTES.includes(name);
    return true;
  },
  others: 'cut tags',
};

/** The elements that fluid_styled_content allows up to TYPO3 13. */
const SHOWN_UP_TO_13: Rules = {
  ...allowList(
    {
      ...plain('a abbr acronym address article aside b bdo big blockquote br caption center cite code col colgroup dd'),
      ...plain('del dfn dl div dt em figure font footer header h1 h2 h3 h4 h5 h6 hr i img ins kbd label li link mark'),
      ...plain('meta nav ol p pre q s samp sdfield section small span strike strong style sub sup table thead tbody'),
      ...plain('tfoot td th tr title tt u ul var'),
    },
    '*',
  ),
  others: 'print tags',
};

const SANITISER_SOURCE =
  'TYPO3/html-sanitizer src/Builder/CommonBuilder.php (60424c88) and src/Visitor/CommonVisitor.php (090fb6db), ' +
  'TYPO3/typo3 typo3/sysext/core/Classes/Html/DefaultSanitizerBuilder.php (0a413341)';

/**
 * TYPO3 behind its editor, which is in `ckeditor.ts`. When TYPO3 shows a field, it also wraps loose text in paragraphs;
 * these rules do not cover that.
 */
export const typo3 = [
  {
    name: 'TYPO3, saved',
    source:
      'TYPO3/typo3 typo3/sysext/rte_ckeditor/Configuration/RTE/Processing.yaml (216250a3) and ' +
      `typo3/sysext/core/Classes/Html/RteHtmlParser.php (71508fda); then ${SANITISER_SOURCE}`,
    sanitise: (html) => sanitise(SANITISER, sanitise(RTE, html)),
  },
  {
    name: 'TYPO3 12 and 13, shown',
    source:
      'TYPO3/typo3 styles.content.allowTags in typo3/sysext/fluid_styled_content/Configuration/Sets/' +
      `FluidStyledContent/settings.definitions.yaml (00fedf36); then ${SANITISER_SOURCE}`,
    sanitise: (html) => sanitise(SANITISER, sanitise(SHOWN_UP_TO_13, html)),
  },
  {
    name: 'TYPO3 14, shown',
    source: `TYPO3’s change log, “Breaking: #107438”, which takes that list away; ${SANITISER_SOURCE}`,
    sanitise: (html) => sanitise(SANITISER, html),
  },
] as const satisfies readonly System[];
