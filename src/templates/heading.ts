import { html, nothing, type TemplateResult } from 'lit';

/** The class and id of a heading. */
export interface HeadingOptions {
  className: string;
  id?: string;
}

/**
 * Draws a heading. Levels below the sixth, which HTML lacks, get their role and level from ARIA.
 *
 * @param level 1 or more.
 * @see https://www.w3.org/TR/wai-aria-1.2/#heading
 */
export function heading(level: number, content: unknown, { className, id }: HeadingOptions): TemplateResult {
  const at = id ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 class=${className} id=${at}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} id=${at}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} id=${at}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} id=${at}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} id=${at}>${content}</h5>`;
    case 6:
      return html`<h6 class=${className} id=${at}>${content}</h6>`;
    default:
      return html`<div role="heading" aria-level=${level} class=${className} id=${at}>${content}</div>`;
  }
}
