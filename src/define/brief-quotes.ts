/** Registers `<brief-quotes>` alone, with the controls in it. */
import { BriefQuotes } from '../elements/brief-quotes.js';

BriefQuotes.define();
