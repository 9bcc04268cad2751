import { css } from 'lit';

/**
 * The stylesheet of a brief's own page: the system's font, light or dark, and on paper. Where the page is narrow, as it
 * mostly is in a frame, it leaves little room at its edges, since the site around has left some already.
 */
export const pageStyles = css`
  .policy-brief-page {
    color-scheme: light dark;
    background: light-dark(#fff, #15191e);
    color: light-dark(#1c2229, #e4e8ec);
    font-family: system-ui, sans-serif;
  }

  .policy-brief-page body {
    max-inline-size: 64em;
    margin: 0 auto;
    padding: clamp(1rem, 5vi - 1.25rem, 3.5rem) clamp(1rem, 3vi, 2.5rem);
    page: policy-brief;
  }

  /* The room for the button of the header, which the script adds */
  @media screen and (scripting) {
    [cite-button] > .brief-with-controls > .brief-header::after {
      min-block-size: calc(2.5 * var(--_small));
      content: '';
    }
  }

  /* WordPress forbids downloads: its class hides their buttons. */
  .policy-brief-sandbox {
    --_download: none;
  }

  .policy-brief-page a {
    color: light-dark(#0f5591, #93c5f5);
  }

  @page policy-brief {
    margin: 20mm;
  }

  @media print {
    .policy-brief-page body {
      max-inline-size: none;
      padding: 0;
      font-size: 0.9em;
    }
  }
`;
