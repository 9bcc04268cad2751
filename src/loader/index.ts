import { documentParsed } from '../dom/page.js';
import { BriefFrame, elements } from '../elements/index.js';
import { addControls } from './static-text.js';
import { fitFrame } from '../frames/fit-frame.js';
import { dataAddress, isAllowed, isOptedIn, type OptIn } from './address.js';
import { optionsOf } from './options.js';

const FRAME = 'iframe.policy-brief-frame';
const FRAME_PLACEHOLDER = '[data-policy-brief-frame], .policy-brief-frame';
const PLACEHOLDER = '[data-policy-brief], .policy-brief';
const STATIC_TEXT = '.brief';
const LINK = 'p > a[href]:only-child';
const EVERYTHING = [FRAME_PLACEHOLDER, PLACEHOLDER, STATIC_TEXT, LINK].join();
const ELEMENTS = [...elements, BriefFrame].map(({ tag }) => tag).join();

/**
 * Makes elements of what editors and content management systems let through:
 *
 * - `data-policy-brief="ADDRESS"`, or the class `policy-brief` around a link: the brief at that address
 * - a link that is alone in its paragraph, to an address that the page has opted into: the brief at that address
 * - static HTML of a brief: the same text with its controls
 * - `data-policy-brief-frame="ADDRESS"`, or the class `policy-brief-frame` around a link: a frame, after a click
 * - `<iframe class="policy-brief-frame">`: a frame as high as its content
 *
 * What was there stays inside the element, as its fallback. An element is made once, however often it is found.
 *
 * @param root What to look through, and to look at itself.
 */
export function upgrade(root: ParentNode = document): void {
  const found = [...root.querySelectorAll<HTMLElement>(EVERYTHING)];
  if (root instanceof HTMLElement && root.matches(EVERYTHING)) found.unshift(root);
  for (const element of found) upgradeElement(element);
}

/** Upgrades the document when it has been read, and whatever is inserted from then on. */
export async function watch(): Promise<void> {
  await documentParsed();
  upgrade();
  new MutationObserver(follow).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-policy-brief', 'data-policy-brief-frame'],
  });
}

function follow(records: MutationRecord[]): void {
  for (const { target, addedNodes } of records) {
    // What the elements draw themselves needs nothing.
    if (!(target instanceof Element) || target.closest(ELEMENTS)) continue;
    // Some scripts insert a placeholder first and what is in it, or its attribute, later.
    const around = target.closest<HTMLElement>(`${PLACEHOLDER}, ${FRAME_PLACEHOLDER}`);
    if (around) upgradeElement(around);
    for (const node of addedNodes) if (node instanceof HTMLElement) upgrade(node);
  }
}

function upgradeElement(element: HTMLElement): void {
  // In an editor, the element would be saved with the page.
  if (element.isContentEditable || element.parentElement?.closest(ELEMENTS)) return;
  if (element.matches(FRAME)) fitFrame(element as HTMLIFrameElement);
  else if (element.matches(FRAME_PLACEHOLDER)) upgradePlaceholder(element, 'brief-frame', (url) => url);
  else if (element.matches(PLACEHOLDER)) upgradePlaceholder(element, 'policy-brief', dataAddress);
  else if (element.matches(STATIC_TEXT)) addControls(element);
  else if (element instanceof HTMLAnchorElement && isOptedIn(element.href))
    upgradePlaceholder(element, 'policy-brief', dataAddress);
}

function upgradePlaceholder(
  placeholder: HTMLElement,
  tag: 'policy-brief' | 'brief-frame',
  sourceOf: (url: string) => string,
): void {
  const url = addressOf(placeholder, tag);
  const place = url ? placeOf(placeholder) : undefined;
  if (!url || !place) return;
  const inside = place.querySelector(`:scope > ${tag}`);
  const optIn = tag === 'policy-brief' ? 'data-briefs' : 'data-brief-frames';
  if (!isAllowed(url, optIn)) {
    refuse(place, url, optIn);
    return;
  }
  const element = inside ?? document.createElement(tag);
  if (element.getAttribute('src') !== sourceOf(url)) element.setAttribute('src', sourceOf(url));
  if (inside) return;
  for (const [name, value] of optionsOf(placeholder, url, tag)) element.setAttribute(name, value);
  element.addEventListener('brief-error', () => place.querySelectorAll<HTMLElement>(STATIC_TEXT).forEach(addControls));
  enclose(place, element);
}

/** The address in the placeholder's attribute, else that of its first link. */
function addressOf(placeholder: HTMLElement, tag: string): string {
  const given = placeholder.getAttribute(tag === 'policy-brief' ? 'data-policy-brief' : 'data-policy-brief-frame');
  const link = placeholder instanceof HTMLAnchorElement ? placeholder : placeholder.querySelector('a');
  return [given, link?.getAttribute('href')].map((address) => address?.trim()).find(Boolean) ?? '';
}

/**
 * What gives its place to the element: the placeholder; a link gives its paragraph, unless there is more in it than the
 * link's own words.
 */
function placeOf(placeholder: HTMLElement): HTMLElement | undefined {
  if (!placeholder.matches('a, span')) return placeholder;
  const { parentElement: paragraph } = placeholder;
  const isAlone = paragraph?.textContent.trim() === placeholder.textContent.trim();
  return paragraph && isAlone && !placeholder.firstElementChild ? paragraph : undefined;
}

/** A paragraph cannot hold what the element will show, so it goes into the element; anything else holds the element. */
function enclose(place: HTMLElement, element: Element): void {
  if (place.localName === 'p') {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

const refused = new WeakSet<Element>();

function refuse(place: Element, url: string, optIn: OptIn): void {
  if (refused.has(place)) return;
  refused.add(place);
  console.warn(`${url}: expected a brief on this site, or at an address that ${optIn} on the script's tag names.`);
}
