import { mkdtempSync, rmSync, statSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import type { PreviewFinding } from '../../preview/state.js';
import { buildSite, type BuiltSite } from '../build-site.js';
import { both, CollectedFindings, countsOf, shownFindings, type Findings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { PreviewServer } from '../preview-server.js';
import { TEXTS } from '../texts/index.js';
import { messageOf } from '../write-all.js';
import type { Call, Status } from './call.js';

/** The usual port. */
const PORT = 4173;

/** For how many milliseconds nothing may change before a build: editors write a file in several steps. */
const PAUSE = 15;

/** `policy-brief serve`: shows the site of a folder, and shows it again after each change, until it is stopped. */
export async function serve(call: Call): Promise<Status> {
  const { paths, values, language, terminal, refuse } = call;
  const texts = TEXTS[language];
  const { out, err } = terminal;
  if (paths.length === 0) return refuse(texts.noFile);
  const port = values.port === undefined ? PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) return refuse(texts.wrongPort(values.port ?? ''));
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief-preview-'));
  const site = join(folder, 'site');
  const server = new PreviewServer(site);
  const stop = stopped();
  try {
    const url = await server.start(port);
    const rebuild = async () => {
      const { built, findings } = await buildOnce(call, site, url);
      server.publish(
        { findings, words: { ...texts.panel, lang: language, summary: texts.found(countsOf(findings)) } },
        built ? [...built.changed, ...built.removed] : [],
      );
      if (!built) err(texts.nothingWritten);
    };
    let last = rebuild();
    await last;
    out(texts.serving(url));
    // One build after the other, so that the pages show the newest text.
    const again = later(() => {
      last = last.then(rebuild);
    });
    const watchers = foldersOf(call).map((path) => watch(path, { recursive: true }, again.call));
    await stop;
    for (const watcher of watchers) watcher.close();
    // A build that runs on would make the folder anew after it has been removed.
    again.cancel();
    await last;
    return 0;
  } catch (error) {
    err(texts.notServing(port, messageOf(error)));
    return 1;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the site, and shows and collects what that finds. */
async function buildOnce(
  call: Call,
  site: string,
  url: string,
): Promise<{ built: BuiltSite | undefined; findings: readonly PreviewFinding[] }> {
  const { language, terminal } = call;
  const collected = new CollectedFindings(language);
  const findings: Findings = both(collected, shownFindings(terminal, language));
  let built: BuiltSite | undefined;
  try {
    const inputs = findInputs(call, findings);
    built = inputs && (await buildSite(inputs, { out: site, url, language, findings }));
  } catch (error) {
    // A file can vanish between two steps; the next change builds again.
    findings.fault(TEXTS[language].unwritable(site, messageOf(error)), site);
  }
  return { built, findings: collected.all };
}

/** The folders with everything that a build may read. */
function foldersOf({ paths, values }: Call): string[] {
  const files = [...paths, ...(values.config === undefined ? [] : [values.config])];
  return [...new Set(files.map((path) => (statSync(path).isDirectory() ? path : dirname(path))))];
}

/** Calls a function once after any number of calls in quick succession, unless they are cancelled. */
function later(action: () => void): { call: () => void; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    call: () => {
      cancel();
      timer = setTimeout(action, PAUSE);
    },
    cancel,
  };
}

/** Waits until the process is asked to stop. */
function stopped(): Promise<void> {
  return new Promise((onStop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => onStop());
  });
}
