import { css } from 'lit';

/** The stylesheet in the shadow root of `<brief-frame>`: the notice, and the frame itself. */
export const frameStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    margin-block-end: 0.75em;
    padding: 1.25em 1.5em 1.5em;
    border: 1px solid var(--brief-rule, color-mix(in srgb, currentColor 24%, transparent));
    border-radius: var(--brief-radius, 0.375em);
    background: var(--brief-surface, color-mix(in srgb, currentColor 4%, transparent));
    line-height: 1.5;
    text-align: start;
  }

  p {
    max-inline-size: 40em;
    margin: 0;
    overflow-wrap: anywhere;
  }

  .title {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  .words {
    font-size: calc(15em / 16);
  }

  a {
    color: inherit;
  }

  a:focus-visible {
    outline: max(2px, 0.15em) solid;
    outline-offset: 0.15em;
  }

  @media (prefers-contrast: more), (forced-colors: active) {
    .notice {
      border-color: currentColor;
    }
  }

  /* Paper has the link, and nothing to press */
  @media print {
    .notice {
      display: none;
    }
  }

  iframe {
    display: block;
    inline-size: 100%;
    block-size: 50em;
    border: 0;
  }
`;
