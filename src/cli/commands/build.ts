import { isFolderAddress } from '../../brief/address.js';
import { siteFiles } from '../../site/site-files.js';
import { withoutCollisions } from '../colliding-outputs.js';
import { shownFindings } from '../findings.js';
import { findInputs } from '../inputs.js';
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
  const sources = loadSources(files, settings, configuration, language, findings, (done) => {
    if (Date.now() - start > PATIENCE) terminal.progress?.(texts.progress(done, files.length));
  });
  if (!sources || url === undefined) {
    err(texts.nothingWritten);
    return 1;
  }
  const { briefs, assets, read } = sources;
  const all = siteFiles({ settings: settings?.series ?? {}, url, briefs, assets });
  const outputs = withoutCollisions(all, values.out, read, language, terminal);
  if (!outputs) return 1;
  try {
    const { changed, removed } = writeSite(values.out, outputs);
    const unchanged = outputs.filter(({ isInterim }) => !isInterim).length - changed.length;
    const counts = { briefs: briefs.length, changed: changed.length, unchanged, removed: removed.length };
    out(texts.built({ folder: values.out, ...counts }));
  } catch (error) {
    return showUnwritable(values.out, error, call);
  }
  return 0;
}
