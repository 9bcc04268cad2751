import { css } from 'lit';

/** The rows that controls fill. A class reserves their room before they come: a page's own text can carry
 * `brief-with-controls`, and then nothing moves. */
export const controlRowStyles = css`
  @media screen and (scripting) {
    .brief-with-controls
      :is(
        .brief-item-body,
        .brief-item:not(.brief-recommendation),
        .brief-quote,
        .brief-citation > .brief-section-body
      )::after {
      content: '';
    }
  }

  .brief-item-controls,
  .brief-quote-controls,
  .brief-with-controls :is(.brief-item-body, .brief-item:not(.brief-recommendation), .brief-quote)::after {
    display: block;
    justify-self: start;
    min-block-size: 2em;
    font-size: 0.875em;
  }

  .brief-cite-controls,
  .brief-citation-controls,
  .brief-with-controls .brief-citation > .brief-section-body::after {
    display: block;
    min-block-size: var(--_citation-room, 2.5em);
    font-size: var(--_small);
  }

  .brief-citation-controls,
  .brief-with-controls:is(policy-brief *, [data-policy-brief] *, .policy-brief *) .brief-citation {
    --_citation-room: 11.5em;
  }

  @container brief (min-inline-size: 34em) {
    .brief-citation-controls,
    .brief-with-controls:is(policy-brief *, [data-policy-brief] *, .policy-brief *) .brief-citation {
      --_citation-room: 5.5em;
    }
  }

  @media print {
    .brief-item-controls,
    .brief-quote-controls,
    .brief-cite-controls,
    .brief-citation-controls {
      display: none;
    }
  }
`;
