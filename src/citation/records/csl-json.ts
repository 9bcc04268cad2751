import type { Contributor } from '../../brief/model.js';
import { compact } from '../../brief/compact.js';
import { familyWithParticle, isOrganisation } from '../../brief/text.js';
import { cslItem, type CslName } from '../csl-item.js';
import type { Work } from '../work.js';

/**
 * A work as CSL-JSON: a list of one item.
 *
 * A particle is part of the family name, and a suffix part of the given name: Zotero reads nothing else of a name, and
 * processors print the same.
 *
 * @see https://github.com/citation-style-language/schema
 */
export function cslJson(work: Work): string {
  const { authors, editors, translation } = work;
  const item = {
    ...cslItem(work),
    author: authors.map(wholeName),
    ...(editors && { editor: editors.map(wholeName) }),
    // Only here: a citation names the translators in the note that follows it.
    ...(translation?.by && { translator: translation.by.map(wholeName) }),
    ...(translation?.title && { 'original-title': translation.title }),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

function wholeName(contributor: Contributor): CslName {
  if (isOrganisation(contributor)) return { literal: contributor.literal };
  const { given, suffix } = contributor;
  const family = familyWithParticle(contributor);
  return compact<CslName>(given && suffix ? { family, given: `${given}, ${suffix}` } : { family, given, suffix });
}
