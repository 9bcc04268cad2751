import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { idFromText } from '../authoring/body/ids.js';
import { isRegisteredLanguage } from '../authoring/front-matter/languages.js';
import { isFolderAddress } from '../brief/address.js';
import type { Ask, Verdict } from './ask.js';
import { nameOfNewBrief } from './new-brief.js';
import { authorOf, orcidOf, type NewAuthor } from './new-author.js';
import type { QuestionTexts } from './texts/texts.js';

/** What a call says of a new brief, or what a person has answered. */
export interface Answers {
  file: string;
  title: string;
  authors: readonly NewAuthor[];
  series: string | undefined;
  /** Public address of the site. */
  url: string | undefined;
}

/** What a call has said already, so that nobody is asked for it. */
export interface Known {
  file: string | undefined;
  title: string | undefined;
  authors: readonly NewAuthor[] | undefined;
  series: string | undefined;
  url: string | undefined;
  /** The folder of the brief, if its file is not known. */
  folder: string;
  /** Whether the briefs of the folder share a series. */
  hasSeries: boolean;
  /** Whether the folder has a configuration. */
  hasConfiguration: boolean;
  /** The language that is suggested. */
  lang: string;
}

/** Characters of a suggested name. */
const LONGEST_NAME = 60;

const ORCID_LENGTH = 16;

/**
 * Asks for everything that a new brief needs and the call does not say.
 *
 * @returns Undefined if the person wants to stop.
 */
export async function askForBrief(ask: Ask, known: Known, texts: QuestionTexts): Promise<Answers | undefined> {
  const title = known.title ?? (await ask({ text: texts.title, judge: (answer) => filled(answer, texts.noTitle) }));
  if (title === undefined) return undefined;
  const authors = known.authors ?? (await askForAuthors(ask, texts));
  if (!authors) return undefined;
  const lang = known.file === undefined ? await askForLanguage(ask, known.lang, texts) : '';
  if (lang === undefined) return undefined;
  const isAsked = known.series === undefined && !known.hasSeries;
  const series = isAsked ? await ask({ text: texts.series, judge: () => RIGHT }) : known.series;
  if (isAsked && series === undefined) return undefined;
  const url = known.url ?? (known.hasConfiguration ? '' : await askForAddress(ask, texts));
  if (url === undefined) return undefined;
  const file = known.file ?? (await askForFile(ask, join(known.folder, `${suggestedId(title)}.${lang}.md`), texts));
  return file === undefined ? undefined : { title, authors, series: given(series), url: given(url), file };
}

/** An answer that is not empty. */
function given(answer: string | undefined): string | undefined {
  return answer === '' ? undefined : answer;
}

const RIGHT: Verdict = { isRight: true, text: '' };

async function askForAuthors(ask: Ask, texts: QuestionTexts): Promise<NewAuthor[] | undefined> {
  const authors: NewAuthor[] = [];
  for (;;) {
    const isFirst = authors.length === 0;
    const name = await ask({
      text: isFirst ? texts.firstAuthor : texts.nextAuthor,
      judge: (answer) => (answer === '' && !isFirst ? RIGHT : nameVerdict(answer, texts)),
    });
    if (name === undefined) return undefined;
    if (name === '') return authors;
    const author = authorOf(name);
    const orcid = author.literal === undefined ? await askForOrcid(ask, texts) : '';
    if (orcid === undefined) return undefined;
    authors.push({ ...author, ...(orcid !== '' && { orcid }) });
  }
}

function nameVerdict(answer: string, texts: QuestionTexts): Verdict {
  if (!/\p{L}/u.test(answer)) return { isRight: false, text: texts.noAuthor };
  const { literal, given, particle, family } = authorOf(answer);
  const last = [particle, family].filter(Boolean).join(' ');
  return { isRight: true, text: literal === undefined ? texts.person(given ?? '', last) : texts.organisation };
}

async function askForOrcid(ask: Ask, texts: QuestionTexts): Promise<string | undefined> {
  const answer = await ask({
    text: texts.orcid,
    judge: (typed) => {
      if (typed === '' || orcidOf(typed) !== undefined) return { isRight: true, text: typed && texts.rightOrcid };
      const missing = ORCID_LENGTH - typed.replace(/^.*\//, '').replaceAll('-', '').length;
      return { isRight: false, text: missing > 0 ? texts.shortOrcid(missing) : texts.wrongOrcid };
    },
  });
  return answer === undefined ? undefined : (orcidOf(answer) ?? '');
}

function askForLanguage(ask: Ask, initial: string, texts: QuestionTexts): Promise<string | undefined> {
  const names = new Intl.DisplayNames([texts.lang], { type: 'language', fallback: 'none' });
  return ask({
    text: texts.language,
    initial,
    judge: (answer) =>
      isRegisteredLanguage(answer) && /^[a-z]{2,3}(?:-|$)/.test(answer)
        ? { isRight: true, text: names.of(answer) ?? '' }
        : { isRight: false, text: texts.wrongLanguage },
  });
}

function askForAddress(ask: Ask, texts: QuestionTexts): Promise<string | undefined> {
  return ask({
    text: texts.url,
    judge: (answer) => (answer === '' || isFolderAddress(answer) ? RIGHT : { isRight: false, text: texts.wrongUrl }),
  });
}

function askForFile(ask: Ask, initial: string, texts: QuestionTexts): Promise<string | undefined> {
  return ask({
    text: texts.file,
    initial,
    judge: (answer) => {
      if (!nameOfNewBrief(answer)) return { isRight: false, text: texts.wrongFile };
      return existsSync(answer) ? { isRight: false, text: texts.exists(basename(answer)) } : RIGHT;
    },
  });
}

function filled(answer: string, text: string): Verdict {
  return answer === '' ? { isRight: false, text } : RIGHT;
}

/** The short name of a brief with a title, cut between words. */
function suggestedId(title: string): string {
  const id = idFromText(title);
  const short = id.length > LONGEST_NAME ? id.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, '') : id;
  return short === '' ? 'brief' : short;
}
