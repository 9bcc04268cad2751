/** The script for pages as a classic script. It adds a single global, `window.policyBrief`, which holds its exports. */
import * as library from './script.js';

declare global {
  /** The library, if the page has loaded its classic script. */
  var policyBrief: typeof library | undefined;
}

// An element with this id is not an own property of the window. If the page loads several copies, the first one stays.
if (!Object.hasOwn(globalThis, 'policyBrief')) {
  Object.defineProperty(globalThis, 'policyBrief', { value: Object.freeze({ ...library }) });
}
