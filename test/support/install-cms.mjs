import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve('node_modules/.cache/wordpress');

/** WordPress as Debian has it, without the servers that its package depends on. */
export const WORDPRESS = join(CACHE, 'usr/share/wordpress');

/** The block themes and the classic theme that Debian has for it. */
export const THEMES = ['twentytwentythree', 'twentytwentytwo', 'twentytwentyone'];

/** What is unpacked: WordPress, its themes, and the library that its editors load from another package. */
const PACKAGES = ['wordpress', ...THEMES.map((theme) => `wordpress-theme-${theme}`), 'libjs-underscore'];

/** The last that is written. */
const CONFIGURATION = join(WORDPRESS, 'wp-config.php');

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
  wordpress: { isInstalled: () => THEMES.every(hasTheme) && existsSync(CONFIGURATION), install: installWordPress },
  ckeditor5: { isInstalled: () => existsSync(CKEDITOR_SCRIPT), install: installCkeditor },
};

function hasTheme(theme) {
  return existsSync(join(WORDPRESS, 'wp-content/themes', theme));
}

function installWordPress() {
  if (!existsSync('/etc/debian_version')) return;
  console.log('Unpacking wordpress from Debian …');
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  // apt's lists may be missing or outdated; only root can update them.
  if (process.getuid?.() === 0) spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
  run('apt-get', ['-qq', 'download', ...PACKAGES]);
  for (const file of readdirSync(CACHE).filter((file) => file.endsWith('.deb'))) {
    run('dpkg-deb', ['--extract', file, '.']);
    rmSync(join(CACHE, file));
  }
  // Debian's own looks for settings under /etc.
  rmSync(CONFIGURATION);
  writeFileSync(CONFIGURATION, "<?php\nrequire getenv('WORDPRESS_CONFIG');\n");
}

function installCkeditor() {
  console.log('Installing ckeditor5 with npm …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], CKEDITOR);
}

function run(command, args, cwd = CACHE) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr}`);
}
