/**
 * Names a character that readers cannot see or cannot tell from a space by its code point: `U+00A0`.
 *
 * @param character One character.
 */
export function nameOfCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
