import { TOP } from './ids.js';

/** Finds the element in a text that the fragment of the page's address names, unless it names something else on the page. */
export function addressedIn(root: HTMLElement | ShadowRoot): HTMLElement | null {
  const id = decoded(location.hash.slice(1));
  if (!id || TOP.test(id)) return null;
  const value = `="${CSS.escape(id)}"]`;
  const onPage = document.querySelectorAll(`[id${value},a[name${value}`);
  return [...onPage].every((element) => root.contains(element)) ? root.querySelector<HTMLElement>(`[id${value}`) : null;
}

/** Scrolls to an element without motion and focuses its heading, so that screen readers continue there. */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ behavior: 'instant' });
  focusText(target);
}

/** Focuses an element without scrolling: its heading if it has one. */
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
