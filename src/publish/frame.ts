import type { Brief } from '../brief/model.js';
import { FRAME_PERMISSIONS } from '../frames/attributes.js';
import { markupHtml } from './markup.js';

/**
 * The size of a frame in CSS pixels until its page reports its height, and for good if no script listens. The width is
 * for systems that require a number.
 */
export const FRAME_SIZE = { width: 640, height: 800 } as const;

/**
 * The attributes of the frame that {@link frameHtml} writes.
 *
 * @param title The brief's.
 * @param url Address of the brief's page, absolute or relative to the page with the frame.
 */
export function frameAttributes(title: string, url: string): Record<string, string> {
  return {
    class: 'policy-brief-frame',
    src: url,
    title: `Policy Brief: ${title}`,
    width: '100%',
    height: String(FRAME_SIZE.height),
    frameborder: '0',
    loading: 'lazy',
    ...FRAME_PERMISSIONS,
  };
}

/**
 * Writes a sandboxed frame that shows a brief's page. The library's script on the site around it recognises the class
 * and fits the height. The frame is as wide as its column and has no border, through two attributes that browsers
 * support although they are not valid: a fixed width or a border would reach beyond the edge of a phone, and a strict
 * policy blocks style attributes.
 *
 * @param url Absolute address of the brief's page.
 */
export function frameHtml({ meta }: Brief, url: string): string {
  return markupHtml({ tag: 'iframe', attributes: frameAttributes(meta.title, url) });
}
