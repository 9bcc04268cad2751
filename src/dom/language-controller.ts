import type { PropertyDeclarations, ReactiveController, ReactiveControllerHost } from 'lit';
import { stringsFor, type Strings } from '../locales/index.js';
import { OWN_LANGUAGE } from './own-language.js';
import { languageOf } from './page.js';

/** Speaks the language of an element's place on the page, and follows when the element moves or its `lang` changes. */
export class LanguageController implements ReactiveController {
  /** To be declared by the element: has Lit observe `lang`, whose property the browser owns. */
  static readonly properties: PropertyDeclarations = OWN_LANGUAGE;

  #host: ReactiveControllerHost & Element;

  /** @param host The element, which declares {@link LanguageController.properties}. */
  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The language, BCP 47; empty if the page gives none. */
  get tag(): string {
    return languageOf(this.#host);
  }

  /** The interface strings in that language. */
  get strings(): Strings {
    return stringsFor(this.tag);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
