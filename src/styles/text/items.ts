import { css } from 'lit';

/** Recommendations, in each layout. */
export const itemStyles = css`
  .brief-items {
    gap: calc(var(--_space) * 2);
  }

  @media screen {
    .brief-recommendation {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.75em;
    }

    .brief-item-body {
      display: contents;
    }
  }

  .brief-number {
    grid-row: 1;
    min-inline-size: 1em;
    font-size: 1.5em;
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
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
    break-inside: avoid;
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
    font-size: var(--_small);
  }

  /* Numbers hang beside their text. */
  @container brief (min-inline-size: 34em) {
    .brief-layout-list .brief-recommendation {
      grid-template-columns: 2.5em minmax(0, 1fr);
      column-gap: 1em;
    }

    .brief-layout-list .brief-number {
      grid-row: 1 / span 2;
      font-size: 2.5em;
      font-weight: 400;
      line-height: 0.8;
    }

    .brief-layout-compact .brief-recommendation {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }

    :is(.brief-layout-list, .brief-layout-compact) :is(.brief-item-text, .brief-voices, .brief-item-controls),
    :is(.brief-layout-list, .brief-layout-compact) .brief-item-body::after {
      grid-column: 2;
    }
  }

  /* Quotes stand beside the text. */
  @container brief (min-inline-size: 78em) {
    .brief-layout-list .brief-recommendation {
      grid-template-columns: 2.5em minmax(0, var(--_measure)) minmax(12em, 1fr);
    }

    .brief-layout-list .brief-voices {
      grid-row: 1 / span 2;
      grid-column: 3;
      margin-inline-start: 1.5em;
    }
  }
`;
