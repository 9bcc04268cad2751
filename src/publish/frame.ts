import type { Brief } from '../brief/model.js';
import { escapeAttribute } from './escape.js';

/** Size of a frame, in CSS pixels, before its page has told how high it is, and for good where no script listens. */
export const FRAME_SIZE = { width: 640, height: 800 } as const;

/**
 * A frame that shows a brief's page. It may run its script and open links and downloads, but is shut off from the
 * site around it; the class lets the library's script on that site fit its height. It is as wide as its column and has
 * no border, both by attributes that browsers know without being valid: a width in numbers, and a border, would reach
 * beyond the edge of a phone, and a style attribute would break a strict policy.
 *
 * @param url Absolute address of the brief's page.
 */
export function frameHtml({ meta }: Brief, url: string): string {
  const attributes = {
    class: 'policy-brief-frame',
    src: url,
    title: `Policy Brief: ${meta.title}`,
    width: '100%',
    height: String(FRAME_SIZE.height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'clipboard-write',
  };
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<iframe${list.join('')}></iframe>`;
}
