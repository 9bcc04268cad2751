import { css } from 'lit';

/** Quotes. */
export const quoteStyles = css`
  .brief-quotes {
    gap: var(--_space);
  }

  .brief-quote {
    gap: 0.5em;
    max-inline-size: var(--_measure);
    margin-block: 0.25em;
    padding-inline-start: 1.25em;
    border-inline-start: 0.2em solid var(--_accent);
  }

  .brief-quote-text {
    gap: 0.5em;
    font-size: 1.125em;
    font-style: normal;
    quotes: auto;
  }

  .brief-layout-compact .brief-quote-text {
    font-size: 1em;
  }

  .brief-quote-open > :first-child {
    text-indent: -0.45em;
  }

  .brief-quote-open > :first-child::before {
    content: open-quote;
  }

  .brief-quote-open > :last-child::after {
    content: close-quote;
  }

  .brief-quote-source {
    font-size: var(--_small);
    line-height: 1.5;
  }

  .brief-quote-source::before {
    content: '— ' / '';
  }
`;
