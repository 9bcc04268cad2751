import { isScalar, Parser, parseDocument, visit, type CST, type ErrorCode, type Node } from 'yaml';
import { MOST_ANCHORS, MOST_FRONT_MATTER } from '../limits.js';
import type { ProblemCode, Report } from '../problems/problem.js';
import { lastAtMost, lineStarts, type Position, type SplitSource } from '../source.js';

/** Parsed YAML, with functions that give the position of a node in the file. */
export interface YamlTree {
  root: Node | null;
  locate: (node: Node | null) => Position;
  /** A node as the file writes it. */
  sourceOf: (node: Node | null) => string;
  /** The last line of a node. */
  lastLine: (node: Node | null) => number;
}

/** No real front matter nests deeper. The limit keeps recursion from overflowing the stack. */
const MAX_DEPTH = 64;

type PlainCode = Extract<
  ProblemCode,
  'yaml-colon' | 'yaml-tab' | 'yaml-unclosed' | 'yaml-start' | 'yaml-brackets' | 'yaml-quoted-word'
>;

/** Common mistakes by the error code of the YAML library. */
const COMMON: Partial<Record<ErrorCode, PlainCode>> = {
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  TAB_AS_INDENT: 'yaml-tab',
  MISSING_CHAR: 'yaml-unclosed',
  BAD_SCALAR_START: 'yaml-start',
};

/**
 * Parses front matter as YAML 1.2 (core schema) and reports every syntax error.
 *
 * @returns The tree, or undefined if there was an error.
 */
export function readYaml(
  { frontMatter, frontMatterLine }: Pick<SplitSource, 'frontMatter' | 'frontMatterLine'>,
  report: Report,
): YamlTree | undefined {
  const start = { line: frontMatterLine, column: 1 };
  const { length } = frontMatter;
  if (length > MOST_FRONT_MATTER) {
    report('front-matter-too-long', start, { length, most: MOST_FRONT_MATTER });
    return undefined;
  }
  const syntax = [...new Parser().parse(frontMatter)];
  const { depth, anchors } = measure(syntax);
  if (depth > MAX_DEPTH) {
    report('front-matter-nesting', start, {});
    return undefined;
  }
  if (anchors > MOST_ANCHORS) {
    report('yaml-marker', start, { marker: '&' });
    return undefined;
  }
  // The library's own counter misses the end of a line on which there is a NUL.
  const starts = lineStarts(frontMatter);
  const locateOffset = (offset: number): Position => {
    const index = lastAtMost(starts, offset);
    return { line: index + frontMatterLine, column: offset - (starts[index] ?? 0) + 1 };
  };
  // Without `prettyErrors`, the library adds no position to its message. `silent` would hide that it has left out text.
  // The readers of keys and values report tags.
  // It would compare every key with every other; `reportRepeatedKeys` does not.
  const document = parseDocument(frontMatter, {
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
  const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const faults = [...document.errors, ...warnings];
  // The library reads on after `...` with a comment, and forgets the comment.
  const ends = syntax.filter(({ type }) => type === 'doc-end');
  for (const { offset } of ends) report('yaml-syntax', locateOffset(offset), { detail: '"..." ends the document' });
  // A tab also makes the library see one key twice, or keys without a name.
  const tabs = faults.filter(({ code }) => code === 'TAB_AS_INDENT');
  for (const { code, message, pos } of tabs.length > 0 ? tabs : faults) {
    const at = locateOffset(pos[0]);
    const common = COMMON[code] ?? commonByMessage(message);
    if (common) report(common, at, {});
    else report('yaml-syntax', at, { detail: message });
  }
  const repeated = tabs.length > 0 ? [] : repeatedKeys(document.contents);
  for (const offset of repeated) report('duplicate-key', locateOffset(offset), { key: wordAt(frontMatter, offset) });
  if (faults.length + ends.length + repeated.length > 0) return undefined;
  return {
    root: document.contents,
    locate: (node) => (node?.range ? locateOffset(node.range[0]) : start),
    sourceOf: (node) => (node?.range ? frontMatter.slice(node.range[0], node.range[1]) : ''),
    lastLine: (node) => (node?.range ? locateOffset(Math.max(0, node.range[1] - 1)).line : start.line),
  };
}

/** Common mistakes that the library tells apart only by its message. */
function commonByMessage(message: string): PlainCode | undefined {
  if (/^Flow .* end with a [\]}]/.test(message)) return 'yaml-brackets';
  return message === 'Unexpected scalar at node end' ? 'yaml-quoted-word' : undefined;
}

function wordAt(text: string, offset: number): string {
  return /^["']?([^\s:"']*)/.exec(text.slice(offset, offset + 100))?.[1] ?? '';
}

/** The offsets of keys that their mapping already has. */
function repeatedKeys(root: Node | null): number[] {
  const offsets: number[] = [];
  if (root === null) return offsets;
  visit(root, {
    Map: (_, map) => {
      const known = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        known.add(key.value);
      }
    },
  });
  return offsets;
}

/** The nesting depth of YAML, computed without recursion, and the number of its anchors. */
function measure(tokens: readonly CST.Token[]): { depth: number; anchors: number } {
  let deepest = 0;
  let anchors = 0;
  const open: [value: unknown, depth: number][] = tokens.map((token) => [token, 1]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MAX_DEPTH) return { depth, anchors };
    deepest = Math.max(deepest, depth);
    if ('type' in value && value.type === 'anchor') anchors += 1;
    const inner = Array.isArray(value) ? depth : depth + 1;
    for (const child of Object.values(value)) open.push([child, inner]);
  }
  return { depth: deepest, anchors };
}
