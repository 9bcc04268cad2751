import { cpSync, readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDERS = ['src', 'test', 'demo'];
const OUT = 'build';
/** Apps, which Vite and Eleventy build, and packages that tests have installed, some with their tests. */
const OTHERS = /^test\/frameworks\/[^/]+\/|\/node_modules\//;

/**
 * Writes what tests run to build/: every module of src/, test/ and demo/ with its types taken off. Types are checked
 * by `npm run types`.
 */
export async function transpile() {
  for (const folder of FOLDERS) rmSync(`${OUT}/${folder}`, { recursive: true, force: true });
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  ).filter((path) => !OTHERS.test(path));
  for (const path of files.filter((path) => path.endsWith('.mjs'))) cpSync(path, `${OUT}/${path}`);
  await build({
    entryPoints: files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts')),
    outbase: '.',
    outdir: OUT,
    sourcemap: true,
    logLevel: 'warning',
  });
}
