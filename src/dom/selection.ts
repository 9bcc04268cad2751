/** Text that a reader may select. */
export interface Selectable {
  /** The element that contains the text, or its shadow root. */
  readonly textRoot: HTMLElement | ShadowRoot;
  /** Called with the selected part of the text; undefined if the selection is elsewhere. */
  select: (range: Range | undefined) => void;
}

/** The texts on the page, which share one listener. */
const texts = new Set<Selectable>();

/** Starts to tell a text which part of it is selected. */
export function watchSelection(text: Selectable): void {
  if (texts.size === 0) document.addEventListener('selectionchange', followSelection);
  texts.add(text);
}

/** Ends {@link watchSelection}. */
export function unwatchSelection(text: Selectable): void {
  texts.delete(text);
  text.select(undefined);
  if (texts.size === 0) document.removeEventListener('selectionchange', followSelection);
}

/** Tells every text which part of it is selected now. */
export function followSelection(): void {
  const range = selectedRange();
  const [owner, part] = (range && ownerOf(range)) ?? [];
  for (const text of texts) text.select(text === owner ? part : undefined);
}

/** The selected range, in the document or in the shadow root of a text. */
function selectedRange(): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const shadowRoots = [...texts].map(({ textRoot }) => textRoot).filter((root) => root instanceof ShadowRoot);
  // Without shadow roots, `getRangeAt` gives the same, and every browser supports it.
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

/** The innermost text with a selection, and the selected part. A citation already is a source. */
function ownerOf(selected: Range): [owner: Selectable, range: Range] | undefined {
  for (const text of [...texts].reverse()) {
    const range = partIn(text.textRoot, selected);
    if (!range) continue;
    if (elementAround(range)?.closest('.brief-citation')) return undefined;
    // Between the elements inside a `<policy-brief>` there may be text of the page, which is not the brief's.
    const pieces = [...text.textRoot.querySelectorAll('.brief')];
    return pieces.some((piece) => range.intersectsNode(piece)) ? [text, range] : undefined;
  }
  return undefined;
}

/** The range, if all of its text is in the root. After a triple click, a range ends at the start of the next paragraph. */
function partIn(root: HTMLElement | ShadowRoot, range: Range): Range | undefined {
  if (root.contains(range.commonAncestorContainer)) return range;
  if (!root.contains(range.startContainer)) return undefined;
  const part = range.cloneRange();
  part.setEnd(root, root.childNodes.length);
  return part.toString().trim() === range.toString().trim() ? part : undefined;
}

/** The innermost element that contains all of a range. */
export function elementAround({ commonAncestorContainer: node }: Range): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
