import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The path of each string in a value: `['meta', 'authors', 0, 'family']`. */
export function stringsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, [...path, key]));
}

/** A copy of a value with another one at a path. */
export function withValueAt(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  replacement: unknown,
): unknown {
  if (key === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = withValueAt(copy[key], rest, replacement);
  return copy;
}

/** All elements of some HTML, of templates as well. */
export function elementsIn(html: string, isPage = false): Element[] {
  const walk = (node: Node): Element[] => {
    const inner = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
    return ['tagName' in node ? [node] : [], ...inner.map(walk)].flat();
  };
  return walk(isPage ? parse(html) : parseFragment(html));
}

/** Tags and names of attributes of some HTML, in order. */
export function shapeOf(html: string, isPage = false): string[] {
  return elementsIn(html, isPage).map(({ tagName, attrs }) => `${tagName}[${attrs.map(({ name }) => name).join(' ')}]`);
}

const URL_ATTRIBUTES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'srcdoc',
  'xlink:href',
  'poster',
  'ping',
]);

/** What could run or load something in some HTML that a brief was made into. */
export function dangersIn(html: string, isPage = false): string[] {
  return elementsIn(html, isPage).flatMap(({ tagName, attrs }) => [
    ...(/^(?:script|style|base|object|embed|form|svg|math|iframe|link|meta)$/.test(tagName) ? [tagName] : []),
    ...attrs.flatMap(({ name, value }) => {
      const isCode = /^on|^style$|^srcdoc$/.test(name);
      const isUnsafe = URL_ATTRIBUTES.has(name) && !isPath(value) && !/^(?:https?:\/\/|mailto:|#)/i.test(value);
      return isCode || isUnsafe ? [`${tagName} ${name}="${value}"`] : [];
    }),
  ]);
}

/** Whether an address stays on the host of its page, under http as well as https. */
function isPath(address: string): boolean {
  return ['https://a.invalid/b/', 'http://a.invalid/b/'].every(
    (base) => URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin,
  );
}
