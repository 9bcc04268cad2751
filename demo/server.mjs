import { createServer } from 'node:http';
import { once } from 'node:events';
import sirv from 'sirv';

/**
 * Serves the demo pages and the built package on localhost only. Call it from the project's root folder.
 *
 * @param {object} [options]
 * @param {number} [options.port] Port to listen on; 0, the default, picks a free one.
 * @param {(path: string) => Record<string, string>} [options.headers] Additional response headers for a path.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean}
 *   [options.answer] Handles a request instead of the server, and returns whether it did.
 * @param {string} [options.folder] A folder to serve completely, instead of demo/ and dist/.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} The origin, without a trailing slash.
 */
export async function serve({ port = 0, headers = () => ({}), answer = () => false, folder } = {}) {
  // `dev` reads files on request and disables permanent caching.
  const files = sirv(folder ?? '.', {
    dev: true,
    setHeaders: (response, path) => response.setHeaders(new Map(Object.entries(headers(path)))),
  });
  const server = createServer((request, response) => {
    if (answer(request, response)) return;
    const pathname = (request.url ?? '/').replace(/[?#].*/, '');
    request.url = pathname;
    if (folder || /^\/(demo|dist)\//.test(pathname)) files(request, response);
    else if (/^\/(demo)?$/.test(pathname)) response.writeHead(302, { Location: '/demo/' }).end();
    else response.writeHead(404).end();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
