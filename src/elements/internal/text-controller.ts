import { noChange, nothing, type ReactiveController } from 'lit';
import type { Brief } from '../../brief/model.js';
import { resolveStyle, type CitationOptions, type ControlsHost } from '../../controls/controls-host.js';
import { createControls } from '../../controls/index.js';
import { adoptStyles } from '../../dom/adopt-styles.js';
import { addressedIn, focusText, goTo } from '../../dom/focus.js';
import { claimIds, releaseIds } from '../../dom/ids.js';
import type { LanguageController } from '../../dom/language-controller.js';
import { addressBefore } from '../../dom/page.js';
import { BriefLoadEvent } from '../../events.js';
import { textStyles } from '../../styles/text/index.js';
import { coins } from '../../templates/citation.js';
import { idsDefinedBy } from '../../templates/ids.js';
import { piecesNamed, type Piece } from '../../templates/pieces.js';
import {
  createRenderContext,
  layoutOf,
  type RenderContext,
  type RenderOptions,
} from '../../templates/render-context.js';
import type { BriefSource } from './brief-source.js';
import type { BriefState } from './brief-state.js';
import type { FallbackElement } from './fallback-element.js';

type Ready = Extract<BriefState, { status: 'ready' }>;

/** What the class of an element says about its text. */
export interface TextKind {
  /** The pieces of the brief that its elements show, unless they choose others. */
  readonly pieces: readonly Piece[];
  /** Which level inside a surrounding `<policy-brief>` its outermost heading has. */
  readonly levelInContext: 'titleLevel' | 'sectionLevel';
}

/** An element that shows a text. It may lack the optional attributes. */
export interface TextHost extends FallbackElement, CitationOptions {
  readonly source: BriefSource;
  readonly language: LanguageController;
  /** Whether it draws text itself instead of leaving that to the elements inside it. */
  readonly drawsText: boolean;
  readonly isolate?: boolean;
  readonly headingLevel?: number | null;
  readonly show?: string | null;
  readonly layout?: string | null;
  readonly citationStyle?: string | null;
  /** Draws what it shows of the brief. */
  template(context: RenderContext): unknown;
}

/**
 * Draws the text of an element: into the light DOM, or into its shadow root if the element is isolated. It claims the
 * ids of the text, keeps the reader's focus, and tells the page that the text is there.
 *
 * The template runs only if something that it depends on has changed; selecting text, for example, redraws nothing.
 */
export class TextController implements ReactiveController, ControlsHost {
  /** How the text is drawn; undefined before there is one. */
  context: RenderContext | undefined;
  /** The ids of the text on this page, by the names that the brief gives them. */
  ids: ReadonlyMap<string, string> = new Map();
  /** The text, for the shadow root of an isolated element. */
  content: unknown = noChange;
  readonly options: CitationOptions;

  #host: TextHost;
  #kind: TextKind;
  #controls = createControls(this);
  #shown: Ready | undefined;
  /** What the text was drawn from. Empty if it has to be drawn again in any case. */
  #drawnFrom: unknown[] = [];
  #isStale = false;
  #claim: { root: Node; brief: Brief; names: string } | undefined;
  #chosenStyle: string | undefined;
  #hadFocus = false;
  #announced: Ready | undefined;

  constructor(host: TextHost, kind: TextKind) {
    this.#host = host;
    this.#kind = kind;
    this.options = host;
    host.addController(this);
  }

  /** Where the text is: the element itself, or its shadow root. */
  get root(): HTMLElement | ShadowRoot {
    return this.#host.isolate ? (this.#host.renderRoot as ShadowRoot) : this.#host;
  }

  /** Whether the text belongs in the shadow root. */
  get isInShadowRoot(): boolean {
    return Boolean(this.#host.isolate && this.#host.drawsText && this.context);
  }

  /** Level of the outermost heading: the element's own if it is a level, else the next one in the surrounding element. */
  get headingLevel(): number {
    const level = this.#host.headingLevel ?? NaN;
    if (Number.isInteger(level) && level >= 1 && level <= 6) return level;
    return this.#host.source.context?.[this.#kind.levelInContext] ?? 2;
  }

  /** Draws the text with the next update, even if nothing has changed that the controller knows of. */
  redraw(): void {
    this.#drawnFrom = [];
    this.#host.requestUpdate();
  }

  chooseStyle(style: string): void {
    this.#chosenStyle = style;
    this.redraw();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followAddress);
    this.#release();
    this.#drawnFrom = [];
  }

