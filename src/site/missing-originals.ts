import { primaryLanguage } from '../brief/language.js';
import { editions, type SiteBrief } from './site.js';

/** A translation whose original a site does not have. */
export interface MissingOriginal<B extends SiteBrief> {
  translation: B;
  /** Language of the original, as the translation states it. */
  of: string;
  /** The languages that the brief has on the site, apart from that of the translation. */
  languages: string[];
}

/** Finds translations of which no other edition is in the language that they state for the original. */
export function missingOriginals<B extends SiteBrief>(briefs: readonly B[]): MissingOriginal<B>[] {
  return editions(briefs).flatMap((all) =>
    all.flatMap((translation) => {
      const { of } = translation.brief.meta.translation ?? {};
      const others = all.filter((one) => one !== translation).map(({ brief }) => brief.meta.lang);
      const isThere = of === undefined || others.some((lang) => primaryLanguage(lang) === primaryLanguage(of));
      return isThere ? [] : [{ translation, of, languages: others }];
    }),
  );
}
