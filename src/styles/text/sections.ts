import { css } from 'lit';

/** Sections, and what all items share. */
export const sectionStyles = css`
  .brief-section {
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start-width: 1px;
  }

  .brief-section:first-child {
    padding-block-start: 0;
    border: 0;
  }

  .brief-section-title {
    font-size: 1.5em;
  }

  .brief-section-body {
    gap: calc(var(--_space) * 1.25);
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
    break-inside: avoid;
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    .brief-item-method {
      border-color: currentColor;
    }
  }

  /* Titles of sections stand beside their text. */
  @container brief (min-inline-size: 62em) {
    .brief-section {
      grid-template-columns: 17em minmax(0, 1fr);
      column-gap: 2em;
    }
  }
`;
