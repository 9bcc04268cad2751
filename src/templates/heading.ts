import { html, nothing, type TemplateResult } from 'lit';

/** What is known of a heading besides its level and text. */
export interface HeadingOptions {
  className: string;
  id?: string;
}

/**
 * A heading. Below the sixth level, where HTML has no element, its role and level are said by ARIA.
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
