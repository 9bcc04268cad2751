import { css } from 'lit';
import { baseStyles } from './base.js';
import { cardStyles } from './card.js';

/** The list of the briefs of a series. */
export const cardListStyles = css`
  .brief-cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
    gap: 1.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .brief-cards > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1fr auto;
    gap: 0.5rem;
    margin: 0;
  }

  .brief-cards > [hidden] {
    display: none;
  }

  /* Browsers lay out what is far from the screen only when it comes near. */
  @media screen {
    .brief-cards > li {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 14rem;
    }
  }

  .brief-cards .brief-series {
    padding-block-start: 0.5rem;
  }

  .brief-cards .brief-translation {
    padding-inline-start: 1em;
  }

  .brief-editions {
    margin: 0;
    font-size: 0.9375rem;
  }
`;

/** The stylesheet of a list on a page without the rest of the text's rules. */
export const listStyles = css`
  ${baseStyles}
  ${cardStyles}
  ${cardListStyles}
`;
