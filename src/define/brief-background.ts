/** Registers `<brief-background>` alone, with the controls in it. */
import { BriefBackground } from '../elements/brief-background.js';

BriefBackground.define();
