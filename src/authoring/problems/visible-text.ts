/** Characters that command a terminal, end a line, or reorder the text around them. */
const COMMANDS = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * A text as one line on a terminal. Line ends become spaces. Characters that command a terminal or reorder text, with
 * which a file could forge lines of a log, become their code: `\u001B`.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(COMMANDS, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
