import { html, nothing, type TemplateResult } from 'lit';

/** The class and accessible name of a link. */
export interface LinkOptions {
  className?: string;
  /** Language of the page that it leads to. */
  hreflang?: string;
  /** Accessible name, for a link whose text alone does not tell its target; it must contain the text. */
  name?: string;
}

/** Draws a link to another page. That page receives neither a referrer nor a handle on this window. */
export function outwardLink(
  href: string,
  text: unknown,
  { className, hreflang, name }: LinkOptions = {},
): TemplateResult {
  return html`<a
    class="brief-link ${className ?? ''}"
    href=${href}
    hreflang=${hreflang ?? nothing}
    aria-label=${name ?? nothing}
    rel="noopener"
    referrerpolicy="no-referrer"
    >${text}</a
  >`;
}
