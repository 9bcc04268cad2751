/** Registers `<brief-citation>` alone, with the controls in it. */
import { BriefCitation } from '../elements/brief-citation.js';

BriefCitation.define();
