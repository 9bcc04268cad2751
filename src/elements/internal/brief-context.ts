import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BriefContext } from './brief-state.js';

/** The key of the context, the same for every copy of this library on a page. */
const BRIEF = Symbol.for('policy-brief/1');

type Callback = (context: BriefContext, unsubscribe: () => void) => void;

/** What the protocol defines; a request may come from another library. */
interface Request {
  context: unknown;
  contextTarget: Element;
  callback: Callback;
  subscribe: boolean;
}

/**
 * An element's request for the brief of a surrounding element.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
class ContextRequestEvent extends Event implements Request {
  readonly context = BRIEF;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: Callback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Asks the surrounding elements for a brief and all its changes. There may be no answer. */
export function requestBriefContext(element: Element, callback: Callback): void {
  element.dispatchEvent(new ContextRequestEvent(element, callback));
}

/** An element that provides a brief to its descendants. */
export interface ProviderHost extends ReactiveControllerHost, Element {
  /** The context that they get. */
  readonly briefContext: BriefContext;
}

/** Answers the requests from inside an element: immediately, and after each of its updates. */
export class BriefContextProvider implements ReactiveController {
  #host: ProviderHost;
  #subscribers = new Map<Callback, () => void>();

  constructor(host: ProviderHost) {
    this.#host = host;
    host.addEventListener('context-request', (event) => {
      const { context, contextTarget, callback, subscribe } = event as Event & Partial<Request>;
      if (context !== BRIEF || contextTarget === host || !callback) return;
      event.stopPropagation();
      const unsubscribe = () => this.#subscribers.delete(callback);
      if (subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(host.briefContext, unsubscribe);
    });
  }

  hostUpdated(): void {
    const context = this.#host.briefContext;
    for (const [callback, unsubscribe] of this.#subscribers) callback(context, unsubscribe);
  }
}
