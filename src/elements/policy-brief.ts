import type { Brief, RecordFormat, StyleId } from '../brief/model.js';
import { idsOfPieces } from '../templates/ids.js';
import { piecesNamed, WHOLE, type Piece } from '../templates/pieces.js';
import { layoutOf, type Layout, type RenderOptions } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import { BriefContextProvider } from './internal/brief-context.js';
import type { CitationOptions } from '../controls/index.js';
import type { BriefContext } from './internal/brief-state.js';

/**
 * A whole policy brief. With `brief-*` elements inside it, it shows nothing itself and provides its
 * brief to them.
 *
 * @summary The whole brief, or the source for the elements inside it.
 * @tag policy-brief
 */
export class PolicyBrief extends BriefElement {
  static override readonly tag = 'policy-brief';
  static override properties = {
    show: {},
    layout: {},
    citationStyle: { attribute: 'citation-style' },
    citationStyles: { attribute: 'citation-styles' },
    formats: {},
  };

  /**
   * Pieces to show, separated by spaces. The whole brief is every piece except `contents` and `quotes`.
   *
   * @default the whole brief
   */
  declare show?: Piece | (string & {}) | null;

  /**
   * Layout of the recommendations.
   *
   * @default 'list'
   */
  declare layout?: Layout | null;

  /**
   * Style of the citation that is shown first: one that every brief has, or one that the series adds.
   *
   * @default 'suggested'
   */
  declare citationStyle?: StyleId | (string & {}) | null;

  /**
   * Styles to choose from, separated by spaces. With one style there is nothing to choose.
   *
   * @default all styles of the brief
   */
  declare citationStyles?: StyleId | (string & {}) | null;

  /**
   * Record formats to choose from, separated by spaces; no format if the attribute is empty.
   *
   * @default all four formats
   */
  declare formats?: RecordFormat | (string & {}) | null;

  #provider = new BriefContextProvider(this, () => this.#briefContext());
  #isComposed: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Pieces that were registered before this element found nobody to ask.
    for (const piece of this.#pieces()) piece.source.askAgain();
  }

  protected override get pieces(): readonly Piece[] {
    return piecesNamed(this.show);
  }

  /** Those of the elements inside it as well. */
  protected override idsOf(brief: Brief): string[] {
    return idsOfPieces(brief, this.drawsText ? this.pieces : WHOLE);
  }

  protected override contextOptions(): RenderOptions {
    return { layout: layoutOf(this.layout), citationStyle: this.citationStyle };
  }

  protected override citationOptions(): CitationOptions {
    return this;
  }

  protected override fittingLevel({ titleLevel }: BriefContext): number {
    return titleLevel;
  }

  /** Decided when the brief is first there: later the children are its own text. */
  protected override get drawsText(): boolean {
    if (this.source.state.status !== 'ready') return !this.#isComposed;
    this.#isComposed ??= [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('brief-'));
    return !this.#isComposed;
  }

  protected override updated(): void {
    this.#provider.update();
    super.updated();
  }

  /** The text is there when that of the elements inside is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await Promise.all(this.#pieces().map((piece) => piece.updateComplete));
    return result;
  }

  #briefContext(): BriefContext {
    const { state } = this.source;
    const titleLevel = this.level;
    return {
      state,
      ids: state.status === 'ready' && !this.drawsText ? this.idsFor(state.brief) : new Map(),
      titleLevel,
      sectionLevel: titleLevel + (this.querySelector('brief-header') ? 1 : 0),
    };
  }

  #pieces(): BriefElement[] {
    return [...this.querySelectorAll('*')].filter((element) => element instanceof BriefElement);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief': PolicyBrief;
  }
}
