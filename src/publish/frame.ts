import type { Brief } from '../brief/model.js';
import { FRAME_PERMISSIONS } from '../frames/attributes.js';
import { markupHtml } from './markup.js';

/** Size of a frame, in CSS pixels, before its page has told how high it is, and for good where no script listens. */
export const FRAME_SIZE = { width: 640, height: 800 } as const;

/**
 * The attributes of {@link frameHtml}.
 *
 * @param title The brief's.
 * @param url Absolute address of the brief's page, or an address that is valid on the embedding page.
 * @param width In CSS pixels, or all of its column.
 */
export function frameAttributes(title: string, url: string, width = '100%'): Record<string, string> {
  return {
    class: 'policy-brief-frame',
    src: url,
    title: `Policy Brief: ${title}`,
    width,
    height: String(FRAME_SIZE.height),
    frameborder: '0',
    loading: 'lazy',
    ...FRAME_PERMISSIONS,
  };
}

/**
 * A frame that shows a brief's page, shut off from the site around it. The class lets the library's script on that site
 * fit its height. It is as wide as its column and has no border, both by attributes that browsers know without being
 * valid: a width in numbers, and a border, would reach beyond the edge of a phone, and a style attribute would break a
 * strict policy.
 *
 * @param url Absolute address of the brief's page.
 * @param width In CSS pixels, for systems that want a number; all of its column if missing.
 */
export function frameHtml({ meta }: Brief, url: string, width?: number): string {
  return markupHtml({ tag: 'iframe', attributes: frameAttributes(meta.title, url, width?.toString()) });
}
