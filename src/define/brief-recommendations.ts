/** Registers `<brief-recommendations>` alone, with the controls in it. */
import { BriefRecommendations } from '../elements/brief-recommendations.js';

BriefRecommendations.define();
