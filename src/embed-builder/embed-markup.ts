import { directionOf } from '../brief/language.js';
import { filesOf, SERIES_FILES } from '../publish/files.js';
import { frameAttributes } from '../publish/frame.js';
import { isWhole, chosenKind, NEWEST, placeOf, USUAL_LEVEL, type Choices } from './choices.js';
import type { Markup } from '../publish/markup.js';
import { isWayWithScript, notationOf, placeholderForm } from './systems.js';

/**
 * What the webmaster pastes in the place of the brief or of the list; undefined if that is the text of the brief alone. It
 * contains a link that works without a script, unless it is a frame. In the way `text`, the text of the brief takes the
 * place of the link.
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
      return { tag: 'iframe', attributes: frameFor(choices) };
    case 'two-click': {
      const url = placeOf(choices.brief).folder + pageOf(choices);
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
    const name = chosenKind(choices.brief) === 'series' ? 'data-policy-brief-series' : 'data-policy-brief';
    const attributes = { [name]: addressesOf(choices).data, ...Object.fromEntries(options) };
    return { tag: 'div', attributes, content: [linkTo(choices, pageAddress(choices))] };
  },
  element: (choices: Choices) => {
    const attributes = { src: addressesOf(choices).data, ...Object.fromEntries(optionsOf(choices)) };
    const tag = chosenKind(choices.brief) === 'series' ? 'brief-series' : 'policy-brief';
    return { tag, attributes, content: [linkTo(choices, pageAddress(choices))] };
  },
} as const satisfies Record<string, (choices: Choices) => Markup>;

function frameFor(choices: Choices): Record<string, string> {
  const { brief } = choices;
  const attributes = frameAttributes(brief.title, addressesOf(choices).page);
  return chosenKind(brief) === 'brief' ? attributes : { ...attributes, title: brief.title };
}

/** The addresses of the data and the page on the site. */
function addressesOf(choices: Choices): { data: string; page: string } {
  const { brief, folder } = choices;
  return { data: `${folder}${placeOf(brief).name}.json`, page: folder + pageOf(choices) };
}

/** The file of the page: that of the brief, or the list of the series. */
function pageOf({ brief }: Choices): string {
  return chosenKind(brief) === 'brief' ? filesOf(placeOf(brief).name).page : SERIES_FILES.page;
}

/** The address of the page on the site, with the options behind `#` if the script reads them. */
export function pageAddress(choices: Choices): string {
  const options = isWayWithScript(choices.way) ? new URLSearchParams(optionsOf(choices)).toString() : '';
  const behind = chosenKind(choices.brief) === 'newest' ? [NEWEST.slice(1), options] : [options];
  const fragment = behind.filter(Boolean).join('&');
  return addressesOf(choices).page + (fragment && `#${fragment}`);
}

/** The choices that differ from the defaults, by the names of the attributes of the element. */
function optionsOf({ brief, show, headingLevel, layout, lang }: Choices): [name: string, value: string][] {
  const isList = chosenKind(brief) === 'series';
  return [
    ...(isList || isWhole(show) ? [] : [['show', show.join(' ')] as [string, string]]),
    ...(headingLevel === USUAL_LEVEL ? [] : [['heading-level', String(headingLevel)] as [string, string]]),
    ...(isList || layout === 'list' ? [] : [['layout', layout] as [string, string]]),
    ...(lang === '' ? [] : [['lang', lang] as [string, string]]),
  ];
}

/** A link with its language, which can differ from that of the page. */
function linkTo({ brief: { title, lang } }: Choices, href: string): Markup {
  const dir = directionOf(lang) === 'rtl' ? 'rtl' : undefined;
  return { tag: 'a', attributes: { href, lang: lang || undefined, dir }, content: [title] };
}

/** A link without other attributes, for systems that remove everything but its address. */
function linkAlone({ brief }: Choices, href: string): Markup {
  return { tag: 'p', content: [{ tag: 'a', attributes: { href }, content: [brief.title] }] };
}
