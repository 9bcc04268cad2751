import { css } from 'lit';

/** The box of an element that is as wide as its place. */
export const boxStyles = css`
  :host {
    display: block;
    /*
     * The text is a size container: in a flex row it would have no intrinsic width. These are
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
`;
