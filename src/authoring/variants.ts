import { compact } from '../brief/compact.js';
import { fileSize } from '../brief/file-size.js';
import { interfaceLanguage, ownName, primaryLanguage, type InterfaceLanguage } from '../brief/language.js';
import type { Inline, Variant } from '../brief/model.js';
import { VARIANT_WORDS } from '../locales/variant-words.js';
import type { GivenVariant } from './front-matter/variants.js';
import type { Report } from './problems/problem.js';

/**
 * Measures a file that a brief links to.
 *
 * @param path The path of the file from the folder of the brief: `filme/baenke.mp4`.
 * @returns Its size in bytes; undefined if there is no such file.
 */
export type MeasureFile = (path: string) => number | undefined;

/** The language of the words about variants in a brief: that of the brief, or else English. */
function languageOfWords(lang: string): InterfaceLanguage {
  return interfaceLanguage(lang) ?? 'en';
}

/**
 * Measures the files of variants, and reports those that are missing.
 *
 * @param lang The language of the brief.
 * @returns The same variants with the sizes of their files.
 */
export function measuredVariants(
  variants: readonly GivenVariant[],
  lang: string,
  measure: MeasureFile,
  report: Report,
): GivenVariant[] {
  return variants.map((one) => {
    if ('url' in one.place) return one;
    const { path, at } = one.place;
    const bytes = measure(path);
    if (bytes === undefined) report('variant-missing', at, { path });
    return bytes === undefined ? one : { ...one, size: fileSize(bytes, languageOfWords(lang)) };
  });
}

/** A variant as readers of a brief in a language see it. */
export function variantInWords(given: GivenVariant, lang: string): Variant {
  const { place, lang: own, duration } = given;
  const src = 'url' in place ? place.url : place.path;
  const note = noteOn(given, src, languageOfWords(lang));
  return compact<Variant>({
    lang: own,
    src,
    name: nameOf(given, lang),
    note: note === '' ? undefined : marked(note, languageOfWords(lang), lang),
    duration,
  });
}

/** What a variant is, in its own language if it is a text, and in that of the brief if it is a film. */
function nameOf({ kind, lang: own, title }: GivenVariant, lang: string): Inline[] {
  const name = (text: string, tag: string) => marked(title === undefined ? text : `${text} – ${title}`, tag, lang);
  if (kind === 'translation') return name(ownName(own), own);
  const ofBrief = languageOfWords(lang);
  if (kind === 'sign-language') {
    const { germanSignLanguage, signLanguage } = VARIANT_WORDS[ofBrief];
    return name(primaryLanguage(own) === 'gsg' ? germanSignLanguage : signLanguage, ofBrief);
  }
  const words = interfaceLanguage(own) ?? ofBrief;
  const { easyLanguage, plainLanguage } = VARIANT_WORDS[words];
  return name(kind === 'easy-language' ? easyLanguage : plainLanguage, words);
}

/** How long a variant runs, what kind of file it is, how large, and who has checked it, as far as that is known. */
function noteOn({ duration, size, checkedBy }: GivenVariant, src: string, lang: InterfaceLanguage): string {
  const words = VARIANT_WORDS[lang];
  const [, ending] = /\.(pdf|epub|docx|odt|mp4|webm)$/i.exec(src) ?? [];
  return [
    ...(duration === undefined ? [] : [durationIn(duration, lang)]),
    ...(ending === undefined ? [] : [ending.toLowerCase() === 'webm' ? 'WebM' : ending.toUpperCase()]),
    ...(size === undefined ? [] : [size]),
    ...(checkedBy === undefined ? [] : [words.checkedBy.replace('{}', () => checkedBy)]),
  ].join(words.comma);
}

const UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;

/** A duration in words: `PT4M30S` → `4 Minuten 30 Sekunden`. */
function durationIn(duration: string, lang: InterfaceLanguage): string {
  return [...duration.matchAll(/(\d+)([HMS])/g)]
    .map(([, amount, letter]) => {
      const unit = UNITS[letter as keyof typeof UNITS];
      return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
    })
    .join(' ');
}

/** A text that is marked with its language if that is not the language of the text around it. */
function marked(text: string, lang: string, around: string): Inline[] {
  return primaryLanguage(lang) === primaryLanguage(around) ? [text] : [{ type: 'foreign', lang, content: [text] }];
}
