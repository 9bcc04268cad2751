/**
 * The messages between a page in a frame and the page that embeds it. Any window can send any message, so each side
 * decodes what it receives and ignores everything but these shapes.
 *
 * Our protocol: the frame sends `hello`, the embedding page answers with a token for this frame, and the frame sends
 * its height with that token whenever the height changes. WordPress: the token is a `secret` in the frame's address,
 * and the embedding page may ask for the height with `ready`.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */

/** The first message of a frame: its page is ready. */
export interface Hello {
  policyBrief: 'hello';
}

/** Asks a frame to send its height, now and on every change. */
export interface Fit {
  policyBrief: 'fit';
  token: string;
}

/** The height of a frame's content in CSS pixels. */
export interface Height {
  policyBrief: 'height';
  token: string;
  value: number;
}

/** The height of a frame in the form that WordPress expects. */
export interface WordPressHeight {
  message: 'height';
  value: number;
  secret: string;
}

/** Asks WordPress to open a link, which it does only for pages on the frame's own host. */
export interface WordPressLink {
  message: 'link';
  value: string;
  secret: string;
}

/** The least and greatest height of a frame, in CSS pixels. */
export const HEIGHT_RANGE = [40, 50_000] as const;

/** Whether a message is `hello`. */
export function isHello(data: unknown): data is Hello {
  return field(data, 'policyBrief') === 'hello';
}

/** The token of a `fit` message; undefined for other messages. */
export function tokenOfFit(data: unknown): string | undefined {
  const token = field(data, 'policyBrief') === 'fit' ? field(data, 'token') : undefined;
  return typeof token === 'string' && /^[\w-]{1,64}$/.test(token) ? token : undefined;
}

/** The height in a message, if the message contains the token and the height is within {@link HEIGHT_RANGE}. */
export function heightIn(data: unknown, token: string): number | undefined {
  if (field(data, 'policyBrief') !== 'height' || field(data, 'token') !== token) return undefined;
  const value = field(data, 'value');
  const [least, most] = HEIGHT_RANGE;
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

/** Whether a message is WordPress's request for the height. */
export function isWordPressReady(data: unknown, secret: string): boolean {
  return field(data, 'message') === 'ready' && field(data, 'secret') === secret;
}

/** The secret that WordPress adds to the address of a frame: `#?secret=` and ten letters or digits. */
export function wordPressSecret(hash: string): string | undefined {
  return /[?&]secret=([A-Za-z\d]{10})(?![A-Za-z\d])/.exec(hash)?.[1];
}

/** Reads an own data property without running a getter. */
function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, name)?.value : undefined;
}
