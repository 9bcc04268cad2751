/** Keys of other programs whose meaning a brief expresses in another way. */
export const FAMILIAR_KEYS = ['summary', 'number', 'edition', 'translator', 'language', 'tags', 'name'] as const;

/** One of {@link FAMILIAR_KEYS}. */
export type FamiliarKey = (typeof FAMILIAR_KEYS)[number];

/** Whether a key is known from other programs. */
export function isFamiliar(key: string): key is FamiliarKey {
  return (FAMILIAR_KEYS as readonly string[]).includes(key);
}

/** Keys in German, in small letters, with the keys of a brief that they mean. */
const GERMAN_KEYS: ReadonlyMap<string, string> = new Map([
  ['untertitel', 'subtitle'],
  ['sprache', 'lang'],
  ...['autor', 'autorin', 'autoren', 'autorinnen', 'verfasser', 'verfasserin'].map((key) => [key, 'author'] as const),
  ['datum', 'date'],
  ...['herausgeber', 'herausgeberin'].map((key) => [key, 'publisher'] as const),
  ['reihe', 'series'],
  ['lizenz', 'license'],
  ...['schlagwörter', 'schlagworte', 'schlüsselwörter', 'stichwörter'].map((key) => [key, 'keywords'] as const),
  ['zusammenfassung', 'abstract'],
  ['beschreibung', 'description'],
  ['literatur', 'bibliography'],
  ['vorname', 'given'],
  ...['nachname', 'familienname'].map((key) => [key, 'family'] as const),
  ['ort', 'place'],
  ['nummer', 'issue'],
]);

/** The key that a German one means, if it is one of the known. */
export function translatedKey(key: string, known: readonly string[]): string | undefined {
  const translated = GERMAN_KEYS.get(key.toLowerCase());
  return translated !== undefined && known.includes(translated) ? translated : undefined;
}
