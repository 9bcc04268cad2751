/** The one file for pages as a classic script: its exports are `window.policyBrief`, the only name that it takes. */
import * as library from './script.js';

declare global {
  /** The library, where its classic script is on the page. */
  var policyBrief: typeof library | undefined;
}

// An element with that id is no property of the window's own. The first copy of the script there serves all.
if (!Object.hasOwn(globalThis, 'policyBrief')) {
  Object.defineProperty(globalThis, 'policyBrief', { value: Object.freeze({ ...library }) });
}
