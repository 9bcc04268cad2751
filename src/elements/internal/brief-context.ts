import type { Provision } from './brief-state.js';

/** The key under which a brief is handed down, the same for every copy of this library on a page. */
const BRIEF = Symbol.for('policy-brief/1');

type Callback = (provision: Provision, unsubscribe: () => void) => void;

/** What the protocol lays down; a request may come from another library. */
interface Request {
  context: unknown;
  contextTarget: Element;
  callback: Callback;
  subscribe: boolean;
}

/**
 * An element's request for the brief of whoever surrounds it.
 *
 * @see https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
 */
class ContextRequest extends Event implements Request {
  readonly context = BRIEF;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: Callback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Asks for a brief, for now and for every change of it. Nobody may answer. */
export function requestBrief(element: Element, callback: Callback): void {
  element.dispatchEvent(new ContextRequest(element, callback));
}

/** Answers the requests from inside an element, at once and with every change. */
export class BriefProvider {
  #subscribers = new Map<Callback, () => void>();

  /**
   * @param element Whose descendants are answered.
   * @param provision What they get now.
   */
  constructor(
    element: Element,
    private provision: () => Provision,
  ) {
    element.addEventListener('context-request', (event) => {
      const { context, contextTarget, callback, subscribe } = event as Event & Partial<Request>;
      if (context !== BRIEF || contextTarget === element || !callback) return;
      event.stopPropagation();
      const unsubscribe = () => this.#subscribers.delete(callback);
      if (subscribe) this.#subscribers.set(callback, unsubscribe);
      callback(provision(), unsubscribe);
    });
  }

  /** Tells those who asked of a change. */
  update(): void {
    const provision = this.provision();
    for (const [callback, unsubscribe] of this.#subscribers) callback(provision, unsubscribe);
  }
}
