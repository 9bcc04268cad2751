import type { Brief } from '../brief/model.js';
import { escapeAttribute } from './escape.js';

/** Size of a frame, in CSS pixels, before its page has told how high it is, and for good where no script listens. */
export const FRAME_SIZE = { width: 640, height: 800 } as const;

/**
 * A frame that shows a brief's page. It may run its script and open links and downloads, but is shut off from the
 * site around it; the class lets the library's script on that site fit its height. It is as wide as its column: a
 * width in numbers would reach beyond the edge of a phone.
 *
 * @param url Absolute address of the brief's page.
 */
export function frameHtml({ meta }: Brief, url: string): string {
  const attributes = {
    class: 'policy-brief-frame',
    src: url,
    title: `Policy Brief: ${meta.title}`,
    width: String(FRAME_SIZE.width),
    height: String(FRAME_SIZE.height),
    style: 'width: 100%; border: 0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'clipboard-write',
  };
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<iframe${list.join('')}></iframe>`;
}
