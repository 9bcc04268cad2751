import { html, type TemplateResult } from 'lit';
import { ownName } from '../brief/language.js';
import { CRITERIA, type Criterion } from '../brief/series-filter.js';
import type { SeriesStrings } from '../locales/series-strings.js';

/**
 * Draws the fields by which readers find briefs: one for words, and a list of values for each criterion. They are as many
 * for every series, so that a page can keep room for them.
 *
 * @param values What there is to choose from.
 * @param onChange Called whenever a field has changed.
 */
export function seriesFilters(
  strings: SeriesStrings,
  values: Readonly<Record<Criterion, readonly string[]>>,
  onChange: (event: Event) => void,
): TemplateResult {
  const label = (value: string, criterion: Criterion) => (criterion === 'language' ? ownName(value) : value);
  return html`<form
    class="filters"
    part="filters"
    role="search"
    aria-label=${strings.filters}
    @input=${onChange}
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label class="text"
      >${strings.text} <input part="input" type="search" name="text" autocomplete="off" maxlength="200"
    /></label>
    ${CRITERIA.map(
      (criterion) =>
        html`<label
          >${strings[criterion]}
          <select part="select" name=${criterion} autocomplete="off">
            <option value="">${strings.any}</option>
            ${values[criterion].map((value) => html`<option value=${value}>${label(value, criterion)}</option>`)}
          </select></label
        >`,
    )}
  </form>`;
}
