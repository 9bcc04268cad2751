import { isAllowed, isOptedIn, type OptIn } from '../dom/opt-in.js';
import { documentParsed } from '../dom/page.js';
import { BriefFrame, elements } from '../elements/index.js';
import { addControls } from './static-text.js';
import { fitFrame } from '../frames/fit-frame.js';
import { isSeriesAddress } from './address.js';
import { BRIEF, KINDS, SERIES, type PlaceholderKind } from './kinds.js';
import { optionsOf } from './options.js';

const IFRAME = 'iframe.policy-brief-frame';
const STATIC_TEXT = '.brief';
const LINK = 'a[href]';
/** A link alone in one of these becomes the brief: around the first ones, which must not contain it, and inside the others. */
const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6';
const BLOCKS = `${PARAGRAPHS}, div, li, dd, td, th, figure`;
/** What systems add to links for screen readers or for the eye alone. */
const ADDED = 'a, [aria-hidden=true], [class*=hidden], [class*=sr-only], [class*=screen-reader]';
/** Where links stay links. */
const NO_PLACES = 'nav, [role=navigation], .brief';
const PLACEHOLDER = KINDS.map(({ selector }) => selector).join();
const EVERYTHING = [PLACEHOLDER, STATIC_TEXT, LINK, SERIES.tag].join();
const ELEMENTS = [...[...elements, BriefFrame].map(({ tag }) => tag), SERIES.tag].join();

/**
 * Upgrades what editors and content management systems let through to elements:
 *
 * - `data-policy-brief="ADDRESS"`, or the class `policy-brief` around a link: the brief at that address
 * - a link to an address that the page has opted into: the brief at that address. It is the only link of its paragraph,
 *   heading, `div`, list or table, and there is no text beside it but in round brackets, or hidden from some readers. Links
 *   in a `nav` or in a brief stay links.
 * - a link to the data or the list of a series, `series.json` or `index.html`, under the same conditions: that series
 * - `data-policy-brief-series="ADDRESS"`, or the class `policy-brief-series` around a link: the series at that address
 * - static HTML of a brief: the same HTML, with controls added
 * - `data-policy-brief-frame="ADDRESS"`, or the class `policy-brief-frame` around a link: a frame that loads when the reader clicks
 * - `<iframe class="policy-brief-frame">`: a frame that is as high as its content
 *
 * The placeholder's content becomes the element's fallback. Calling this again changes nothing that has been upgraded.
 *
 * @param root Where to search; an element is itself examined as well.
 */
export function upgrade(root: ParentNode = document): void {
  const found = [...root.querySelectorAll<HTMLElement>(EVERYTHING)];
  if (root instanceof HTMLElement && root.matches(EVERYTHING)) found.unshift(root);
  for (const element of found) attempt(element, upgradeElement);
}

/**
 * Upgrades the document once it is parsed, and everything that is inserted later. It begins a task after the script, which
 * the browser may use to paint.
 *
 * @param seriesLoader Registers `<brief-series>`; called when the page shows a series that nothing has registered.
 */
export async function watch(seriesLoader?: () => Promise<unknown>): Promise<void> {
  loadSeries = seriesLoader;
  await documentParsed();
  await new Promise((resolve) => setTimeout(resolve));
  new MutationObserver(follow).observe(document.getRootNode(), {
    childList: true,
    subtree: true,
    attributeFilter: KINDS.map(({ attribute }) => attribute),
  });
  upgrade();
}

function follow(records: MutationRecord[]): void {
  for (const { target, addedNodes } of records) {
    // Our elements need no upgrade for what they draw themselves.
    if (!(target instanceof Element) || closest(target, ELEMENTS)) continue;
    // Some scripts insert a placeholder first, and its content or attribute later.
    const around = closest(target, PLACEHOLDER);
    if (around) attempt(around, upgradeElement);
    for (const node of addedNodes) if (node instanceof HTMLElement) attempt(node, upgrade);
  }
}

/** Registers `<brief-series>`, where the page does not do that itself. */
let loadSeries: (() => Promise<unknown>) | undefined;

const failed = new WeakSet<HTMLElement>();

