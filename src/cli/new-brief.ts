import { stringify } from 'yaml';
import { isGerman } from '../brief/language.js';

/** What is known of a new brief. */
export interface NewBrief {
  title: string;
  lang: string;
  /** The month, ISO 8601. */
  date: string;
  /** Names as one writes them; if there is none, an example takes their place. */
  authors: readonly string[];
  series?: string | undefined;
}

/** The text of a new brief, in German or English. */
interface Beginning {
  author: string;
  lead: string;
  recommendations: string;
  recommendation: string;
  reason: string;
  background: string;
  research: string;
  method: string;
}

const DE: Beginning = {
  author: 'Vorname Nachname',
  lead: 'Hier steht in zwei, drei Sätzen, worum es geht und was daraus folgt.',
  recommendations: 'Empfehlungen',
  recommendation: 'Die erste Empfehlung in einem Satz',
  reason: 'Hier steht, warum sie hilft und wer etwas tun kann.',
  background: 'Hintergrund',
  research: 'Worauf sich die Empfehlungen stützen',
  method: 'Hier steht, was untersucht wurde.',
};

const EN: Beginning = {
  author: 'Given Family',
  lead: 'Say here in two or three sentences what this is about and what follows from it.',
  recommendations: 'Recommendations',
  recommendation: 'The first recommendation in one sentence',
  reason: 'Say here why it helps and who can act.',
  background: 'Background',
  research: 'What the recommendations rest on',
  method: 'Say here what was studied.',
};

/** The Markdown of a new brief, which has no problem. */
export function newBriefSource({ title, lang, date, authors, series }: NewBrief): string {
  const words = isGerman(lang) ? DE : EN;
  const names = authors.length > 0 ? authors : [words.author];
  const frontMatter = stringify(
    { title, lang, date, author: names.map(authorOf), ...(series !== undefined && { series }) },
    { lineWidth: 0, defaultStringType: 'PLAIN' },
  );
  return `---
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

/** A person by given and family name, with a particle before the family name; a word alone is an organisation. */
function authorOf(name: string): object {
  const words = name.trim().split(/\s+/);
  const family = words.at(-1) ?? '';
  if (words.length < 2) return { literal: family };
  const before = words.slice(0, -1);
  const first = before.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const given = (first < 0 ? before : before.slice(0, first)).join(' ');
  return { given, ...(first >= 0 && { particle: before.slice(first).join(' ') }), family };
}
