import { render } from 'lit';
import type { Brief } from '../brief/model.js';
import { chosenPieces } from '../templates/brief.js';
import { createRenderContext } from '../templates/render-context.js';
import { placeOf, type Choices } from './choices.js';
import { embedMarkup } from './embed-markup.js';
import { markupNode } from '../publish/markup.js';
import { fragmentOptions } from './snippets.js';
import type { Way } from './systems.js';

/** What the preview's address has instead of a query where the site has no script. */
const WITHOUT_SCRIPT = '?without-script';

/**
 * Address of the preview page that shows what was chosen. All of it is behind `#`, so that a change loads nothing anew,
 * unless the script comes or goes.
 */
export function previewAddress(page: string, given: URLSearchParams, way: Way): string {
  const address = new URL(page, document.baseURI);
  if (way !== 'script' && way !== 'two-click') address.search = WITHOUT_SCRIPT;
  address.hash = given.toString();
  return address.href;
}

/** The snippet as nodes, with the publisher's own files: those of the site are not there yet. */
export function previewNodes(choices: Choices, brief: Brief): Node {
  const shown = { ...choices, folder: placeOf(choices.brief).folder };
  const placeholder = embedMarkup(shown);
  if (placeholder) return markupNode(placeholder);
  const nodes = document.createDocumentFragment();
  render(chosenPieces(createRenderContext(brief, fragmentOptions(shown))), nodes);
  return nodes;
}

/** Shows an address in a frame. After the first, the reader's way back is not filled with them. */
export function showIn(frame: HTMLIFrameElement, address: string): void {
  if (frame.hasAttribute('src')) frame.contentWindow?.location.replace(address);
  else frame.src = address;
}

/** Makes a frame as high as the page in it, which is of the same origin. */
export function fitPreview(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement;
  if (!root) return;
  new ResizeObserver(() => (frame.height = String(Math.ceil(root.getBoundingClientRect().height)))).observe(root);
}