  hostUpdate(): void {
    const { source, shadowRoot } = this.#host;
    this.#hadFocus = Boolean(shadowRoot?.activeElement);
    // While a newer brief is loading, or if that fails, the text stays.
    if (source.state.status === 'ready') this.#shown = source.state;
    if (this.#shown) this.#prepare(this.#shown);
  }

  hostUpdated(): void {
    if (this.#isStale && this.#host.drawsText) this.#drawIntoLightDom();
    this.#isStale = false;
    this.content = noChange;
    const { state } = this.#host.source;
    if (state.status !== 'ready' || state === this.#announced) return;
    this.#announced = state;
    void this.#host.updateComplete.then(() => this.#announce(state));
  }

  /** Runs the template if the text is stale. */
  #prepare(shown: Ready): void {
    const host = this.#host;
    const outer = host.source.context;
    const page: RenderOptions = {
      headingLevel: this.headingLevel,
      page: addressBefore(),
      lang: host.language.tag,
      // A page whose head describes the brief needs no second description.
      withCoins: !document.head.querySelector('[name=citation_title]'),
    };
    const drawnFrom: unknown[] = [shown, outer?.ids, host.language.strings, ...Object.values<unknown>({ ...page })];
    this.#isStale = drawnFrom.some((value, index) => value !== this.#drawnFrom[index]);
    if (!this.#isStale) return;
    this.#drawnFrom = drawnFrom;
    const { brief, base } = shown;
    const { drawsText } = host;
    const options: RenderOptions = {
      ...page,
      base,
      layout: layoutOf(host.layout),
      show: piecesNamed(drawsText ? host.show : '', this.#kind.pieces),
      controls: this.#controls,
      citationStyle: resolveStyle(brief, host, [this.#chosenStyle, host.citationStyle]),
    };
    if (!drawsText || !(outer || host.isolate)) this.#claimIds(brief, options);
    else {
      // A shadow root has separate ids, and a surrounding element has claimed those of the elements inside it.
      this.#release();
      this.ids = outer?.ids ?? new Map();
    }
    this.context = createRenderContext(brief, { ...options, ids: this.ids });
    if (drawsText) this.content = host.template(this.context);
  }

  /** Claims the ids that the template defines. They stay while the brief and the document do. */
  #claimIds(brief: Brief, options: RenderOptions): void {
    const context = createRenderContext(brief, options);
    const names = idsDefinedBy((one) => this.#host.template(one), context);
    if (this.#claim?.brief === brief && this.#claim.names === names.join()) return;
    this.#release();
    const root = this.#host.getRootNode();
    this.#claim = { root, brief, names: names.join() };
    // Data from a script has no address.
    const isForeign = Boolean(options.base && new URL(options.base).origin !== location.origin);
    this.ids = claimIds(root, brief, names, this.#host, isForeign);
  }

  #release(): void {
    if (this.#claim) releaseIds(this.#claim.root, this.ids);
    this.#claim = undefined;
  }

  #drawIntoLightDom(): void {
    const host = this.#host;
    adoptStyles(host.isolate ? host.renderRoot : host.getRootNode(), textStyles);
    const text = host.isolate ? this.#trace() : this.content;
    // Without a trace, the fallback stays in the light DOM, where no slot shows it.
    if (!host.isolate || text !== nothing || host.isReplaced) host.replaceBy(text);
  }

  /** Reference managers do not look into shadow roots, so what they read of an isolated text is in the document. */
  #trace(): unknown {
    return this.context && this.root.querySelector('.Z3988') ? coins(this.context.brief) : nothing;
  }

  #announce({ brief }: Ready): void {
    const target = addressedIn(this.root);
    const focusIsFree = !document.activeElement || document.activeElement === document.body;
    if (target && (focusIsFree || this.#hadFocus)) goTo(target);
    else if (this.#hadFocus) focusText(this.root);
    this.#host.dispatchEvent(new BriefLoadEvent(brief));
  }

  #followAddress = (): void => {
    const target = this.#shown && addressedIn(this.root);
    if (!target) return;
    // In the document the browser has scrolled already: to the target, or back to where the reader was.
    if (this.#host.isolate) goTo(target);
    else focusText(target);
  };
}
