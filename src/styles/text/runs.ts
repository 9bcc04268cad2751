import { css } from 'lit';

/** Runs of text. */
export const runStyles = css`
  /* The reset removes their backgrounds, and with them the reason for a colour of their own. */
  .brief :where(blockquote, figcaption, td, th) {
    color: inherit;
  }

  .brief :where(strong, th, dt) {
    font-weight: 700;
  }

  .brief :where(sup, sub) {
    position: static;
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
  }

  .brief sub {
    vertical-align: sub;
  }

  .brief em {
    font-style: italic;
  }

  .brief em:lang(ar, fa, ur) {
    font-style: normal;
    font-weight: 700;
  }

  .brief abbr {
    text-decoration: underline dotted;
  }

  .brief code {
    unicode-bidi: plaintext;
    hyphens: manual;
  }
`;
