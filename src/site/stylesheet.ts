import { embedBuilderStyles } from '../styles/embed-builder.js';
import { siteStyles } from '../styles/site.js';

/**
 * Writes the stylesheet of a site.
 *
 * @param accent Colour of titles and links, dark on light. On a dark page it is mixed with white.
 */
export function siteStylesheet(accent?: string): string {
  const rule = `.policy-brief-page {
  --site-accent: light-dark(${accent ?? ''}, color-mix(in oklab, ${accent ?? ''} 40%, #fff));
}
`;
  return `${siteStyles.cssText.trim()}\n${accent === undefined ? '' : `\n${rule}`}`;
}

/** Writes the stylesheet of the pages for webmasters. */
export function embedStylesheet(): string {
  return `${embedBuilderStyles.cssText.trim()}\n`;
}
