import { markupHtml, type Markup } from '../publish/markup.js';
import type { System } from './systems.js';

/**
 * Writes a tag for the head of all pages, in the language in which a system is told of it: HTML for most, PHP for
 * MediaWiki's `LocalSettings.php`, JavaScript for the configuration of VitePress and Docusaurus.
 *
 * @see https://www.mediawiki.org/wiki/Manual:Hooks/BeforePageDisplay
 * @see https://vitepress.dev/reference/site-config#head
 * @see https://docusaurus.io/docs/api/docusaurus-config#headTags
 */
export function templateIn(system: System, markup: Markup): string {
  const { tag, attributes = {} } = markup;
  const written = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, value === true ? '' : value]),
  );
  switch (system) {
    case 'mediawiki':
      return [
        "$wgHooks['BeforePageDisplay'][] = function ( $out ) {",
        `\t$out->addHeadItem( 'policy-brief-${tag}', '${markupHtml(markup)}' );`,
        '};',
      ].join('\n');
    case 'vitepress':
      return `head: [${JSON.stringify([tag, written])}],`;
    case 'docusaurus':
      // It refuses an empty string.
      return `headTags: [${JSON.stringify({ tagName: tag, attributes })}],`;
    default:
      return markupHtml(markup);
  }
}
