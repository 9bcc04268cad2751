import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve('node_modules/.cache/wordpress');

/** WordPress as Debian has it, without the servers that its package depends on. */
export const WORDPRESS = join(CACHE, 'usr/share/wordpress');

/** A separate folder: CKEditor is large, and nothing else must depend on it. */
const CKEDITOR = resolve('test/cms/ckeditor');

/** Other editors, in a separate folder as well. */
export const EDITORS = resolve('test/cms/editors');

/** All of CKEditor in one script. */
export const CKEDITOR_SCRIPT = join(CKEDITOR, 'node_modules/ckeditor5/dist/browser/ckeditor5.umd.js');

/**
 * The content management systems that tests run, by the name of their packages.
 *
 * @type {Record<string, { isInstalled: () => boolean, install: () => void }>}
 */
export const SYSTEMS = {
  wordpress: { isInstalled: () => existsSync(WORDPRESS), install: installWordPress },
  ckeditor5: { isInstalled: () => existsSync(CKEDITOR_SCRIPT), install: installCkeditor },
};

function installWordPress() {
  if (!existsSync('/etc/debian_version')) return;
  console.log('Unpacking wordpress from Debian …');
  mkdirSync(CACHE, { recursive: true });
  // apt's lists may be missing or outdated; only root can update them.
  if (process.getuid?.() === 0) spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
  run('apt-get', ['-qq', 'download', 'wordpress']);
  run('dpkg-deb', ['--extract', readdirSync(CACHE).find((file) => file.endsWith('.deb')), '.']);
}

function installCkeditor() {
  console.log('Installing ckeditor5 with npm …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], CKEDITOR);
}

function run(command, args, cwd = CACHE) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr}`);
}
