import { heightIn, isHello, type Fit } from './messages.js';

/** The frames that are fitted, each with the token that its messages have to carry. */
const frames = new Map<HTMLIFrameElement, string>();

/**
 * Gives a frame the height of the brief's page in it, from now on. Only what comes from this frame's window, from its
 * origin and with its own token counts, and only a number within bounds.
 */
export function fitFrame(frame: HTMLIFrameElement): void {
  if (frames.has(frame)) return;
  if (frames.size === 0) window.addEventListener('message', receive);
  frames.set(frame, newToken());
  // Some systems leave of a frame but its numbers.
  Object.assign(frame.style, { maxWidth: '100%', border: '0' });
  ask(frame);
}

function receive({ source, origin, data }: MessageEvent): void {
  for (const [frame, token] of frames) {
    if (!frame.isConnected) frames.delete(frame);
    else if (source === frame.contentWindow && origin === originOf(frame)) {
      if (isHello(data)) ask(frame);
      const height = heightIn(data, token);
      if (height !== undefined) frame.style.height = `${Math.ceil(height)}px`;
    }
  }
  if (frames.size === 0) window.removeEventListener('message', receive);
}

/** A frame that is still empty does not hear it; its page says `hello` when it is there. */
function ask(frame: HTMLIFrameElement): void {
  const message: Fit = { policyBrief: 'fit', token: frames.get(frame) ?? '' };
  frame.contentWindow?.postMessage(message, '*');
}

/** The origin that a frame's messages have: a sandbox without `allow-same-origin` takes a page's own origin away. */
function originOf(frame: HTMLIFrameElement): string {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src, document.baseURI).origin;
}

/** `crypto.randomUUID` is missing on pages without https. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
