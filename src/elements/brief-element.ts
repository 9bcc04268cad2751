import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { directionOf } from '../brief/language.js';
import type { BriefLoadError } from '../brief/load.js';
import type { Brief } from '../brief/model.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { hostStyles } from '../styles/host.js';
import { textStyles } from '../styles/text/index.js';
import { chosenPieces } from '../templates/brief.js';
import { coins } from '../templates/citation.js';
import { idsOfPieces } from '../templates/ids.js';
import type { Piece } from '../templates/pieces.js';
import {
  createRenderContext,
  type HeadingLevel,
  type RenderContext,
  type RenderOptions,
} from '../templates/render-context.js';
import { createControls, resolveStyle, CONTROL_ELEMENTS, type CitationOptions } from '../controls/index.js';
import { BriefErrorEvent, BriefLoadEvent } from '../events.js';
import { FallbackElement } from './internal/fallback-element.js';
import { addressedIn, focusText, goTo } from '../dom/focus.js';
import { claimIds, releaseIds } from '../dom/ids.js';
import { LanguageController } from '../dom/language-controller.js';
import { addressBefore } from '../dom/page.js';
import { SelectionToolbar } from '../controls/selection-toolbar.js';
import { BriefSource } from './internal/brief-source.js';
import type { BriefState, BriefContext } from './internal/brief-state.js';

type Ready = Extract<BriefState, { status: 'ready' }>;

/** Failures that the console has been told of: elements that share a request share its failure. */
const reported = new WeakSet<BriefLoadError>();

/**
 * What all elements have in common: they find a brief, draw their piece of it and tell how it went.
 *
 * The text goes into the light DOM, where it belongs to the page; the element's shadow root holds a
 * slot and its controls. What the element contains before stays until the text is ready, and for good
 * if it never is.
 *
 * @slot - Shown until the brief is there, and for good if it cannot be loaded: a link, or the text itself.
 * @attr {string} [lang=the page's language] - Language of the controls, BCP 47. The text keeps its own.
 * @fires {BriefLoadEvent} brief-load - The text is on the page. Each attempt that no newer one replaces ends in this event or the other.
 * @fires {BriefErrorEvent} brief-error - The brief could not be shown. Cancel it to keep the console quiet.
 * @fires {BriefCopyEvent} brief-copy - Something of the text is on the clipboard. It bubbles.
 * @fires {BriefCopyErrorEvent} brief-copy-error - The clipboard refused; the text is selected now. It bubbles.
 * @csspart controls - Row that says that loading failed and holds the button.
 * @csspart message - Text of that row.
 * @csspart button - Button that loads again.
 * @cssprop [--brief-accent=currentColor] - Colour of the bar above the header, of the bars beside quotes, and of links in isolated text.
 * @cssprop [--brief-measure=40em] - Longest line of text.
 * @cssprop [--brief-radius=0.375em] - Rounding of boxes and buttons.
 * @cssprop [--brief-rule=color-mix(in srgb, currentColor 24%, transparent)] - Colour of hairlines.
 * @cssprop [--brief-scroll-margin=1.5em] - Distance from the top of the window when a link leads into the text; more under a fixed page header.
 * @cssprop [--brief-space=1.5em] - Distance between paragraphs and headings, from which all others follow.
 * @cssprop [--brief-surface=color-mix(in srgb, currentColor 4%, transparent)] - Background of the section on method.
 * @cssprop [--brief-title-size=clamp(1.625em, 1.1em + 3.2cqi, 3em)] - Size of the title, which grows with its width.
 */
export abstract class BriefElement extends FallbackElement {
  /** Name under which `define` registers the element. */
  static readonly tag: string;
  static override styles: CSSResultGroup = hostStyles;
  static override properties: PropertyDeclarations = {
    ...LanguageController.properties,
    src: {},
    brief: { attribute: false },
    headingLevel: { attribute: 'heading-level', type: Number },
    isolate: { type: Boolean, reflect: true },
  };

