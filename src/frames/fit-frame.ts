import { heightIn, isHello, type Fit } from './messages.js';

/** The fitted frames, each with the token that its messages must contain, and the address and window whose page has used it. */
const frames = new Map<HTMLIFrameElement, { token: string; src?: string; source?: MessageEventSource | null }>();

/**
 * Keeps a frame as high as the brief's page inside it. Only messages from the frame's window and origin that contain
 * its token are accepted, and only a height within {@link HEIGHT_RANGE}. In a sandbox, every page has the same origin;
 * there the token goes to the first page alone that the frame shows after each change of its `src` or of its place, which
 * gives it a new window.
 */
export function fitFrame(frame: HTMLIFrameElement): void {
  if (frames.has(frame)) return;
  if (frames.size === 0) window.addEventListener('message', receive);
  frames.set(frame, { token: newToken() });
  frame.style.boxSizing = 'border-box';
  // Some systems set a fixed width that is too wide for phones. A site's own `max-inline-size` takes precedence.
  if (getComputedStyle(frame).maxInlineSize === 'none') frame.style.maxInlineSize = '100%';
  ask(frame);
}

function receive({ source, origin, data }: MessageEvent): void {
  for (const [frame, fit] of frames) {
    if (!frame.isConnected) frames.delete(frame);
    else if (source === frame.contentWindow && origin === originOf(frame)) {
      const isFirst = fit.src !== frame.src || fit.source !== source;
      if (isHello(data) && (origin !== 'null' || isFirst)) ask(frame);
      const height = heightIn(data, fit.token);
      if (height === undefined) continue;
      fit.src = frame.src;
      fit.source = source;
      setHeight(frame, height);
    }
  }
  if (frames.size === 0) window.removeEventListener('message', receive);
}

/** Adds the border, which frames have unless the site removes it. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const border = frame.offsetHeight - frame.clientHeight;
  frame.style.height = `${Math.ceil(height) + border}px`;
}

/** A frame that is still loading misses this message; its page sends `hello` once it is ready. */
function ask(frame: HTMLIFrameElement): void {
  const message: Fit = { policyBrief: 'fit', token: frames.get(frame)?.token ?? '' };
  frame.contentWindow?.postMessage(message, '*');
}

/** The origin of a frame's messages: a sandbox without `allow-same-origin` makes it opaque. */
function originOf(frame: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(frame.src)) return undefined;
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(frame.src).origin;
}

/** `crypto.randomUUID` is missing on pages without https. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
