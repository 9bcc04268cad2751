import {
  isWordPressReady,
  tokenOfFit,
  wordPressSecret,
  type Height,
  type Hello,
  type WordPressHeight,
  type WordPressLink,
} from './messages.js';

/** The class of the published pages, which are made for frames. */
const FRAME_PAGE = 'policy-brief-page';

/**
 * Makes a brief's page work inside a frame: it reports its height to the embedding page, by our own protocol and by
 * WordPress's, and opens links to other pages outside the frame. The sandbox of WordPress allows neither new windows nor
 * downloads: there, a link copies its address, and the stylesheet hides the buttons that download. A class tells a
 * publisher's stylesheet that the page is in a frame, so that it can hide what is around the brief. Does nothing on other
 * pages or outside a frame.
 *
 * @param copyAddress Copies the address of a link.
 */
export function reportHeight(copyAddress: (link: HTMLAnchorElement) => unknown): void {
  const root = document.documentElement;
  if (window.parent === window || !root.classList.contains(FRAME_PAGE)) return;
  root.classList.add('policy-brief-framed');
  let token: string | undefined;
  let secret: string | undefined;

  // The embedding page may have any origin, and a height is not confidential.
  const send = (message: Hello | Height | WordPressHeight | WordPressLink) => window.parent.postMessage(message, '*');
  // WordPress may add its secret later, and following a link within the page removes it from the address.
  const findSecret = () => {
    secret ??= wordPressSecret(location.hash);
    if (secret) root.classList.add('policy-brief-sandbox');
  };
  const report = () => {
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
    if (given || (secret && isWordPressReady(data, secret))) report();
  });
  window.addEventListener('hashchange', report);
  window.onload = report;
  // Browsers need not run it in a frame that nobody sees, and WordPress shows ours only once it knows the height.
  new ResizeObserver(report).observe(root);
  // By then, the elements have drawn.
  setTimeout(report);
  document.addEventListener(
    'click',
    (event) => {
      const link = outwardLinkOf(event);
      if (!link) return;
      // Most sites refuse to load in a frame, which would leave the reader with an empty box.
      link.target = '_blank';
      if (!secret) return;
      event.preventDefault();
      // WordPress opens it if it is on the frame's own host.
      send({ message: 'link', value: link.href, secret });
      copyAddress(link);
    },
    true,
  );
  send({ policyBrief: 'hello' });
}

function outwardLinkOf(event: Event): HTMLAnchorElement | undefined {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  return link?.href && link.href.replace(/#.*/, '') !== location.href.replace(/#.*/, '') ? link : undefined;
}
