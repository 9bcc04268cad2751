import type { Catalogue, Message } from './messages/catalogue.js';
import { DE_BIBLIOGRAPHY } from './messages/de-bibliography.js';
import { DE_BODY } from './messages/de-body.js';
import { DE_CONFIGURATION } from './messages/de-configuration.js';
import { DE_FRONT_MATTER } from './messages/de-front-matter.js';
import { EN_BIBLIOGRAPHY } from './messages/en-bibliography.js';
import { EN_BODY } from './messages/en-body.js';
import { EN_CONFIGURATION } from './messages/en-configuration.js';
import { EN_FRONT_MATTER } from './messages/en-front-matter.js';
import type { Problem, ProblemCode, ProblemOf, ProblemParams } from './problem.js';
import { visibleText } from './visible-text.js';

/** A language in which problems can be formatted. */
export type MessageLanguage = 'de' | 'en';

const CATALOGUES: Readonly<Record<MessageLanguage, Catalogue>> = {
  de: {
    severity: { error: 'Fehler', warning: 'Warnung' },
    lines: (first, last) => `(Zeilen ${first} bis ${last})`,
    messages: { ...DE_FRONT_MATTER, ...DE_BODY, ...DE_BIBLIOGRAPHY, ...DE_CONFIGURATION },
  },
  en: {
    severity: { error: 'error', warning: 'warning' },
    lines: (first, last) => `(Lines ${first} to ${last})`,
    messages: { ...EN_FRONT_MATTER, ...EN_BODY, ...EN_BIBLIOGRAPHY, ...EN_CONFIGURATION },
  },
};

/**
 * Formats a problem as one line: its position, what is wrong, what was expected and how to fix it. Editors turn
 * the leading `file:line:column:` into a link. Control characters of the file become visible, so that it can neither
 * command a terminal nor forge another line.
 *
 * @param file The name of the file, as given by the author.
 */
export function formatProblem(problem: Problem, file: string, language: MessageLanguage): string {
  const { line, column, severity } = problem;
  const sentences = problemMessage(problem, language);
  return visibleText(`${file}:${line}:${column}: ${severityWord(severity, language)}: ${sentences}`);
}

/** What a message calls an error or a warning. */
export function severityWord(severity: Problem['severity'], language: MessageLanguage): string {
  return CATALOGUES[language].severity[severity];
}

/** The sentences about a problem: what is wrong, what was expected and how to fix it. */
export function problemMessage(problem: Problem, language: MessageLanguage): string {
  const catalogue = CATALOGUES[language];
  const { line, lastLine } = problem;
  const lines = lastLine === undefined ? [] : [catalogue.lines(line, lastLine)];
  return visibleText([...messageOf<ProblemCode>(problem, catalogue), ...lines].join(' '));
}

/** What the message of a problem says was expected: in German, then in English. */
export function expectationOf<C extends ProblemCode>(code: C, params: ProblemParams[C]): string {
  return (['de', 'en'] as const).map((language) => CATALOGUES[language].messages[code](params)[1]).join(' ');
}

function messageOf<C extends ProblemCode>({ code, params }: ProblemOf<C>, { messages }: Catalogue): Message {
  return messages[code](params);
}
