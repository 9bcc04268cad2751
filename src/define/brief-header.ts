/** Registers `<brief-header>` alone, with the controls in it. */
import { BriefHeader } from '../elements/brief-header.js';

BriefHeader.define();
