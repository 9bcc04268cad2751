import { css } from 'lit';
import { baseStyles } from './base.js';
import { blockStyles } from './blocks.js';
import { cardStyles } from './card.js';
import { citationStyles } from './citation.js';
import { contentsStyles } from './contents.js';
import { controlRowStyles } from './controls.js';
import { headerStyles } from './header.js';
import { itemStyles } from './items.js';
import { noteStyles } from './notes.js';
import { printStyles } from './print.js';
import { quoteStyles } from './quotes.js';
import { runStyles } from './runs.js';
import { sectionStyles } from './sections.js';
import { themeStyles } from './themes.js';

/**
 * The stylesheet of the text, by section; every class has its rules in one file, and those for paper are in `print`. Its
 * selectors are as strong as one class or little more: stronger than a reset, weaker than a site's own rules for its
 * content, such as `.content h3`. Sizes are in `em`, so that they follow the text around them, and distances are gaps of
 * containers, so that a reset of margins takes nothing away. Font, colour and link colour are the page's.
 */
export const textStyles = css`
  ${baseStyles}
  ${runStyles}
  ${headerStyles}
  ${cardStyles}
  ${blockStyles}
  ${sectionStyles}
  ${itemStyles}
  ${quoteStyles}
  ${citationStyles}
  ${noteStyles}
  ${contentsStyles}
  ${controlRowStyles}
  ${themeStyles}
  ${printStyles}
`;
