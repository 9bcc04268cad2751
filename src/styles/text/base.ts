import { css } from 'lit';

/** What all of a text shares: its custom properties, a reset, stacked containers, headings and links. */
export const baseStyles = css`
  .brief {
    --_accent: var(--brief-accent, currentColor);
    --_measure: var(--brief-measure, 40em);
    --_radius: var(--brief-radius, 0.375em);
    --_rule: var(--brief-rule, color-mix(in srgb, currentColor 24%, transparent));
    --_small: calc(15em / 16);
    --_space: var(--brief-space, 1.5em);
    --_surface: var(--brief-surface, color-mix(in srgb, currentColor 4%, transparent));

    container: brief / inline-size;
    contain-intrinsic-inline-size: min(20em, 60vw);
    line-height: 1.6;
    text-align: start;
    text-indent: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
    orphans: 3;
    widows: 3;
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    .brief {
      --_rule: currentColor;
      --_surface: transparent;
    }
  }

  .brief * {
    margin: 0;
    padding: 0;
    border: 0 solid var(--_rule);
    background: none;
    box-sizing: border-box;
    float: none;
    inset: auto;
    inline-size: auto;
    overflow: visible;
    font-size: inherit;
    line-height: inherit;
    text-align: inherit;
    text-indent: inherit;
  }

  .brief :where(.brief-items, nav, ol) {
    list-style: none;
  }

  /* Containers stack their children. On paper they are blocks, since grids break badly between pages. */
  @media screen {
    .brief,
    .brief :where(.brief-items, blockquote, div:not([tabindex]), figure, nav, ol, section) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 0.75em;
    }

    .brief {
      gap: calc(var(--_space) * 2);
    }
  }

  .brief :where(figure, tr) {
    break-inside: avoid;
  }

  .brief :where([id]) {
    scroll-margin-block-start: var(--brief-scroll-margin, 1.5em);
  }

  .brief :where(h1, h2, h3, h4, h5, h6, [role='heading']) {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }

  .brief-link {
    unicode-bidi: plaintext;
    text-decoration-line: underline;
    text-underline-offset: 0.15em;
  }

  .brief :is(a, [tabindex]):focus-visible {
    outline: max(2px, 0.15em) solid;
    outline-offset: 0.15em;
  }
`;
