import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { resolveAddress } from '../brief/address.js';
import { documentParsed, languageOf } from '../dom/page.js';
import { colourIn, chosenKind, NEWEST, readChoices, readSystem, type Choices, type ChosenBrief } from './choices.js';
import { CodeBlocks } from './code-blocks.js';
import { loadContent, type Content } from './content.js';
import { colourRule, listField } from './fields.js';
import { HASHES } from './hashes.js';
import { fitPreview, previewAddress, showIn } from './preview.js';
import { codeBlocks, fileList, instructions, statementBlocks } from './result.js';
import { briefStep, lookStep, systemStep, type Form } from './steps.js';
import type { Way } from './systems.js';
import { embedTextsFor, type EmbedTexts } from './texts/index.js';

const WIDTHS = ['wide', 'phone'] as const;

/**
 * Asks which brief a site wants to show and how, previews it in the page of a town, and writes the code for the site's
 * system. The choices are behind `#` in the address of the page; nothing is stored.
 *
 * The builder draws into the light DOM, which the stylesheet of the page styles. It reads the briefs to choose from
 * the list of links that it contains: each leads to the data of a brief, or names the data in `data-brief`. If it knows the
 * data of their series, it offers the list of all and the newest brief as well. A link to the page chooses brief and system
 * by its query: `?brief=resiliente-kommunen-2-0.de.json&system=joomla`, or `?brief=series.json`. Links to the page in other
 * languages, with `rel="alternate"` and `hreflang`, take the choices along.
 */
export class EmbedBuilder extends LitElement {
  /** Name under which the builder's script registers the element. */
  static readonly tag = 'embed-builder';
  static override properties: PropertyDeclarations = {
    preview: {},
    series: {},
    content: { state: true },
    isFailed: { state: true },
    width: { state: true },
  };

  /** Address of the page with `<embed-preview>`. */
  declare preview?: string | null;

  /** Address of the data of the series, relative to the page. */
  declare series?: string | null;

  declare protected content: Content | undefined;
  declare protected isFailed: boolean;
  declare protected width: (typeof WIDTHS)[number];

  #briefs: readonly ChosenBrief[] = [];
  #given = new URLSearchParams();
  #request: AbortController | undefined;
  #blocks = new CodeBlocks(this);
  #colours = new CSSStyleSheet();

  constructor() {
    super();
    this.isFailed = false;
    this.width = 'wide';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#colours);
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request?.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#colours);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    if (this.#briefs.length === 0) return nothing;
    const choices = this.#choices();
    const form = this.#form();
    const { texts } = form;
    return html`
      <div class="embed-choosing">
        <div class="embed-steps">
          ${step('brief', texts.steps.brief, briefStep(form, this.isFailed))}
          ${step('look', texts.steps.look, lookStep(form))} ${step('system', texts.steps.system, systemStep(form))}
        </div>
        ${this.#preview(texts, form.way)}
      </div>
      ${choices && this.content ? step('result', texts.steps.result, this.#result(choices, this.content, texts)) : nothing}
    `;
  }

