import type { Brief, Inline } from '../../src/brief/model.js';
import { inlineText } from '../../src/brief/text.js';

/** All citations of a brief as a text for people: markup is visible, and so is the carriage return of RIS. */
export function readableCitations({ citations: { key, styles, records } }: Brief): string {
  const inWords = styles.map(({ id, name, de, en }) => section(name ?? id, `de: ${marked(de)}\nen: ${marked(en)}`));
  const forPrograms = Object.entries(records).map(([format, record]) => section(format, record));
  return [`key: ${key}`, ...inWords, ...forPrograms].join('\n\n') + '\n';
}

/** Lines of which one text has others than the next, with a minus and a plus; everything between the ends that agree. */
export function differingLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const between = (lines: string[], sign: string) => lines.slice(start, lines.length - end).map((line) => sign + line);
  return [...between(old, '- '), ...between(now, '+ ')];
}

function section(title: string, content: string): string {
  return `== ${title} ==\n\n${content.replaceAll('\r', '␍')}`;
}

/** Inlines with _emphasis_, **strong** and <links>; where a link leads is told where it does not say so itself. */
function marked(inlines: readonly Inline[]): string {
  return inlines.map(markedInline).join('');
}

function markedInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'emphasis':
      return `_${marked(inline.content)}_`;
    case 'strong':
      return `**${marked(inline.content)}**`;
    case 'link':
      return inlineText(inline.content) === inline.href
        ? `<${inline.href}>`
        : `<${marked(inline.content)} → ${inline.href}>`;
    default:
      return JSON.stringify(inline);
  }
}
