import { doiUrl } from '../brief/address.js';
import { isOrganisation } from '../brief/text.js';
import type { Work } from '../citation/work.js';
import { links, orcidUrl, type LandingPage, type LinkTag } from './tags.js';

/**
 * The typed links of the FAIR Signposting profile; `cite-as` needs a DOI.
 *
 * @see https://signposting.org/FAIR/
 */
export function signposting({ authors, doi, license }: Work, { pdf, describedBy = [] }: LandingPage): LinkTag[] {
  const orcids = authors.map((author) => (isOrganisation(author) ? undefined : author.orcid));
  return [
    ...links('cite-as', doi && doiUrl(doi)),
    ...links('author', ...orcids.map((orcid) => orcid && orcidUrl(orcid))),
    ...links('license', license?.url),
    ...links('type', 'https://schema.org/AboutPage', 'https://schema.org/Report'),
    ...links('item', pdf).map((link) => ({ ...link, type: 'application/pdf' })),
    ...describedBy.map(({ href, type }): LinkTag => ({ tag: 'link', rel: 'describedby', href, type })),
  ];
}
