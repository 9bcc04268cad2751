import { BriefStore } from '../brief-store.js';
import { withoutCollisions } from '../colliding-outputs.js';
import { siteFiles } from '../../site/site-files.js';
import { checkAddresses } from '../check-addresses.js';
import type { Compiled } from '../compile-files.js';
import { isIgnored, linksOfBrief, linksOfSettings, type ExternalLink } from '../external-links.js';
import { both, CollectedFindings, countsOf, shownFindings, type Findings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { deadLinksIn } from '../../site/dead-links.js';
import { REPORTS, isFormat } from '../report-formats.js';
import { loadSources } from '../site-sources.js';
import { TEXTS } from '../texts/index.js';
import type { Call, Status } from './call.js';

/** The address of a site that has none yet. Paths from the root of the server lead out of it. */
const NO_ADDRESS = 'https://server.invalid/site/';

/**
 * `policy-brief check`: shows all problems of the texts and all dead links of the site that they make; with `--external`
 * also the links to other sites that lead nowhere.
 */
export async function check(call: Call): Promise<Status> {
  const { paths, values, language, terminal, refuse } = call;
  const texts = TEXTS[language];
  const format = values.format ?? 'text';
  if (paths.length === 0) return refuse(texts.noFile);
  if (!isFormat(format)) return refuse(texts.unknownFormat(format));
  const collected = new CollectedFindings(language);
  const findings = format === 'text' ? both(collected, shownFindings(terminal, language)) : collected;
  const inputs = findInputs(call, findings);
  if (!inputs) return 2;
  const { files, configuration, settings } = inputs;
  const url = settings?.series?.url ?? NO_ADDRESS;
  const links = settings?.series && configuration !== undefined ? linksOfSettings(settings.series, configuration) : [];
  const store = new BriefStore();
  const onCompiled = (compiled: Compiled): unknown => links.push(...linksOfBrief(compiled));
  try {
    const sources = await loadSources(files, settings, configuration, { language, findings, store, onCompiled });
    if (sources) {
      const { briefs, assets } = sources;
      const site = siteFiles({ settings: settings?.series ?? {}, url, briefs, assets });
      withoutCollisions(site, '', [], language, findings);
      for (const { page, href, source } of deadLinksIn(
        site.filter(({ isInterim }) => !isInterim),
        url,
      ))
        findings.fault(texts.deadLink(page, href), source);
    }
  } finally {
    store.remove();
  }
  const end = (): Status => {
    const counts = countsOf(collected.all);
    if (format === 'text') terminal.out(texts.checked({ files: files.length, ...counts }));
    else for (const line of REPORTS[format](collected.all)) terminal.out(line);
    return counts.errors > 0 || (values.strict && counts.warnings > 0) ? 1 : 0;
  };
  if (!values.external) return end();
  const ignored = settings?.ignoredLinks ?? [];
  const external = links.filter(({ href }) => !href.startsWith(url) && !isIgnored(href, ignored));
  await checkLinks(external, call, findings);
  return end();
}

async function checkLinks(
  links: readonly ExternalLink[],
  { language, terminal }: Call,
  { placed }: Findings,
): Promise<void> {
  const texts = TEXTS[language];
  const addresses = new Set(links.map(({ href }) => href));
  const onAddress = (done: number) => terminal.progress?.(texts.addressProgress(done, addresses.size));
  const outcomes = await checkAddresses([...addresses], { onAddress });
  for (const { href, isOwn, ...place } of links) {
    const outcome = outcomes.get(href);
    if (!outcome || outcome.kind === 'alive') continue;
    const isDead = outcome.kind === 'dead';
    const reason = texts.reason(outcome.reason);
    placed({
      ...place,
      severity: isDead && !isOwn ? 'error' : 'warning',
      code: isDead ? 'external-link-dead' : 'external-link-unknown',
      message: isDead ? texts.deadAddress(href, reason, isOwn) : texts.unknownAddress(href, reason),
    });
  }
}
