import { css } from 'lit';

/** What changes where there is more room, or more contrast is wanted. */
export const wideStyles = css`
  /* Room for a hanging number */

  @container brief (min-inline-size: 34em) {
    .brief-layout-list .brief-recommendation {
      grid-template-columns: 2.5em minmax(0, 1fr);
      column-gap: 1em;
    }

    .brief-layout-list .brief-number {
      grid-row: 1 / span 2;
      font-size: 2.5em;
      font-weight: 400;
      line-height: 0.8;
    }

    .brief-layout-compact .brief-recommendation {
      grid-template-columns: 1.25em minmax(0, 1fr);
    }

    :is(.brief-layout-list, .brief-layout-compact) :is(.brief-item-text, .brief-voices, .brief-item-controls),
    :is(.brief-layout-list, .brief-layout-compact) .brief-item-body::after {
      grid-column: 2;
    }
  }

  /* Room for a margin: the titles of sections stand beside their text */

  @container brief (min-inline-size: 62em) {
    .brief-section {
      grid-template-columns: 17em minmax(0, 1fr);
      column-gap: 2em;
    }

    .brief-summary {
      margin-inline-start: calc(19em / 1.125);
    }
  }

  /* Room for voices beside the text */

  @container brief (min-inline-size: 78em) {
    .brief-layout-list .brief-recommendation {
      grid-template-columns: 2.5em minmax(0, var(--_measure)) minmax(12em, 1fr);
    }

    .brief-layout-list .brief-voices {
      grid-row: 1 / span 2;
      grid-column: 3;
      margin-inline-start: 1.5em;
    }
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    .brief {
      --_rule: currentColor;
      --_surface: transparent;
    }

    .brief-item-method {
      border-color: currentColor;
    }
  }
`;
