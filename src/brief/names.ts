import type { Contributor } from './model.js';
import { familyWithParticle, isOrganisation } from './text.js';

/** A name in list form, with the family name first and without titles: `von der Mustermann Jr., Erika`. */
export function invertedName(contributor: Contributor): string {
  if (isOrganisation(contributor)) return contributor.literal;
  const { given, suffix } = contributor;
  // Programs ignore what follows a second comma, or read it as another person.
  const last = [familyWithParticle(contributor), suffix].filter(Boolean).join(' ');
  return given ? `${last}, ${given}` : last;
}

/**
 * The name for programs that split a name without a comma at its last space, and so take the `Arbeitskreis` of
 * `Arbeitskreis Sitzmöbel` for a given name. A trailing comma marks the given name as empty; these programs drop it.
 *
 * @see https://github.com/zotero/utilities/blob/master/utilities.js `cleanAuthor`
 */
export function undividedName(contributor: Contributor): string {
  const name = invertedName(contributor);
  return name.includes(',') || !/\s/.test(name) ? name : `${name},`;
}
