import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { editionIn, groupById, type EntryEditions } from '../brief/editions.js';
import { citationLanguageOf, directionOf } from '../brief/language.js';
import {
  matcher,
  needsFilter,
  searchable,
  valuesOf,
  type Criterion,
  type Searchable,
  type SeriesQuery,
} from '../brief/series-filter.js';
import { escapeHtml } from '../clipboard/escape.js';
import { CopyController, type CopyAction } from '../controls/copy-controller.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import { defineOnce } from '../dom/define-once.js';
import { OWN_LANGUAGE } from '../dom/own-language.js';
import { languageOf } from '../dom/page.js';
import { BriefSeriesLoadEvent } from '../events.js';
import { seriesStringsFor, type SeriesStrings } from '../locales/series-strings.js';
import { fill } from '../locales/strings.js';
import { seriesStyles } from '../styles/series.js';
import { listStyles } from '../styles/text/card-list.js';
import type { HeadingLevel } from '../templates/render-context.js';
import { seriesFilters } from '../templates/series-filters.js';
import { FallbackElement } from './internal/fallback-element.js';
import { LoadStatus } from './internal/load-status.js';
import { SeriesList } from './internal/series-list.js';
import { SeriesSource, type LoadedSeries } from './internal/series-source.js';

/** How many milliseconds after the last key the number of briefs is announced, which would otherwise interrupt the reader. */
const REST = 500;

/** Where the entries go. */
const EMPTY_LIST = html`<ul class="brief-cards" role="list"></ul>`;

/**
 * The briefs of a series, the newest first: cards that lead to their pages. From nine briefs on, fields find them by words,
 * keyword, year, language and author. A button copies the citation of the series.
 *
 * The list is drawn into the light DOM, unless the element is isolated. A list that the page has already, as the list of
 * briefs of a site, stays and is completed; other children are a fallback until the series has loaded.
 *
 * @summary The list of a series.
 * @tag brief-series
 * @slot - Fallback, shown until the series has loaded, permanently if loading fails: a link, or the list itself.
 * @attr {string} [lang=the page's language] - Language of the controls, BCP 47. Of a brief in several languages, the list shows that one.
 * @fires {BriefSeriesLoadEvent} brief-series-load - The first briefs are on the page. Each attempt that no newer one replaces ends in this event or in `brief-error`.
 * @fires {BriefErrorEvent} brief-error - The series could not be shown. Cancel it to keep the console quiet.
 * @fires {BriefCopyEvent} brief-copy - The citation of the series is on the clipboard. The event bubbles.
 * @fires {BriefCopyErrorEvent} brief-copy-error - The clipboard refused; the element has selected the text. The event bubbles.
 * @csspart filters - The fields.
 * @csspart input - Field for words.
 * @csspart select - List of values.
 * @csspart found - How many briefs are shown.
 * @csspart button - Button.
 * @csspart controls - Row with the error message and the retry button.
 * @csspart message - Error message, and the message that something was copied.
 * @csspart text - Text to copy by hand, where the clipboard refuses.
 * @cssState loading - The element is loading the series.
 * @cssState ready - The list is on the page.
 * @cssState failed - The series could not be shown.
 * @cssprop [--brief-accent=currentColor] - Colour of the bar above each card.
 * @cssprop [--brief-radius=0.375em] - Rounding of buttons and fields.
 */
export class BriefSeries extends FallbackElement {
  /** Name under which `define` registers the element. */
  static readonly tag = 'brief-series';
  static override properties: PropertyDeclarations = {
    ...OWN_LANGUAGE,
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    isolate: { type: Boolean, reflect: true },
  };
  static override styles = seriesStyles;

  /** Registers the element, unless its name is taken. */
  static define(tag = this.tag, registry = customElements): void {
    defineOnce(tag, this, registry);
  }

  /**
   * Address of a series, relative to the page: of its folder, or of a page or the file `series.json` in it; or `#` and the
   * id of a `<script type="application/json">` that holds the data of `series.json`.
   *
   * @default none
   */
  declare src?: string | null;

  /**
   * Level of the headings of the cards.
   *
   * @default 2
   */
  declare headingLevel?: HeadingLevel | null;

  /** Whether the list is in the shadow root, where no style of the page reaches it. */
  declare isolate?: boolean;

  /**
   * Loads the series and tracks its state: loading, ready or failed.
   *
   * @internal
   */
  readonly source = new SeriesSource(this);

