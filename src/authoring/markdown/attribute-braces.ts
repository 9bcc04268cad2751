const ATTRIBUTE = '(?:[#.][\\p{L}_-][^\\s{}]*|[\\p{L}:_-]+=(?:"[^"\\n]*"|[^\\s{}"]*))';
/** A line may end between two attributes, because Pandoc wraps lines there. */
const BRACES = `\\{:? *${ATTRIBUTE}(?:[ \\t\\n]+${ATTRIBUTE})* *\\}`;

const AT_START = new RegExp(`^${BRACES}`, 'u');
const AT_END = new RegExp(`[ \\t\\n]*(${BRACES})$`, 'u');

/** The attributes at the start of a text, with their braces: those of an image before them. */
export function attributesAtStart(text: string): string | undefined {
  return text.startsWith('{') ? AT_START.exec(text)?.[0] : undefined;
}

/** Splits a text before the attributes at its end. */
export function splitAttributes(text: string): { text: string; attributes?: string } {
  const found = text.endsWith('}') ? AT_END.exec(text) : null;
  return found ? { text: text.slice(0, found.index), attributes: found[1] ?? '' } : { text };
}
