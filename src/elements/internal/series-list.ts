import { render } from 'lit';
import { resolveAddress } from '../../brief/address.js';
import type { EntryEditions } from '../../brief/editions.js';
import type { SeriesEntry } from '../../brief/series.js';
import { seriesItem, type SeriesItemOptions } from '../../templates/series-item.js';

/** How many milliseconds a task draws: together with layout, the reader's next click waits for less than 50. */
const SLICE = 8;
/** How many briefs the first task draws, so that the first screen is complete. */
const FIRST = 24;

/**
 * The entries of a list on the page. It takes those that are there, draws the missing ones a few at a time, and from then
 * on only shows and hides them, so that no step takes long however many there are.
 */
export class SeriesList {
  #list: Element;
  #briefs: readonly EntryEditions[];
  #options: SeriesItemOptions;
  /** The entries on the page, by their briefs and languages. */
  #rows = new Map<SeriesEntry, HTMLElement>();
  /** What the reader sees or will see: for each brief the language, or nothing. */
  #shown: readonly (SeriesEntry | undefined)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param list A `<ul>`, whose entries lead to pages of the briefs.
   * @param briefs In the order in which they are shown.
   */
  constructor(list: Element, briefs: readonly EntryEditions[], options: SeriesItemOptions) {
    this.#list = list;
    this.#briefs = briefs;
    this.#options = options;
    this.#adopt();
  }

  /**
   * Shows briefs, and hides all others.
   *
   * @param shown For each brief the language in which it is shown; undefined if it is hidden.
   */
  show(shown: readonly (SeriesEntry | undefined)[]): void {
    this.#shown = shown;
    const visible = new Set(shown);
    for (const [entry, row] of this.#rows) row.toggleAttribute('hidden', !visible.has(entry));
    this.#draw(FIRST);
  }

  /** Removes all entries. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#list.replaceChildren();
  }

  /** Finds the briefs of the entries that are on the page; those of briefs that no longer exist are removed. */
  #adopt(): void {
    const base = this.#options.base ?? '';
    const addressOf = (page: string) => resolveAddress(resolveAddress(page, base), document.baseURI);
    const byAddress = new Map(this.#briefs.flat().map((entry) => [addressOf(entry.page), entry]));
    for (const row of this.#list.querySelectorAll<HTMLElement>(':scope > *')) {
      const entry = byAddress.get(row.querySelector<HTMLAnchorElement>('.brief-card-title a')?.href ?? '');
      if (entry) this.#rows.set(entry, row);
      else row.remove();
    }
  }

  /** Draws what is missing, and goes on in a later task after some time. */
  #draw(least: number): void {
    clearTimeout(this.#timer);
    const end = performance.now() + SLICE;
    let last: Element | undefined;
    for (const [index, all] of this.#briefs.entries()) {
      const entry = this.#shown[index];
      if (entry && !this.#rows.has(entry)) {
        if (least-- <= 0 && performance.now() > end) {
          this.#timer = setTimeout(() => this.#draw(0));
          return;
        }
        const row = this.#drawn(entry, all);
        if (last) last.after(row);
        else this.#list.prepend(row);
      }
      for (const one of all) last = this.#rows.get(one) ?? last;
    }
  }

  #drawn(entry: SeriesEntry, all: EntryEditions): HTMLElement {
    const row = document.createElement('li');
    const others = all.filter((one) => one !== entry);
    render(seriesItem(entry, others, this.#options), row);
    this.#rows.set(entry, row);
    return row;
  }
}
