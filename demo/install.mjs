/*
 * What both commands of a clean clone begin with. Nothing but Node's own modules may be imported here,
 * since nothing else need be installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Ends the process with a sentence instead of a syntax error where Node is older than `engines` in package.json. */
export function requireNode() {
  const wanted = readJson('package.json').engines.node.match(/\d+/g).map(Number);
  const found = process.versions.node.split('.').map(Number);
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return;
  console.error(`Node ${wanted.join('.')} oder neuer wird gebraucht, hier läuft ${process.version}.`);
  console.error(`Node ${wanted.join('.')} or newer is needed, this is ${process.version}.`);
  process.exit(1);
}

/**
 * Installs the dependencies, exactly as locked, unless they already are.
 *
 * @param {string} [folder] Where package.json and its lock are.
 */
export function installWhatIsMissing(folder = '.') {
  if (isInstalled(folder)) return;
  console.log('Installing dependencies …');
  npm('ci', `--prefix=${folder}`, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
}

/**
 * Runs npm with its output shown, and ends this process where it fails.
 *
 * @param {...string} args What follows `npm` on the command line.
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

// Times of files say nothing after a checkout, so versions are compared. Optional packages are for other platforms.
function isInstalled(folder) {
  const record = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson(`${folder}/package-lock.json`).packages).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}
