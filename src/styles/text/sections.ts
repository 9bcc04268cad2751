import { css } from 'lit';

/** Sections and what all items share. */
export const sectionStyles = css`
  .brief-section {
    padding-block-start: var(--_space);
    border-block-start-width: 1px;
  }

  .brief-section:first-child {
    padding-block-start: 0;
    border: 0;
  }

  .brief-section,
  .brief-item,
  .brief-heading,
  .brief-note {
    scroll-margin-block-start: var(--brief-scroll-margin, 1.5em);
  }

  .brief-section-title {
    font-size: 1.5em;
  }

  .brief-item-title {
    max-inline-size: calc(var(--_measure) * 0.8);
    font-size: 1.25em;
  }

  .brief-item-method {
    max-inline-size: calc(var(--_measure) + 3em);
    padding: 1.25em 1.5em 1.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
