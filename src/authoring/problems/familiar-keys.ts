/** Keys of other programs whose meaning a brief expresses in another way. */
export const FAMILIAR_KEYS = ['summary', 'number', 'edition', 'translator', 'language', 'tags', 'name'] as const;

/** One of {@link FAMILIAR_KEYS}. */
export type FamiliarKey = (typeof FAMILIAR_KEYS)[number];

/** Whether a key is known from other programs. */
export function isFamiliar(key: string): key is FamiliarKey {
  return (FAMILIAR_KEYS as readonly string[]).includes(key);
}
