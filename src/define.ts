/** Registers all elements. Importing this module is what a script tag does. */
import { elements } from './elements/index.js';

// The surrounding element comes first, so that those inside it find it there.
for (const element of elements) element.define();
