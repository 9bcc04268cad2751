import { isFolderAddress } from '../../brief/address.js';
import { siteFiles } from '../../site/site-files.js';
import { BriefStore } from '../brief-store.js';
import { withoutCollisions } from '../colliding-outputs.js';
import { shownFindings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { programKey } from '../program.js';
import { SiteRecord } from '../site-record.js';
import { loadSources } from '../site-sources.js';
import { TEXTS } from '../texts/index.js';
import { writeSite } from '../write-site.js';
import type { Call, Status } from './call.js';
import { showUnwritable } from './unwritable.js';

/** For how many milliseconds a build runs before it shows how far it is. */
const PATIENCE = 1000;

/** `policy-brief build`: writes a site, or nothing if a brief or the configuration has errors. */
export function build(call: Call): Status {
  const { paths, values, language, terminal, refuse } = call;
  const texts = TEXTS[language];
  const { out, err } = terminal;
  if (paths.length === 0) return refuse(texts.noFile);
  if (!values.out) return refuse(texts.noOut);
  if (values.url !== undefined && !isFolderAddress(values.url)) return refuse(texts.noUrl(values.url));
  const findings = shownFindings(terminal, language);
  const inputs = findInputs(call, findings);
  if (!inputs) return 2;
  const { files, configuration, settings } = inputs;
  const url = values.url ?? settings?.series?.url;
  if (settings && url === undefined) return refuse(texts.noUrl(undefined));
  const start = Date.now();
  const program = programKey();
  const record = SiteRecord.read(values.out);
  const store = new BriefStore();
  try {
    const sources = loadSources(files, settings, configuration, {
      ...{ language, findings, store },
      earlier: record.program === program ? { folder: values.out, record } : undefined,
      onBrief: (done) => {
        if (Date.now() - start > PATIENCE) terminal.progress?.(texts.progress(done, files.length));
      },
    });
    if (!sources || url === undefined) {
      err(texts.nothingWritten);
      return 1;
    }
    const { briefs, assets, read, recorded } = sources;
    const all = siteFiles({ settings: settings?.series ?? {}, url, briefs, assets });
    const outputs = withoutCollisions(all, values.out, read, language, terminal);
    if (!outputs) return 1;
    const { changed, removed } = writeSite(values.out, { files: outputs, program, briefs: recorded });
    const unchanged = outputs.filter(({ isInterim }) => !isInterim).length - changed.length;
    const counts = { briefs: briefs.length, changed: changed.length, unchanged, removed: removed.length };
    out(texts.built({ folder: values.out, ...counts }));
    return 0;
  } catch (error) {
    return showUnwritable(values.out, error, call);
  } finally {
    store.remove();
  }
}
