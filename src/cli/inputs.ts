import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Findings } from './findings.js';
import type { Call } from './commands/call.js';
import { hashOf } from './hash.js';
import { refuseNames } from './brief-names.js';
import { CONFIGURATION, loadConfiguration, type Settings } from './load-configuration.js';
import { TEXTS } from './texts/index.js';

/** The files that a call names. */
export interface Inputs {
  /** The files of Markdown. */
  files: string[];
  /** The configuration file, if the call names one or a folder has one. */
  configuration: string | undefined;
  /** What it says; undefined if it has errors, which are reported. */
  settings: Settings | undefined;
}

/** A file that belongs to a site: its name ends in a language. */
const BRIEF_NAME = /\.[a-z]{2,3}(?:-[A-Za-z\d]+)*\.md$/;

/** Files that code hosts show with a folder. */
const ABOUT_FOLDER = /^(?:changelog|contributing|liesmich|licen[cs]e|readme)(?:\.[a-z]{2})?\.md$/i;

/**
 * Finds the briefs that a call names: files, and in folders every `NAME.LANG.md`, in the order of their names. Loads the
 * configuration.
 *
 * @returns Undefined if two files cannot be told apart or one is no Markdown, which is reported.
 */
export function findInputs({ paths, values, language }: Call, findings: Findings): Inputs | undefined {
  const folders = paths.filter(isFolder);
  const files = briefsIn(paths, folders, language, findings);
  const refusal = refuseNames(files, language);
  if (refusal !== undefined) {
    findings.fault(refusal, paths[0] ?? '');
    return undefined;
  }
  const candidates = [...folders.map((folder) => join(folder, CONFIGURATION)), CONFIGURATION];
  const configuration = values.config ?? candidates.find((path) => existsSync(path));
  const settings = loadConfiguration(configuration, language, findings);
  return { files, configuration, settings: settings && withOptions(settings, values) };
}

/** The settings with what the call itself says of the series, which wins. */
function withOptions(settings: Settings, { title, url }: Call['values']): Settings {
  if (title === undefined && url === undefined) return settings;
  const series = { ...settings.series, ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
  return { ...settings, series, key: hashOf(JSON.stringify([settings.key, title, url])) };
}

function briefsIn(
  paths: readonly string[],
  folders: readonly string[],
  language: MessageLanguage,
  { fault, remark }: Findings,
): string[] {
  const texts = TEXTS[language];
  return paths.flatMap((path) => {
    if (!folders.includes(path)) return path;
    const names = namesIn(path)
      .filter((name) => name.endsWith('.md') && !ABOUT_FOLDER.test(name))
      .sort();
    const briefs = names.filter((name) => BRIEF_NAME.test(name));
    for (const name of names) if (!briefs.includes(name)) remark(texts.notABrief(join(path, name)), join(path, name));
    if (briefs.length === 0) fault(texts.noBriefs(path), path);
    return briefs.map((name) => join(path, name));
  });
}

/** The names in a folder; none if it cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
