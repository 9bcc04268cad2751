import { html, nothing, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import type { CitationStyle, Citations, RecordFormat } from '../brief/model.js';
import type { Strings } from '../locales/index.js';
import { CopyController, type CopyAction } from './copy-controller.js';
import { download, FORMATS } from './record-formats.js';
import type { ControlsHost } from './controls-host.js';
import { DeferredControls } from './deferred-controls.js';

/**
 * The controls of a citation: copy it, choose its style, copy or download its record. Other elements draw it; a
 * stylesheet names it to reach the parts.
 *
 * @summary The controls of a citation.
 * @tag policy-brief-citation-controls
 * @csspart button - Button that copies or downloads.
 * @csspart message - Text that says whether the browser copied.
 */
export class CitationControls extends DeferredControls {
  static readonly tag = 'policy-brief-citation-controls';
  static override properties: PropertyDeclarations = {
    citations: { attribute: false },
    of: { attribute: false },
    citation: { attribute: false },
    styleChoices: { attribute: false },
    formats: { attribute: false },
    current: { attribute: false },
    strings: { attribute: false },
    format: { state: true },
  };

  declare citations: Citations;
  /** Title of the brief. */
  declare of: string;
  /** What the button copies. */
  declare citation: CopyAction;
  declare styleChoices: CitationStyle[];
  declare formats: RecordFormat[];
  /** Id of the style that is shown. */
  declare current: string;
  declare strings: Strings;
  /** Shows another style. */
  declare host: ControlsHost;
  declare protected format?: RecordFormat;

  #citationCopy = new CopyController(this);
  #recordCopy = new CopyController(this);

  protected override render(): unknown {
    const { strings } = this;
    const [firstFormat] = this.formats;
    return html`<div class="citation" lang=${strings.lang} dir=${directionOf(strings.lang)}>
      <div class="row">
        ${this.#citationCopy.button(this.citation)} ${this.#styles()} ${this.#citationCopy.outcome(strings)}
      </div>
      ${firstFormat ? html`<div class="row">${this.#records(firstFormat)} ${this.#recordCopy.outcome(strings)}</div>` : nothing}
    </div>`;
  }

  #styles(): unknown {
    const { strings, styleChoices, current } = this;
    if (styleChoices.length < 2) return nothing;
    return html`<label
      >${strings.citationStyle}
      <select @change=${this.#chooseStyle}>
        ${styleChoices.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === current}>
              ${name ?? capitalised(strings.suggestedCitation)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #records(first: RecordFormat): unknown {
    const { strings, formats } = this;
    const format = this.format && formats.includes(this.format) ? this.format : first;
    const { name, extension, type } = FORMATS[format];
    const text = this.citations.records[format];
    const action: CopyAction = {
      label: strings.copy(name),
      of: this.of,
      name,
      subject: { what: 'record', format },
      content: () => ({ text }),
    };
    return html`${this.#recordCopy.button(action)}
      <button
        type="button"
        part="button"
        aria-label="${strings.download(name)}: ${this.of}"
        @click=${() => download(`${this.citations.key}.${extension}`, type, text)}
      >
        ${strings.download(name)}
      </button>
      <label
        >${strings.recordFormat}
        <select @change=${this.#chooseFormat}>
          ${formats.map(
            (id) =>
              html`<option value=${id} .selected=${id === format}>${FORMATS[id].label ?? FORMATS[id].name}</option>`,
          )}
        </select></label
      >`;
  }

  #chooseStyle(event: Event): void {
    this.#citationCopy.forget();
    this.host.chooseStyle((event.target as HTMLSelectElement).value);
  }

  #chooseFormat(event: Event): void {
    this.#recordCopy.forget();
    this.format = (event.target as HTMLSelectElement).value as RecordFormat;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief-citation-controls': CitationControls;
  }
}
