const FRONT_MATTER = `---
title: Messung
lang: de
date: 2025-11
author:
  - { given: Erika, family: Mustermann }
---
`;

const BODY = `Kommunen brauchen **Planungssicherheit**. Befristete Programme lassen sich *nicht* in dauerhafte Angebote für
Bürger*innen überführen, wie [die Forschung](https://example.org/) zeigt.

- mehrjährige Finanzierung
- feste Stellen

> „Wir fangen jedes Jahr von vorne an.“
>
> — Integrationsbeauftragte*r aus Sachsen
`;

/**
 * A brief as long as wanted, in Markdown with front matter.
 *
 * @param {number} recommendations
 * @returns {string}
 */
export function syntheticSource(recommendations) {
  const items = Array.from(
    { length: recommendations },
    (_, n) => `### Empfehlung ${n + 1} {#empfehlung-${n + 1}}\n\n${BODY}`,
  );
  return `${FRONT_MATTER}\nEin Satz vorweg.\n\n## Handlungsimpulse {.recommendations}\n\n${items.join('\n')}`;
}

/**
 * The Markdown that has the words of a brief in elements: its body, below what the header says, and its citation.
 *
 * @param {string} source Markdown with front matter.
 * @param {import('../../dist/index.js').Metadata} meta What the front matter says.
 * @param {import('../../dist/index.js').Citations} citations What is computed from it.
 * @returns {string}
 */
export function sameWords(source, { series, title, authors, publisher, dateInWords, doi }, { styles }) {
  const names = authors.map(({ prefix, given, family }) => [prefix, given, family].filter(Boolean).join(' '));
  const header = [
    ...(series ? [`${series.title} **${series.issue}**`] : []),
    `# ${title}`,
    `**${names.join(', ')}**`,
    [`- ${publisher?.name ?? ''}`, `- ${dateInWords}`, ...(doi ? [`- <https://doi.org/${doi}>`] : [])].join('\n'),
  ];
  const citation = styles[0].de.map((one) => (typeof one === 'string' ? one : `<${one.href}>`)).join('');
  return [...header, source.replace(/^---\n.*?\n---\n/s, ''), '## Zitieren', citation].join('\n\n');
}
