import { render } from 'lit';
import type { Brief } from '../brief/model.js';
import { chosenPieces } from '../templates/brief.js';
import { placeOf, type Choices } from './choices.js';
import { embedMarkup } from './embed-markup.js';
import { asOf } from '../publish/as-of.js';
import { markupNode } from '../publish/markup.js';
import { textContext } from './snippets.js';
import { isWayWithScript, type Way } from './systems.js';

/** The query of the preview's address for a site without the script. */
export const WITHOUT_SCRIPT = '?without-script';

/**
 * The address of the preview page for the choices. They are behind `#`, so that a change reloads nothing, unless it
 * adds or removes the script.
 */
export function previewAddress(page: string, given: URLSearchParams, way: Way): string {
  const address = new URL(page, document.baseURI);
  if (!isWayWithScript(way)) address.search = WITHOUT_SCRIPT;
  address.hash = given.toString();
  return address.href;
}

/**
 * The snippet as nodes, with the files of the publisher, because the site does not have them yet.
 *
 * @param brief The brief; undefined for a series.
 */
export function previewNodes(choices: Choices, brief: Brief | undefined): Node {
  const shown = { ...choices, folder: placeOf(choices.brief).folder };
  const placeholder = embedMarkup(shown);
  if (placeholder) return markupNode(placeholder);
  const nodes = document.createDocumentFragment();
  if (!brief) return nodes;
  const context = textContext(brief, shown);
  render(chosenPieces(context), nodes);
  const text = nodes.querySelector<HTMLElement>('.brief');
  if (text) render(asOf(context), text);
  return nodes;
}

/** Shows an address in a frame. Only the first one adds an entry to the history of the page. */
export function showIn(frame: HTMLIFrameElement, address: string): void {
  if (frame.hasAttribute('src')) frame.contentWindow?.location.replace(address);
  else frame.src = address;
}

/** Keeps a frame as high as the page in it, which has the same origin. */
export function fitPreview(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  new ResizeObserver(() => (frame.height = String(Math.ceil(root.getBoundingClientRect().height)))).observe(root);
}
