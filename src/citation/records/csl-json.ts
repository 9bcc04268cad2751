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
  const names = { author: work.authors.map(wholeName), ...(work.editors && { editor: work.editors.map(wholeName) }) };
  return `${JSON.stringify([{ ...cslItem(work), ...names }], undefined, 2)}\n`;
}

function wholeName(contributor: Contributor): CslName {
  if (isOrganisation(contributor)) return { literal: contributor.literal };
  const { given, suffix } = contributor;
  const family = familyWithParticle(contributor);
  return compact<CslName>(given && suffix ? { family, given: `${given}, ${suffix}` } : { family, given, suffix });
}
