import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import process from 'node:process';
import { INDEX } from '../site/files.js';
import { PREVIEW_FOLDER, type PreviewState } from '../preview/state.js';
import { readBytes } from './read-text.js';

/** The only address at which the preview can be reached: no other machine sees a draft. */
const LOOPBACK = '127.0.0.1';

/** The names of this machine. A page elsewhere whose name leads here could read the drafts otherwise. */
const HOSTS: ReadonlySet<string> = new Set([LOOPBACK, 'localhost']);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** The files that change how every page looks. */
const LOOKS = /\.(?:css|js|svg|png|jpe?g|webp|avif|gif)$/;

const require = createRequire(import.meta.url);

/** Serves a site from a folder, and tells its pages when they have changed. */
export class PreviewServer {
  readonly #folder: string;
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  readonly #listeners = new Map<ServerResponse, { page: string; build: number }>();
  /** The last build that changed each file. */
  readonly #changes = new Map<string, number>();
  #build = 0;
  #state: Omit<PreviewState, 'isStale'> | undefined;

  /** @param folder The folder of the site. */
  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /**
   * Starts.
   *
   * @param port The port; 0 for any that is free.
   * @returns The address of the site.
   * @throws If the port is in use.
   */
  start(port: number): Promise<string> {
    return new Promise((onStart, onError) => {
      this.#server.once('error', onError);
      this.#server.listen(port, LOOPBACK, () => {
        const address = this.#server.address();
        onStart(`http://${LOOPBACK}:${typeof address === 'object' ? (address?.port ?? port) : port}/`);
      });
    });
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /**
   * Tells all pages of a build.
   *
   * @param changed The paths of the files that it has changed or removed.
   */
  publish(state: Omit<PreviewState, 'isStale'>, changed: readonly string[]): void {
    this.#build += 1;
    this.#state = state;
    for (const path of changed) this.#changes.set(path, this.#build);
    for (const listener of this.#listeners.keys()) this.#tell(listener);
  }

  #tell(listener: ServerResponse): void {
    const known = this.#listeners.get(listener);
    if (!known || !this.#state) return;
    const isStale = [...this.#changes].some(
      ([path, build]) => build > known.build && (path === known.page || LOOKS.test(path)),
    );
    listener.write(`data: ${JSON.stringify({ ...this.#state, isStale } satisfies PreviewState)}\n\n`);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { hostname, pathname, searchParams } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    response.setHeader('Cache-Control', 'no-store');
    if (!HOSTS.has(hostname)) this.#send(response, 403, '.txt', '');
    else if (pathname === `${PREVIEW_FOLDER}events`) this.#listen(response, searchParams);
    else if (pathname.startsWith(PREVIEW_FOLDER)) this.#sendOwn(response, pathname.slice(PREVIEW_FOLDER.length));
    else this.#sendFile(response, pathOf(pathname));
  }

  #listen(response: ServerResponse, parameters: URLSearchParams): void {
    const page = pathOf(parameters.get('page') ?? '/') ?? '';
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    this.#listeners.set(response, { page, build: Number(parameters.get('build')) });
    response.on('close', () => this.#listeners.delete(response));
    this.#tell(response);
  }

  /** Sends the panel, and the program that checks the accessibility, if it is installed. */
  #sendOwn(response: ServerResponse, name: string): void {
    if (name === 'client.js') {
      this.#send(response, 200, '.js', readFileSync(new URL('../preview/client.js', import.meta.url)));
      return;
    }
    const [, language] = /^axe\.([a-z]{2})\.json$/.exec(name) ?? [];
    const file =
      name === 'axe.js' ? 'axe-core/axe.min.js' : language !== undefined ? `axe-core/locales/${language}.json` : '';
    const content = file && readBytes(installed(file));
    if (content) this.#send(response, 200, extname(file), content);
    else this.#send(response, 404, '.txt', '');
  }

  #sendFile(response: ServerResponse, path: string | undefined): void {
    const content = path === undefined ? undefined : readBytes(join(this.#folder, path));
    const type = extname(path ?? '');
    if (content && type !== '.html') this.#send(response, 200, type, content);
    else if (content) this.#send(response, 200, type, this.#withPanel(content.toString('utf8')));
    else this.#send(response, 404, '.html', this.#withPanel(EMPTY_PAGE));
  }

  /** A page with the panel, which its policy has to allow to listen to this server. */
  #withPanel(html: string): string {
    const script = `<script type="module" src="${PREVIEW_FOLDER}client.js?build=${this.#build}"></script>`;
    return html
      .replace("default-src 'none'", "default-src 'none'; connect-src 'self'")
      .replace(/<\/head>/i, () => `${script}\n</head>`);
  }

  #send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
    response.writeHead(status, { 'Content-Type': TYPES[type] ?? 'text/plain; charset=utf-8' });
    response.end(content);
  }
}

/** What a reader gets where the site has no page, or while the texts have errors. The panel says why. */
const EMPTY_PAGE =
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>404</title>\n</head>\n<body>\n</body>\n</html>\n';

/** The path of a file of the site; undefined for one that leads out of it. */
function pathOf(pathname: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(pathname).replace(/^\/+/, '');
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return undefined;
  return path === '' ? INDEX : path;
}

/** Where a package is installed: with this program, or in the project from which it runs. */
function installed(file: string): string {
  try {
    return require.resolve(file, { paths: [import.meta.dirname, process.cwd()] });
  } catch {
    return '';
  }
}
