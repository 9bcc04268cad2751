import { css } from 'lit';

/**
 * The stylesheet of the text. Its selectors are as strong as one class or little more: stronger than a
 * reset, weaker than a site's own rules for its content, such as `.content h3`. Sizes are in `em`, so that they follow the text around
 * them, and distances are gaps of containers, so that a reset of margins takes nothing away. Font,
 * colour and link colour are the page's.
 */
export const textStyles = css`
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

  /* Header */

  .brief-header {
    gap: 0.5em;
  }

  .brief-series {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block-start: 0.75em;
    border-block-start: 0.3em solid var(--_accent);
  }

  .brief-issue {
    font-weight: 700;
  }

  .brief-title {
    max-inline-size: 22em;
    margin-block: 0.25em;
    font-size: var(--brief-title-size, clamp(1.625em, 1.1em + 3.2cqi, 3em));
    line-height: 1.15;
  }

  .brief-authors {
    font-weight: 700;
  }

  .brief-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    list-style: none;
  }

  /* Text */

  .brief-summary {
    font-size: 1.125em;
  }

  .brief-heading {
    margin-block-start: 0.5em;
  }

  .brief-list {
    display: block;
    padding-inline-start: 1.5em;
    list-style: disc outside;
  }

  .brief-list-ordered {
    list-style: decimal outside;
  }

  .brief-list-item {
    display: list-item;
    margin-block: 0.25em;
  }

  .brief-rule {
    inline-size: 6em;
    border-block-start-width: 1px;
  }

  .brief-figure {
    justify-items: start;
  }

  .brief-image {
    max-inline-size: 100%;
    block-size: auto;
  }

  .brief-inline-image {
    display: inline;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .brief-table-frame {
    overflow-x: auto;
  }

  .brief-table {
    border-collapse: collapse;
    overflow-wrap: normal;
    hyphens: manual;
  }

  .brief-cell {
    padding: 0.5em 0.75em;
    border-block-end-width: 1px;
    text-align: start;
    text-indent: 0;
    vertical-align: top;
  }

  .brief-cell-center {
    text-align: center;
  }

  .brief-cell-end {
    text-align: end;
  }

  /* Sections */

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

  /* Recommendations */

  .brief-items {
    gap: calc(var(--_space) * 2);
  }

  .brief-recommendation {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
  }

  .brief-item-body {
    display: contents;
  }

  .brief-number {
    grid-row: 1;
    min-inline-size: 1em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 0.95;
    text-decoration: none;
  }

  .brief-number:hover {
    text-decoration: underline;
  }

  .brief-item-text,
  .brief-voices,
  .brief-item-controls,
  .brief-item-body::after {
    grid-column: 1 / -1;
  }

  .brief-layout-cards .brief-items {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr));
    gap: var(--_space);
  }

  .brief-layout-cards .brief-recommendation {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr auto auto;
    padding: 1.25em;
    border-width: 1px;
    border-radius: var(--_radius);
  }

  .brief-layout-cards .brief-number {
    justify-self: start;
  }

  .brief-layout-compact .brief-items {
    gap: var(--_space);
  }

  .brief-layout-compact .brief-recommendation {
    gap: 0.25em 0.75em;
  }

  .brief-layout-compact :is(.brief-number, .brief-item-title) {
    font-size: 1em;
    line-height: 1.4;
  }

  .brief-layout-compact :is(.brief-item-text, .brief-voices) {
    font-size: 0.9375em;
  }

  /* Quotes */

  .brief-quote {
    gap: 0.5em;
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

  .brief-quote-open > :first-child {
    text-indent: -0.45em;
  }

  .brief-quote-open > :first-child::before {
    content: open-quote;
  }

  .brief-quote-open > :last-child::after {
    content: close-quote;
  }

  .brief-quote-source::before {
    content: '— ' / '';
  }

  .brief-layout-compact .brief-quote-text {
    font-size: 1em;
  }

  /* Citation */

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

  /* Footnotes */

  .brief-note-reference {
    position: static;
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
  }

  .brief-note-reference a,
  .brief-note-back {
    padding: 0.5em 0.4em;
  }

  /* Easy to press, yet close to its word */
  .brief-note-reference a {
    margin-inline: -0.25em;
  }

  .brief-notes {
    padding-block-start: 0.75em;
    padding-inline-start: 1.75em;
    border-block-start-width: 1px;
    list-style: decimal outside;
  }

  .brief-note {
    display: list-item;
  }

  .brief-note :is(div, .brief-paragraph:last-child) {
    display: inline;
  }

  /* Contents and card */

  .brief-contents-sections {
    gap: 0.25em;
  }

  .brief-contents-items {
    gap: 0;
    padding-inline-start: 1em;
    border-inline-start-width: 1px;
  }

  .brief-contents-link {
    display: inline-block;
    padding-block: 0.25em;
    line-height: 1.35;
  }

  .brief-card-title {
    font-size: 1.25em;
  }

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

  /* On paper, grids break badly between pages: what stood in gaps stands in margins */

  @media print {
    .brief,
    .brief-number {
      color: #000;
    }

    .brief,
    .brief-recommendation,
    .brief-item-body,
    .brief :where(blockquote, div:not([role]), figure, nav, ol, section) {
      display: block;
    }

    .brief :where(div, figure, li, ol, section) > * + * {
      margin-block-start: 0.75em;
    }

    .brief-header ~ *,
    .brief-section-body > * + *,
    .brief-items > * + * {
      margin-block-start: 2em;
    }

    .brief-number {
      float: inline-start;
    }

    /* Its background is seldom printed */
    .brief-item-method {
      border-color: var(--_rule);
    }

    .brief-item-body {
      padding-inline-start: 3.5em;
    }

    .brief-item-body::after,
    .brief-item::after,
    .brief-quote::after,
    .brief-citation > .brief-section-body::after {
      content: none;
    }

    .brief-note-back,
    .brief-item-controls,
    .brief-quote-controls,
    .brief-cite-controls,
    .brief-citation-controls {
      display: none;
    }
  }
`;
