import { isFolderAddress } from '../../brief/address.js';
import { buildSite } from '../build-site.js';
import { shownFindings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { TEXTS } from '../texts/index.js';
import type { Call, Status } from './call.js';
import { showUnwritable } from './unwritable.js';

/** For how many milliseconds a build runs before it shows how far it is. */
const PATIENCE = 1000;

/** `policy-brief build`: writes a site, or nothing if a brief or the configuration has errors. */
export async function build(call: Call): Promise<Status> {
  const { paths, values, language, terminal, refuse } = call;
  const texts = TEXTS[language];
  const { out, err } = terminal;
  if (paths.length === 0) return refuse(texts.noFile);
  const { out: folder } = values;
  if (!folder) return refuse(texts.noOut);
  if (values.url !== undefined && !isFolderAddress(values.url)) return refuse(texts.noUrl(values.url));
  if (values.title?.trim() === '') return refuse(texts.noTitle);
  const findings = shownFindings(terminal, language);
  const inputs = findInputs(call, findings);
  if (!inputs) return 2;
  const { files, settings } = inputs;
  const url = settings?.series?.url;
  if (settings && url === undefined) return refuse(texts.noUrl(undefined));
  const start = Date.now();
  try {
    const onBrief = (done: number) => {
      if (Date.now() - start > PATIENCE) terminal.progress?.(texts.progress(done, files.length));
    };
    const built =
      url === undefined ? undefined : await buildSite(inputs, { out: folder, url, language, findings, onBrief });
    if (!built) {
      err(texts.nothingWritten);
      return 1;
    }
    const { briefs, changed, removed } = built;
    const counts = { changed: changed.length, unchanged: built.files - changed.length, removed: removed.length };
    out(texts.built({ folder, briefs, ...counts }));
    return 0;
  } catch (error) {
    return showUnwritable(folder, error, call);
  }
}
