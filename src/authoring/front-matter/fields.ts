import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { nameOfCharacter } from '../problems/character-name.js';
import { LONGEST_LABEL, LONGEST_TEXT, LONGEST_VALUE, MOST_ENTRIES } from '../limits.js';
import { isFamiliar, translatedKey } from '../problems/familiar-keys.js';
import { nearestName } from '../problems/nearest.js';
import type { Report } from '../problems/problem.js';
import { listSchema, textSchema, type Schema, type WithSchema } from '../schema/schema.js';
import type { Position } from '../source.js';
import type { YamlTree } from './yaml.js';

/** A value of the front matter. */
export interface Field {
  /** The path of keys to the value: `series.issn`. */
  name: string;
  node: Node | null;
  at: Position;
  tree: YamlTree;
  report: Report;
}

/** Reads a value, or reports what is wrong with it and returns undefined. */
type Read<T> = (field: Field) => T | undefined;

/** Reads a value, and knows the schema of what it accepts: it reports every value that the schema refuses. */
export type Reader<T> = Read<T> & WithSchema;

/** Makes a reader of values with a schema. */
export function reader<T>(schema: Schema, read: Read<T>): Reader<T> {
  return Object.assign((field: Field) => read(field), { schema });
}

/** The fields of a mapping by key; missing keys have no field. */
export type Fields<K extends string> = Partial<Record<K, Field>>;

/**
 * Reads the fields of a mapping. Reports each unknown key together with the most similar known key.
 *
 * @param keys The reader of each known key.
 * @returns The fields, or undefined if the value is not a mapping, which is reported.
 */
export function readMapping<K extends string>(
  field: Field,
  keys: Readonly<Record<K, WithSchema>>,
  example: string,
): Fields<K> | undefined {
  const known = Object.keys(keys) as K[];
  const { node, tree, report } = field;
  if (!isPlain(field)) return undefined;
  if (!isMap<Node, Node | null>(node)) {
    report('not-mapping', field.at, { key: field.name, example });
    return undefined;
  }
  const fields: Fields<K> = {};
  let isFirst = true;
  // Below a key without a value, invisible spaces stand for the indentation.
  let isIndented = false;
  let isEmpty = false;
  for (const { key, value } of node.items) {
    const at = tree.locate(key);
    isPlain({ node: key, at, report });
    const name = isScalar(key) ? String(key.value) : '';
    const [invisible] = /[\p{Cf}\p{Cc}]|(?! )\p{Z}/u.exec(name) ?? [];
    isIndented = invisible !== undefined && (isIndented || isEmpty);
    isEmpty = value === null || (isScalar(value) && value.value === null);
    const knownName = known.find((candidate) => candidate === name);
    if (knownName) {
      const path = field.name ? `${field.name}.${name}` : name;
      fields[knownName] = { name: path, node: value, at: value?.range ? tree.locate(value) : at, tree, report };
      continue;
    }
    if (node.flow && value === null && isScalar(key)) report('comma-in-braces', at, { text: name });
    else if (invisible)
      report('invisible-character', at, { character: nameOfCharacter(invisible), key: name, isIndented });
    else {
      const nearest = isFamiliar(name) ? undefined : (translatedKey(name, known) ?? nearestName(name, known));
      report('unknown-key', at, {
        key: name,
        ...(isFirst && { known: known.join(', ') }),
        ...(nearest && { nearest }),
      });
      isFirst = false;
    }
  }
  return fields;
}

/** Reads the entries of a list; a single value counts as a one-item list. */
export function readListOf<T>(read: Reader<T>): Reader<T[]> {
  return reader(listSchema(read.schema, MOST_ENTRIES), (field) => {
    const { node, tree, report } = field;
    if (!isPlain(field)) return undefined;
    if (!isSeq<Node | null>(node)) return present([read(field)]);
    const { length: count } = node.items;
    if (count === 0) report('empty-value', field.at, { key: field.name });
    if (count > MOST_ENTRIES) {
      report('too-many-entries', field.at, { key: field.name, count, most: MOST_ENTRIES });
      return undefined;
    }
    return present(node.items.map((item) => read({ ...field, node: item, at: tree.locate(item) })));
  });
}

/** Reads a string exactly as written; even a value that YAML takes for a number or a date keeps its spelling. */
export const readText = lineReader(LONGEST_VALUE);

