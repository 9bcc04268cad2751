/**
 * Selects the text of an element, in the document or in an open shadow root, so that the copy key takes it. The focus
 * stays where it is.
 */
export function selectText(element: Element): void {
  // Of the ways to select, the one that reaches into shadow roots in every browser.
  getSelection()?.setBaseAndExtent(element, 0, element, element.childNodes.length);
}
