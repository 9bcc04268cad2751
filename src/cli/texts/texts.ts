import type { PreviewWords } from '../../preview/state.js';
import type { Reason } from '../check-addresses.js';

/** The subcommands. */
export const COMMANDS = ['build', 'check', 'compile', 'doi', 'new', 'serve'] as const;

/** One of {@link COMMANDS}. */
export type Command = (typeof COMMANDS)[number];

/** What a build did, in numbers of briefs and files. */
export interface BuildResult {
  folder: string;
  briefs: number;
  changed: number;
  unchanged: number;
  removed: number;
}

/** What a check found, in numbers. */
export interface CheckResult {
  files: number;
  errors: number;
  warnings: number;
}

/** What `policy-brief new` asks, and what it says of the answers. */
export interface QuestionTexts {
  /** The language of these texts. */
  lang: string;
  title: string;
  noTitle: string;
  firstAuthor: string;
  nextAuthor: string;
  noAuthor: string;
  /** How a name is understood. */
  person: (given: string, family: string) => string;
  organisation: string;
  orcid: string;
  rightOrcid: string;
  shortOrcid: (missing: number) => string;
  wrongOrcid: string;
  language: string;
  wrongLanguage: string;
  series: string;
  url: string;
  wrongUrl: string;
  file: string;
  wrongFile: string;
  exists: (name: string) => string;
}

/** The messages of the command, apart from the problems of a file. */
export interface Texts {
  /** The help for the whole command, and for each of its subcommands. */
  help: Readonly<Record<Command | 'all', string>>;
  noCommand: string;
  unknownCommand: (name: string) => string;
  wrongOption: (name: string) => string;
  unknownLanguage: (name: string) => string;
  noFile: string;
  noOut: string;
  noUrl: (found: string | undefined) => string;
  noBriefs: (folder: string) => string;
  notABrief: (file: string) => string;
  notMarkdown: (file: string) => string;
  sameOutput: (first: string, second: string) => string;
  /** A file of the site already has the name that one of a brief would get. */
  nameOfSite: (file: string, ofSite: string) => string;
  overwrites: (path: string) => string;
  unreadable: (file: string) => string;
  'not-utf8': (file: string) => string;
  invalidName: (file: string) => string;
  failing: (file: string, detail: string) => string;
  unwritable: (folder: string, detail: string) => string;
  halfWritten: (paths: readonly string[]) => string;
  nothingWritten: string;
  written: (file: string) => string;
  built: (result: BuildResult) => string;
  notInFeed: (file: string) => string;
  noShareImages: (folder: string) => string;
  /** The font of the share image does not have the character. */
  noShareImage: (file: string, character: string) => string;
  /** The original of a translation, in this language, is not on the site; it has the brief in the others. */
  noOriginal: (file: string, of: string, languages: readonly string[]) => string;
  progress: (done: number, all: number) => string;
  deadLink: (page: string, href: string) => string;
  addressProgress: (done: number, all: number) => string;
  /** Why an address leads nowhere or cannot be checked, as the end of a sentence. */
  reason: (reason: Reason) => string;
  /** @param isOwn Whether it is the address of the brief itself. */
  deadAddress: (href: string, reason: string, isOwn: boolean) => string;
  unknownAddress: (href: string, reason: string) => string;
  checked: (result: CheckResult) => string;
  /** The numbers of errors and warnings. */
  found: (result: Omit<CheckResult, 'files'>) => string;
  serving: (url: string) => string;
  notServing: (port: number, detail: string) => string;
  wrongPort: (found: string) => string;
  /** The words of the panel on the pages of the preview. */
  panel: Omit<PreviewWords, 'lang' | 'summary'>;
  /** The DOI of a call is right, or not. */
  rightDoi: (doi: string) => string;
  wrongDoi: (doi: string) => string;
  noPrefix: (found: string | undefined) => string;
  noNewFile: (found: string | undefined) => string;
  noTitle: string;
  /** An ORCID iD of a call is wrong. */
  wrongOrcid: (found: string) => string;
  questions: QuestionTexts;
  exists: (file: string) => string;
  /** A call wants to write an address into a configuration that exists already. */
  configurationExists: (file: string, url: string) => string;
  /** What a new configuration says in place of the address of the site. */
  urlHint: string;
  unknownPipeline: (name: string) => string;
  unknownFormat: (format: string) => string;
}

/** A number with the word for what it counts. */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
