import { html, nothing, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import type { CitationStyle, Citations, RecordFormat } from '../brief/model.js';
import type { Strings } from '../locales/index.js';
import { CopyController, type CopyAction } from './copy-controller.js';
import { download, FORMATS } from './record-formats.js';
import { Tools } from './deferred-controls.js';

/**
 * The controls of a citation: copy it, choose its style, copy or download its record. Drawn by the elements of this
 * library; not for pages.
 *
 * @internal
 * @tag policy-brief-citation-tools
 */
export class CitationTools extends Tools {
  static readonly tag = 'policy-brief-citation-tools';
  static override properties: PropertyDeclarations = {
    citations: { attribute: false },
    of: { attribute: false },
    citation: { attribute: false },
    offeredStyles: { attribute: false },
    formats: { attribute: false },
    current: { attribute: false },
    words: { attribute: false },
    format: { state: true },
  };

  declare citations: Citations;
  /** Title of the brief. */
  declare of: string;
  /** What the button copies. */
  declare citation: CopyAction;
  declare offeredStyles: CitationStyle[];
  declare formats: RecordFormat[];
  /** Id of the style that is shown. */
  declare current: string;
  declare words: Strings;
  /** Shows another style. */
  declare choose: (style: string) => void;
  declare format?: RecordFormat;

  #citing = new CopyController(this);
  #recording = new CopyController(this);

  protected override render(): unknown {
    const { words } = this;
    const [firstFormat] = this.formats;
    return html`<div class="citation" lang=${words.lang} dir=${directionOf(words.lang)}>
      <div class="row">${this.#citing.button(this.citation)} ${this.#styles()} ${this.#citing.outcome(words)}</div>
      ${firstFormat ? html`<div class="row">${this.#records(firstFormat)} ${this.#recording.outcome(words)}</div>` : nothing}
    </div>`;
  }

  #styles(): unknown {
    const { words, offeredStyles, current } = this;
    if (offeredStyles.length < 2) return nothing;
    return html`<label
      >${words.citationStyle}
      <select @change=${this.#chooseStyle}>
        ${offeredStyles.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === current}>
              ${name ?? capitalised(words.suggestedCitation)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #records(first: RecordFormat): unknown {
    const { words, formats } = this;
    const format = this.format && formats.includes(this.format) ? this.format : first;
    const { name, extension, type } = FORMATS[format];
    const text = this.citations.records[format];
    const action: CopyAction = {
      label: words.copy(name),
      of: this.of,
      name,
      subject: { what: 'record', format },
      content: () => ({ text }),
    };
    return html`${this.#recording.button(action)}
      <button
        type="button"
        part="button"
        aria-label="${words.download(name)}: ${this.of}"
        @click=${() => download(`${this.citations.key}.${extension}`, type, text)}
      >
        ${words.download(name)}
      </button>
      <label
        >${words.recordFormat}
        <select @change=${this.#chooseFormat}>
          ${formats.map(
            (id) =>
              html`<option value=${id} .selected=${id === format}>${FORMATS[id].label ?? FORMATS[id].name}</option>`,
          )}
        </select></label
      >`;
  }

  #chooseStyle(event: Event): void {
    this.#citing.forget();
    this.choose((event.target as HTMLSelectElement).value);
  }

  #chooseFormat(event: Event): void {
    this.#recording.forget();
    this.format = (event.target as HTMLSelectElement).value as RecordFormat;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief-citation-tools': CitationTools;
  }
}
