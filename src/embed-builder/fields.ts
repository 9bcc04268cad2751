import { html, nothing } from 'lit';

/** Tells the builder the new value of a field. */
export type Change = (name: string, value: string) => void;

type ListOption = readonly [value: string, name: string, lang?: string];

/** A list to choose one value from. */
export interface ListField {
  name: string;
  label: string;
  /** Values with their names, and the language of a name if it differs from that of the page. */
  options: readonly ListOption[];
  /** More values, under the name of a group. */
  groups?: readonly (readonly [name: string, options: readonly ListOption[]])[];
  value: string;
  hint?: string;
}

/** Draws a list with its label and a hint below it. */
export function listField({ name, label, options, groups = [], value, hint }: ListField, change: Change): unknown {
  const optionTemplates = (options: readonly ListOption[]) =>
    options.map(
      ([one, words, lang]) =>
        html`<option value=${one} lang=${lang ?? nothing} .selected=${one === value}>${words}</option>`,
    );
  return html`<div class="embed-field">
    <label for="embed-${name}">${label}</label>
    <select
      id="embed-${name}"
      aria-describedby=${hint ? `embed-${name}-hint` : nothing}
      @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}
    >
      ${optionTemplates(options)}
      ${groups.map(([name, options]) => html`<optgroup label=${name}>${optionTemplates(options)}</optgroup>`)}
    </select>
    ${hint ? html`<p class="embed-hint" id="embed-${name}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** A text field with its label. */
export interface TextField {
  name: string;
  label: string;
  value: string;
  placeholder: string;
  /** The format of the value, unless the group around the field has a hint. */
  hint?: string;
  /** What is wrong with the value. */
  fault?: string | undefined;
  /** Whether the value is a colour, which {@link colourRule} shows next to the field. */
  isColour?: boolean;
}

/** Draws a text field. */
export function textField(field: TextField, change: Change): unknown {
  const { name, label, value, placeholder, hint, fault, isColour } = field;
  return html`<div class="embed-field">
    <label for="embed-${name}">${label}</label>
    <span class="embed-line">
      ${isColour ? html`<span class="embed-colour" id="embed-${name}-colour" aria-hidden="true"></span>` : nothing}
      <input
        id="embed-${name}"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${value}
        placeholder=${placeholder}
        aria-describedby="embed-${name}-fault${hint ? ` embed-${name}-hint` : ''}"
        aria-invalid=${fault ? 'true' : nothing}
        @input=${(event: Event) => change(name, (event.target as HTMLInputElement).value)}
      />
    </span>
    <p class="embed-fault" id="embed-${name}-fault" role="status">${fault ?? nothing}</p>
    ${hint ? html`<p class="embed-hint" id="embed-${name}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** The rule that shows the colour of a field; a policy may forbid attributes with styles. */
export function colourRule(name: string, colour: string | undefined): string {
  return `#embed-${name}-colour { background: ${colour ?? 'none'}; }`;
}

/** A group of checkboxes. Its value is the names of the checked ones, separated by spaces. */
export interface ChecksField {
  name: string;
  legend: string;
  options: readonly (readonly [value: string, name: string])[];
  chosen: readonly string[];
  hint: string;
}

/** Draws a group of checkboxes. */
export function checks({ name, legend, options, chosen, hint }: ChecksField, change: Change): unknown {
  const toggled = (value: string, isChosen: boolean) =>
    options.flatMap(([one]) => ((one === value ? isChosen : chosen.includes(one)) ? one : [])).join(' ');
  return html`<fieldset aria-describedby="embed-${name}-hint">
    <legend>${legend}</legend>
    <p class="embed-hint" id="embed-${name}-hint">${hint}</p>
    <div class="embed-checks">
      ${options.map(
        ([value, words]) =>
          html`<div class="embed-check">
            <input
              id="embed-${name}-${value}"
              type="checkbox"
              .checked=${chosen.includes(value)}
              @change=${(event: Event) => change(name, toggled(value, (event.target as HTMLInputElement).checked))}
            />
            <label for="embed-${name}-${value}">${words}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}
