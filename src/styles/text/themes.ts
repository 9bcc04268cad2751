import { css } from 'lit';

/**
 * What a theme must not add to quotes and lists, although a site's rules for its content win otherwise: a second quotation
 * mark or bullet, a bar, a ground, a colour for bullets, an indent. Three classes outweigh rules such as `.content ul li`.
 */
export const themeStyles = css`
  .brief.brief.brief :where(blockquote, li)::before,
  .brief.brief.brief :where(blockquote, li)::after {
    content: none;
  }

  .brief.brief.brief :where(blockquote, li, ol, ul) {
    background: none;
    color: inherit;
  }

  .brief.brief.brief
    :where(blockquote, li:not(.brief-layout-cards li), [role='list']:not(.brief-notes, .brief-contents-items)) {
    margin-inline: 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  .brief.brief.brief :where(.brief-list-item, .brief-note) {
    list-style: inherit;
  }
`;