  /**
   * Registers the element, and what it draws beside its text. A name that is taken is left alone, so that a script may be loaded twice
   * and two versions may share a page; the first one there serves all.
   */
  static define(tag = this.tag, registry = customElements): void {
    const all = [
      [tag, this as unknown as CustomElementConstructor],
      ...CONTROL_ELEMENTS.map((element) => [element.tag, element] as const),
    ] as const;
    for (const [name, element] of all) if (!registry.get(name)) registry.define(name, element);
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
   * How the element comes by its brief, and how far it is.
   *
   * @internal
   */
  readonly source = new BriefSource(this);

  #language = new LanguageController(this);
  #announced: BriefState | undefined;
  #hadFocus = false;
  #shown: Ready | undefined;
  #chosenStyle: string | undefined;
  #selectionToolbar = new SelectionToolbar(this, () => this.textRoot);
  #textControls = createControls(
    () => this.textRoot,
    () => this.citationOptions(),
    (style) => {
      this.#chosenStyle = style;
      this.requestUpdate();
    },
  );
  #ids: { brief: Brief; pieces: string; root: Node; map: ReadonlyMap<string, string> } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followAddress);
    this.#release();
  }

  /** Loads the brief once more, as the button does after a failure; inside `<policy-brief>` that is the one to ask. */
  retry(): void {
    void this.source.start(true);
    this.requestUpdate();
  }

  /** The pieces of the brief that the element shows; none where it draws something of its own. */
  protected get pieces(): readonly Piece[] {
    return [];
  }

  /** What the element shows of the brief. */
  protected template(context: RenderContext): unknown {
    return chosenPieces(context);
  }

  /** The ids that the template draws; they are made unique on the page. */
  protected idsOf(brief: Brief): string[] {
    return idsOfPieces(brief, this.pieces);
  }

  /** What the element wants of its view besides what all want. */
  protected contextOptions(): RenderOptions {
    return {};
  }

  /** What the element wants of the controls of a citation. */
  protected citationOptions(): CitationOptions {
    return {};
  }

  /** Whether the element draws text, and does not leave that to others. */
  protected get drawsText(): boolean {
    return true;
  }

  /** The heading level that fits into a surrounding `<policy-brief>`. */
  protected fittingLevel({ sectionLevel }: BriefContext): number {
    return sectionLevel;
  }

  /** The heading level in force. What is no level counts as none. */
  protected get level(): number {
    const level = this.headingLevel ?? NaN;
    if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
    const { context } = this.source;
    return context ? this.fittingLevel(context) : 2;
  }

  /** Where the text is: the element itself, or its shadow root. */
  protected get textRoot(): HTMLElement | ShadowRoot {
    return this.isolate ? (this.renderRoot as ShadowRoot) : this;
  }

  /** The ids of the text on this page. They stay as long as the brief and the document do. */
  protected idsFor(brief: Brief): ReadonlyMap<string, string> {
    const pieces = this.pieces.join();
    if (this.#ids?.brief !== brief || this.#ids.pieces !== pieces) {
      this.#release();
      const root = this.getRootNode();
      this.#ids = { brief, pieces, root, map: claimIds(root, brief, this.idsOf(brief), this) };
    }
    return this.#ids.map;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('brief')) void this.source.start();
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    const { state } = this.source;
    // What was selected goes with the text.
    if (changed.has('isolate') || (state.status === 'ready' && state !== this.#shown)) this.#selectionToolbar.forget();
    if (state.status === 'ready') this.#shown = state;
  }

  protected override render(): unknown {
    const { state } = this.source;
    // What is shown stays until there is something newer.
    const shown = this.#shown;
    const isInside = this.isolate && this.drawsText && shown;
    return [
      isInside ? this.#text(isInside) : html`<slot></slot>`,
      this.#controls(state),
      shown ? this.#selectionToolbar.template(() => this.#contextOf(shown)) : nothing,
    ];
  }

  protected override updated(): void {
    const { state } = this.source;
    if (state.status === 'loading') return;
    if (state.status === 'ready' && this.drawsText) this.#draw(state);
    if (state === this.#announced) return;
    this.#announced = state;
    void this.updateComplete.then(() =>
      state.status === 'ready' ? this.#announce(state) : this.#complain(state.error),
    );
  }

  /** Puts the text into the light DOM, in place of what was there before. */
  #draw(state: Ready): void {
    adoptStyles(this.isolate ? this.renderRoot : this.getRootNode(), textStyles);
    const text = this.isolate ? this.#traceOf(state) : this.#text(state);
    if (this.isolate && text === nothing && !this.isReplaced) return;
    this.replaceBy(text);
  }

  /** What of an isolated text belongs to the document all the same: reference managers do not look into shadow roots. */
  #traceOf({ brief }: Ready): unknown {
    return this.renderRoot.querySelector('.Z3988') ? coins(brief) : nothing;
  }

  #text(state: Ready): unknown {
    return this.template(this.#contextOf(state));
  }

  #contextOf({ brief, base }: Ready): RenderContext {
    const { context } = this.source;
    const options = this.contextOptions();
    return createRenderContext(brief, {
      base,
      headingLevel: this.level,
      show: this.pieces,
      page: addressBefore(),
      // In a shadow root of its own, a text meets no other.
      ids: context ? context.ids : this.isolate ? new Map() : this.idsFor(brief),
      lang: this.#language.tag,
      controls: this.#textControls,
      withCoins: !document.head.querySelector('[name=citation_title]'),
      ...options,
      citationStyle: resolveStyle(brief, this.citationOptions(), [this.#chosenStyle, options.citationStyle]),
    });
  }

  #controls(state: BriefState): unknown {
    const { strings } = this.#language;
    const failed = state.status === 'failed' && this.source.isOwn;
    const retrying = state.status === 'loading' && state.again;
    const button = html`<button
      part="button"
      type="button"
      aria-disabled=${retrying ? 'true' : nothing}
      @click=${retrying ? nothing : () => this.retry()}
    >
      ${retrying ? strings.retrying : strings.retry}
    </button>`;
    return html`<div class="controls" part="controls" lang=${strings.lang} dir=${directionOf(strings.lang)}>
      <p class="message" part="message" role="status" aria-atomic="true">${failed ? strings.failed : nothing}</p>
      ${failed || retrying ? button : nothing}
    </div>`;
  }

  #release(): void {
    if (this.#ids) releaseIds(this.#ids.root, this.#ids.map);
    this.#ids = undefined;
  }

  #announce({ brief }: Ready): void {
    const target = addressedIn(this.textRoot);
    const focusIsFree = !document.activeElement || document.activeElement === document.body;
    if (target && (focusIsFree || this.#hadFocus)) goTo(target);
    else if (this.#hadFocus) focusText(this.textRoot);
    this.dispatchEvent(new BriefLoadEvent(brief));
  }

  #complain(error: BriefLoadError): void {
    const isUnhandled = this.dispatchEvent(new BriefErrorEvent(error));
    if (!isUnhandled || !this.source.isOwn || reported.has(error)) return;
    reported.add(error);
    console.warn(`<${this.localName}> ${error.message}`);
  }

  #followAddress = (): void => {
    const target = this.#shown && addressedIn(this.textRoot);
    if (!target) return;
    // In the document the browser has scrolled already: to the target, or back to where the reader was.
    if (this.isolate) goTo(target);
    else focusText(target);
  };
}
