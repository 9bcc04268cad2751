/**
 * Registers an element under a name. A name that is taken is left alone, so that a script may be loaded twice and two
 * versions may share a page; the first one serves all.
 */
export function defineOnce(name: string, element: CustomElementConstructor, registry = customElements): void {
  if (!registry.get(name)) registry.define(name, element);
}
