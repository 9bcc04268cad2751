import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import { siteFiles, type SourcedBrief } from '../site/site-files.js';
import { cardOfBrief, undrawable } from '../site/share-image.js';
import { BriefStore } from './brief-store.js';
import { withoutCollisions } from './colliding-outputs.js';
import type { Findings } from './findings.js';
import { hashOf } from './hash.js';
import { findImageDrawer } from './image-drawer.js';
import type { Inputs } from './inputs.js';
import { programKey } from './program.js';
import { seriesCiter } from './series-citer.js';
import { SiteRecord } from './site-record.js';
import { loadSources } from './site-sources.js';
import { TEXTS } from './texts/index.js';
import { writeSite, type WrittenSite } from './write-site.js';

/** What a build needs in addition to its inputs. */
export interface BuildOptions {
  /** The folder of the site. */
  out: string;
  /** Its absolute address, with a slash at its end. */
  url: string;
  /** Language of the messages. */
  language: MessageLanguage;
  findings: Findings;
  /** Gets the number of briefs that are done, after each. */
  onBrief?: (done: number) => void;
}

/** What a build did. */
export interface BuiltSite extends WrittenSite {
  /** How many briefs and files the site has. */
  briefs: number;
  files: number;
}

/**
 * Builds a site, and makes only what has changed since the last time.
 *
 * @returns Undefined if nothing was written, because a file has errors or two would be one; this is reported.
 * @throws What {@link writeSite} throws.
 */
export async function buildSite(inputs: Inputs, options: BuildOptions): Promise<BuiltSite | undefined> {
  const { out, url, language, findings, onBrief } = options;
  const { files, configuration, settings } = inputs;
  const program = programKey();
  const record = SiteRecord.read(out);
  const store = new BriefStore();
  try {
    const sources = await loadSources(files, settings, configuration, {
      ...{ language, findings, store },
      earlier: record.program === program ? { folder: out, record } : undefined,
      ...(onBrief && { onBrief }),
    });
    if (!sources) return undefined;
    const { briefs, assets, read, recorded } = sources;
    const drawer = findImageDrawer();
    if (!drawer) findings.remark(TEXTS[language].noShareImages(out), out);
    else reportUndrawable(briefs, language, findings);
    const all = siteFiles({ settings: settings?.series ?? {}, url, briefs, assets, drawer, citer: seriesCiter() });
    const outputs = withoutCollisions(all, out, read, language, findings);
    if (!outputs) return undefined;
    for (const { path, key, prepare } of outputs)
      if (prepare && !record.isCurrent(path, hashOf(key), program)) await prepare();
    const written = writeSite(out, { files: outputs, program, briefs: recorded });
    return { ...written, briefs: briefs.length, files: outputs.filter(({ isInterim }) => !isInterim).length };
  } finally {
    store.remove();
  }
}

function reportUndrawable(briefs: readonly SourcedBrief[], language: MessageLanguage, findings: Findings): void {
  for (const { file, brief } of briefs) {
    const character = undrawable(cardOfBrief(brief.meta, undefined));
    if (character !== undefined) findings.remark(TEXTS[language].noShareImage(file, character), file);
  }
}
