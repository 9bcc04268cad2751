import { BriefStore } from '../brief-store.js';
import { collidingSource, collisionMessage, withoutRepetition } from '../colliding-outputs.js';
import { siteFiles } from '../../site/site-files.js';
import { CollectedFindings, shownFindings, type Finding, type Findings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { deadLinksIn } from '../../site/dead-links.js';
import { REPORTS, isFormat } from '../report-formats.js';
import { loadSources } from '../site-sources.js';
import { TEXTS } from '../texts/index.js';
import type { Call, Status } from './call.js';

/** The address of a site that has none yet. */
const NO_ADDRESS = 'https://site.invalid/';

/** `policy-brief check`: shows all problems of the texts and all dead links of the site that they make. */
export function check(call: Call): Status {
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
  const store = new BriefStore();
  try {
    const sources = loadSources(files, settings, configuration, { language, findings, store });
    if (sources) {
      const { briefs, assets } = sources;
      const url = settings?.series?.url ?? NO_ADDRESS;
      const site = siteFiles({ settings: settings?.series ?? {}, url, briefs, assets });
      const result = withoutRepetition(site, '', []);
      if ('collision' in result)
        findings.fault(collisionMessage(result.collision, language), collidingSource(result.collision));
      for (const { page, href, source } of deadLinksIn(
        site.filter(({ isInterim }) => !isInterim),
        url,
      ))
        findings.fault(texts.deadLink(page, href), source);
    }
  } finally {
    store.remove();
  }
  const counts = countsOf(collected.all);
  if (format === 'text') terminal.out(texts.checked({ files: files.length, ...counts }));
  else for (const line of REPORTS[format](collected.all)) terminal.out(line);
  return counts.errors > 0 || (values.strict && counts.warnings > 0) ? 1 : 0;
}

function both(one: Findings, other: Findings): Findings {
  return {
    problem: (...args) => [one, other].forEach((findings) => findings.problem(...args)),
    fault: (...args) => [one, other].forEach((findings) => findings.fault(...args)),
    remark: (...args) => [one, other].forEach((findings) => findings.remark(...args)),
  };
}

function countsOf(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
