import { isGerman } from '../../brief/language.js';
import { germanTexts } from './de.js';
import { englishTexts } from './en.js';
import type { EmbedTexts } from './texts.js';

export type { BlockTexts, EmbedTexts } from './texts.js';

/** The strings of the builder for a language: German for every variety of German and if none is given, else English. */
export function embedTextsFor(lang: string): EmbedTexts {
  return lang === '' || isGerman(lang) ? germanTexts : englishTexts;
}
