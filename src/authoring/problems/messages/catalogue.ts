import type {
  BibliographyParams,
  BodyParams,
  ConfigurationParams,
  FrontMatterParams,
  ProblemParams,
} from '../problem.js';

/** Three sentences: what is wrong, what was expected, and how to fix it. */
export type Message = readonly [wrong: string, expected: string, cure: string];

type MessagesFor<Params> = { readonly [C in keyof Params]: (params: Params[C]) => Message };

/** The messages about the front matter, one for each code. */
export type FrontMatterMessages = MessagesFor<FrontMatterParams>;

/** The messages about the body, one for each code. */
export type BodyMessages = MessagesFor<BodyParams>;

/** The messages about bibliographies and citations, one for each code. */
export type BibliographyMessages = MessagesFor<BibliographyParams>;

/** The messages about the configuration, one for each code. */
export type ConfigurationMessages = MessagesFor<ConfigurationParams>;

/** All messages in one language. */
export interface Catalogue {
  severity: Readonly<Record<'error' | 'warning', string>>;
  /** Names the lines of a problem that is about several. */
  lines: (first: number, last: number) => string;
  messages: MessagesFor<ProblemParams>;
}
