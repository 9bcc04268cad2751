import { parseArgs } from 'node:util';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Call, Status } from './commands/call.js';
import { safeTerminal, type Terminal } from './terminal.js';
import { COMMANDS, TEXTS, type Command } from './texts/index.js';

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The options of all subcommands. */
const OPTIONS = {
  out: { type: 'string' },
  config: { type: 'string' },
  url: { type: 'string' },
  format: { type: 'string' },
  strict: { type: 'boolean' },
  external: { type: 'boolean' },
  prefix: { type: 'string' },
  title: { type: 'string' },
  author: { type: 'string', multiple: true },
  series: { type: 'string' },
  ci: { type: 'string' },
  port: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** A subcommand, which is loaded only if it is called, and its options apart from those that all have. */
interface Subcommand {
  load: () => Promise<(call: Call) => Status | Promise<Status>>;
  options: readonly (keyof typeof OPTIONS)[];
}

const SUBCOMMANDS: Readonly<Record<Command, Subcommand>> = {
  build: { load: async () => (await import('./commands/build.js')).build, options: ['out', 'config', 'title', 'url'] },
  check: {
    load: async () => (await import('./commands/check.js')).check,
    options: ['config', 'format', 'strict', 'external'],
  },
  compile: { load: async () => (await import('./commands/compile.js')).compile, options: ['out', 'config'] },
  doi: { load: async () => (await import('./commands/doi.js')).doi, options: ['prefix'] },
  new: {
    load: async () => (await import('./commands/new.js')).newBrief,
    options: ['title', 'author', 'series', 'url', 'ci'],
  },
  serve: { load: async () => (await import('./commands/serve.js')).serve, options: ['port', 'config'] },
};

const COMMON: readonly string[] = ['lang', 'help'] satisfies (keyof typeof OPTIONS)[];

const INVALID_CALL = 2;

/**
 * Runs the command `policy-brief`.
 *
 * @param args The arguments after the name of the command.
 * @param output Gets every line without characters that command a terminal.
 * @returns The exit status: 0 for success, 1 if a file has errors, 2 for an invalid call, 130 after Ctrl+C.
 */
export async function run(args: readonly string[], environment: Environment, output: Terminal): Promise<Status> {
  const terminal = safeTerminal(output);
  const language = languageOf(args, environment);
  const texts = TEXTS[language];
  const { out, err } = terminal;
  const found = COMMANDS.find((name) => name === args.find((arg) => !arg.startsWith('-')));
  const help = texts.help[found ?? 'all'].split('\n');
  const refuse = (reason: string): Status => {
    for (const line of [reason, '', ...help]) err(line);
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
  const { values } = parsed;
  const [name, ...paths] = parsed.positionals;
  if (values.help) {
    for (const line of help) out(line);
    return 0;
  }
  if (values.lang !== undefined && !isMessageLanguage(values.lang)) return refuse(texts.unknownLanguage(values.lang));
  if (name === undefined) return refuse(texts.noCommand);
  if (name !== found) return refuse(texts.unknownCommand(name));
  const { load, options } = SUBCOMMANDS[found];
  const foreign = Object.keys(values).find((name) => ![...COMMON, ...options].includes(name));
  if (foreign !== undefined) return refuse(texts.wrongOption(`--${foreign}`));
  const command = await load();
  return command({ paths, values, language, terminal, refuse });
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
