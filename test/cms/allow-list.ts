import { defaultTreeAdapter, parseFragment, serialize, serializeOuter } from 'parse5';
import type { DefaultTreeAdapterTypes, Token } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose content browsers parse as text. */
const RAW = ['iframe', 'noembed', 'noframes', 'noscript', 'script', 'style', 'xmp'];

/** The rules of a sanitiser. They ignore addresses and comments: our HTML has only https addresses and no comments. */
export interface Rules {
  /** Whether an element stays. `within` lists the names of its ancestors, outermost first. */
  keepsElement: (name: string, within: readonly string[]) => boolean;
  /** Whether an attribute of an allowed element stays. */
  keepsAttribute: (attribute: Token.Attribute, element: string, within: readonly string[]) => boolean;
  /** What happens to any other element: its tags are removed or printed as text, or all of it is printed as text. */
  others: 'cut tags' | 'print tags' | 'print all';
}

/**
 * Makes both rules from lists.
 *
 * @param elements Names of elements, each with the attributes allowed on it, separated by spaces.
 * @param everywhere Attributes allowed on every element. A star at the end of a name matches any suffix.
 */
export function allowList(
  elements: Readonly<Record<string, string>>,
  everywhere: string,
): Pick<Rules, 'keepsElement' | 'keepsAttribute'> {
  const attributes = new Map(Object.entries(elements).map(([name, own]) => [name, words(`${own} ${everywhere}`)]));
  return {
    keepsElement: (name) => attributes.has(name),
    keepsAttribute: ({ name }, element) => (attributes.get(element) ?? []).some((pattern) => matches(name, pattern)),
  };
}

/**
 * Elements without specific attributes.
 *
 * @param names Names separated by spaces.
 */
export function plain(names: string): Record<string, string> {
  return Object.fromEntries(words(names).map((name) => [name, '']));
}

/**
 * Sanitises HTML by an allow-list.
 *
 * @returns The remaining HTML.
 */
export function sanitise(rules: Rules, html: string): string {
  const fragment = parseFragment(html);
  fragment.childNodes = filter(fragment.childNodes, rules, []);
  return serialize(fragment);
}

function filter(nodes: readonly Node[], rules: Rules, within: readonly string[]): Node[] {
  return nodes.flatMap((node) => {
    if (!defaultTreeAdapter.isElementNode(node)) return [node];
    const { tagName } = node;
    if (rules.keepsElement(tagName, within)) {
      const attrs = node.attrs.filter((attribute) => rules.keepsAttribute(attribute, tagName, within));
      return [{ ...node, attrs, childNodes: filter(node.childNodes, rules, [...within, tagName]) }];
    }
    if (rules.others === 'print all') return [text(serializeOuter(node))];
    const content = filter(contentOf(node), rules, within);
    if (rules.others === 'cut tags') return content;
    const [start, end] = tagsOf(node);
    return [text(start), ...content, text(end)];
  });
}

/** A sanitiser that processes tag by tag also finds tags inside an `iframe` or a `script`. */
function contentOf(element: Element): Node[] {
  return RAW.includes(element.tagName) ? parseFragment(serialize(element)).childNodes : element.childNodes;
}

function tagsOf(element: Element): [start: string, end: string] {
  const empty = serializeOuter({ ...element, childNodes: [] });
  const end = `</${element.tagName}>`;
  return empty.endsWith(end) ? [empty.slice(0, -end.length), end] : [empty, ''];
}

function text(value: string): DefaultTreeAdapterTypes.TextNode {
  return defaultTreeAdapter.createTextNode(value);
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
