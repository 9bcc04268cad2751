import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * A web server as a town's: each file is compressed once, and sent compressed.
 *
 * @param {(origin: string) => Map<string, string>} filesAt Gives the files by their path, such as `/brief.md`.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveCompressed(filesAt) {
  let answers;
  const server = createServer(({ url, headers }, response) => {
    const answer = answers.get(url);
    if (!answer || !/\bbr\b/.test(headers['accept-encoding'])) response.writeHead(answer ? 406 : 404).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  answers = new Map([...filesAt(origin)].map(([path, text]) => [path, answerOf(path, text)]));
  return {
    origin,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answerOf(path, text) {
  const body = brotliCompressSync(text);
  const type = TYPES[path.split('.').at(-1)];
  return { body, headers: { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length } };
}
