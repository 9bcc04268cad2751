/** Registers `<brief-doi>` alone, with the controls in it. */
import { BriefDoi } from '../elements/brief-doi.js';

BriefDoi.define();