  #loadStatus = new LoadStatus(this);
  #copyController = new CopyController(this);
  /** What is shown: undefined before there is a series. */
  #shown: LoadedSeries | undefined;
  #briefs: readonly EntryEditions[] = [];
  /** The same briefs as the filter sees them, and the values to choose from. None of a short list. */
  #searchable: readonly Searchable[] = [];
  #values: Readonly<Record<Criterion, readonly string[]>> | undefined;
  #list: SeriesList | undefined;
  /** What the list was made from, and whether that has changed. */
  #madeFrom: readonly unknown[] = [];
  #isStale = false;
  #found = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  /**
   * The interface strings.
   *
   * @internal
   */
  get language(): { strings: SeriesStrings } {
    return { strings: seriesStringsFor(languageOf(this), this.#shown?.series.strings) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Loads the series again, like the retry button. */
  retry(): void {
    void this.source.start(true);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) void this.source.start();
    const { state } = this.source;
    // While a newer series is loading, or if that fails, the list stays.
    if (state.status !== 'ready') return;
    const madeFrom = [state, languageOf(this), this.headingLevel, this.isolate];
    if (madeFrom.every((value, index) => value === this.#madeFrom[index])) return;
    this.#madeFrom = madeFrom;
    this.#isStale = true;
    this.#shown = state;
    this.#briefs = groupById(state.series.briefs, ({ id }) => id);
    const isLarge = needsFilter(this.#briefs.length);
    this.#searchable = isLarge ? this.#briefs.map(searchable) : [];
    this.#values = isLarge ? valuesOf(this.#searchable, this.language.strings.lang) : undefined;
  }

  protected override render(): unknown {
    const { strings } = this.language;
    const { lang } = strings;
    const citation = this.#shown?.series.citation?.[citationLanguageOf(lang)];
    const values = this.#values;
    return html`<div class="tools" lang=${lang} dir=${directionOf(lang)}>
        ${values ? seriesFilters(strings, values, this.#filter) : nothing}
        <div class="row">
          ${
            values ? html`<button type="button" part="button" @click=${this.#reset}>${strings.reset}</button>` : nothing
          }
          ${citation === undefined ? nothing : this.#copyController.button(this.#cite(citation, strings))}
          ${values ? html`<p class="found" part="found" role="status">${this.#found}</p>` : nothing}
          ${this.#copyController.outcome(strings)}
        </div>
      </div>
      ${this.#loadStatus.template()}${this.isolate && this.#shown ? EMPTY_LIST : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    if (!this.#isStale || !this.#shown) return;
    this.#isStale = false;
    const { series, base } = this.#shown;
    this.#list?.clear();
    const { isolate } = this;
    const place = isolate ? this.renderRoot : this;
    adoptStyles(isolate ? place : this.getRootNode(), listStyles);
    if (!isolate && !this.querySelector('.brief-cards')) this.replaceBy(EMPTY_LIST);
    this.#list = new SeriesList(place.querySelector('.brief-cards') ?? this, this.#briefs, {
      title: series.title,
      headingLevel: this.headingLevel ?? 2,
      base,
      strings: this.language.strings,
    });
    this.#apply();
    this.dispatchEvent(new BriefSeriesLoadEvent(series));
  }

  /** Shows the briefs that fit what is in the fields, and returns how many they are. */
  #apply(): number {
    const form = this.renderRoot.querySelector('form');
    const query = form ? (Object.fromEntries(new FormData(form)) as unknown as SeriesQuery) : undefined;
    const fits = query && matcher(query);
    const lang = [query?.language, languageOf(this)].find(Boolean) ?? '';
    const shown = this.#briefs.map((all, index) => {
      const one = this.#searchable[index];
      return one && fits && !fits(one) ? undefined : editionIn(all, lang);
    });
    this.#list?.show(shown);
    return shown.filter(Boolean).length;
  }

  #filter = (): void => {
    const number = this.#apply();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const { found, none, lang } = this.language.strings;
      const inWords = (one: number) => one.toLocaleString(lang);
      this.#found = number === 0 ? none : fill(fill(found, inWords(number)), inWords(this.#briefs.length));
      this.requestUpdate();
    }, REST);
  };

  #reset = (): void => {
    this.renderRoot.querySelector('form')?.reset();
    this.#filter();
  };

  #cite(text: string, { cite, citation }: SeriesStrings): CopyAction {
    const url = this.#shown?.series.url ?? '';
    const address = escapeHtml(url);
    return {
      label: cite,
      name: citation,
      subject: { what: 'series' },
      content: () => ({ text, html: escapeHtml(text).replace(address, () => `<a href="${address}">${address}</a>`) }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-series': BriefSeries;
  }
}
