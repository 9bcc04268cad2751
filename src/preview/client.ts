import type { PreviewFinding, PreviewState, PreviewWords } from './state.js';

/**
 * The panel of `policy-brief serve`, which the server adds to every page: it shows the problems of the texts and, on
 * request, of accessibility, and loads the page again when it has changed.
 */

/** The part of axe-core that the panel uses. */
interface Axe {
  run: (
    context: { exclude: string[] },
    options: { resultTypes: string[] },
  ) => Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>;
}

/** The part of a translation of axe-core that the panel uses: the rules, by their ids. */
interface AxeLocale {
  rules: Readonly<Record<string, { help: string }>>;
}

/** Where a reader is on a page: an element, and how far its upper edge is from that of the window, in pixels. */
interface Place {
  id: string;
  top: number;
  scroll: number;
}

const TAG = 'policy-brief-preview';

const STYLES = `
  :host { all: initial; position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; max-width: min(40rem, calc(100vw - 2rem));
    font: 400 0.9375rem/1.45 system-ui, sans-serif; color: #1b1b1b; color-scheme: light; display: flex; flex-direction: column; align-items: flex-end; }
  [hidden] { display: none; }
  button { font: inherit; color: inherit; cursor: pointer; border: 1px solid #767676; border-radius: 0.375rem; background: #fff; padding: 0.375rem 0.75rem; min-height: 2.25rem; }
  button:focus-visible, a:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
  .toggle { border-radius: 1.25rem; box-shadow: 0 1px 6px #0004; }
  .toggle.error { background: #b3261e; border-color: #b3261e; color: #fff; }
  .toggle.warning { background: #fff4ce; border-color: #8a6d00; }
  .panel { background: #fff; border: 1px solid #767676; border-radius: 0.5rem; box-shadow: 0 2px 14px #0005; padding: 1rem; margin-bottom: 0.5rem;
    max-height: min(60vh, 36rem); overflow: auto; overflow-wrap: anywhere; }
  p { margin: 0 0 0.75rem; }
  ul { list-style: none; margin: 0.75rem 0 0; padding: 0; }
  li { padding: 0.5rem 0 0.5rem 0.75rem; border-left: 4px solid #8a6d00; margin-bottom: 0.5rem; }
  li.error { border-color: #b3261e; }
  code { font: 0.875em/1.4 ui-monospace, monospace; color: #444; }
  @media print { :host { display: none; } }
`;

class Panel extends HTMLElement {
  readonly #toggle = element('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false' });
  readonly #panel = element('section', { class: 'panel', hidden: '' });
  readonly #summary = element('p');
  readonly #list = element('ul');
  readonly #check = element('button', { type: 'button' });
  readonly #answer = element('p', { role: 'status' });
  #words: PreviewWords | undefined;
  #isOpenForErrors = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    this.#panel.append(this.#summary, this.#check, this.#answer, this.#list);
    root.append(this.#panel, this.#toggle);
    this.#toggle.addEventListener('click', () => this.#open(this.#panel.hidden === true));
    root.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      this.#open(false);
      this.#toggle.focus();
    });
    this.#check.addEventListener('click', () => void this.#checkAccessibility());
  }

  show({ findings, words }: PreviewState): void {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const worst = errors.length > 0 ? 'error' : findings.length > 0 ? 'warning' : '';
    this.#words = words;
    this.lang = words.lang;
    this.#panel.setAttribute('aria-label', words.preview);
    this.#toggle.className = `toggle ${worst}`;
    this.#toggle.textContent = `${words.preview}: ${findings.length === 0 ? words.noFindings : words.summary}`;
    this.#summary.textContent = errors.length > 0 ? words.outdated : '';
    this.#summary.hidden = errors.length === 0;
    this.#list.replaceChildren(...findings.map((finding) => this.#item(finding, words)));
    this.#check.textContent = words.checkAccessibility;
    if (errors.length > 0 || this.#isOpenForErrors) this.#open(errors.length > 0);
    this.#isOpenForErrors = errors.length > 0;
  }

  #item({ file, line, column, severity, message }: PreviewFinding, words: PreviewWords): HTMLElement {
    const item = element('li', { class: severity });
    const place = element('code');
    place.textContent = `${file}:${line}:${column}`;
    item.append(place, ` ${words[severity]}: ${message}`);
    return item;
  }

  #open(isOpen: boolean): void {
    this.#panel.hidden = !isOpen;
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
  }

  async #checkAccessibility(): Promise<void> {
    const words = this.#words;
    if (!words) return;
    this.#answer.replaceChildren(words.isChecking);
    let axe: Axe;
    let rules: AxeLocale['rules'] = {};
    try {
      await import(new URL('axe.js', import.meta.url).href);
      ({ axe } = window as unknown as { axe: Axe });
      // The page's policy does not let axe-core take a translation, for which it would compile templates.
      if (words.lang !== 'en') {
        const locale = await fetch(new URL(`axe.${words.lang}.json`, import.meta.url));
        ({ rules } = (await locale.json()) as AxeLocale);
      }
    } catch {
      this.#answer.replaceChildren(words.noAxe);
      return;
    }
    const { violations } = await axe.run({ exclude: [TAG] }, { resultTypes: ['violations'] });
    const list = element('ul');
    for (const { id, help, nodes } of violations)
      for (const { target } of nodes) {
        const item = element('li', { class: 'error' });
        const place = element('code');
        place.textContent = target.flat().join(' ');
        item.append(`${rules[id]?.help ?? help} `, place);
        list.append(item);
      }
    this.#answer.replaceChildren(violations.length === 0 ? words.accessible : list);
  }
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** Finds where the reader is: the last element with an id that begins above the window. */
function findPlace(): Place {
  let place: Place = { id: '', top: 0, scroll: window.scrollY };
  for (const one of document.querySelectorAll('main [id], main[id]')) {
    const { top } = one.getBoundingClientRect();
    if (top > 0) break;
    place = { ...place, id: one.id, top };
  }
  return place;
}

/** Shows a page again where the reader was, even if the text before it has become longer. */
function returnTo({ id, top, scroll }: Place): void {
  const found = id ? document.getElementById(id) : null;
  if (found) window.scrollBy(0, found.getBoundingClientRect().top - top);
  else window.scrollTo(0, scroll);
}

/** Loads the page again. The history keeps the place, so that nothing is stored. */
function reload(): void {
  history.replaceState({ place: findPlace() }, '');
  history.scrollRestoration = 'manual';
  location.reload();
}

// A frame in the page belongs to the page.
if (window.top === window) {
  customElements.define(TAG, Panel);
  const panel = new Panel();
  document.body.append(panel);
  const state = history.state as { place?: Place } | null;
  const { place } = state ?? {};
  if (place) {
    returnTo(place);
    history.replaceState(null, '');
    window.addEventListener('load', () => {
      returnTo(place);
      // Only after this frame does the browser no longer return to the old place.
      requestAnimationFrame(() => requestAnimationFrame(() => (history.scrollRestoration = 'auto')));
    });
  }
  const address = new URL('events', import.meta.url);
  address.search = new URL(import.meta.url).search;
  address.searchParams.set('page', location.pathname);
  new EventSource(address).addEventListener('message', ({ data }) => {
    const next = JSON.parse(String(data)) as PreviewState;
    panel.show(next);
    if (next.isStale) reload();
  });
}
