import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { freePort } from './free-port.mjs';
import { WORDPRESS } from './install-cms.mjs';
import { answers, end, start, until } from './server-processes.mjs';

const SOURCES = resolve('test/cms/wordpress');
const CONFIG = join(SOURCES, 'config.php');
const INSTALLER = join(SOURCES, 'install.php');

/**
 * Starts WordPress as Debian has it, with its database and a web server, in a temporary folder and on loopback
 * alone. The site is installed once and then copied.
 *
 * @param {object} options
 * @param {string} options.folder The folder that the webmaster has put on the site as `/policy-briefs/`.
 * @param {string} options.head What the webmaster has put into the head of all pages.
 * @param {number} options.foreignPort The port of a server that stands for one of the internet.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} The origin, without a trailing slash.
 */
export async function startWordPress({ folder, head, foreignPort }) {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const running = [];
  const close = async () => {
    for (const child of running.reverse()) await end(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    cpSync(await installed(), join(home, 'data'), { recursive: true });
    running.push(await startDatabase(home));
    const port = await freePort();
    const env = {
      ...environment(home),
      WORDPRESS_FOLDER: folder,
      WORDPRESS_HEAD: head,
      WORDPRESS_FOREIGN_PORT: String(foreignPort),
      PHP_CLI_SERVER_WORKERS: '4',
    };
    const options = ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=stderr'];
    const server = ['-S', `127.0.0.1:${port}`, '-t', WORDPRESS, join(SOURCES, 'router.php')];
    running.push(start('php', [...options, ...server], env));
    await until(() => answers({ port, host: '127.0.0.1' }), running.at(-1));
    return { url: `http://127.0.0.1:${port}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The files of a database with an installed site: those of an earlier run, unless what installs it has changed. */
async function installed() {
  const hash = createHash('sha256');
  for (const file of [CONFIG, INSTALLER, join(WORDPRESS, 'wp-includes/version.php')]) hash.update(readFileSync(file));
  const kept = resolve(`node_modules/.cache/wordpress/site-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(kept)) return kept;
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  mkdirSync(join(home, 'data'));
  const database = await startDatabase(home);
  const { status, stdout, stderr } = spawnSync('php', [INSTALLER, WORDPRESS], {
    env: environment(home),
    encoding: 'utf8',
  });
  await end(database);
  if (status !== 0) throw new Error(`WordPress was not installed: ${stdout}${stderr}`);
  cpSync(join(home, 'data'), `${kept}.new`, { recursive: true });
  renameSync(`${kept}.new`, kept);
  rmSync(home, { recursive: true });
  return kept;
}

function environment(home) {
  return { ...process.env, WORDPRESS_CONFIG: CONFIG, WORDPRESS_SOCKET: join(home, 'socket') };
}

/** Starts a database that only who may enter the folder can ask: it knows no network and no passwords. */
async function startDatabase(home) {
  chmodSync(home, 0o700);
  const isRoot = process.getuid?.() === 0;
  const database = start('mariadbd', [
    '--no-defaults',
    ...(isRoot ? ['--user=root'] : []),
    `--datadir=${join(home, 'data')}`,
    `--socket=${join(home, 'socket')}`,
    `--pid-file=${join(home, 'pid')}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--skip-log-bin',
    // Plain files start fast, and can be copied.
    '--innodb=OFF',
    '--default-storage-engine=MyISAM',
  ]);
  await until(() => answers({ path: join(home, 'socket') }), database);
  return database;
}
