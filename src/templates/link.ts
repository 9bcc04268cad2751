import { html, nothing, type TemplateResult } from 'lit';

/** What is known of a link besides its address and text. */
export interface LinkOptions {
  className?: string;
  /** Accessible name, where the text alone does not say where the link leads; it contains the text. */
  name?: string;
}

/** A link to another page, which learns neither where it was followed from nor gets a handle on this window. */
export function outwardLink(href: string, text: unknown, { className, name }: LinkOptions = {}): TemplateResult {
  return html`<a
    class="brief-link ${className ?? ''}"
    href=${href}
    aria-label=${name ?? nothing}
    rel="noopener"
    referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
