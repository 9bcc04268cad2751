import {
  isWordPressReady,
  tokenOfFit,
  wordPressSecret,
  type Height,
  type Hello,
  type WordPressHeight,
} from './messages.js';

/** The class of a page that is made to be shown in a frame. */
const FRAME_PAGE = 'policy-brief-page';

/**
 * Makes a brief's page a good guest where it is shown in a frame: it tells the page around it how high it is, in the
 * library's own way and in that of WordPress, and opens links to other pages outside the frame. Any other page, and a
 * page that stands by itself, is left alone.
 */
export function reportHeight(): void {
  const root = document.documentElement;
  if (window.parent === window || !root.classList.contains(FRAME_PAGE)) return;
  const secret = wordPressSecret(location.hash);
  let token: string | undefined;

  // The page around may have any origin, and a height is no secret.
  const send = (message: Hello | Height | WordPressHeight) => window.parent.postMessage(message, '*');
  const tell = () => {
    const value = Math.ceil(root.getBoundingClientRect().height);
    if (token) send({ policyBrief: 'height', token, value });
    if (secret) send({ message: 'height', value, secret });
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const given = tokenOfFit(data);
    token = given ?? token;
    if (given || (secret && isWordPressReady(data, secret))) tell();
  });
  new ResizeObserver(tell).observe(root);
  document.addEventListener('click', openOutside, true);
  send({ policyBrief: 'hello' });
}

/** Most sites refuse to be shown in a frame, and the reader would be left with an empty box. */
function openOutside(event: Event): void {
  for (const link of event.composedPath()) {
    if (!(link instanceof HTMLAnchorElement) || !link.href) continue;
    if (link.href.replace(/#.*/, '') !== location.href.replace(/#.*/, '')) link.target = '_blank';
  }
}
