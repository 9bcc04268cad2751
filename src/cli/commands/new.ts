import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFolderAddress } from '../../brief/address.js';
import { readConfiguration } from '../../authoring/configuration/index.js';
import { CONFIGURATION } from '../load-configuration.js';
import { authorWithOrcid, orcidOf } from '../new-author.js';
import { nameOfNewBrief, newBriefSource } from '../new-brief.js';
import { configurationOf, newConfigurationSource } from '../new-configuration.js';
import { isPipeline, PIPELINES } from '../pipelines.js';
import { askForBrief, type Answers } from '../questions.js';
import { readTextFile } from '../read-text.js';
import { installedSchema, schemaAddress } from '../schema-address.js';
import { TEXTS } from '../texts/index.js';
import { messageOf } from '../write-all.js';
import type { Call, Status } from './call.js';

/** What a shell gives for a program that Ctrl+C has ended. */
const STOPPED = 130;

/**
 * `policy-brief new`: writes the beginning of a brief, the configuration of its series if there is none, and a pipeline if
 * the call wants one; never over a file. Asks for what the call does not say, if it has a terminal.
 */
export function newBrief(call: Call): Status | Promise<Status> {
  const { paths, values, language, terminal, refuse } = call;
  const texts = TEXTS[language];
  const [path, ...others] = paths;
  const { ask } = terminal;
  const folder = ask && (path === undefined || isExistingFolder(path)) ? (path ?? '.') : undefined;
  const file = folder === undefined ? path : undefined;
  const isNameless = folder === undefined && (file === undefined || !nameOfNewBrief(file));
  if (others.length > 0 || isNameless) return refuse(texts.noNewFile(others[0] ?? file));
  const title = values.title?.trim();
  if (title === '') return refuse(texts.noTitle);
  const { author, ci, url } = values;
  const series = values.series?.trim() === '' ? undefined : values.series;
  if (url !== undefined && !isFolderAddress(url)) return refuse(texts.noUrl(url));
  if (ci !== undefined && !isPipeline(ci)) return refuse(texts.unknownPipeline(ci));
  const authors = author?.map(authorWithOrcid);
  const wrong = authors?.find(({ orcid }) => orcid !== undefined && orcidOf(orcid) === undefined);
  if (wrong?.orcid !== undefined) return refuse(texts.wrongOrcid(wrong.orcid));
  if (file !== undefined && existsSync(file)) {
    terminal.err(texts.exists(file));
    return 1;
  }
  if (file !== undefined && title !== undefined)
    return write({ file, title, authors: authors ?? [], series, url }, call);
  if (!ask) return refuse(texts.noTitle);
  const place = folder ?? dirname(file ?? '');
  const configuration = configurationOf(place);
  const known = {
    ...{ file, title, authors, series, url, folder: place, lang: language },
    hasConfiguration: configuration !== undefined,
    hasSeries: hasSeries(configuration),
  };
  return askForBrief(ask, known, texts.questions).then((answers) => {
    if (answers) return write(answers, call);
    terminal.err(texts.nothingWritten);
    return STOPPED;
  });
}

function write({ file, title, authors, series, url }: Answers, { values: { ci }, language, terminal }: Call): Status {
  const texts = TEXTS[language];
  const configuration = configurationOf(dirname(file));
  if (configuration !== undefined && url !== undefined) {
    terminal.err(texts.configurationExists(configuration, url));
    return 1;
  }
  // A series whose configuration does not name it is in the front matter of each brief.
  const ownSeries = configuration === undefined ? undefined : series;
  const isFirst = configuration === undefined && (series ?? url) !== undefined;
  const { lang = 'de' } = nameOfNewBrief(file) ?? {};
  const { address, copy } = schemaAddress(file);
  const date = new Date().toISOString().slice(0, 'YYYY-MM'.length);
  const outputs = [
    { path: file, content: newBriefSource({ title, lang, date, authors, series: ownSeries, schema: address }) },
    ...(copy && !existsSync(copy.path) ? [copy] : []),
    ...(isFirst ? [newConfiguration(file, { title: series, url, urlHint: texts.urlHint })] : []),
    ...(ci !== undefined && isPipeline(ci) ? [PIPELINES[ci](dirname(file))] : []),
  ];
  const existing = outputs.find(({ path }) => existsSync(path));
  if (existing) {
    terminal.err(texts.exists(existing.path));
    return 1;
  }
  for (const { path, content } of outputs) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content, { flag: 'wx' });
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      terminal.err(isThere ? texts.exists(path) : texts.unwritable(path, messageOf(error)));
      return 1;
    }
    terminal.out(texts.written(path));
  }
  return 0;
}

/** The configuration beside a new brief. */
function newConfiguration(
  brief: string,
  known: Parameters<typeof newConfigurationSource>[0],
): { path: string; content: string } {
  const path = join(dirname(brief), CONFIGURATION);
  return { path, content: newConfigurationSource({ ...known, schema: installedSchema(path, 'configuration.json') }) };
}

function isExistingFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a configuration names the series of its briefs. */
function hasSeries(file: string | undefined): boolean {
  const source = file === undefined ? undefined : readTextFile(file).text;
  return source !== undefined && readConfiguration(source, () => undefined).series?.title !== undefined;
}
