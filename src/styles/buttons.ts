import { css } from 'lit';

/** The rules of all buttons. */
export const buttonStyles = css`
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
    outline: max(2px, 0.15em) solid currentColor;
    outline-offset: 0.15em;
  }

  button[aria-disabled] {
    cursor: default;
  }
`;
