import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Brief } from '../brief/model.js';
import { CONTROL_ELEMENTS } from '../controls/index.js';
import { SelectionToolbar } from '../controls/selection-toolbar.js';
import { defineOnce } from '../dom/define-once.js';
import { LanguageController } from '../dom/language-controller.js';
import { hostStyles } from '../styles/host.js';
import { chosenPieces } from '../templates/brief.js';
import type { Piece } from '../templates/pieces.js';
import type { HeadingLevel, RenderContext } from '../templates/render-context.js';
import { BriefSource } from './internal/brief-source.js';
import { FallbackElement } from './internal/fallback-element.js';
import { LoadStatus } from './internal/load-status.js';
import { TextController, type TextKind } from './internal/text-controller.js';

/**
 * The base of all elements that show a brief: it finds the brief, draws its piece and fires an event with the outcome.
 *
 * The text is drawn into the light DOM, where the page's styles and scripts reach it; the shadow root contains a slot
 * and the element's own controls. The children that the page gives the element are its fallback: they stay until the
 * text is ready, permanently if it never is.
 *
 * @slot - Fallback, shown until the brief has loaded, permanently if loading fails: a link, or the text itself.
 * @attr {string} [lang=the page's language] - Language of the controls, BCP 47. The text keeps its own.
 * @fires {BriefLoadEvent} brief-load - The text is on the page. Each attempt that no newer one replaces ends in this event or in `brief-error`.
 * @fires {BriefErrorEvent} brief-error - The brief could not be shown. Cancel it to keep the console quiet.
 * @fires {BriefCopyEvent} brief-copy - Something of the brief is on the clipboard. The event bubbles.
 * @fires {BriefCopyErrorEvent} brief-copy-error - The clipboard refused; the element has selected the text. The event bubbles.
 * @fires {BriefStyleChangeEvent} brief-style-change - The reader has chosen another citation style. The event bubbles.
 * @fires {BriefDownloadEvent} brief-download - The reader has downloaded a record. The event bubbles.
 * @csspart controls - Row with the error message and the retry button.
 * @csspart message - Error message. Also the message of controls in a shadow root: of the button for a selection and, with `isolate`, of all.
 * @csspart button - Retry button. Also the buttons of controls in a shadow root.
 * @csspart label - Label of a list, with `isolate`.
 * @csspart select - List of styles or formats, with `isolate`.
 * @csspart text - Text to copy by hand, of controls in a shadow root.
 * @cssState loading - The element is loading the brief, or waiting for a surrounding element.
 * @cssState ready - The text is on the page.
 * @cssState failed - The brief could not be shown.
 * @cssprop [--brief-accent=currentColor] - Colour of the bar above the header, of the bars beside quotes, and of links in isolated text.
 * @cssprop [--brief-measure=40em] - Longest line of text.
 * @cssprop [--brief-radius=0.375em] - Rounding of boxes and buttons.
 * @cssprop [--brief-rule=color-mix(in srgb, currentColor 24%, transparent)] - Colour of hairlines.
 * @cssprop [--brief-scroll-margin=1.5em] - `scroll-margin-top` for links into the text. Increase it under a sticky page header.
 * @cssprop [--brief-space=1.5em] - Distance between paragraphs and headings; all other distances derive from it.
 * @cssprop [--brief-surface=color-mix(in srgb, currentColor 4%, transparent)] - Background of the section on method.
 * @cssprop [--brief-title-size=clamp(1.625em, 1.1em + 3.2cqi, 3em)] - Font size of the title, which grows with the width of the text.
 */
export abstract class BriefElement extends FallbackElement {
  /** Name under which `define` registers the element. */
  static readonly tag: string;

  /**
   * The pieces of the brief that the element shows; none if its template draws something else.
   *
   * @internal
   */
  static readonly pieces: readonly Piece[] = [];

  /**
   * The heading level of the outermost heading inside a surrounding `<policy-brief>`.
   *
   * @internal
   */
  static readonly levelInContext: TextKind['levelInContext'] = 'sectionLevel';

  static override styles: CSSResultGroup = hostStyles;
  static override properties: PropertyDeclarations = {
    ...LanguageController.properties,
    src: {},
    brief: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    isolate: { type: Boolean, reflect: true },
  };

  /** Registers the element and those of its controls, each unless its name is taken. */
  static define(tag = this.tag, registry = customElements): void {
    defineOnce(tag, this as unknown as CustomElementConstructor, registry);
    for (const element of CONTROL_ELEMENTS) defineOnce(element.tag, element, registry);
  }

  /**
   * Address of a compiled brief, relative to the page; or `#` and the id of a `<script type="application/json">` that
   * holds it.
   *
   * @default none
   */
  declare src?: string | null;

  /**
   * A compiled brief from a script, such as parsed JSON. The element checks it before it shows it, and prefers it to `src`.
   *
   * @default none
   */
  declare brief?: Brief | null;

  /**
   * Level of the outermost heading. Inside `<policy-brief>`, the level that fits there is the default.
   *
   * @default 2
   */
  declare headingLevel?: HeadingLevel | null;

  /**
   * Draws the text into the shadow root, out of reach of the page's stylesheets. Inside `<policy-brief>`, each element
   * needs the attribute itself.
   *
   * @default false
   */
  declare isolate?: boolean;

  /**
   * Loads the brief and tracks its state: loading, ready or failed.
   *
   * @internal
   */
  readonly source = new BriefSource(this);

  /** @internal */
  readonly language = new LanguageController(this);

  /** @internal */
  readonly text = new TextController(this, this.constructor as typeof BriefElement);

  #loadStatus = new LoadStatus(this);
  #selectionToolbar = new SelectionToolbar(this);

  /** Loads the brief again, like the retry button. Inside `<policy-brief>`, call that element's method. */
  retry(): void {
    void this.source.start(true);
    this.requestUpdate();
  }

  /**
   * Whether the element draws text itself instead of leaving that to the elements inside it.
   *
   * @internal
   */
  get drawsText(): boolean {
    return true;
  }

  /**
   * Draws what the element shows of the brief. Called whenever the brief, its surroundings or a property changes.
   *
   * @internal
   */
  template(context: RenderContext): unknown {
    return chosenPieces(context);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('brief')) void this.source.start();
    if (changed.size > 0) this.text.redraw();
  }

  protected override render(): unknown {
    return [
      this.text.isInShadowRoot ? this.text.content : html`<slot></slot>`,
      this.#loadStatus.template(),
      this.#selectionToolbar.template(),
    ];
  }
}
