import { css } from 'lit';

/** The stylesheet of a brief's own page, which also stands in frames: the system's font, light or dark. */
export const pageStyles = css`
  .policy-brief-page {
    color-scheme: light dark;
    background: Canvas;
    color: CanvasText;
    font-family: system-ui, sans-serif;
  }

  .policy-brief-page body {
    max-inline-size: 78em;
    margin: 0 auto;
    padding: 1.5em 1.25em;
  }
`;
