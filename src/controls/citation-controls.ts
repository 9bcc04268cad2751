import { html, nothing, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import type { RecordFormat } from '../brief/model.js';
import { FORMATS } from '../brief/record-formats.js';
import { BriefDownloadEvent, BriefStyleChangeEvent } from '../events.js';
import { citationHeading } from '../templates/citation.js';
import type { RenderContext } from '../templates/render-context.js';
import { availableFormats, availableStyles, type ControlsHost } from './controls-host.js';
import { copyCitation } from './copy-actions.js';
import { CopyController, type CopyAction } from './copy-controller.js';
import { DeferredControls } from './deferred-controls.js';
import { download } from './download.js';

/**
 * The controls of a citation: copy it, choose its style, copy or download its record. Other elements draw
 * this one; a stylesheet selects it to reach the parts.
 *
 * @summary The controls of a citation.
 * @tag policy-brief-citation-controls
 * @fires {BriefCopyEvent} brief-copy - The citation or a record is on the clipboard. The event bubbles.
 * @fires {BriefCopyErrorEvent} brief-copy-error - The clipboard refused; the element has selected the text. The event bubbles.
 * @fires {BriefStyleChangeEvent} brief-style-change - The reader has chosen another citation style. The event bubbles.
 * @fires {BriefDownloadEvent} brief-download - The reader has downloaded a record. The event bubbles.
 * @csspart button - Button that copies or downloads.
 * @csspart label - Label of a list, with the list in it.
 * @csspart select - List of styles or formats.
 * @csspart message - Text that says whether the browser copied.
 * @csspart text - Text to copy by hand, where the clipboard refuses.
 */
export class CitationControls extends DeferredControls {
  static readonly tag = 'policy-brief-citation-controls';
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    host: { attribute: false },
    format: { state: true },
  };

  /**
   * How the citation is drawn.
   *
   * @internal
   */
  declare context: RenderContext;

  /**
   * The element or static text whose citation the controls act on.
   *
   * @internal
   */
  declare host: ControlsHost;

  /** The format that the reader has chosen. */
  declare protected format?: RecordFormat;

  #citationCopy = new CopyController(this);
  #recordCopy = new CopyController(this);

  protected override render(): unknown {
    const { uiStrings: strings } = this.context;
    const formats = availableFormats(this.host.options);
    const [first] = formats;
    return html`<div class="citation" lang=${strings.lang} dir=${directionOf(strings.lang)}>
      <div class="row">
        ${this.#citationCopy.button(copyCitation(this.context, '.brief-citation-text'))} ${this.#styles()}
        ${this.#citationCopy.outcome(strings)}
      </div>
      ${first ? html`<div class="row">${this.#records(first, formats)} ${this.#recordCopy.outcome(strings)}</div>` : nothing}
    </div>`;
  }

  #styles(): unknown {
    const { brief, citationStyle, uiStrings: strings } = this.context;
    const styles = availableStyles(brief, this.host.options);
    if (styles.length < 2) return nothing;
    return html`<label part="label"
      >${strings.citationStyle}
      <select part="select" @change=${this.#chooseStyle}>
        ${styles.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === citationStyle}>${name ?? citationHeading(strings)}</option>`,
        )}
      </select></label
    >`;
  }

  #records(first: RecordFormat, formats: readonly RecordFormat[]): unknown {
    const { brief, uiStrings: strings } = this.context;
    const { citations, meta } = brief;
    const format = formats.find((one) => one === this.format) ?? first;
    const { name, extension, type } = FORMATS[format];
    const text = citations.records[format];
    const action: CopyAction = {
      label: strings.copyRecord,
      of: `${name}, ${meta.title}`,
      name,
      subject: { what: 'record', format },
      content: () => ({ text }),
    };
    return html`<label part="label"
        >${strings.recordFormat}
        <select part="select" @change=${this.#chooseFormat}>
          ${formats.map(
            (id) =>
              html`<option value=${id} .selected=${id === format}>${FORMATS[id].label ?? FORMATS[id].name}</option>`,
          )}
        </select></label
      >
      ${this.#recordCopy.button(action)}
      <button
        type="button"
        class="download"
        part="button"
        aria-label="${strings.downloadRecord}: ${name}, ${meta.title}"
        @click=${() => {
          const fileName = `${citations.key}.${extension}`;
          download(fileName, type, text);
          this.dispatchEvent(new BriefDownloadEvent(format, fileName));
        }}
      >
        ${strings.downloadRecord}
      </button>`;
  }

  #chooseStyle(event: Event): void {
    this.#citationCopy.forget();
    const style = (event.target as HTMLSelectElement).value;
    this.host.chooseStyle(style);
    this.dispatchEvent(new BriefStyleChangeEvent(style));
  }

  #chooseFormat(event: Event): void {
    this.#recordCopy.forget();
    this.format = (event.target as HTMLSelectElement).value as RecordFormat;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief-citation-controls': CitationControls;
  }
}
