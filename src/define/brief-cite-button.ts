/** Registers `<brief-cite-button>` alone, with the controls in it. */
import { BriefCiteButton } from '../elements/brief-cite-button.js';

BriefCiteButton.define();
