import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** citation-js brings a `fetch` for Node, which no page needs; `sync-fetch` has a separate file for browsers. */
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
 * Bundles and minifies one of the scripts that ours is compared with, as its users would.
 *
 * @param {string} file Name of the script in this folder.
 * @returns {Promise<string>}
 */
export async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
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
