import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { deadLinksIn } from '../../src/site/dead-links.js';
import type { SiteFile } from '../../src/site/files.js';
import { FRONT_MATTER } from '../authoring/support.js';

const built = <Module>(path: string) => import(pathToFileURL(`dist/cli/${path}`).href) as Promise<Module>;
const { writeSite } = await built<typeof import('../../src/cli/write-site.js')>('write-site.js');
const { BriefStore } = await built<typeof import('../../src/cli/brief-store.js')>('brief-store.js');
const { loadSources } = await built<typeof import('../../src/cli/site-sources.js')>('site-sources.js');
const { loadConfiguration } =
  await built<typeof import('../../src/cli/load-configuration.js')>('load-configuration.js');
const { siteFiles } = (await import(
  pathToFileURL('dist/site/site-files.js').href
)) as typeof import('../../src/site/site-files.js');

const URL_OF_SITE = 'https://x.example/a/b/';
const MOMENTS = process.env.FUZZ ? Infinity : 50;

/** Writes a site in a process that is killed at the given step of its work on the disk; prints the number of steps. */
const KILLED = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [, input, folder, step] = process.argv;
let steps = 0;
for (const name of ['writeFileSync', 'linkSync', 'renameSync', 'rmSync', 'mkdirSync', 'rmdirSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    steps += 1;
    if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
syncBuiltinESMExports();
const { writeSite } = await import(${JSON.stringify(pathToFileURL('dist/cli/write-site.js').href)});
const outputs = JSON.parse(fs.readFileSync(input, 'utf8'));
const files = outputs.map((output) => ({ ...output, content: () => Buffer.from(output.content, 'base64') }));
writeSite(folder, { files, program: 'this' });
console.log(steps);
`;

describe('a build that is killed', () => {
  let folder: string;
  let original: string;
  let next: SiteFile[];
  let input: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'));
    original = join(folder, 'original');
    const series = join(folder, 'series');
    cpSync('test/fixtures/series', series, { recursive: true });
    for (const name of ['korrigiert.de', 'shade.en', 'zill.ar']) rmSync(join(series, `${name}.md`));
    writeSite(original, { files: await outputsOf(series), program: 'this' });
    // Two new briefs that lead to each other, one of them in a new place; one that is gone; one with another title.
    writeFileSync(join(series, 'neu.de.md'), `${FRONT_MATTER.replace('date: 2025-11', 'date: 2026-04')}Neu.\n`);
    writeFileSync(join(series, 'neu.en.md'), `${FRONT_MATTER.replace('lang: de', 'lang: en')}New.\n`);
    writeFileSync(join(series, 'neuer.de.md'), `${FRONT_MATTER.replace('date: 2025-11', 'date: 2026-05')}Neuer.\n`);
    rmSync(join(series, 'zaeune.de.md'));
    rmSync(join(series, 'zahlen.de.md'));
    const changed = join(series, 'acht-wege.de.md');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('title: Acht Wege', 'title: Sieben Wege'));
    next = await outputsOf(series);
    input = join(folder, 'next.json');
    const encoded = next.map((output) => ({ ...output, content: Buffer.from(output.content()).toString('base64') }));
    writeFileSync(input, JSON.stringify(encoded));
  });
  after(() => rmSync(folder, { recursive: true }));

  const kill = (site: string, step: number) =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', KILLED, input, site, String(step)], {
      encoding: 'utf8',
    });

  it('leaves every file whole and no page that leads to a missing one, at every moment, and the next build completes it', () => {
    const whole = join(folder, 'whole');
    cpSync(original, whole, { recursive: true });
    const { stdout, stderr } = kill(whole, 0);
    assert.equal(stderr, '');
    const steps = Number(stdout);
    assert.ok(steps > 100, stdout);
    const count = Math.min(MOMENTS, steps);
    const moments = Array.from({ length: count }, (_, index) => Math.ceil(((index + 1) * steps) / count));
    for (const step of moments) {
      const site = join(folder, `at-${step}`);
      cpSync(original, site, { recursive: true });
      assert.equal(kill(site, step).signal, 'SIGKILL', `step ${step}`);
      assertSound(site, step);
      writeSite(site, { files: next, program: 'this' });
      assert.deepEqual(filesIn(site), filesIn(whole), `step ${step}`);
      rmSync(site, { recursive: true });
    }
  });
});

/** Checks that no file of a site is half-written, and that no link of any page leads to a missing file. */
function assertSound(site: string, step: number): void {
  const files = filesIn(site)
    .filter((path) => !path.startsWith('.policy-brief-'))
    .map((path) => ({ path, content: () => readFileSync(join(site, path)), key: '', source: path }));
  for (const { path, content } of files) {
    if (path.endsWith('.json')) JSON.parse(content().toString());
    if (/\.(?:html|xml|atom)$/.test(path)) assert.match(content().toString(), />\s*$/, `${path}, step ${step}`);
  }
  assert.deepEqual(deadLinksIn(files, URL_OF_SITE), [], `step ${step}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** All files of the site of a series. */
async function outputsOf(series: string): Promise<SiteFile[]> {
  const findings = {
    problem: () => undefined,
    fault: (message: string) => assert.fail(message),
    remark: () => undefined,
    placed: () => undefined,
  };
  const configuration = join(series, 'policy-brief.yaml');
  const settings = loadConfiguration(configuration, 'en', findings);
  const files = readdirSync(series).filter((name) => /\.\w\w\.md$/.test(name));
  const paths = files.map((name) => join(series, name));
  const store = new BriefStore();
  try {
    const sources = await loadSources(paths, settings, configuration, { language: 'en', findings, store });
    assert.ok(sources);
    return siteFiles({ ...sources, settings: settings?.series ?? {}, url: URL_OF_SITE }).map((file) => {
      const content = file.content();
      return { ...file, content: () => content };
    });
  } finally {
    store.remove();
  }
}