/** Reads a label or a part of a name. */
export const readLabel = lineReader(LONGEST_LABEL);

/** Reads a string of several sentences on one line. */
export const readLongLine = lineReader(LONGEST_TEXT);

/** Reads a string that may have several lines, such as an abstract. */
export const readLongText: Reader<string> = reader(textSchema(LONGEST_TEXT, 'several'), (field) =>
  readString(field, LONGEST_TEXT),
);

function lineReader(most: number): Reader<string> {
  return reader(textSchema(most, 'one'), (field) => {
    const text = readString(field, most);
    if (!text?.includes('\n')) return text;
    field.report('line-break-in-value', field.at, { key: field.name });
    return undefined;
  });
}

function readString(field: Field, most: number): string | undefined {
  const { node, at, name: key, report } = field;
  if (!isPlain(field)) return undefined;
  if (!isScalar(node)) {
    report('not-text', at, { key });
    return undefined;
  }
  const spelled = typeof node.value === 'string' ? node.value : (node.source ?? '');
  // YAML ends a block scalar with a line end that is not part of the value.
  const text = spelled.replace(/\n+$/, '');
  if (node.value === null || text.trim() === '') report('empty-value', at, { key });
  else if (spelled.length > most) report('value-too-long', at, { key, length: spelled.length, most });
  else if (/\p{Cs}/u.test(text)) report('unpaired-surrogate', at, { key });
  else return checked(text, field);
  return undefined;
}

/**
 * Reads a string for which `accept` returns true; `refuse` reports any other, as it is written.
 *
 * @param schema The form of the string.
 * @param normalise Turns another spelling of the value into the one that the brief keeps.
 * @param read Reads the string as it is written.
 */
export function readTextThat(
  schema: Schema,
  accept: (text: string) => boolean,
  refuse: (text: string, field: Field) => void,
  normalise = (text: string): string => text,
  read: Reader<string> = readLabel,
): Reader<string> {
  const { maxLength } = read.schema;
  const isBounded = schema.type === 'string' && maxLength !== undefined;
  return reader(isBounded ? { ...schema, maxLength } : schema, (field) => {
    const text = read(field);
    if (text === undefined) return undefined;
    const value = normalise(text);
    if (accept(value)) return value;
    refuse(text, field);
    return undefined;
  });
}

/** The path of a file, and where it is named. */
export interface NamedFile {
  path: string;
  at: Position;
}

/** Reads the path of a file. */
export const readNamedFile: Reader<NamedFile> = reader(readText.schema, (field) => {
  const path = readText(field);
  return path === undefined ? undefined : { path, at: field.at };
});

/** Reads a field if it exists. */
export function optional<T>(field: Field | undefined, read: Read<T>): T | undefined {
  return field && read(field);
}

/** Reads a field that a mapping must have, or reports that it is missing. */
export function required(
  parent: Field,
  field: Field | undefined,
  key: string,
  read: Reader<string> = readText,
): string | undefined {
  if (field) return read(field);
  const name = `${parent.name}.${key}`;
  parent.report('missing-key', parent.at, { key: name, example: `${parent.name}: { ${key}: … }` });
  return undefined;
}

/**
 * Reports a value with an anchor, alias or tag. YAML reads a leading `&`, `*` or `!` as one of these and drops the
 * word, which in a brief is always an accident.
 */
function isPlain({ node, at, report }: Pick<Field, 'node' | 'at' | 'report'>): boolean {
  if (node === null) return true;
  const anchor = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : undefined;
  const marker = anchor ?? (node.tag ? '!' : undefined);
  if (marker) report('yaml-marker', at, { marker });
  return marker === undefined;
}

/** Reports likely slips: text cut off as a comment, and character references, which YAML does not know. */
function checked(text: string, { node, at, report }: Field): string {
  const comment = node?.comment?.split('\n', 1)[0];
  if (comment && isScalar(node) && node.type === 'PLAIN') report('yaml-comment', at, { comment: `#${comment}` });
  const [entity] = /&(?:[a-z]+|#\d+|#x[\da-f]+);/i.exec(text) ?? [];
  if (entity) report('entity-in-value', at, { entity });
  return text;
}

function present<T>(values: (T | undefined)[]): T[] | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}
