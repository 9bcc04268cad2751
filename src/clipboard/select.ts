/**
 * Selects the text of an element, in the document or in an open shadow root, so that readers can copy it with Ctrl+C.
 * Does not move the focus.
 */
export function selectText(element: Element): void {
  // The only selection method that reaches into shadow roots in every browser.
  getSelection()?.setBaseAndExtent(element, 0, element, element.childNodes.length);
}
