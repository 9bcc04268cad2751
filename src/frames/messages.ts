/**
 * What a page in a frame and the page around it say to each other. Anybody can send anything, so each side decodes
 * what it gets: nothing but these shapes counts.
 *
 * Ours: the frame says `hello`, the page around it answers with a token of its own for this frame, and the frame tells
 * its height with that token whenever it changes. WordPress: the token is a `secret` in the frame's address, and the
 * page around it may ask by `ready`.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */

/** The frame's first word. */
export interface Hello {
  policyBrief: 'hello';
}

/** Asks a frame for its height, now and whenever it changes. */
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

/** What WordPress expects of a frame. */
export interface WordPressHeight {
  message: 'height';
  value: number;
  secret: string;
}

/** Tells WordPress that the reader wants to go to a page, which it opens if that is on the host that the frame is from. */
export interface WordPressLink {
  message: 'link';
  value: string;
  secret: string;
}

/** A frame is never made lower or higher than this, in CSS pixels. */
export const HEIGHT_RANGE = [40, 50_000] as const;

/** Reads a message as `hello`. */
export function isHello(data: unknown): data is Hello {
  return field(data, 'policyBrief') === 'hello';
}

/** The token of a message that asks for the height. */
export function tokenOfFit(data: unknown): string | undefined {
  const token = field(data, 'policyBrief') === 'fit' ? field(data, 'token') : undefined;
  return typeof token === 'string' && /^[\w-]{1,64}$/.test(token) ? token : undefined;
}

/** The height that a message tells, if it has the token and the height is one. */
export function heightIn(data: unknown, token: string): number | undefined {
  if (field(data, 'policyBrief') !== 'height' || field(data, 'token') !== token) return undefined;
  const value = field(data, 'value');
  const [least, most] = HEIGHT_RANGE;
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

/** Whether a message is WordPress asking for the height. */
export function isWordPressReady(data: unknown, secret: string): boolean {
  return field(data, 'message') === 'ready' && field(data, 'secret') === secret;
}

/** The secret that WordPress puts into the address of a frame: `#?secret=` and ten letters or digits. */
export function wordPressSecret(hash: string): string | undefined {
  return /[?&]secret=([A-Za-z\d]{10})(?![A-Za-z\d])/.exec(hash)?.[1];
}

/** What an object has itself, without running anything of its own. */
function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, name)?.value : undefined;
}
