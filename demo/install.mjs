/*
 * The first steps of `npm start` and `npm test` in a clean clone. This module may only import Node's built-in
 * modules, because no package is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Exits with a clear message, instead of a syntax error, if Node is older than `engines` in package.json. */
export function requireNode() {
  const required = readJson('package.json').engines.node.match(/\d+/g).map(Number);
  const found = process.versions.node.split('.').map(Number);
  if (found[0] > required[0] || (found[0] === required[0] && found[1] >= required[1])) return;
  console.error(`Node ${required.join('.')} oder neuer ist erforderlich, installiert ist ${process.version}.`);
  console.error(`Node ${required.join('.')} or newer is required, this is ${process.version}.`);
  process.exit(1);
}

/**
 * Installs the dependencies exactly as locked, unless they are already installed.
 *
 * @param {string} [folder] The folder that contains package.json and its lock file.
 */
export function installWhatIsMissing(folder = '.') {
  if (isInstalled(folder)) return;
  console.log('Installing dependencies …');
  npm('ci', `--prefix=${folder}`, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
}

/**
 * Runs npm, shows its output, and exits if it fails.
 *
 * @param {...string} args The arguments of `npm`.
 */
export function npm(...args) {
  const { status } = spawnSync('npm', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`npm ${args.join(' ')} failed.`);
    process.exit(1);
  }
}

// Compares versions, because file times are meaningless after a checkout. Optional packages are for other platforms.
function isInstalled(folder) {
  const record = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(`${folder}/package-lock.json`).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}
