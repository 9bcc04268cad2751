import type { Block, Contributor, Inline, Metadata, Organisation, Person, Series } from './model.js';

/** The plain text of inlines, without notes and images; a line break becomes a space. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('');
}

/** The plain text of blocks without notes, with one paragraph, heading, cell or attribution per line. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join('\n');
}

/** A string on one line, without soft hyphens and line breaks, which only matter to typesetting. */
export function cleanText(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Title and subtitle in one: `Title: Subtitle`, or `Title? Subtitle` after other punctuation. */
export function wholeTitle({ title, subtitle }: Pick<Metadata, 'title'> & Partial<Metadata>): string {
  return subtitle ? title + (/[.:!?…–—][“”«»"]?$/.test(title) ? ' ' : ': ') + subtitle : title;
}

/** The series and the issue label in one line: `Muster kompakt · 05|2025`; undefined for a brief of no series. */
export function seriesLabel(series: Series | undefined): string | undefined {
  return series && [series.title, series.issue].filter(Boolean).join(' · ');
}

/** Whether a contributor is an organisation. Not by `in`: old libraries add properties to `Object.prototype`. */
export function isOrganisation(contributor: Contributor): contributor is Organisation {
  return Object.hasOwn(contributor, 'literal');
}

/** The name of a person or organisation as readers see it: `Dr. Nora Ratzmann`. */
export function displayName(contributor: Contributor): string {
  if (isOrganisation(contributor)) return contributor.literal;
  const { prefix, given, suffix } = contributor;
  return [prefix, given, familyWithParticle(contributor), suffix].filter(Boolean).join(' ');
}

/** A family name with its particle: `von der Mustermann`, `d’Exemple`, `al-Muster`. */
export function familyWithParticle({ particle, family }: Person): string {
  if (!particle) return family;
  return /['’ʼ-]$/.test(particle) ? `${particle}${family}` : `${particle} ${family}`;
}

function textOfInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'abbreviation':
      return inline.text;
    case 'break':
      return ' ';
    case 'image':
    case 'note':
      return '';
    default:
      return inlineText(inline.content);
  }
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'list':
      return block.items.map(blockText).join('\n');
    case 'definitions':
      return block.items
        .flatMap(({ term, definitions }) => [inlineText(term), ...definitions.map(blockText)])
        .join('\n');
    case 'quote':
      return [blockText(block.content), inlineText(block.attribution ?? [])].filter(Boolean).join('\n');
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.head, ...block.rows.flat()]
        .map(inlineText)
        .join('\n');
    case 'figure':
      return block.caption ?? '';
    case 'box':
      return [inlineText(block.title ?? []), blockText(block.content)].filter(Boolean).join('\n');
    case 'group':
      return blockText(block.content);
    case 'rule':
      return '';
  }
}
