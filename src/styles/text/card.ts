import { css } from 'lit';

/** The card, and what it shares with the header. */
export const cardStyles = css`
  .brief-series {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.75em;
    border-block-start: 0.3em solid var(--_accent);
    font-size: var(--_small);
    line-height: 1.5;
  }

  .brief-issue {
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
  }

  .brief-card-title {
    font-size: 1.25em;
  }

  .brief-card-facts {
    font-size: var(--_small);
    line-height: 1.5;
  }

  .brief-translation,
  .brief-corrections,
  .brief-correction {
    max-inline-size: var(--_measure);
    padding-inline-start: 1em;
    border-inline-start-width: 0.25em;
    font-size: var(--_small);
    line-height: 1.5;
  }
`;
