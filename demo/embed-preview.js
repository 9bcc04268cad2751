/* The page of the preview has the library's script, as the town's pages would, unless the snippet does without it. */
if (location.search !== '?without-script') import('../dist/policy-brief-0.1.0.min.js');
