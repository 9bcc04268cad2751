import { allowList, plain, sanitise, type Rules } from './allow-list.js';
import type { System } from './system.js';

const LISTS = allowList(
  {
    ...plain('abbr acronym address article aside b bdi bdo big blockquote br button caption cite code data datalist'),
    ...plain('dd del dfn div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i'),
    ...plain(
      'input ins kbd label legend li mark menu nav optgroup option output p picture pre q s samp section select',
    ),
    ...plain('small span strong sub summary sup tbody textarea tfoot thead tr tt u ul var wbr'),
    a: 'href hreflang rel target download referrerpolicy',
    area: 'coords shape alt href hreflang rel target download',
    audio: 'src crossorigin autoplay controls loop muted preload',
    col: 'span',
    colgroup: 'span',
    details: 'open',
    img: 'src crossorigin srcset sizes width height alt loading decoding ismap usemap referrerpolicy',
    map: 'name',
    ol: 'reversed start type',
    source: 'src srcset media sizes type',
    style: 'media',
    table: 'border cellspacing cellpadding width height',
    td: 'rowspan colspan width height',
    th: 'rowspan colspan width height',
    time: 'datetime',
    video: 'src crossorigin width height autoplay controls controlslist loop muted poster preload playsinline',
  },
  'data-* id class style title dir lang aria-* hidden translate itemid itemprop itemref itemscope itemtype',
);

const DEFAULTS: Rules = {
  ...LISTS,
  keepsAttribute: (attribute, ...where) => !/--|-$/.test(attribute.name) && LISTS.keepsAttribute(attribute, ...where),
  others: 'print tags',
};

/** What Contao saves. Its element “unfiltered HTML” requires a permission and filters nothing. */
export const contao = [
  {
    name: 'Contao 5, saved',
    source:
      'contao/contao core-bundle/contao/config/default.php (c9a11de1) and ' +
      'core-bundle/contao/library/Contao/Input.php (ef3cd6b5)',
    sanitise: (html) => sanitise(DEFAULTS, html),
  },
] as const satisfies readonly System[];
