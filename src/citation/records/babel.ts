import { table } from '../table.js';

/** Languages with their names in the LaTeX package babel. */
const NAMES = table(`
  ar arabic  bg bulgarian  bs bosnian  ca catalan  cs czech  da danish  de ngerman  de-at naustrian  de-ch nswissgerman
  el greek  en english  en-gb british  en-us american  es spanish  et estonian  fa persian  fi finnish  fr french
  he hebrew  hr croatian  hu hungarian  it italian  lt lithuanian  lv latvian  mk macedonian  nb norsk  nl dutch
  nn nynorsk  pl polish  pt portuguese  pt-br brazilian  ro romanian  ru russian  sk slovak  sl slovene  sq albanian
  sr serbian  sv swedish  tr turkish  uk ukrainian  vi vietnamese
`);

/**
 * The name of a language in babel.
 *
 * @param lang BCP 47.
 * @returns Undefined if babel has none or this table lacks it.
 * @see https://mirrors.ctan.org/macros/latex/required/babel/base/babel.pdf
 */
export function babelName(lang: string): string | undefined {
  const [language = '', ...others] = lang.toLowerCase().split('-');
  const region = others.find((subtag) => /^[a-z]{2}$/.test(subtag)) ?? '';
  return NAMES.get(`${language}-${region}`) ?? NAMES.get(language);
}
