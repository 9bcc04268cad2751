/** The offset at which the line that begins at `start` ends. */
export function lineEnd(src: string, start: number): number {
  const end = src.indexOf('\n', start);
  return end < 0 ? src.length : end;
}

/** Whether a line holds nothing but spaces and tabs. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** A text without spaces and tabs at its end; no-break spaces are text and stay. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}

/** A text without spaces and tabs at its beginning. */
export function trimStart(text: string): string {
  return text.replace(/^[ \t]+/, '');
}

/** A line without up to `columns` columns of indentation; a tab runs to the next multiple of four. */
export function dedent(line: string, columns: number): string {
  const [indentation = ''] = /^[ \t]*/.exec(line) ?? [];
  return ' '.repeat(Math.max(0, widthOf(indentation, 0) - columns)) + line.slice(indentation.length);
}

/** How many columns spaces and tabs take from a column on; a tab runs to the next multiple of four. */
export function widthOf(space: string, column: number): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 - ((column + width) % 4) : 1;
  return width;
}
