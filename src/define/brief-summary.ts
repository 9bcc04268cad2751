/** Registers `<brief-summary>` alone, with the controls in it. */
import { BriefSummary } from '../elements/brief-summary.js';

BriefSummary.define();
