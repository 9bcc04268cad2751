/** The part of a text that the page's address points to, if it is in it. */
export function addressedIn(root: ParentNode): HTMLElement | null {
  const id = decoded(location.hash.slice(1));
  // What the document itself has goes first; its own text is no shadow root.
  if (!id || (root instanceof ShadowRoot && document.getElementById(id))) return null;
  return root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
}

/** Shows a part of the text, without motion, and puts the focus on its heading, so that reading goes on there. */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ behavior: 'instant' });
  focusText(target);
}

/** Puts the focus on a part of the text, on its heading if it has one, without scrolling. */
export function focusText(target: HTMLElement | ShadowRoot): void {
  const place =
    target.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, [role="heading"]') ??
    (target instanceof ShadowRoot ? (target.host as HTMLElement) : target);
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
