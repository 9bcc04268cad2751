import {
  isWordPressReady,
  tokenOfFit,
  wordPressSecret,
  type Height,
  type Hello,
  type WordPressHeight,
  type WordPressLink,
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
  let token: string | undefined;
  let secret: string | undefined;

  // The page around may have any origin, and a height is no secret.
  const send = (message: Hello | Height | WordPressHeight | WordPressLink) => window.parent.postMessage(message, '*');
  // WordPress may add its secret later, and a link within the page takes it out of the address again.
  const findSecret = () => (secret ??= wordPressSecret(location.hash));
  const tell = () => {
    const value = Math.ceil(root.getBoundingClientRect().height);
    findSecret();
    if (token) send({ policyBrief: 'height', token, value });
    if (secret) send({ message: 'height', value, secret });
  };
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const given = tokenOfFit(data);
    token = given ?? token;
    findSecret();
    if (given || (secret && isWordPressReady(data, secret))) tell();
  });
  window.addEventListener('hashchange', tell);
  new ResizeObserver(tell).observe(root);
  document.addEventListener(
    'click',
    (event) => {
      const link = outwardLinkOf(event);
      if (!link) return;
      // Most sites refuse to be shown in a frame, and the reader would be left with an empty box.
      link.target = '_blank';
      // In a frame of WordPress nothing can be opened, but WordPress itself goes where its frame asks to.
      if (secret) send({ message: 'link', value: link.href, secret });
    },
    true,
  );
  send({ policyBrief: 'hello' });
}

function outwardLinkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  return link?.href && link.href.replace(/#.*/, '') !== location.href.replace(/#.*/, '') ? link : undefined;
}
