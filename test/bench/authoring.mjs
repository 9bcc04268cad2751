import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BRIEFS = 1000;
const MARKS = [100, 500, 1000];
const FLAT_BYTES = 2 * 1024 * 1024;

/**
 * Compiles 1,000 briefs in one process, which is another one so that its memory is its own.
 *
 * @param {string} file The brief that is compiled, each time with another title.
 * @returns {boolean} Whether memory stayed flat.
 */
export function benchAuthoring(file) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), file], {
    stdio: 'inherit',
  });
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { compileBrief } = await import('../../dist/authoring/index.js');
  const source = readFileSync(process.argv[2], 'utf8');
  const heap = {};
  const start = performance.now();
  let collecting = 0;
  for (let n = 1; n <= BRIEFS; n += 1) {
    const { brief } = compileBrief(source.replace(/^title: *["']?/m, `$&${n} `), { id: `brief-${n}` });
    if (!brief?.meta.title.startsWith(`${n} `)) throw new Error(`Brief ${n} was not compiled.`);
    if (!MARKS.includes(n)) continue;
    const pause = performance.now();
    globalThis.gc();
    heap[n] = process.memoryUsage().heapUsed;
    collecting += performance.now() - pause;
  }
  const total = performance.now() - start - collecting;
  const megabytes = MARKS.map((n) => `${(heap[n] / 2 ** 20).toFixed(1)} MB after ${n}`).join(', ');
  console.log(
    `Authoring: ${BRIEFS} briefs in ${(total / 1000).toFixed(2)} s, ${(total / BRIEFS).toFixed(2)} ms each; ${megabytes}`,
  );
  process.exitCode = heap[1000] - heap[100] < FLAT_BYTES ? 0 : 1;
}
