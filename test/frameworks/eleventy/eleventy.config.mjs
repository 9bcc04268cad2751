const LIBRARY = 'node_modules/policy-brief-elements/dist';

/** Copies the script and the briefs beside the pages; everything else is plain HTML and Markdown. */
export default function configure(eleventy) {
  eleventy.addPassthroughCopy({
    [`${LIBRARY}/policy-brief.min.js`]: 'policy-brief.min.js',
    [`${LIBRARY}/briefs`]: '.',
    '../../demo/briefs/*.json': '.',
    '../../demo/icon.svg': 'icon.svg',
  });
}

export const config = { dir: { input: 'eleventy', output: '../../build/frameworks/eleventy' } };
