/** Decodes an unknown value to a `T`, or throws a {@link BriefFormatError} that names its path. */
export type Decoder<T> = (value: unknown, path: string, run: Run) => T;

const LINE = 'characters in a paragraph';

/** The state of one decoding run: the current depth, the ids found so far, and what the brief may still contain. */
export interface Run {
  readonly depth: number;
  readonly ids: Set<string>;
  readonly left: Record<keyof typeof MOST, number>;
}

/**
 * What a brief may contain, so that none blocks a page, in the words of the message. A node is an entry of a list: a block,
 * a cell, a person. The first brief has 98 nodes and 4,000 characters. The limit for a paragraph is lower because browsers
 * lay out mixed scripts in the square of its length.
 */
export const MOST = { nodes: 10_000, characters: 200_000, [LINE]: 5_000 };
/** For how many nodes something counts that is a box with buttons, a number or a file. */
const LARGE = 10;

/** Takes from what a brief may still contain, or stops decoding where that is not enough. */
function spend(what: keyof typeof MOST, amount: number, path: string, { left }: Run): void {
  if ((left[what] -= amount) < 0) fail(path, `at most ${MOST[what]} ${what}`);
}

/** The data is not a valid brief. */
export class BriefFormatError extends Error {
  override readonly name = 'BriefFormatError';

  /**
   * @param path Where the data is wrong, in JavaScript notation: `sections[1].items[0].title`; empty for the root.
   * @param expected What the path should contain: `a string`.
   */
  constructor(
    readonly path: string,
    readonly expected: string,
  ) {
    super(`${path || 'brief'}: expected ${expected}`);
  }
}

/** No real text nests deeper. The limit keeps recursion from overflowing the stack. */
const MAX_DEPTH = 32;

/** Stops decoding with a {@link BriefFormatError}. */
export function fail(path: string, expected: string): never {
  throw new BriefFormatError(path, expected);
}

/** Decodes a string of any length, which no page shows. */
export const data: Decoder<string> = (value, path) => (typeof value === 'string' ? value : fail(path, 'a string'));

/** Decodes a string, in a paragraph or the like. Letters with many marks above them take browsers most time of all. */
export const string: Decoder<string> = (value, path, run) => {
  if (typeof value !== 'string') return fail(path, 'a string');
  // Compiling `\p{M}` costs a browser about a millisecond, and most texts need none.
  if (/[^\0-\u02ff\u2010-\u20cf]/.test(value) && /\p{M}{20}/u.test(value)) fail(path, 'at most 19 marks on a letter');
  spend(LINE, value.length, path, run);
  spend('characters', value.length, path, run);
  return value;
};

/** Decodes something whose text is a paragraph or the like. */
export function inLine<T>(decode: Decoder<T>): Decoder<T> {
  return (value, path, run) => {
    const { left } = run;
    const around = left[LINE];
    left[LINE] = MOST[LINE];
    const result = decode(value, path, run);
    left[LINE] = around;
    return result;
  };
}

/** Decodes a string for which `accept` returns true. */
export function text(expected = 'a string', accept: (value: string) => boolean = () => true): Decoder<string> {
  const decode = inLine(string);
  return (value, path, run) =>
    typeof value === 'string' && accept(decode(value, path, run)) ? value : fail(path, expected);
}

/** Decodes something that counts as {@link LARGE} nodes. */
export function large<T>(decode: Decoder<T>): Decoder<T> {
  return (value, path, run) => {
    spend('nodes', LARGE - 1, path, run);
    return decode(value, path, run);
  };
}

/** Decodes a whole number between two bounds, both inclusive. */
export function integer(least: number, most: number): Decoder<number> {
  return (value, path) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : fail(path, `a whole number from ${least} to ${most}`);
}

/** Decodes one of the listed values. */
export function oneOf<const T>(values: readonly T[]): Decoder<T> {
  return (value, path) =>
    values.includes(value as T)
      ? (value as T)
      : fail(path, `one of ${values.map((v) => JSON.stringify(v)).join(', ')}`);
}

/** Decodes a list, with `entry` for each of its entries. */
export function listOf<T>(entry: Decoder<T>): Decoder<T[]> {
  return (value, path, run) => {
    if (!Array.isArray(value)) return fail(path, 'a list');
    spend('nodes', value.length, path, run);
    return value.map((item, index) => entry(item, `${path}[${index}]`, run));
  };
}

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];
type Fields<T> = { [K in keyof T]-?: Decoder<Exclude<T[K], undefined>> };

/**
 * Decodes an object. It reads only own properties that are listed here, and returns a new object with just
 * those: a `__proto__` or `constructor` in an untrusted file has no effect.
 */
export function object<T>(
  required: Fields<Omit<T, OptionalKey<T>>>,
  optional: Fields<Pick<T, OptionalKey<T>>> = {} as Fields<Pick<T, OptionalKey<T>>>,
): Decoder<T> {
  const fields = Object.entries<Decoder<unknown>>({ ...required, ...optional });
  return (value, path, run) => {
    if (!isRecord(value)) return fail(path, 'an object');
    const result: Record<string, unknown> = {};
    for (const [key, decode] of fields) {
      const field = path ? `${path}.${key}` : key;
      if (Object.hasOwn(value, key) && value[key] !== undefined) result[key] = decode(value[key], field, run);
      else if (Object.hasOwn(required, key)) fail(field, 'a value, found none');
    }
    return result as T;
  };
}

/** Decodes an object with any keys, with `entry` for the value of each. */
export function mapOf<T>(entry: Decoder<T>): Decoder<Record<string, T>> {
  return (value, path, run) => {
    if (!isRecord(value)) return fail(path, 'an object');
    const entries = Object.entries(value);
    spend('nodes', entries.length, path, run);
    return Object.fromEntries(entries.map(([key, one]) => [key, entry(one, `${path}.${key}`, run)]));
  };
}

/** Decodes a discriminated union: `type` selects the decoder for the other fields. */
export function variant<T extends { type: string }>(kinds: {
  [K in T['type']]: Decoder<Omit<Extract<T, { type: K }>, 'type'>>;
}): Decoder<T> {
  const names = Object.keys(kinds).join(', ');
  return (value, path, run) => {
    if (!isRecord(value)) return fail(path, 'an object');
    const type = Object.hasOwn(value, 'type') ? value.type : undefined;
    if (typeof type !== 'string' || !Object.hasOwn(kinds, type)) return fail(`${path}.type`, `one of ${names}`);
    return { type, ...kinds[type as T['type']](value, path, run) } as unknown as T;
  };
}

/** Runs a decoder one level deeper, and fails beyond {@link MAX_DEPTH} levels. */
export function nested<T>(decoder: () => Decoder<T>): Decoder<T> {
  return (value, path, run) =>
    run.depth < MAX_DEPTH
      ? decoder()(value, path, { ...run, depth: run.depth + 1 })
      : fail(path, `at most ${MAX_DEPTH} levels`);
}

/** Decodes a string that `accept` accepts and that occurs only once in a run. */
export function unique(expected: string, accept: (value: string) => boolean): Decoder<string> {
  const decode = text(expected, accept);
  return (value, path, run) => once(decode(value, path, run), path, run);
}

/** Returns an id, or stops decoding if the run has already found it. */
export function once(id: string, path: string, { ids }: Run): string {
  if (ids.has(id)) fail(path, `an id that occurs once, not "${id}" again`);
  ids.add(id);
  return id;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
