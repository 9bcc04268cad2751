import type { RecordFormat, StyleId } from '../brief/model.js';
import { WHOLE, type Piece } from '../templates/pieces.js';
import type { Layout } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import { BriefContextProvider } from './internal/brief-context.js';
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
  static override readonly pieces = WHOLE;
  static override readonly levelInContext = 'titleLevel';
  static override properties = {
    show: {},
    layout: {},
    citationStyle: { attribute: 'citation-style' },
    citationStyles: { attribute: 'citation-styles' },
    formats: {},
    citeButton: { attribute: 'cite-button', type: Boolean },
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

  /**
   * Whether a button next to the DOI of the header copies the citation of the brief.
   *
   * @default false
   */
  declare citeButton?: boolean;

  #isComposed: boolean | undefined;

  constructor() {
    super();
    this.addController(new BriefContextProvider(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements inside that were registered before this one found no provider.
    for (const piece of this.#pieces()) piece.source.askAgain();
  }

  /**
   * The context that it provides to the elements inside it.
   *
   * @internal
   */
  get briefContext(): BriefContext {
    const { headingLevel, ids } = this.text;
    return {
      state: this.source.state,
      ids,
      titleLevel: headingLevel,
      sectionLevel: headingLevel + (this.querySelector('brief-header') ? 1 : 0),
    };
  }

  /**
   * Decided when the first brief has loaded: later the children are its own text.
   *
   * @internal
   */
  override get drawsText(): boolean {
    if (this.source.state.status !== 'ready') return !this.#isComposed;
    this.#isComposed ??= [...this.querySelectorAll('*')].some(({ localName }) => localName.startsWith('brief-'));
    return !this.#isComposed;
  }

  /** The text is ready when that of the elements inside is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    await Promise.all(this.#pieces().map((piece) => piece.updateComplete));
    return result;
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
