import { isGerman } from '../../brief/language.js';
import { germanTexts } from './de.js';
import { englishTexts } from './en.js';
import type { EmbedTexts } from './texts.js';

export type { BlockTexts, EmbedTexts } from './texts.js';

/** The builder's words for a language: German for every kind of German and where none is given, else English. */
export function embedTextsFor(lang: string): EmbedTexts {
  return lang === '' || isGerman(lang) ? germanTexts : englishTexts;
}
