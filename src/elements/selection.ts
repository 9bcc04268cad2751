/** An element whose text a reader may select. */
export interface SelectableElement extends HTMLElement {
  /** Where its text is: the element itself, or its shadow root. */
  readonly textRoot: HTMLElement | ShadowRoot;
  /** What the reader has selected of it; nothing if that is elsewhere. */
  selected: Range | undefined;
}

/** The elements on the page. One listener serves them all. */
const elements = new Set<SelectableElement>();

/** Tells an element what is selected of it, from now on. */
export function watchSelection(element: SelectableElement): void {
  if (elements.size === 0) document.addEventListener('selectionchange', followSelection);
  elements.add(element);
}

/** Ends {@link watchSelection}. */
export function unwatchSelection(element: SelectableElement): void {
  elements.delete(element);
  element.selected = undefined;
  if (elements.size === 0) document.removeEventListener('selectionchange', followSelection);
}

/** Tells every element what is selected of it now. */
export function followSelection(): void {
  const range = selectedRange();
  const [owner, part] = (range && ownerOf(range)) ?? [];
  for (const element of elements) element.selected = element === owner ? part : undefined;
}

/** What is selected, in the document or in one of the elements' shadow roots. */
function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const shadowRoots = [...elements].map(({ textRoot }) => textRoot).filter((root) => root instanceof ShadowRoot);
  // Without roots to look into, the old way is the same, and every engine has it.
  const found = shadowRoots.length > 0 ? composedRange(selection, shadowRoots) : selection.getRangeAt(0);
  if (!found || found.collapsed) return undefined;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString().trim() === '' ? undefined : range;
}

function composedRange(selection: Selection, shadowRoots: ShadowRoot[]): AbstractRange | undefined {
  try {
    return selection.getComposedRanges({ shadowRoots })[0];
  } catch {
    return selection.getRangeAt(0);
  }
}

/** The innermost element whose text is selected, and what of it. A citation is a source by itself. */
function ownerOf(selected: Range): [owner: SelectableElement, range: Range] | undefined {
  for (const element of [...elements].reverse()) {
    const range = partIn(element.textRoot, selected);
    if (!range) continue;
    if (elementAround(range)?.closest('.brief-citation')) return undefined;
    // Elements inside a `<policy-brief>` stand in a page's own text, which is not the brief's.
    const texts = [...element.textRoot.querySelectorAll('.brief')];
    return texts.some((text) => range.intersectsNode(text)) ? [element, range] : undefined;
  }
  return undefined;
}

/** A range, if all of its text is in a root. A triple click ends where the next paragraph of the page begins. */
function partIn(root: HTMLElement | ShadowRoot, range: Range): Range | undefined {
  if (root.contains(range.commonAncestorContainer)) return range;
  if (!root.contains(range.startContainer)) return undefined;
  const part = range.cloneRange();
  part.setEnd(root, root.childNodes.length);
  return part.toString().trim() === range.toString().trim() ? part : undefined;
}

/** The innermost element that has all of a range. */
export function elementAround({ commonAncestorContainer: node }: Range): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
