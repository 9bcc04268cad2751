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
  frame.style.boxSizing = 'border-box';
  // Some systems write a width in numbers, which a phone has not. A site with a rule of its own keeps that.
  if (getComputedStyle(frame).maxInlineSize === 'none') frame.style.maxInlineSize = '100%';
  ask(frame);
}

function receive({ source, origin, data }: MessageEvent): void {
  for (const [frame, token] of frames) {
    if (!frame.isConnected) frames.delete(frame);
    else if (source === frame.contentWindow && origin === originOf(frame)) {
      if (isHello(data)) ask(frame);
      const height = heightIn(data, token);
      if (height !== undefined) setHeight(frame, height);
    }
  }
  if (frames.size === 0) window.removeEventListener('message', receive);
}

/** Frames have a border, unless the site takes it away. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const border = frame.offsetHeight - frame.clientHeight;
  frame.style.height = `${Math.ceil(height) + border}px`;
}

/** A frame that is still empty does not hear it; its page says `hello` when it is there. */
function ask(frame: HTMLIFrameElement): void {
  const message: Fit = { policyBrief: 'fit', token: frames.get(frame) ?? '' };
  frame.contentWindow?.postMessage(message, '*');
}

/** The origin that a frame's messages have: a sandbox without `allow-same-origin` takes a page's own origin away. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(frame.src)) return undefined;
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src).origin;
}

/** `crypto.randomUUID` is missing on pages without https. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
