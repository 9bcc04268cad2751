import { isFolderAddress } from '../../brief/address.js';
import { siteFiles } from '../../site/site-files.js';
import { refuseNames } from '../compile-files.js';
import { withoutCollisions } from '../colliding-outputs.js';
import { shownFindings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { loadConfiguration } from '../load-configuration.js';
import { loadSources } from '../site-sources.js';
import { TEXTS } from '../texts/index.js';
import { HalfWrittenError, messageOf } from '../write-all.js';
import { writeSite } from '../write-site.js';
import type { Call, Status } from './call.js';

/** For how many milliseconds a build runs before it shows how far it is. */
const PATIENCE = 1000;

/** `policy-brief build`: writes a site, or nothing if a brief or the configuration has errors. */
export function build({ paths, values, language, terminal, refuse }: Call): Status {
  const texts = TEXTS[language];
  const { out, err } = terminal;
  if (paths.length === 0) return refuse(texts.noFile);
  if (!values.out) return refuse(texts.noOut);
  if (values.url !== undefined && !isFolderAddress(values.url)) return refuse(texts.noUrl(values.url));
  const findings = shownFindings(terminal, language);
  const { files, configuration } = findInputs(paths, values.config, language, findings);
  const refusal = refuseNames(files, language);
  if (refusal !== undefined) {
    err(refusal);
    return 2;
  }
  const settings = loadConfiguration(configuration, language, findings);
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
    err(texts.unwritable(values.out, messageOf(error)));
    err(error instanceof HalfWrittenError ? texts.halfWritten(error.paths) : texts.nothingWritten);
    return 1;
  }
  return 0;
}
