import { allowList, plain, sanitise, type Rules } from './allow-list.js';
import type { System } from './system.js';

/** What Drupal allows to users without full HTML; it allows `lang` and `dir`, but not `dir="auto"`, on any element. */
const LISTS = allowList(
  {
    ...plain('br p cite dl dt dd strong em code li'),
    a: 'hreflang href',
    blockquote: 'cite',
    h2: 'id',
    h3: 'id',
    h4: 'id',
    h5: 'id',
    h6: 'id',
    img: 'src alt data-entity-uuid data-entity-type height width data-caption data-align',
    ol: 'start type',
    ul: 'type',
  },
  'lang dir',
);

const BASIC_HTML: Rules = {
  ...LISTS,
  keepsAttribute: (attribute, ...where) =>
    LISTS.keepsAttribute(attribute, ...where) && (attribute.name !== 'dir' || /^(ltr|rtl)$/.test(attribute.value)),
  others: 'cut tags',
};

/** Drupal's format for editors. Its format “Full HTML” filters nothing; its editor is in `ckeditor.ts`. */
export const drupal = [
  {
    name: 'Drupal, Basic HTML, shown',
    source:
      'drupal/drupal core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml (3fd22d6b) and ' +
      'core/modules/filter/src/Plugin/Filter/FilterHtml.php (09994658)',
    sanitise: (html) => sanitise(BASIC_HTML, html),
  },
] as const satisfies readonly System[];
