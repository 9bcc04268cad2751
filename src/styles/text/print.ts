import { css } from 'lit';

/** What changes on paper: what stands in gaps on screen stands in margins. */
export const printStyles = css`
  @media print {
    .brief,
    .brief-number {
      color: #000;
    }

    .brief :where(.brief-items, div, figure, li, ol, section) > * + * {
      margin-block-start: 0.75em;
    }

    .brief-header ~ *,
    .brief-section-body > * + *,
    .brief-items > * + * {
      margin-block-start: 2em;
    }

    .brief-number {
      float: inline-start;
    }

    /* Backgrounds are seldom printed. */
    .brief-item-method {
      border-color: var(--_rule);
    }

    .brief-item-body {
      padding-inline-start: 3.5em;
    }

    .brief-note-back {
      display: none;
    }
  }
`;
