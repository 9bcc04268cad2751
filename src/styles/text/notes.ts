import { css } from 'lit';

/** Footnotes. */
export const noteStyles = css`
  .brief-note-reference a,
  .brief-note-back {
    padding: 0.5em 0.4em;
  }

  /* Easy to press, yet close to its word */
  .brief-note-reference a {
    margin-inline: -0.25em;
  }

  .brief-notes {
    max-inline-size: var(--_measure);
    padding-block-start: 0.75em;
    padding-inline-start: 1.75em;
    border-block-start-width: 1px;
    font-size: var(--_small);
    line-height: 1.5;
    list-style: decimal outside;
  }

  .brief-note {
    display: list-item;
    break-inside: avoid;
  }

  .brief-note :is(div, .brief-paragraph:last-child) {
    display: inline;
  }
`;
