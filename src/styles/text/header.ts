import { css } from 'lit';

/** The header. */
export const headerStyles = css`
  .brief-header {
    gap: 0.5em;
  }

  .brief-series {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.75em;
    border-block-start: 0.3em solid var(--_accent);
  }

  .brief-issue {
    font-weight: 700;
  }

  .brief-title {
    max-inline-size: 22em;
    margin-block: 0.25em;
    font-size: var(--brief-title-size, clamp(1.625em, 1.1em + 3.2cqi, 3em));
    line-height: 1.15;
  }

  .brief-authors {
    font-weight: 700;
  }

  .brief-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    list-style: none;
  }
`;
