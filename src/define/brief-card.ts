/** Registers `<brief-card>` alone, with the controls in it. */
import { BriefCard } from '../elements/brief-card.js';

BriefCard.define();
