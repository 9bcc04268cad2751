/**
 * The part of Lit that the script needs. The bundler puts it in place of the package `lit`: the same behaviour in a third
 * of the code, without decorators, converters and directives, without support for browsers that lack
 * `adoptedStyleSheets`, and with nothing on `globalThis`. The package imports all of Lit.
 *
 * @see https://lit.dev/docs/components/lifecycle/
 */
import { noChange, render } from './lean-html.js';

export { html, noChange, nothing, render } from './lean-html.js';

/** A stylesheet, as {@link css} returns it. */
interface Styles {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
  toString(): string;
}

/** How a property behaves. */
interface Declaration {
  readonly attribute?: string | false;
  readonly type?: typeof Boolean | typeof Number;
  /** Only for booleans. */
  readonly reflect?: boolean;
  readonly state?: boolean;
}

/** Follows the lifecycle of an element. */
interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

/** A stylesheet for any number of roots. The browser parses it when the first of them needs it. */
export function css(strings: TemplateStringsArray, ...values: unknown[]): Styles {
  const cssText = String.raw({ raw: strings }, ...values);
  let styleSheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!styleSheet) (styleSheet = new CSSStyleSheet()).replaceSync(cssText);
      return styleSheet;
    },
    toString: () => cssText,
  };
}

/** The properties of each class by their names, those of superclasses first. */
const declared = new WeakMap<object, Map<string, Declaration>>();

/** The properties of a class. The first call makes their accessors. */
function propertiesOf(element: typeof LitElement): Map<string, Declaration> {
  let all = declared.get(element);
  if (all) return all;
  all = new Map(element === LitElement ? [] : propertiesOf(Object.getPrototypeOf(element) as typeof LitElement));
  declared.set(element, all);
  if (!Object.hasOwn(element, 'properties')) return all;
  for (const [name, declaration] of Object.entries(element.properties)) {
    // Old libraries add properties to all objects.
    const own = Object.assign(Object.create(null) as Declaration, declaration);
    const { attribute = !own.state && name.toLowerCase() } = own;
    const key = Symbol();
    all.set(name, Object.assign(own, { attribute }));
    Object.defineProperty(element.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Record<symbol, unknown>) {
        return this[key];
      },
      set(this: LitElement & Record<symbol, unknown>, value: unknown) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old);
      },
    });
  }
  return all;
}

/** An element that draws itself anew, in a microtask, after its properties have changed. */
export class LitElement extends HTMLElement {
  static styles: Styles | Styles[] = [];
  static properties: Record<string, Declaration> = {};

  /** The browser asks for it when the element is defined. */
  static get observedAttributes(): string[] {
    return [...propertiesOf(this).values()].flatMap(({ attribute }) =>
      typeof attribute === 'string' ? attribute : [],
    );
  }

  readonly renderRoot = this.createRenderRoot();
  isUpdatePending = false;
  hasUpdated = false;

  #properties = propertiesOf(this.constructor as typeof LitElement);
  #changed = new Map<string, unknown>();
  #controllers = new Set<Controller>();
  /** Values from before the element was upgraded. They take precedence over its attributes. */
  #early = [...this.#properties.keys()]
    .filter((name) => Object.hasOwn(this, name))
    .map((name): [string, unknown] => [name, Reflect.get(this, name)]);
  #connect!: (value?: unknown) => void;
  #updated = new Promise<unknown>((resolve) => (this.#connect = resolve));

  constructor() {
    super();
    for (const [name] of this.#early) Reflect.deleteProperty(this, name);
    this.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.getUpdateComplete();
  }

  connectedCallback(): void {
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _old: string | null, value: string | null): void {
    for (const [name, { attribute, type }] of this.#properties) {
      if (attribute !== changed) continue;
      Reflect.set(this, name, type === Boolean ? value !== null : type && value !== null ? type(value) : value);
    }
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
  }

  /** Has the element draw itself; with the name of a property, only if its value is not the old one. */
  requestUpdate(name?: string, old?: unknown): void {
    if (name) {
      if (Object.is(Reflect.get(this, name), old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, old);
    }
    if (!this.isUpdatePending) this.#updated = this.#update(this.#updated);
  }

  protected createRenderRoot(): HTMLElement | ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- the constructor calls this, and a subclass may use no root
    const root = this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = [styles].flat().map(({ styleSheet }) => styleSheet);
    return root;
  }

  /** Resolves after the update that is pending, to false if it has led to another one. */
  protected getUpdateComplete(): Promise<boolean> {
    return this.#updated as Promise<boolean>;
  }

  protected scheduleUpdate(): Promise<void> | undefined {
    const changed = this.#changed;
    try {
      for (const [name, value] of this.#early.splice(0)) Reflect.set(this, name, value);
      this.willUpdate?.(changed);
      for (const controller of this.#controllers) controller.hostUpdate?.();
      const content = this.render();
      for (const [name, { attribute, reflect }] of this.#properties)
        if (attribute && reflect && changed.has(name))
          this.toggleAttribute(attribute, Boolean(Reflect.get(this, name)));
      this.#finish();
      render(content, this.renderRoot, { host: this });
    } catch (error) {
      this.#finish();
      throw error;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated?.();
    return undefined;
  }

  protected willUpdate?(changed: Map<string, unknown>): void;

  protected updated?(): void;

  protected render(): unknown {
    return noChange;
  }

  async #update(previous: Promise<unknown>): Promise<boolean> {
    this.isUpdatePending = true;
    try {
      await previous;
    } catch (error) {
      // The element draws itself again, and the page hears of the error.
      reportError(error);
    }
    const scheduled = this.scheduleUpdate();
    if (scheduled) await scheduled;
    return !this.isUpdatePending;
  }

  #finish(): void {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }
}
