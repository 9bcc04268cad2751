import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** citation-js brings a `fetch` for Node, which no page needs; `sync-fetch` has a file of its own for browsers. */
const browserFetch = {
  name: 'browser-fetch',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node-fetch$/ }, () => ({ path: 'fetch', namespace: 'browser' }));
    onLoad({ filter: /.*/, namespace: 'browser' }, () => ({
      contents: 'export default fetch; export const Headers = globalThis.Headers;',
    }));
  },
};

/**
 * The script of the usual way, minified, as its users would make it.
 *
 * @returns {Promise<string>}
 */
export async function bundleUsualWay() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('usual-way.mjs', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    plugins: [browserFetch],
  });
  return outputFiles[0].text;
}
