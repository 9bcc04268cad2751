import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const CACHE = resolve('node_modules/.cache');

/** WordPress as Debian has it, without the servers that its package depends on. */
export const WORDPRESS = join(CACHE, 'wordpress/usr/share/wordpress');

/** MediaWiki as Debian has it. */
export const MEDIAWIKI = join(CACHE, 'mediawiki/usr/share/mediawiki');

/** DokuWiki as Debian has it, and the settings and the empty data that come with it. */
export const DOKUWIKI = {
  program: join(CACHE, 'dokuwiki/usr/share/dokuwiki'),
  settings: join(CACHE, 'dokuwiki/etc/dokuwiki'),
  data: join(CACHE, 'dokuwiki/var/lib/dokuwiki/data'),
};

/** The block themes and the classic theme that Debian has for it. */
export const THEMES = ['twentytwentythree', 'twentytwentytwo', 'twentytwentyone'];

/** What is unpacked of each: the system, its themes, and the libraries that it loads from other packages. */
const PACKAGES = {
  wordpress: ['wordpress', ...THEMES.map((theme) => `wordpress-theme-${theme}`), 'libjs-underscore'],
  mediawiki: ['mediawiki', 'mediawiki-classes'],
  dokuwiki: [
    'dokuwiki',
    'libjs-jquery',
    'libjs-jquery-cookie',
    'libjs-jquery-ui',
    'libphp-simplepie',
    'php-geshi',
    'php-phpseclib',
    'php-random-compat',
  ],
};

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
  wordpress: { isInstalled: () => THEMES.every(hasTheme), install: installWordPress },
  mediawiki: { isInstalled: () => existsSync(MEDIAWIKI), install: () => unpack('mediawiki') },
  dokuwiki: { isInstalled: () => existsSync(DOKUWIKI.program), install: installDokuWiki },
  ckeditor5: { isInstalled: () => existsSync(CKEDITOR_SCRIPT), install: installCkeditor },
};

function hasTheme(theme) {
  return existsSync(join(WORDPRESS, 'wp-content/themes', theme));
}

function installWordPress() {
  unpack('wordpress', (folder) => {
    // Debian's own looks for settings under /etc.
    const configuration = join(folder, relative(join(CACHE, 'wordpress'), WORDPRESS), 'wp-config.php');
    rmSync(configuration);
    writeFileSync(configuration, "<?php\nrequire getenv('WORDPRESS_CONFIG');\n");
  });
}

function installDokuWiki() {
  const root = join(CACHE, 'dokuwiki');
  unpack('dokuwiki', (folder) => {
    const program = join(folder, relative(root, DOKUWIKI.program));
    for (const file of readdirSync(program, { recursive: true }).filter((file) => file.endsWith('.php'))) {
      const code = readFileSync(join(program, file), 'utf8');
      // Debian's own loads libraries from where their packages are installed.
      const changed = code.replace(/(?<=')\/usr\/share\/(?=php|javascript)/g, `${root}$&`);
      if (changed !== code) writeFileSync(join(program, file), changed);
    }
    writeFileSync(join(program, 'inc/preload.php'), "<?php\ndefine('DOKU_CONF', getenv('DOKUWIKI_SETTINGS'));\n");
    writeFileSync(join(program, 'lib/tpl/dokuwiki/meta.html'), "<?php\nreadfile(getenv('DOKUWIKI_TEMPLATE'));\n");
  });
}

/**
 * Unpacks packages of Debian into the cache.
 *
 * @param {keyof typeof PACKAGES} name
 * @param {(folder: string) => void} [adapt] Changes what was unpacked before it counts as installed.
 */
function unpack(name, adapt = () => {}) {
  if (!existsSync('/etc/debian_version')) return;
  console.log(`Unpacking ${name} from Debian …`);
  const folder = join(CACHE, `${name}.new`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  updateLists();
  run('apt-get', ['-qq', 'download', ...PACKAGES[name]], folder);
  for (const file of readdirSync(folder).filter((file) => file.endsWith('.deb'))) {
    run('dpkg-deb', ['--extract', file, '.'], folder);
    rmSync(join(folder, file));
  }
  relink(folder);
  adapt(folder);
  rmSync(join(CACHE, name), { recursive: true, force: true });
  renameSync(folder, join(CACHE, name));
}

let areListsUpdated = false;

/** Updates the lists of apt, which may be missing or outdated. Only root can. */
function updateLists() {
  if (areListsUpdated || process.getuid?.() !== 0) return;
  spawnSync('apt-get', ['-qq', 'update'], { stdio: 'ignore' });
  areListsUpdated = true;
}

/** Makes links to installed files links to those that were unpacked. */
function relink(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const target = join(folder, readlinkSync(link));
    if (!readlinkSync(link).startsWith('/') || !existsSync(target)) continue;
    rmSync(link);
    symlinkSync(relative(dirname(link), target), link);
  }
}

function installCkeditor() {
  console.log('Installing ckeditor5 with npm …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], CKEDITOR);
}

function run(command, args, cwd) {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed: ${stderr}`);
}
