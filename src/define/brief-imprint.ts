/** Registers `<brief-imprint>` alone, with the controls in it. */
import { BriefImprint } from '../elements/brief-imprint.js';

BriefImprint.define();
