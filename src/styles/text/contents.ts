import { css } from 'lit';

/** The table of contents. */
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
`;
