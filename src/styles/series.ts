import { css } from 'lit';
import { boxStyles } from './box.js';
import { buttonStyles } from './buttons.js';

/**
 * The stylesheet of the fields and buttons of a series. Their height depends on the width alone, and `site.ts` keeps room for
 * them: five fields in one row, or in three.
 */
export const seriesStyles = css`
  ${buttonStyles}

  ${boxStyles}

  :host {
    container-type: inline-size;
  }

  :is(.tools, .controls) {
    display: grid;
    gap: 0.75em;
    font-size: calc(15em / 16);
    line-height: 1.5;
    text-align: start;
  }

  .filters {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75em 1em;
  }

  .text {
    grid-column: 1 / -1;
  }

  label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
    font-weight: 600;
    white-space: nowrap;
  }

  :is(input, select) {
    inline-size: 100%;
    block-size: 2.5em;
    box-sizing: border-box;
    margin: 0;
    font-weight: 400;
    text-overflow: ellipsis;
  }

  @container (width >= 48em) {
    .filters {
      grid-template-columns: 2fr repeat(4, minmax(0, 1fr));
    }

    .text {
      grid-column: auto;
    }

    .tools .found {
      flex: 1;
    }
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }

  .row:has(button) {
    padding-block-end: 1em;
  }

  :is(.found, .message) {
    margin: 0;
  }

  .message:empty {
    position: absolute;
  }

  /* Its line is there before the number is, so that the list stays where it is. */
  .found {
    flex: 0 0 100%;
    min-block-size: 1.5em;
  }

  .manual {
    inline-size: 100%;
    box-sizing: border-box;
    margin: 0;
    padding: 0.75em;
    border: 1px solid currentColor;
    font: inherit;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  @media print {
    :is(.tools, .controls) {
      display: none;
    }
  }
`;
