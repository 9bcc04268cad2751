import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import { isFolderAddress } from '../brief/address.js';
import { withoutRepetition } from './colliding-outputs.js';
import { compileFiles, dataFiles } from './compile-files.js';
import { publicationFiles } from './publish-files.js';
import { safeTerminal, type Terminal } from './terminal.js';
import { TEXTS } from './texts.js';
import { HalfWrittenError, messageOf, writeAll, type Output } from './write-all.js';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OPTIONS = {
  out: { type: 'string' },
  config: { type: 'string' },
  url: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const FAILED = 1;
const INVALID_CALL = 2;

/**
 * Runs the command `policy-brief`.
 *
 * @param args The arguments after the name of the command.
 * @param output Gets every line without characters that command a terminal.
 * @returns The exit status: 0 for success, 1 if a file has errors, 2 for an invalid call.
 */
export function run(args: readonly string[], environment: Environment, output: Terminal): number {
  const terminal = safeTerminal(output);
  const language = languageOf(args, environment);
  const texts = TEXTS[language];
  const { out, err } = terminal;
  const refuse = (reason: string): number => {
    err(reason);
    for (const line of ['', ...texts.help.split('\n')]) err(line);
    return INVALID_CALL;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's error message quotes the option.
    const [, name = '--'] = /'(-[^' ]*)/.exec(String(error)) ?? [];
    return refuse(texts.wrongOption(name));
  }
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help) {
    for (const line of texts.help.split('\n')) out(line);
    return 0;
  }
  if (values.lang !== undefined && !isMessageLanguage(values.lang)) return refuse(texts.unknownLanguage(values.lang));
  if (command === undefined) return refuse(texts.noCommand);
  if (command !== 'compile' && command !== 'publish') return refuse(texts.unknownCommand(command));
  if (files.length === 0) return refuse(texts.noFile);
  if (!values.out) return refuse(texts.noOut);
  const url = command === 'publish' ? values.url : undefined;
  if (command === 'publish' && !isFolderAddress(url ?? '')) return refuse(texts.noUrl(url));
  const compiled = compileFiles(files, { configuration: values.config, language }, terminal);
  if (typeof compiled === 'number') return compiled;
  const outputs = url === undefined ? dataFiles(compiled) : publicationFiles(compiled, url);
  const read = compiled.flatMap((one) => one.read);
  return write(values.out, outputs, read, language, terminal);
}

/** Writes all files or none, and shows their paths. */
function write(
  folder: string,
  files: readonly Output[],
  read: readonly string[],
  language: MessageLanguage,
  { out, err }: Terminal,
): number {
  const texts = TEXTS[language];
  const result = withoutRepetition(files, folder, read);
  if ('collision' in result) {
    const { collision } = result;
    if ('overwrites' in collision) err(texts.overwrites(collision.overwrites));
    else err(texts.sameOutput(...collision.sources));
    err(texts.nothingWritten);
    return FAILED;
  }
  try {
    writeAll(folder, result.outputs);
  } catch (error) {
    err(texts.unwritable(folder, messageOf(error)));
    err(error instanceof HalfWrittenError ? texts.halfWritten(error.paths) : texts.nothingWritten);
    return FAILED;
  }
  for (const { path } of result.outputs) out(texts.written(join(folder, path)));
  return 0;
}

/** The language of the messages. It is found before parsing the call, so that errors of the call appear in it. */
function languageOf(args: readonly string[], { LC_ALL, LANG }: Environment): MessageLanguage {
  const index = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  const given = args[index]?.split('=')[1] ?? args[index + 1];
  if (index >= 0 && given !== undefined && isMessageLanguage(given)) return given;
  // POSIX: an empty variable counts as unset.
  const locale = [LC_ALL, LANG].find(Boolean) ?? '';
  return /^de(?:[_.-]|$)/i.test(locale) ? 'de' : 'en';
}

function isMessageLanguage(text: string): text is MessageLanguage {
  return Object.hasOwn(TEXTS, text);
}
