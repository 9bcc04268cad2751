import { html, nothing, type TemplateResult } from 'lit';
import { doiAsShown, doiUrl } from '../brief/address.js';
import type { Contributor, License, Series } from '../brief/model.js';
import { displayName, isOrganisation } from '../brief/text.js';
import { corrections } from './corrections.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import { outwardLink } from './link.js';
import type { RenderContext } from './render-context.js';
import { variants } from './variants.js';

/**
 * Draws series and issue, title, subtitle, authors, translation, variants, publisher, date, version and DOI, and the
 * corrections.
 */
export function header(context: RenderContext): TemplateResult {
  const { title, subtitle, authors, editors, series } = context.brief.meta;
  return html`<div class="brief-header">
    ${series ? seriesLine(series) : nothing}
    ${heading(context.headingLevel, title, { className: 'brief-title', id: context.define(context.brief.id) })}
    ${subtitle ? html`<p class="brief-subtitle">${subtitle}</p>` : nothing}
    <p class="brief-authors">${authors.map(contributor)}</p>
    ${editors?.length ? html`<p class="brief-editors"><span lang=${context.textStrings.lang}>${context.textStrings.editedBy}</span> ${editors.map(contributor)}</p>` : nothing}
    ${noteOnTranslation(context)} ${variants(context)} ${facts(context)} ${context.controls?.header(context) ?? nothing}
    ${corrections(context)}
  </div>`;
}

/** Draws what a translation was made from and by whom, and whether the authors have authorised it. */
export function noteOnTranslation(context: RenderContext): TemplateResult | typeof nothing {
  const { translation } = context.brief.meta;
  return translation ? html`<p class="brief-translation">${inlines(translation.inWords, context)}</p>` : nothing;
}

/** Draws the series and the issue label. */
export function seriesLine({ title, issue, url }: Series): TemplateResult {
  return html`<p class="brief-series">
    ${url ? outwardLink(url, title, { className: 'brief-series-title' }) : html`<span class="brief-series-title">${title}</span>`}
    ${issue ? html`<span class="brief-issue"><bdi>${issue}</bdi></span>` : nothing}
  </p>`;
}

/** The date is plain text: Zotero and others would take the first `<time>` of a page for the date of the page. */
function facts(context: RenderContext): TemplateResult {
  const { textStrings: strings } = context;
  const { publisher, dateInWords, updatedInWords, version, doi, license } = context.brief.meta;
  const fact = (name: string, value?: string) =>
    value ? html`<li><span lang=${strings.lang}>${name}</span> <bdi>${value}</bdi></li>` : nothing;
  return html`<ul class="brief-facts" role="list">
    ${
      publisher
        ? html`<li>${publisher.url ? outwardLink(publisher.url, publisher.name) : publisher.name}</li>`
        : nothing
    }
    ${dateInWords ? html`<li>${dateInWords}</li>` : nothing} ${fact(strings.updated, updatedInWords)}
    ${fact(strings.version, version)} ${doi ? html`<li>${doiLink(doi)}</li>` : nothing}
    ${license ? html`<li>${licenseName(license)}</li>` : nothing}
  </ul>`;
}

function licenseName({ name, url }: License): unknown {
  return url ? outwardLink(url, name) : name;
}

function contributor(person: Contributor, index: number): TemplateResult {
  const orcid = isOrganisation(person) ? undefined : person.orcid;
  const name = displayName(person);
  return html`${index > 0 ? ', ' : nothing}${name}${orcid ? [' ', orcidLink(orcid, name)] : nothing}`;
}

/** Draws the DOI as a link that shows its full address, as https://doi.org recommends. */
export function doiLink(doi: string): TemplateResult {
  return outwardLink(doiUrl(doi), html`<bdi>${doiAsShown(doi)}</bdi>`, { className: 'brief-doi' });
}

function orcidLink(orcid: string, name: string): TemplateResult {
  return outwardLink(`https://orcid.org/${orcid}`, html`<bdi>${orcid}</bdi>`, {
    className: 'brief-orcid',
    name: `ORCID ${orcid}, ${name}`,
  });
}
