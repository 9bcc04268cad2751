import { BriefBackground } from './brief-background.js';
import { BriefCard } from './brief-card.js';
import { BriefContents } from './brief-contents.js';
import { BriefHeader } from './brief-header.js';
import { BriefImprint } from './brief-imprint.js';
import { BriefQuotes } from './brief-quotes.js';
import { BriefRecommendations } from './brief-recommendations.js';
import { BriefSummary } from './brief-summary.js';
import { PolicyBrief } from './policy-brief.js';

export {
  BriefBackground,
  BriefCard,
  BriefContents,
  BriefHeader,
  BriefImprint,
  BriefQuotes,
  BriefRecommendations,
  BriefSummary,
  PolicyBrief,
};

/** All element classes, the surrounding one first. */
export const elements = [
  PolicyBrief,
  BriefHeader,
  BriefSummary,
  BriefRecommendations,
  BriefBackground,
  BriefQuotes,
  BriefImprint,
  BriefContents,
  BriefCard,
] as const;
