/** Registers `<brief-frame>` alone. */
import { BriefFrame } from '../elements/brief-frame.js';

BriefFrame.define();
