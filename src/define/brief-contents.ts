/** Registers `<brief-contents>` alone, with the controls in it. */
import { BriefContents } from '../elements/brief-contents.js';

BriefContents.define();
