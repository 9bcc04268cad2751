import { css } from 'lit';
import { buttonStyles } from './buttons.js';

/** The stylesheet of the buttons and lists beside a text. */
export const controlStyles = css`
  ${buttonStyles}

  :host {
    display: block;
    line-height: 1.5;
    text-align: start;
    -webkit-user-select: none;
    user-select: none;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  /* Announced by screen readers, but without a gap */
  .message:empty {
    position: absolute;
  }

  label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-inline-size: 0;
  }

  select {
    min-inline-size: 0;
  }

  .manual {
    inline-size: 100%;
    max-inline-size: 46em;
    box-sizing: border-box;
    max-block-size: 15em;
    margin: 0;
    padding: 0.75em;
    overflow: auto;
    border: 1px solid currentColor;
    font: inherit;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
    -webkit-user-select: text;
    user-select: text;
  }

  /* The controls of a citation: two rows if there is room, else a column */
  .citation {
    display: grid;
    gap: 0.5em;
  }

  .citation > :first-child > button {
    padding-block: 0;
    border-width: 2px;
    background: color-mix(in srgb, currentColor 10%, transparent);
    font-weight: 700;
  }

  @container (width < 34em) {
    .citation {
      max-inline-size: 28em;
    }

    .citation .row {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.5em;
    }

    .citation > :first-child > button,
    .citation .row > :not(button) {
      grid-column: 1 / -1;
    }

    .citation label {
      display: grid;
      grid-template-columns: minmax(min-content, 5em) 1fr;
    }
  }

  /* Set by a page in a frame that must not download */
  .download {
    display: var(--_download);
  }

  /* Beside an item or a quote, buttons are as quiet as links */
  :host([quiet]) button {
    min-block-size: 2em;
    padding: 0;
    border: 0;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.25em;
  }

  :host([quiet]) button:hover {
    text-decoration-color: currentColor;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
