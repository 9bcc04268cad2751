import { directionOf } from '../brief/language.js';
import { filesOf } from '../publish/files.js';
import { frameAttributes } from '../publish/frame.js';
import { isWhole, placeOf, USUAL_LEVEL, type Choices } from './choices.js';
import type { Markup } from '../publish/markup.js';
import { isWayWithScript, notationOf, placeholderForm } from './systems.js';

/**
 * What the webmaster pastes in the place of the brief; undefined if that is the text of the brief alone. It contains a
 * link that works without a script, unless it is a frame. In the way `text`, the text of the brief takes the place of the
 * link.
 */
export function embedMarkup(choices: Choices): Markup | undefined {
  const { system, way } = choices;
  const placeholder = placeholderForm(system);
  switch (way) {
    case 'text':
      return PLACEHOLDERS[placeholder](choices);
    case 'script':
      return PLACEHOLDERS[notationOf(system) === 'html' ? placeholder : 'link'](choices);
    case 'link':
      return linkAlone(choices, pageAddress(choices));
    case 'frame':
      return { tag: 'iframe', attributes: frameAttributes(choices.brief.title, addressesOf(choices).page) };
    case 'two-click': {
      const url = placeOf(choices.brief).folder + filesOf(placeOf(choices.brief).name).page;
      const content = [linkTo(choices, url)];
      return placeholder === 'element'
        ? { tag: 'brief-frame', attributes: { src: url }, content }
        : { tag: 'div', attributes: { 'data-policy-brief-frame': url }, content };
    }
    case 'fragment':
      return undefined;
  }
}

// The link of each repeats the options, which survive there if an editor removes the element around the link.
const PLACEHOLDERS = {
  link: (choices: Choices) => linkAlone(choices, pageAddress(choices)),
  placeholder: (choices: Choices) => {
    const options = optionsOf(choices).map(([name, value]) => [`data-brief-${name}`, value] as const);
    const attributes = { 'data-policy-brief': addressesOf(choices).data, ...Object.fromEntries(options) };
    return { tag: 'div', attributes, content: [linkTo(choices, pageAddress(choices))] };
  },
  element: (choices: Choices) => {
    const attributes = { src: addressesOf(choices).data, ...Object.fromEntries(optionsOf(choices)) };
    return { tag: 'policy-brief', attributes, content: [linkTo(choices, pageAddress(choices))] };
  },
} as const satisfies Record<string, (choices: Choices) => Markup>;

/** The addresses of the brief's data and page on the site. */
function addressesOf({ brief, folder }: Choices): { data: string; page: string } {
  const { data, page } = filesOf(placeOf(brief).name);
  return { data: folder + data, page: folder + page };
}

/** The address of the brief's page on the site, with the options behind `#` if the script reads them. */
export function pageAddress(choices: Choices): string {
  const options = isWayWithScript(choices.way) ? new URLSearchParams(optionsOf(choices)).toString() : '';
  return addressesOf(choices).page + (options && `#${options}`);
}

/** The choices that differ from the defaults, by the names of the attributes of `<policy-brief>`. */
function optionsOf({ show, headingLevel, layout, lang }: Choices): [name: string, value: string][] {
  return [
    ...(isWhole(show) ? [] : [['show', show.join(' ')] as [string, string]]),
    ...(headingLevel === USUAL_LEVEL ? [] : [['heading-level', String(headingLevel)] as [string, string]]),
    ...(layout === 'list' ? [] : [['layout', layout] as [string, string]]),
    ...(lang === '' ? [] : [['lang', lang] as [string, string]]),
  ];
}

/** A link with its language, which can differ from that of the page. */
function linkTo({ brief: { title, lang } }: Choices, href: string): Markup {
  const dir = directionOf(lang) === 'rtl' ? 'rtl' : undefined;
  return { tag: 'a', attributes: { href, lang, dir }, content: [title] };
}

/** A link without other attributes, for systems that remove everything but its address. */
function linkAlone({ brief }: Choices, href: string): Markup {
  return { tag: 'p', content: [{ tag: 'a', attributes: { href }, content: [brief.title] }] };
}
