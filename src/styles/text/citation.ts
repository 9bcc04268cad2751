import { css } from 'lit';

/** The citation, and the room for controls. */
export const citationStyles = css`
  .brief-citation-text {
    max-inline-size: calc(var(--_measure) + 3em);
    padding: 1em 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    hyphens: manual;
  }

  /*
   * Controls. Their room is there before they are, so that they move nothing when they come: in the elements, and in
   * static text on a page that has the script
   */

  @media (scripting) {
    .brief:is(:root:has(script[src*='policy-brief-']) .brief) {
      --_room: '';
    }
  }

  .brief-item-body:not(:has(> .brief-item-controls))::after,
  .brief-item:not(.brief-recommendation, :has(> .brief-item-controls))::after,
  .brief-quote:not(:has(> .brief-quote-controls))::after {
    content: var(--_room, none);
    block-size: 1.75em;
  }

  .brief-citation > .brief-section-body:not(:has(> .brief-cite-controls, > .brief-citation-controls))::after {
    content: var(--_room, none);
    block-size: var(--_citation-room, 2.34375em);
  }

  .brief-citation:is(policy-brief *) {
    --_citation-room: 13.59375em;
  }

  .brief-item-controls,
  .brief-quote-controls {
    display: block;
    justify-self: start;
    min-block-size: 2em;
    font-size: 0.875em;
  }

  .brief-doi-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .brief-cite-controls,
  .brief-citation-controls {
    display: block;
    min-block-size: 2.5em;
    font-size: 0.9375em;
  }

  .brief-citation-controls {
    min-block-size: 14.5em;
  }

  @container brief (min-inline-size: 41.25em) {
    .brief-citation-controls {
      min-block-size: 5.5em;
    }

    .brief-citation:is(policy-brief *) {
      --_citation-room: 5.15625em;
    }
  }
`;
