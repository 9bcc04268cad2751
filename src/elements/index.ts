import { BriefBackground } from './brief-background.js';
import { BriefCard } from './brief-card.js';
import { BriefCitation } from './brief-citation.js';
import { BriefCiteButton } from './brief-cite-button.js';
import { BriefContents } from './brief-contents.js';
import { BriefDoi } from './brief-doi.js';
import { BriefFrame } from './brief-frame.js';
import { BriefHeader } from './brief-header.js';
import { BriefImprint } from './brief-imprint.js';
import { BriefQuotes } from './brief-quotes.js';
import { BriefRecommendations } from './brief-recommendations.js';
import { BriefSummary } from './brief-summary.js';
import { PolicyBrief } from './policy-brief.js';

export {
  BriefBackground,
  BriefCard,
  BriefCitation,
  BriefCiteButton,
  BriefContents,
  BriefDoi,
  BriefFrame,
  BriefHeader,
  BriefImprint,
  BriefQuotes,
  BriefRecommendations,
  BriefSummary,
  PolicyBrief,
};

/** The classes of all elements that show a brief's text, the surrounding one first. */
export const elements = [
  PolicyBrief,
  BriefHeader,
  BriefSummary,
  BriefRecommendations,
  BriefBackground,
  BriefQuotes,
  BriefCitation,
  BriefCiteButton,
  BriefDoi,
  BriefImprint,
  BriefContents,
  BriefCard,
] as const;

/** Registers all elements. `<policy-brief>` is registered first, so that the elements inside it find their provider. */
export function registerElements(): void {
  for (const element of [...elements, BriefFrame]) element.define();
}
