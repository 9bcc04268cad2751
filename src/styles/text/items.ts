import { css } from 'lit';

/** Recommendations, in each layout. */
export const itemStyles = css`
  /* Recommendations */

  .brief-items {
    gap: calc(var(--_space) * 2);
  }

  .brief-recommendation {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
  }

  .brief-item-body {
    display: contents;
  }

  .brief-number {
    grid-row: 1;
    min-inline-size: 1em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 0.95;
    text-decoration: none;
  }

  .brief-number:hover {
    text-decoration: underline;
  }

  .brief-item-text,
  .brief-voices,
  .brief-item-controls,
  .brief-item-body::after {
    grid-column: 1 / -1;
  }

  .brief-layout-cards .brief-items {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: var(--_space);
  }

  .brief-layout-cards .brief-recommendation {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr auto auto;
    padding: 1.25em;
    border-width: 1px;
    border-radius: var(--_radius);
  }

  .brief-layout-cards .brief-number {
    justify-self: start;
  }

  .brief-layout-compact .brief-items {
    gap: var(--_space);
  }

  .brief-layout-compact .brief-recommendation {
    gap: 0.25em 0.75em;
  }

  .brief-layout-compact :is(.brief-number, .brief-item-title) {
    font-size: 1em;
    line-height: 1.4;
  }

  .brief-layout-compact :is(.brief-item-text, .brief-voices) {
    font-size: 0.9375em;
  }
`;
