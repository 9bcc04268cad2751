import { css } from 'lit';

/** The stylesheet of an element's own shadow root: its box, and the controls that the page's rules cannot reach. */
export const controlStyles = css`
  :host {
    display: block;
    /*
     * The text is a size container: in a row of flexible boxes it would have no width of its own. These are
     * the older names of 'stretch', which engines know.
     */
    inline-size: -webkit-fill-available;
  }

  @supports (inline-size: -moz-available) {
    :host {
      inline-size: -moz-available;
    }
  }

  :host([hidden]) {
    display: none;
  }

  /* The page's link colour does not reach isolated text. */
  a {
    color: var(--brief-accent, inherit);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    font-size: 0.9375em;
    line-height: 1.5;
    text-align: start;
  }

  .message {
    margin: 0;
  }

  .controls:has(button) {
    padding-block: 0.75em;
  }

  button {
    min-block-size: 2.5em;
    padding: 0.375em 1em;
    border: 1px solid currentColor;
    border-radius: var(--brief-radius, 0.375em);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button:focus-visible {
    outline: 0.15em solid currentColor;
    outline-offset: 0.15em;
  }

  button[aria-disabled] {
    cursor: default;
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
