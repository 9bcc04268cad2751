import { css } from 'lit';

/** Header and summary. */
export const headerStyles = css`
  .brief-header {
    gap: 0.5em;
    break-inside: avoid;
  }

  .brief-title {
    max-inline-size: 22em;
    margin-block: 0.25em;
    font-size: var(--brief-title-size, clamp(1.625em, 1.1em + 3.2cqi, 3em));
    line-height: 1.15;
  }

  .brief-subtitle {
    font-size: 1.25em;
    line-height: 1.3;
  }

  .brief-authors {
    font-weight: 700;
  }

  .brief-variants,
  .brief-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: var(--_small);
    line-height: 1.5;
    list-style: none;
  }

  .brief-corrections {
    margin-block-start: 0.5em;
  }

  .brief .brief-corrections-title {
    font-size: calc(16em / 15);
  }

  .brief-doi-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .brief-summary {
    max-inline-size: var(--_measure);
    font-size: 1.125em;
  }

  @container brief (min-inline-size: 62em) {
    /* Aligned with the text of sections */
    .brief-summary {
      margin-inline-start: calc(19em / 1.125);
    }
  }
`;
