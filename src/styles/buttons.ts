import { css } from 'lit';

/** The rules of all buttons, lists and fields. */
export const buttonStyles = css`
  :is(button, input, select) {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    border: 1px solid currentColor;
    border-radius: var(--brief-radius, 0.375em);
    font: inherit;
    overflow-wrap: anywhere;
  }

  button {
    padding: 0.375em 1em;
    background: transparent;
    color: inherit;
    cursor: pointer;
  }

  :is(input, select) {
    padding: 0.375em 0.5em;
    background: transparent;
    color: inherit;
  }

  /* The list itself is the browser's, in its colours */
  option {
    background: Canvas;
    color: CanvasText;
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  :is(button, input, select):focus-visible {
    outline: max(2px, 0.15em) solid currentColor;
    outline-offset: 0.15em;
  }

  button[aria-disabled] {
    cursor: default;
  }
`;
