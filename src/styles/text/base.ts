import { css } from 'lit';

/** What all of a text shares: its properties, its stacked containers, and its words. */
export const baseStyles = css`
  .brief {
    --_accent: var(--brief-accent, currentColor);
    --_measure: var(--brief-measure, 40em);
    --_radius: var(--brief-radius, 0.375em);
    --_rule: var(--brief-rule, color-mix(in srgb, currentColor 24%, transparent));
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

  .brief * {
    margin: 0;
    padding: 0;
    border: 0 solid var(--_rule);
    background: none;
    box-sizing: border-box;
    float: none;
    inline-size: auto;
    font-size: inherit;
    line-height: inherit;
    text-align: inherit;
    text-indent: inherit;
  }

  /* Their backgrounds are gone, and with them the reason for a colour of their own */
  .brief :where(blockquote, figcaption, td, th) {
    color: inherit;
  }

  /* Containers stack what is in them */

  .brief,
  .brief :where(blockquote, div:not([role]), figure, nav, ol, section) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    list-style: none;
  }

  .brief {
    gap: calc(var(--_space) * 2);
  }

  .brief-section,
  .brief-quotes {
    gap: var(--_space);
  }

  .brief-section-body {
    gap: calc(var(--_space) * 1.25);
  }

  .brief-summary,
  .brief-paragraph,
  .brief-list,
  .brief-figure,
  .brief-quote,
  .brief-notes {
    max-inline-size: var(--_measure);
  }

  /* Words */

  .brief :where(h1, h2, h3, h4, h5, h6, [role='heading']) {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }

  .brief :where(strong, th) {
    font-weight: 700;
  }

  .brief em {
    font-style: italic;
  }

  .brief em:lang(ar, fa, ur) {
    font-style: normal;
    font-weight: 700;
  }

  .brief abbr {
    text-decoration: underline dotted;
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

  .brief-series,
  .brief-facts,
  .brief-caption,
  .brief-table,
  .brief-quote-source,
  .brief-notes,
  .brief-contents-items,
  .brief-card-facts {
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .brief-issue,
  .brief-number,
  .brief-table {
    font-variant-numeric: lining-nums tabular-nums;
  }

  .brief-header,
  .brief-item-method,
  .brief-citation-text,
  .brief-note,
  .brief-layout-cards .brief-recommendation,
  .brief :where(figure, tr) {
    break-inside: avoid;
  }
`;
