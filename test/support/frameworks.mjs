import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { installWhatIsMissing, npm } from '../../demo/install.mjs';

const FOLDER = 'test/frameworks';

/**
 * Builds the apps of test/frameworks/ into build/frameworks/. They get the library as others do: packed, and installed
 * with what it depends on. It must have been built.
 */
export function buildFrameworks() {
  installWhatIsMissing(FOLDER);
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  npm('run', 'manifest', '--silent', '--', '--check');
  npm('pack', '--ignore-scripts', '--silent', '--pack-destination=build');
  // npm skips a package that is installed in the right version.
  rmSync(`${FOLDER}/node_modules/${name}`, { recursive: true, force: true });
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // With the lock file, which it leaves as it is, npm changes no other package.
  const unrecorded = ['--no-save', '--prefer-offline'];
  npm('install', `--prefix=${FOLDER}`, ...unrecorded, ...quietly, resolve(`build/${name}-${version}.tgz`));
  npm('run', `--prefix=${FOLDER}`, 'build', '--silent');
}
