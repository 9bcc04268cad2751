/** The offset of the end of the line that begins at `start`. */
export function lineEnd(src: string, start: number): number {
  const end = src.indexOf('\n', start);
  return end < 0 ? src.length : end;
}

/** Whether a line contains only spaces and tabs. */
export function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** Removes trailing spaces and tabs; no-break spaces are text and stay. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}

/** Removes leading spaces and tabs. */
export function trimStart(text: string): string {
  return text.replace(/^[ \t]+/, '');
}

/** Removes up to `columns` columns of indentation; a tab extends to the next multiple of four. */
export function dedent(line: string, columns: number): string {
  const [indentation = ''] = /^[ \t]*/.exec(line) ?? [];
  return ' '.repeat(Math.max(0, widthOf(indentation, 0) - columns)) + line.slice(indentation.length);
}

/** The width of spaces and tabs that start at `column`; a tab extends to the next multiple of four. */
export function widthOf(space: string, column: number): number {
  let width = 0;
  for (const character of space) width += character === '\t' ? 4 - ((column + width) % 4) : 1;
  return width;
}
