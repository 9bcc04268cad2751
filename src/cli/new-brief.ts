import { basename } from 'node:path';
import { stringify } from 'yaml';
import { isId } from '../brief/ids.js';
import { isGerman } from '../brief/language.js';
import type { NewAuthor } from './new-author.js';

/** What is known of a new brief. */
export interface NewBrief {
  title: string;
  lang: string;
  /** The month, ISO 8601. */
  date: string;
  /** If there is none, an example takes their place. */
  authors: readonly NewAuthor[];
  series?: string | undefined;
  /** The address of the schema of front matter, for editors. */
  schema: string;
}

/** The id and the language that the name of a new file states; undefined if the name will not do. */
export function nameOfNewBrief(file: string): { id: string; lang: string } | undefined {
  const [, id = '', lang = ''] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)\.md$/.exec(basename(file)) ?? [];
  return isId(id) ? { id, lang } : undefined;
}

/** The text of a new brief, in German or English. */
interface Beginning {
  author: NewAuthor;
  lead: string;
  recommendations: string;
  recommendation: string;
  reason: string;
  background: string;
  research: string;
  method: string;
}

const DE: Beginning = {
  author: { given: 'Vorname', family: 'Nachname' },
  lead: 'Hier steht in zwei, drei Sätzen, worum es geht und was daraus folgt.',
  recommendations: 'Empfehlungen',
  recommendation: 'Die erste Empfehlung in einem Satz',
  reason: 'Hier steht, warum sie hilft und wer etwas tun kann.',
  background: 'Hintergrund',
  research: 'Worauf sich die Empfehlungen stützen',
  method: 'Hier steht, was untersucht wurde.',
};

const EN: Beginning = {
  author: { given: 'Given', family: 'Family' },
  lead: 'Say here in two or three sentences what this is about and what follows from it.',
  recommendations: 'Recommendations',
  recommendation: 'The first recommendation in one sentence',
  reason: 'Say here why it helps and who can act.',
  background: 'Background',
  research: 'What the recommendations rest on',
  method: 'Say here what was studied.',
};

/** The Markdown of a new brief, which has no problem. */
export function newBriefSource({ title, lang, date, authors, series, schema }: NewBrief): string {
  const words = isGerman(lang) ? DE : EN;
  const frontMatter = stringify(
    {
      title,
      lang,
      date,
      author: authors.length > 0 ? authors : [words.author],
      ...(series !== undefined && { series }),
    },
    { lineWidth: 0, defaultStringType: 'PLAIN' },
  );
  return `---
# yaml-language-server: $schema=${schema}
${frontMatter}---

${words.lead}

## ${words.recommendations} {.recommendations}

### ${words.recommendation}

${words.reason}

## ${words.background} {.background}

### ${words.research}

${words.method}
`;
}
