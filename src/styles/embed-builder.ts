import { css } from 'lit';

/** The stylesheet of the embed builder, and of code with a button that copies it. */
export const embedBuilderStyles = css`
  /* Steps beside a preview, and below them what is taken away. */

  :root {
    --embed-page: light-dark(#fff, #15191e);
    --embed-sheet: light-dark(#fff, #1a2127);
    --embed-tint: light-dark(#eef3f7, #1c252c);
    --embed-line: light-dark(#d3dbe2, #38434d);
    --embed-quiet: light-dark(#52606c, #a5b2bd);
    --embed-link: var(--site-accent, light-dark(#14598c, #93c9f2));
    --embed-button: light-dark(#17476b, #1f5f8f);
    --embed-wrong: light-dark(#a3201d, #ff9d96);
  }

  :where(embed-builder, copy-code) :where(h2, h3, p, ul, ol, pre, fieldset, input, select, button) {
    box-sizing: border-box;
    margin: 0;
  }

  embed-builder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 3rem;
    padding-block: 1.5rem 2rem;
    counter-reset: step;
  }

  embed-builder [hidden] {
    display: none;
  }

  .embed-choosing,
  .embed-steps,
  .embed-step,
  .embed-preview,
  .embed-result > div,
  .embed-block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .embed-choosing,
  .embed-steps {
    gap: 2.5rem clamp(2rem, 3.5vw, 3rem);
  }

  .embed-step,
  .embed-preview {
    gap: 1.25rem;
  }

  .embed-step {
    counter-increment: step;
  }

  .embed-step > h2,
  .embed-preview h2 {
    font-size: 1.375rem;
  }

  .embed-step > h2 {
    padding-block-start: 1rem;
    border-block-start: 0.1875rem solid var(--brief-accent);
  }

  .embed-step > h2::before {
    margin-inline-end: 0.5em;
    color: var(--brief-accent);
    content: counter(step) / '';
    font-variant-numeric: tabular-nums;
  }

  /* One bar is enough. */
  .embed-step brief-card {
    --brief-accent: var(--embed-line);
  }

  .embed-hint {
    max-inline-size: 46rem;
    color: var(--embed-quiet);
    font-size: 0.9375rem;
    line-height: 1.5;
  }

  /* Fields */

  .embed-field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    align-content: start;
  }

  .embed-row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr));
    gap: 1rem;
    align-items: start;
  }

  .embed-step fieldset {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  .embed-step legend {
    padding: 0;
    font-weight: 600;
  }

  .embed-field label {
    font-size: 0.9375rem;
  }

  .embed-step > .embed-field > label,
  .embed-way label,
  .embed-preview-head label {
    font-size: 1rem;
    font-weight: 600;
  }

  .embed-field :is(select, input) {
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--embed-quiet);
    border-radius: 0.375rem;
    background: var(--embed-sheet);
    color: inherit;
    font: inherit;
  }

  .embed-field select,
  .embed-line input {
    inline-size: 100%;
  }

  .embed-field [aria-invalid] {
    border-color: var(--embed-wrong);
    outline: 1px solid var(--embed-wrong);
  }

  .embed-fault {
    color: var(--embed-wrong);
    font-size: 0.9375rem;
  }

  .embed-line {
    display: flex;
    gap: 0.5rem;
  }

  .embed-colour {
    flex: none;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border: 1px solid var(--embed-line);
    border-radius: 0.375rem;
    forced-color-adjust: none;
  }

  .embed-checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: 0 1rem;
  }

  .embed-check {
    display: flex;
    gap: 0.625rem;
    align-items: center;
  }

  .embed-check:only-child {
    grid-column: 1 / -1;
  }

  .embed-check input {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--brief-accent);
  }

  .embed-check label {
    flex: 1;
    padding-block: 0.375rem;
  }

  /* The longest of the hints fits, so that nothing below moves when another is chosen. */
  .embed-way .embed-hint {
    min-block-size: 7lh;
  }

  @media (min-width: 40rem) {
    .embed-way .embed-hint {
      min-block-size: 4lh;
    }
  }

  /* Code, with a button that copies it */

  :is(embed-builder, copy-code) :is(code, pre) {
    font-family: ui-monospace, 'Cascadia Code', 'DejaVu Sans Mono', monospace;
    font-size: 0.9375rem;
  }

  :is(embed-builder, copy-code) pre {
    padding: 0.875rem 1rem;
    border: 1px solid var(--embed-line);
    border-radius: 0.375rem;
    background: var(--embed-tint);
    line-height: 1.5;
    white-space: pre-wrap;
  }

  copy-code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  /* Its button takes this much room before the script has drawn it. */
  @media screen and (scripting) {
    copy-code:not(:has(button)) {
      padding-block-end: 3.25rem;
    }
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }

  .copy button {
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--embed-link);
    border-radius: 0.375rem;
    background: var(--embed-sheet);
    color: var(--embed-link);
    font: inherit;
    cursor: pointer;
  }

  .copy button:hover {
    background: var(--embed-tint);
  }

  :is(embed-builder, copy-code) :is(a, select, input, pre, button):focus-visible {
    outline: 0.1875rem solid var(--embed-link);
    outline-offset: 0.1875rem;
  }

  /* Preview */

  .embed-preview-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
  }

  .embed-preview-head .embed-field {
    display: flex;
    gap: 0.625rem;
    align-items: center;
  }

  .embed-preview-head select {
    inline-size: auto;
  }

  .embed-stage {
    block-size: clamp(22rem, 78vh, 56rem);
    overflow: hidden auto;
    border: 1px solid var(--embed-line);
    border-radius: 0.5rem;
    background: var(--embed-tint);
  }

  .embed-stage iframe {
    display: block;
    inline-size: 100%;
    min-block-size: 100%;
    margin-inline: auto;
    border: 0;
    background: var(--embed-page);
  }

  .embed-stage-phone iframe {
    inline-size: min(100%, 22.5rem);
  }

  @media (min-width: 62rem) {
    .embed-choosing {
      grid-template-columns: 27rem minmax(0, 1fr);
    }

    .embed-preview {
      position: sticky;
      inset-block-start: 1.5rem;
      align-self: start;
    }
  }

  /* What is taken away */

  .embed-instructions {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 50rem;
    min-block-size: 6lh;
    padding-inline-start: 1.375rem;
    align-content: start;
  }

  .embed-result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem clamp(2rem, 4vw, 3.5rem);
  }

  @media (min-width: 62rem) {
    .embed-result {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .embed-result > div {
    gap: 2.5rem;
  }

  .embed-block {
    gap: 0.5rem;
  }

  .embed-block h3 {
    font-size: 1.0625rem;
  }

  .embed-block pre {
    max-block-size: 20rem;
    overflow: auto;
  }

  .embed-block .embed-prose {
    max-block-size: none;
    font: inherit;
    font-size: 0.9375rem;
    line-height: 1.55;
  }

  .embed-prose code {
    font: inherit;
  }

  .embed-stage:focus-visible {
    outline: 0.1875rem solid var(--embed-link);
    outline-offset: 0.1875rem;
  }

  .embed-result > :first-child > :first-child button {
    border-color: var(--embed-button);
    background: var(--embed-button);
    color: #fff;
    font-weight: 600;
  }

  .embed-files {
    padding-inline-start: 1.25rem;
  }

  .embed-files a {
    display: inline-block;
    padding-block: 0.25rem;
  }

  /* The page of the builder is as wide as its two columns need. */
  .policy-brief-page:has(embed-builder) body {
    max-inline-size: 80rem;
  }

  /* The guide */

  .site-guide > :not(dl) {
    max-inline-size: 46rem;
  }

  .policy-brief-page .site-guide h2 {
    margin-block-start: 1.5rem;
    font-size: 1.5rem;
    line-height: 1.25;
  }

  .policy-brief-page .site-guide h3 {
    margin: 0.75rem 0 -0.5rem;
    font-size: 1.125rem;
  }

  .policy-brief-page .site-guide ul {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.375rem;
    list-style: disc;
  }

  .site-guide dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: 1.25rem 2rem;
    font-size: 0.9375rem;
  }

  .site-guide dt {
    font-weight: 600;
  }

  /* The preview: a site that has nothing but the brief */

  .embed-site {
    color-scheme: light dark;
    background: var(--embed-page);
    color: light-dark(#1b242c, #e4e9ed);
    font-family: system-ui, sans-serif;
    line-height: 1.6;
  }

  .embed-site body {
    margin: 0;
  }

  .embed-site :is(header, main, .site-footer) {
    padding: 1rem clamp(1rem, 4vi, 2.5rem);
  }

  .embed-site header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2rem;
    align-items: baseline;
    justify-content: space-between;
    border-block-end: 1px solid var(--embed-line);
    background: var(--embed-tint);
  }

  .embed-site :is(header, .site-footer) :where(h1, p, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .embed-site h1 {
    font-size: 1.125rem;
  }

  .embed-site .site-footer {
    border-block-start: 1px solid var(--embed-line);
    font-size: 0.9375rem;
  }

  .embed-site a {
    color: var(--embed-link);
  }

  @media print {
    .copy,
    .embed-choosing {
      display: none;
    }

    .embed-step > h2::before {
      content: none;
    }

    .embed-result {
      display: block;
    }

    .embed-block {
      margin-block-end: 1.5rem;
    }

    .embed-block pre {
      max-block-size: none;
    }
  }
`;
