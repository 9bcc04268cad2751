/** An element whose text a reader may select. */
export interface SelectableElement extends HTMLElement {
  /** Where its text is: the element itself, or its shadow root. */
  readonly textRoot: HTMLElement | ShadowRoot;
  /** What the reader has selected of it; nothing if that is elsewhere. */
  selected: Range | undefined;
}

/** The elements on the page. One listener serves them all. */
const elements = new Set<SelectableElement>();
let owner: SelectableElement | undefined;

/** Tells an element what is selected of it, from now on. */
export function watchSelection(element: SelectableElement): void {
  if (elements.size === 0) document.addEventListener('selectionchange', follow);
  elements.add(element);
}

/** Ends {@link watchSelection}. */
export function unwatchSelection(element: SelectableElement): void {
  elements.delete(element);
  if (owner === element) owner = undefined;
  if (elements.size === 0) document.removeEventListener('selectionchange', follow);
}

function follow(): void {
  const range = selectedRange();
  const found = range && ownerOf(range);
  if (owner && owner !== found) owner.selected = undefined;
  owner = found;
  if (found) found.selected = range;
}

/** What is selected, in the document or in one of the elements' shadow roots. */
function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const shadowRoots = [...elements].map(({ textRoot }) => textRoot).filter((root) => root instanceof ShadowRoot);
  // Without roots to look into, the old way is the same, and every engine has it.
  const found =
    shadowRoots.length > 0 && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots })[0]
      : selection.getRangeAt(0);
  if (!found || found.collapsed) return undefined;
  const range = document.createRange();
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range.toString().trim() === '' ? undefined : range;
}

/** The innermost element that has all of a range, if any text of a brief is in it. A citation is a source by itself. */
function ownerOf(range: Range): SelectableElement | undefined {
  const ancestor = range.commonAncestorContainer;
  if (ancestor.parentElement?.closest('.brief-citation')) return undefined;
  const found = [...elements].findLast(({ textRoot }) => textRoot.contains(ancestor));
  // Elements inside a `<policy-brief>` stand in a page's own text, which is not the brief's.
  const texts = found?.textRoot.querySelectorAll('.brief') ?? [];
  return [...texts].some((text) => range.intersectsNode(text)) ? found : undefined;
}
