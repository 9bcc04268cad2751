import { createServer } from 'node:http';
import { once } from 'node:events';
import { posix } from 'node:path';
import sirv from 'sirv';

/**
 * The names of this machine: a number, or a name that no DNS server may answer for (RFC 6761, RFC 2606). A page whose own
 * name leads here must not read the project.
 */
const OWN_HOST = /^(?:127(?:\.\d+){3}|\[::1\]|(?:[\w-]+\.)*(?:localhost|test|example|invalid))(?::\d+)?$/i;

/**
 * Serves the demo pages and the built package on localhost only, to requests for a name of this machine. Call it from the project's root folder.
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
    const path = OWN_HOST.test(request.headers.host ?? '') ? pathOf(request.url ?? '/') : undefined;
    request.url = path && encodeURI(path).replace(/[?#]/g, encodeURIComponent);
    if (path && (folder || /^\/(demo|dist)\//.test(path))) files(request, response);
    else if (path && /^\/(demo)?$/.test(path)) response.writeHead(302, { Location: '/demo/' }).end();
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

/** The path of a file that an address means, without encoding and without `..`; undefined if there is none. */
function pathOf(address) {
  try {
    return posix.normalize(decodeURIComponent(address.replace(/[?#].*/s, '')).replaceAll('\\', '/'));
  } catch {
    return undefined;
  }
}
