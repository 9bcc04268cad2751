import { css } from 'lit';

/** The table of contents, and the card. */
export const contentsStyles = css`
  .brief-contents-sections {
    gap: 0.25em;
  }

  .brief-contents-items {
    gap: 0;
    padding-inline-start: 1em;
    border-inline-start-width: 1px;
    font-size: var(--_small);
    line-height: 1.5;
  }

  .brief-contents-link {
    display: inline-block;
    padding-block: 0.25em;
    line-height: 1.35;
  }

  .brief-card-title {
    font-size: 1.25em;
  }

  .brief-card-facts {
    font-size: var(--_small);
    line-height: 1.5;
  }
`;
