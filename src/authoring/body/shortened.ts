/** The first line of a text, shortened to 40 characters, to quote it in a message. */
export function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
