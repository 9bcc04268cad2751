import { LitElement, render } from 'lit';

/**
 * An element that replaces its children by a text. React, Vue and Svelte do not know that and go on patching the children
 * by methods of the element. These methods therefore act on the replaced children, and leave the text alone.
 */
export abstract class FallbackElement extends LitElement {
  #fallback: DocumentFragment | undefined;
  #end = document.createComment('');

  override appendChild<T extends Node>(node: T): T {
    return this.insertBefore(node, null);
  }

  override insertBefore<T extends Node>(node: T, before: Node | null): T {
    // Lit calls this as well, always with a node of the text.
    if (!this.#fallback || before?.parentNode === this) return super.insertBefore(node, before);
    return this.#fallback.insertBefore(node, before);
  }

  override removeChild<T extends Node>(node: T): T {
    return this.#fallback && node.parentNode !== this ? this.#fallback.removeChild(node) : super.removeChild(node);
  }

  override get textContent(): string {
    return super.textContent;
  }

  override set textContent(text: string | null) {
    if (this.#fallback) this.#fallback.textContent = text;
    else super.textContent = text;
  }

  /**
   * Whether the children have been replaced.
   *
   * @internal
   */
  get isReplaced(): boolean {
    return this.#fallback !== undefined;
  }

  /**
   * Draws a text where the children were.
   *
   * @internal
   */
  replaceBy(text: unknown): void {
    if (!this.#fallback) {
      const fallback = document.createDocumentFragment();
      fallback.append(...this.childNodes);
      this.append(this.#end);
      this.#fallback = fallback;
    }
    render(text, this, { renderBefore: this.#end });
  }
}
