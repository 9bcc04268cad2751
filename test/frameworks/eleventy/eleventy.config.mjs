import { readFileSync } from 'node:fs';

const LIBRARY = 'node_modules/policy-brief-elements';
const { version } = JSON.parse(readFileSync(`${LIBRARY}/package.json`, 'utf8'));
const SCRIPT = `policy-brief-${version}.min.js`;

/** Copies the script and the briefs beside the pages; everything else is plain HTML and Markdown. */
export default function configure(eleventy) {
  eleventy.addGlobalData('script', SCRIPT);
  eleventy.addPassthroughCopy({
    [`${LIBRARY}/dist/${SCRIPT}`]: SCRIPT,
    [`${LIBRARY}/dist/briefs`]: '.',
    '../../demo/briefs/beispielhausen.ar.json': 'beispielhausen.ar.json',
    '../../demo/icon.svg': 'icon.svg',
  });
}

export const config = { dir: { input: 'eleventy', output: '../../build/frameworks/eleventy' } };