  protected override updated(): void {
    const rules = (['accent', 'surface'] as const).map((name) =>
      colourRule(name, colourIn(this.#given.get(name) ?? '')),
    );
    this.#colours.replaceSync(rules.join(''));
    const frame = this.renderRoot.querySelector<HTMLIFrameElement>('.embed-stage iframe');
    const { way } = this.#form();
    if (frame && this.content) showIn(frame, previewAddress(this.preview ?? '', this.#given, way));
    if (this.#briefs.length === 0) return;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel~="alternate"][hreflang]'))
      link.hash = this.#given.toString();
  }

  /** Reads the briefs to choose from. */
  async #start(): Promise<void> {
    await documentParsed();
    if (this.#briefs.length > 0) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>(':scope > ul a[href]')];
    this.#briefs = links.map((link) => ({
      address: resolveAddress(link.dataset.brief ?? link.getAttribute('href') ?? '', document.baseURI),
      title: link.textContent.trim(),
      lang: languageOf(link),
    }));
    for (const child of this.children) child.toggleAttribute('hidden', true);
    this.#given = new URLSearchParams(location.hash.slice(1));
    // Anyone can write a link to this page, so only the webmaster names another site, by typing.
    if (!this.#given.get('folder')?.startsWith('/')) this.#given.delete('folder');
    const asked = new URLSearchParams(location.search);
    for (const name of ['brief', 'system']) {
      const value = this.#given.get(name) ?? asked.get(name);
      if (value !== null) this.#given.set(name, value);
    }
    const chosen = resolveAddress(this.#given.get('brief') ?? '', document.baseURI);
    const addresses = [...this.#briefs.map(({ address }) => address), ...this.#seriesAddresses()];
    this.#given.set('brief', addresses.find((address) => address === chosen) ?? addresses[0] ?? '');
    this.requestUpdate();
    await this.#load();
  }

  /** The addresses that stand for the series: of the list of its briefs, and of the newest one. */
  #seriesAddresses(): string[] {
    if (!this.series) return [];
    const address = resolveAddress(this.series, document.baseURI);
    return [address, address + NEWEST];
  }

  #form(): Form {
    const given = this.#given;
    const kind = chosenKind({ address: given.get('brief') ?? '' });
    return {
      texts: embedTextsFor(languageOf(this)),
      briefs: this.#briefs,
      series: this.#seriesAddresses(),
      ...{ given, kind, ...readSystem(given, kind), change: this.#change },
    };
  }

  #choices(): Choices | undefined {
    return this.content && readChoices(this.#given, this.content.chosen);
  }

  #change = (name: string, value: string): void => {
    this.#given.set(name, value);
    this.#blocks.forget();
    history.replaceState(history.state, '', `#${this.#given.toString()}`);
    if (name === 'brief') void this.#load();
    this.requestUpdate();
  };

  /** The newest choice wins. Until its content is loaded, the content before it stays. */
  async #load(): Promise<void> {
    this.#request?.abort();
    const { signal } = (this.#request = new AbortController());
    try {
      const content = await loadContent(this.#given.get('brief') ?? '', signal);
      if (!signal.aborted) [this.content, this.isFailed] = [content, false];
    } catch {
      if (!signal.aborted) [this.content, this.isFailed] = [undefined, true];
    }
  }

  #preview(texts: EmbedTexts, way: Way): unknown {
    const title = texts.steps.preview;
    return html`<section class="embed-preview" aria-labelledby="embed-preview-title">
      <div class="embed-preview-head">
        <h2 id="embed-preview-title">${title}</h2>
        ${listField(
          {
            name: 'width',
            label: texts.width,
            options: WIDTHS.map((one) => [one, texts.widthNames[one]] as const),
            value: this.width,
          },
          (_, value) => (this.width = WIDTHS.find((one) => one === value) ?? 'wide'),
        )}
      </div>
      <div
        class="embed-stage embed-stage-${this.width}"
        tabindex="0"
        role="group"
        aria-labelledby="embed-preview-title"
        aria-describedby="embed-preview-hint"
      >
        <iframe
          title=${title}
          .inert=${true}
          @load=${(event: Event) => fitPreview(event.target as HTMLIFrameElement)}
        ></iframe>
      </div>
      <p class="embed-hint" id="embed-preview-hint">
        ${texts.previewHint}
        <a href=${previewAddress(this.preview ?? '', this.#given, way)}>${texts.openPreview}</a>
      </p>
    </section>`;
  }

  #result(choices: Choices, content: Content, texts: EmbedTexts): unknown {
    const block = (one: Parameters<CodeBlocks['template']>[0]) => this.#blocks.template(one, texts.lang);
    return html`
      ${instructions(choices, texts)}
      <div class="embed-result">
        <div>${codeBlocks(choices, content, HASHES, texts).map(block)} ${fileList(choices, content, texts)}</div>
        <div>
          ${statementBlocks(choices, texts).map(block)}
          <p class="embed-hint">${texts.textHint}</p>
        </div>
      </div>
    `;
  }
}

function step(name: string, title: string, content: unknown): unknown {
  return html`<section class="embed-step" aria-labelledby="embed-step-${name}">
    <h2 id="embed-step-${name}">${title}</h2>
    ${content}
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-builder': EmbedBuilder;
  }
}
