/** The kinds of boxes that Quarto and GitHub know. */
export const BOX_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** One of {@link BOX_KINDS}. */
export type BoxKind = (typeof BOX_KINDS)[number];

const TITLES: Readonly<Record<string, Readonly<Record<BoxKind, string>>>> = {
  de: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  en: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
};

/**
 * The title of a box whose author wrote none.
 *
 * @param lang The language of the box, BCP 47.
 * @returns Undefined for a language that the interface does not know.
 */
export function boxTitle(kind: BoxKind, lang: string): string | undefined {
  return TITLES[lang.toLowerCase().replace(/-.*/, '')]?.[kind];
}
