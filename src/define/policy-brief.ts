/** Registers `<policy-brief>` alone, with the controls in it. */
import { PolicyBrief } from '../elements/policy-brief.js';

PolicyBrief.define();
