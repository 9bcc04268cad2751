/**
 * The part of lit-html that the script needs, for {@link html | templates} as the package writes them: tags in pairs, but for
 * {@link VOID}; attributes in double quotes; no comments, no character references. The browser parses no HTML for it, so a
 * policy for trusted types has nothing to allow. The package imports all of Lit.
 *
 * @see https://lit.dev/docs/templates/expressions/
 */

/** Where a value goes. The source contains no such character. */
const HOLE = '\0';
const TOKENS = /<(\/?[\w-]+)([^>]*)>|\0|[^<\0]+/g;
const ATTRIBUTES = /([.@]?[\w-]+)=(?:"([^"]*)"|\0)/g;
const VOID = /^(?:br|hr|img|input)$/;
/** No browser loads an image or upgrades an element in it. */
const inert = document.implementation.createHTMLDocument();

/** Leaves what is drawn as it is. */
export const noChange = Symbol('lit-noChange');
/** Draws nothing; removes an attribute. */
export const nothing = Symbol('lit-nothing');

/** A template with its values. */
class TemplateResult {
  constructor(
    readonly strings: TemplateStringsArray,
    readonly values: readonly unknown[],
  ) {}
}

/** How {@link render} draws. */
interface Options {
  /** `this` of the listeners. */
  readonly host?: object;
  /** The child of the container before which it draws; by default, it draws at the end. */
  readonly renderBefore?: ChildNode;
  /** The document to which the nodes belong. */
  readonly creationScope?: Document;
}

/** Puts a value in its place. */
type Part = (value: unknown) => void;
/** Makes the parts of an element or a comment. */
type MakeParts = (node: Node, options: Options) => Part[];

/** What all drawings of a template share. */
interface Template {
  readonly content: DocumentFragment;
  /** For each element and each comment, in the order of the document, what makes its parts. */
  readonly places: readonly MakeParts[][];
}

const templates = new WeakMap<TemplateStringsArray, Template>();
const roots = new WeakMap<Node, Part>();

/** A template. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return new TemplateResult(strings, values);
}

/** Draws a template, a list or a string into a container. Draws only what has changed since the last time. */
export function render(content: unknown, container: Node, options: Options = {}): void {
  let part = roots.get(container);
  if (!part) {
    const end = options.renderBefore ?? null;
    roots.set(container, (part = childPart(container.insertBefore(inert.createComment(''), end), end, options)));
  }
  part(content);
}

function templateOf(strings: TemplateStringsArray): Template {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = parse(strings)));
  return template;
}

function parse(strings: TemplateStringsArray): Template {
  const content = inert.createDocumentFragment();
  const places: MakeParts[][] = [];
  let parent: Node = content;
  for (const [token, tag, attributes = ''] of strings.join(HOLE).matchAll(TOKENS)) {
    if (token === HOLE) {
      parent.appendChild(inert.createComment(''));
      places.push([(comment, options) => [childPart(comment, comment.nextSibling, options)]]);
    } else if (!tag) parent.appendChild(inert.createTextNode(token));
    else if (tag.startsWith('/')) parent = parent.parentNode ?? content;
    else {
      const element = parent.appendChild(inert.createElement(tag));
      const parts: MakeParts[] = [];
      places.push(parts);
      for (const [, name = '', value = HOLE] of attributes.matchAll(ATTRIBUTES)) {
        if (value.includes(HOLE)) parts.push(attributeParts(name, value.split(HOLE)));
        else element.setAttribute(name, value);
      }
      if (!VOID.test(tag)) parent = element;
    }
  }
  return { content, places };
}

/** Makes the parts of an attribute `name`, a property `.name` or a listener `@name`, one for each value in it. */
function attributeParts(name: string, strings: readonly string[]): MakeParts {
  const kind = name.charAt(0);
  const own = name.slice(1);
  return (node, { host }) => {
    const element = node as Element;
    const values: unknown[] = [];
    if (kind === '@')
      element.addEventListener(own, (event) => {
        const [listener] = values;
        if (typeof listener === 'function') listener.call(host, event);
      });
    return strings.slice(1).map((_, index) => (value) => {
      if (index in values && values[index] === value) return;
      values[index] = value;
      // The first time, only the last value completes the attribute.
      if (kind === '@' || values.length < strings.length - 1) return;
      if (kind === '.') Reflect.set(element, own, value);
      else if (values.includes(nothing)) element.removeAttribute(name);
      else element.setAttribute(name, String.raw({ raw: strings }, ...values.map((one) => one ?? '')));
    });
  };
}

/** The place between two nodes. */
function childPart(start: Node, end: Node | null, options: Options): Part {
  /** What is drawn: a template, a list, or a string; undefined if there is nothing. */
  let drawn: TemplateStringsArray | typeof Array | Text | undefined;
  let shown: unknown;
  let parts: Part[] = [];
  /** The end of each entry of a list, where the next one starts. */
  let ends: Node[] = [];

  const insert = <T extends Node>(node: T): T => (start.parentNode as Node).insertBefore(node, end);
  const removeAfter = (node = start) => {
    while (node.nextSibling && node.nextSibling !== end) node.nextSibling.remove();
  };
  const clear = () => {
    removeAfter();
    drawn = undefined;
    parts = [];
    ends = [];
  };

  const drawTemplate = ({ strings, values }: TemplateResult) => {
    let fragment: DocumentFragment | undefined;
    if (drawn !== strings) {
      clear();
      const { content, places } = templateOf(strings);
      fragment = (options.creationScope ?? document).importNode(content, true);
      const walker = inert.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
      for (const place of places) {
        walker.nextNode();
        parts.push(...place.flatMap((makeParts) => makeParts(walker.currentNode, options)));
      }
    }
    values.forEach((value, index) => parts[index]?.(value));
    if (fragment) insert(fragment);
    drawn = strings;
  };
  const drawList = (list: readonly unknown[]) => {
    if (drawn !== Array) clear();
    drawn = Array;
    list.forEach((value, index) => {
      parts[index] ??= childPart(ends[index - 1] ?? start, (ends[index] = insert(inert.createComment(''))), options);
      parts[index](value);
    });
    removeAfter(ends[list.length - 1]);
    parts.length = ends.length = list.length;
  };
  const drawText = (text: string) => {
    if (text && drawn instanceof Text) drawn.data = text;
    else {
      clear();
      if (text) drawn = insert(inert.createTextNode(text));
    }
  };

  return (value) => {
    if (value === noChange) return;
    const isOther = value !== shown;
    shown = value;
    if (value instanceof TemplateResult) drawTemplate(value);
    else if (Array.isArray(value)) drawList(value);
    else if (isOther) drawText(value === nothing ? '' : String.raw`${value ?? ''}`);
  };
}
