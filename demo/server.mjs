import { createServer } from 'node:http';
import { once } from 'node:events';
import sirv from 'sirv';

/**
 * Serves the demo pages and the built package, to this machine alone. Run it from the project's folder.
 *
 * @param {object} [options]
 * @param {number} [options.port] Port to listen on; 0, the default, takes any free one.
 * @param {(path: string) => Record<string, string>} [options.headers] Further headers of the answer for a path.
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [options.answer]
 *   Answers a request itself, if it wants to, and says whether it does.
 * @param {string} [options.folder] A folder to serve instead, all of it.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} The origin, without a slash at its end.
 */
export async function serve({ port = 0, headers = () => ({}), answer = () => false, folder } = {}) {
  // `dev` reads files when asked and lets nothing be cached for good.
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
