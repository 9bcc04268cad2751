import { css } from 'lit';
import { boxStyles } from './box.js';
import { buttonStyles } from './buttons.js';

/** The stylesheet of an element's own shadow root: its box, and the controls that the page's rules cannot reach. */
export const hostStyles = css`
  ${buttonStyles}

  ${boxStyles}

  /* The page's link colour does not reach isolated text. */
  a {
    color: var(--brief-accent, inherit);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    font-size: calc(15em / 16);
    line-height: 1.5;
    text-align: start;
  }

  .message {
    margin: 0;
  }

  .controls:has(button) {
    padding-block: 0.75em;
  }

  /* At the lower edge of what is seen of the text, where it takes no room */
  .selection {
    position: sticky;
    inset-block-end: 1em;
    block-size: 0;
  }

  .selection-controls {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    padding: 0.25em 0.75em;
    border: 1px solid;
    border-radius: var(--brief-radius, 0.375em);
    background: Canvas;
    color: CanvasText;
  }

  @media print {
    .controls,
    .selection {
      display: none;
    }
  }
`;

/** For an element that is as wide as its content and stands in a line, such as a button. */
export const inlineHostStyles = css`
  :host {
    display: inline-block;
    inline-size: auto;
  }
`;
