import { css } from 'lit';

/** The stylesheet of a site around its briefs: header, list of briefs, files to take along, and footer. */
export const siteStyles = css`
  .policy-brief-page {
    --brief-accent: var(--site-accent, light-dark(#17476b, #9bcdf2));
    --site-line: light-dark(#d3dbe2, #38434d);
    --site-quiet: light-dark(#52606c, #a5b2bd);

    line-height: 1.6;
    overflow-wrap: anywhere;
  }

  .policy-brief-page :is(.site-header, .site-actions, .site-take, .site-neighbours, .site-footer) {
    font-size: 0.9375rem;
  }

  :is(.site-header, .site-actions, .site-take, .site-neighbours, .site-footer, .site-index)
    :where(ul, dl, dd, h1, h2, p) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .policy-brief-page :is(.site-header, .site-actions, .site-footer, .site-languages, .site-neighbours) ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .policy-brief-page a {
    color: var(--site-accent, light-dark(#0f5591, #93c5f5));
  }

  .policy-brief-page :is(a, summary):focus-visible {
    outline: 0.1875rem solid currentColor;
    outline-offset: 0.1875rem;
  }

  .policy-brief-page .site-skip {
    position: absolute;
    inset-block-start: -4rem;
    inset-inline-start: 1rem;
    padding: 0.5rem 1rem;
    background: Canvas;
    color: LinkText;
  }

  .policy-brief-page .site-skip:focus {
    inset-block-start: 0.5rem;
    z-index: 1;
  }

  .site-header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: clamp(1.5rem, 4vi, 3rem);
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--site-line);
  }

  .site-header:not(:has(*)) {
    display: none;
  }

  .policy-brief-page .site-home {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 1.5rem;
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }

  .policy-brief-page .site-home:hover span,
  .policy-brief-page [aria-current] {
    text-decoration: underline 0.125em;
    text-underline-offset: 0.3em;
  }

  .site-logo {
    max-inline-size: 12rem;
    block-size: 2.5rem;
    object-fit: contain;
  }

  .policy-brief-page .site-languages a {
    display: inline-block;
    padding-block: 0.25rem;
    color: inherit;
  }

  .policy-brief-page .site-languages a:not([aria-current], :hover) {
    text-decoration: none;
  }

  /* What readers do with a brief: one row, whose links the script replaces by buttons of the same look */

  .site-actions {
    position: relative;
    margin-block-start: calc(0.25rem - clamp(1.5rem, 4vi, 3rem));
    padding-block-end: clamp(1.5rem, 3vi, 2rem);
  }

  .policy-brief-page .site-actions ul {
    gap: 0 1.5rem;
  }

  .site-actions li,
  .site-actions li > * {
    display: flex;
    align-items: center;
    min-block-size: 2.5em;
  }

  .policy-brief-page .site-actions a {
    color: inherit;
  }

  /* Room for the words of the buttons, so that nothing moves when they come */
  @media (scripting) {
    .site-actions brief-cite-button {
      min-inline-size: 12.5em;
    }

    .site-actions brief-doi {
      min-inline-size: 6.75em;
    }
  }

  .site-actions .brief {
    container-type: normal;
    font-size: inherit;
  }

  .site-actions policy-brief-copy-controls {
    min-block-size: 0;
    font-size: inherit;
    line-height: inherit;
  }

  .site-actions policy-brief-copy-controls::part(button) {
    min-block-size: 2.5em;
    padding: 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .site-actions policy-brief-copy-controls::part(message) {
    position: absolute;
    inset-inline-start: 0;
    inset-block-end: 0.25rem;
  }

  /* The DOI is below; here it appears for the keyboard alone. */
  .site-actions .brief-doi-line > .brief-paragraph:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* The header of the brief has this button in a frame, which shows no actions. */
  .policy-brief-page:not(.policy-brief-framed) .brief-header > .brief-cite-controls {
    display: none;
  }

  .policy-brief-page:not(.policy-brief-framed) .brief-header::after {
    content: none;
  }

  /* The list of briefs */

  .site-index {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  .site-index > h1 {
    color: var(--brief-accent);
    font-size: clamp(1.75rem, 1.2rem + 2.5vi, 2.75rem);
    line-height: 1.15;
    text-wrap: balance;
  }

  .policy-brief-page .site-lead {
    max-inline-size: 40em;
    font-size: 1.125rem;
  }

  .site-index brief-series {
    display: block;
    margin-block-start: clamp(1rem, 3vi, 2rem);
  }

  /* Room for the fields and buttons of the list, so that nothing moves when they come: see series.ts */
  @media (scripting) {
    .site-index {
      container-type: inline-size;
    }

    brief-series:not(:defined)::before {
      display: block;
      block-size: 3.28125rem;
      content: '';
    }

    .site-with-filter:not(:defined)::before {
      block-size: 19.21875rem;
    }

    @container (width >= 48em) {
      .site-with-filter:not(:defined)::before {
        block-size: 7.96875rem;
      }
    }
  }

  .policy-brief-page .brief-editions {
    color: var(--site-quiet);
  }

  /* After a brief */

  .policy-brief-page :is(.site-take, .site-neighbours, .site-footer) {
    margin-block-start: clamp(2rem, 5vi, 3.5rem);
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--site-line);
  }

  .site-take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }

  /* In line with the sections of the brief */
  @media (min-width: 67rem) {
    .site-take {
      grid-template-columns: 17rem minmax(0, 1fr);
      column-gap: 2rem;
    }
  }

  .policy-brief-page .site-take h2 {
    font-size: 1.375rem;
    line-height: 1.25;
  }

  .policy-brief-page .site-take dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1.25rem 2rem;
  }

  .site-take dt {
    font-weight: 600;
  }

  .site-take dd > a {
    display: inline-block;
    padding-block: 0.125rem;
  }

  .policy-brief-page .site-neighbours ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1.25rem 2rem;
  }

  .site-neighbours span {
    display: block;
    color: var(--site-quiet);
  }

  .site-footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    justify-content: space-between;
    color: var(--site-quiet);
  }

  .site-footer:not(:has(*)) {
    display: none;
  }

  /* In a frame, the site around has all this, and on paper nobody can click it. */
  .policy-brief-framed
    :is(.site-skip, .site-header, .site-actions, .site-embed, .site-take, .site-neighbours, .site-footer) {
    display: none;
  }

  .site-code {
    display: none;
  }

  @page {
    margin: 22mm 20mm 20mm;

    @top-left {
      color: #52606c;
      font: 8pt sans-serif;
    }

    @top-right {
      color: #52606c;
      font: 8pt sans-serif;
    }

    @bottom-right {
      color: #52606c;
      font: 8pt sans-serif;
      content: counter(page) ' / ' counter(pages);
    }
  }

  @media print {
    .site-code {
      display: block;
      inline-size: 18mm;
      block-size: 18mm;
    }

    .policy-brief-page
      :is(.site-skip, .site-actions, .site-embed, .site-take, .site-neighbours, nav.site-languages, .site-footer nav) {
      display: none;
    }
  }
`;
