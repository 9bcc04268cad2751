import { css } from 'lit';

/** The citation. */
export const citationStyles = css`
  .brief-citation-text {
    max-inline-size: calc(var(--_measure) + 3em);
    padding: 1em 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    hyphens: manual;
    break-inside: avoid;
  }
`;
