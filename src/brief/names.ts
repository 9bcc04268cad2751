import type { Contributor } from './model.js';
import { familyWithParticle, isOrganisation } from './text.js';

/** A name with the family name first, as lists have it: `von der Mustermann Jr., Erika`. Titles are left out. */
export function invertedName(contributor: Contributor): string {
  if (isOrganisation(contributor)) return contributor.literal;
  const { given, suffix } = contributor;
  // Programs read what follows a second comma as nothing, or as another person.
  const last = [familyWithParticle(contributor), suffix].filter(Boolean).join(' ');
  return given ? `${last}, ${given}` : last;
}

/**
 * The name for programs that divide one at its last space where it has no comma, and so take the `Arbeitskreis` of
 * `Arbeitskreis Sitzmöbel` for a given name. A comma at the end says that nothing is given; those programs drop it.
 *
 * @see https://github.com/zotero/utilities/blob/master/utilities.js `cleanAuthor`
 */
export function undividedName(contributor: Contributor): string {
  const name = invertedName(contributor);
  return name.includes(',') || !/\s/.test(name) ? name : `${name},`;
}
