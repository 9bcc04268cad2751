import { interfaceLanguage, type InterfaceLanguage } from '../brief/language.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { BUILT_IN } from './index.js';
import { pl } from './pl.js';
import { ru } from './ru.js';
import type { Strings } from './strings.js';
import { tr } from './tr.js';
import { uk } from './uk.js';

/** The strings of the interface in every language. No script of a page loads them all. */
export const STRINGS: Readonly<Record<InterfaceLanguage, Strings>> = { de, en, uk, ar, fa, ru, tr, fr, pl };

/** The strings that a brief in a language carries for the pages that show it; none if every page has them. */
export function stringsToCarry(lang: string): Strings | undefined {
  const language = interfaceLanguage(lang);
  const strings = language && STRINGS[language];
  return strings && !BUILT_IN.includes(strings) ? strings : undefined;
}
