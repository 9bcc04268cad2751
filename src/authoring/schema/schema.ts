import { expectationOf } from '../problems/format-problem.js';
import type { ProblemCode, ProblemParams } from '../problems/problem.js';
import type { KeyText } from './key-texts.js';

type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object';

/**
 * A JSON Schema, with the keywords that are used here. They are those of draft 7, which all editors read.
 *
 * @see https://json-schema.org/draft-07
 */
export interface Schema {
  readonly type?: SchemaType | readonly SchemaType[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** What editors based on the language services of Visual Studio Code say if the pattern does not match. */
  readonly patternErrorMessage?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly minProperties?: number;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
}

/** Something that knows the schema of the values that it accepts, such as the reader of a value. */
export interface WithSchema {
  readonly schema: Schema;
}

/** A text of one line or of several. YAML takes some texts for numbers, such as the issue of a series. */
export function textSchema(most: number, lines: 'one' | 'several'): Schema {
  return {
    type: ['string', 'number', 'boolean'],
    maxLength: most,
    ...(lines === 'one' && { pattern: String.raw`^(?=\s*\S)[^\n]*\n*$`, patternErrorMessage: oneLine() }),
    ...(lines === 'several' && { pattern: String.raw`\S` }),
  };
}

function oneLine(): string {
  return expectationOf('line-break-in-value', { key: '' });
}

/**
 * A text in a form that a pattern describes.
 *
 * @param pattern A regular expression for the whole text, without anchors.
 * @param code The code of the problem that is reported for any other text.
 */
export function formSchema<C extends ProblemCode>(pattern: string, code: C, params: ProblemParams[C]): Schema {
  // YAML ends a block scalar with a line end that is not part of the value.
  return {
    type: 'string',
    pattern: String.raw`^(?:${pattern})\n*$`,
    patternErrorMessage: expectationOf(code, params),
  };
}

/** One of some words, which an editor offers, whether they are written in capitals or in small letters. */
export function wordSchema<C extends ProblemCode>(
  words: readonly string[],
  pattern: string,
  code: C,
  params: ProblemParams[C],
): Schema {
  return { anyOf: [{ enum: words }, formSchema(pattern, code, params)] };
}

/** A list of values, or one of them alone. */
export function listSchema(entry: Schema, most: number): Schema {
  return { anyOf: [entry, { type: 'array', items: entry, minItems: 1, maxItems: most }] };
}

/**
 * A mapping with these keys and no others.
 *
 * @param keys The reader of each key.
 * @param texts What editors show for each key.
 * @param required The keys that it must have.
 */
export function mappingSchema<K extends string>(
  keys: Readonly<Record<K, WithSchema>>,
  texts: Readonly<Record<K, KeyText>>,
  required: readonly K[] = [],
): Schema {
  const names = Object.keys(keys) as K[];
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, describe(keys[name].schema, texts[name])])),
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

function describe(schema: Schema, { title, de, en, examples }: KeyText): Schema {
  return { title, description: `${de}\n\n${en}`, ...(examples && { examples }), ...schema };
}

/** A regular expression for a word in capitals or small letters: `de` → `[dD][eE]`. */
export function anyCase(word: string): string {
  return word.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}

/** A regular expression for an absolute address of the web. */
export const WEB_ADDRESS = String.raw`${anyCase('http')}[sS]?:\/\/\S+`;