/**
 * Does something with one element of the page. Where that fails, the console names the element, and all others are
 * upgraded: the inputs of a form shadow its methods, for example, as `<input name="matches">` does.
 */
function attempt(element: HTMLElement, action: (element: HTMLElement) => void): void {
  try {
    action(element);
  } catch (error) {
    if (failed.has(element)) return;
    failed.add(element);
    console.warn(`policy-brief: <${element.localName}> stays as it is.`, element, error);
  }
}

/** `Element.closest`, also of a form with an input of that name. */
function closest(element: Element, selector: string): HTMLElement | null {
  return Element.prototype.closest.call<Element, [string], HTMLElement | null>(element, selector);
}

function upgradeElement(element: HTMLElement): void {
  const { parentElement } = element;
  // An editor would save the inserted element with the page.
  if (element.isContentEditable || (parentElement && closest(parentElement, ELEMENTS))) return;
  const kind = KINDS.find(({ selector }) => element.matches(selector));
  if (element.matches(IFRAME)) fitFrame(element as HTMLIFrameElement);
  else if (kind) upgradePlaceholder(element, kind);
  else if (element.matches(STATIC_TEXT)) addControls(element);
  else if (element instanceof HTMLAnchorElement && isOptedIn(element.href) && !element.closest(NO_PLACES))
    upgradePlaceholder(element, isSeriesAddress(element.href) ? SERIES : BRIEF);
  else if (element.matches(`${SERIES.tag}:not(:defined)`)) loadSeries?.().catch(console.warn);
}

function upgradePlaceholder(
  placeholder: HTMLElement,
  { tag, attribute, optIn, options, source }: PlaceholderKind,
): void {
  const url = addressOf(placeholder, attribute);
  const place = url ? placeOf(placeholder) : undefined;
  if (!url || !place) return;
  const inside = place.querySelector(`:scope > ${tag}`);
  if (!isAllowed(url, optIn)) {
    refuse(place, url, optIn);
    return;
  }
  const element = inside ?? document.createElement(tag);
  const src = source(url);
  if (element.getAttribute('src') !== src) element.setAttribute('src', src);
  if (inside) return;
  for (const [name, value] of optionsOf(placeholder, url, options)) element.setAttribute(name, value);
  element.addEventListener('brief-error', () =>
    element.querySelectorAll<HTMLElement>(STATIC_TEXT).forEach(addControls),
  );
  enclose(place, element);
}

/** The address in the placeholder's attribute, else that of its first link. */
function addressOf(placeholder: HTMLElement, attribute: string): string {
  const given = placeholder.getAttribute(attribute);
  const link = placeholder instanceof HTMLAnchorElement ? placeholder : placeholder.querySelector('a');
  return [given, link?.getAttribute('href')].map((address) => address?.trim()).find(Boolean) ?? '';
}

/** What the element replaces or fills: the placeholder; or the block around a link, unless it contains more than the link. */
function placeOf(placeholder: HTMLElement): HTMLElement | undefined {
  if (!placeholder.matches('a, span')) return placeholder;
  const block = placeholder.closest<HTMLElement>(BLOCKS);
  const links = (block?.matches('p') ? block : (block?.closest('ul, ol, dl, table') ?? block))?.querySelectorAll(LINK);
  const copy = block?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelectorAll(ADDED).forEach((added) => added.remove());
  const isAlone =
    links?.length === 1 &&
    placeholder.textContent.trim() &&
    !copy?.querySelector('audio, form, iframe, input, object, table, video') &&
    /^\s*(?:\(.*\)\s*)?$/s.test(copy?.textContent ?? '');
  if (block && isAlone) return block;
  if (!isExplained)
    console.info(
      `policy-brief: “${placeholder.textContent.trim()}” stays a link. Put it alone into a paragraph to show the brief.`,
    );
  isExplained = true;
  return undefined;
}

/** The console explains it once. */
let isExplained = false;

/** Puts the element into the place, or around a paragraph or heading, which must not contain what the element draws. */
function enclose(place: HTMLElement, element: Element): void {
  if (place.matches(PARAGRAPHS)) {
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
  console.warn(`${url}: not loaded. Add its folder to ${optIn} on the policy-brief <script> tag to allow it.`);
}
