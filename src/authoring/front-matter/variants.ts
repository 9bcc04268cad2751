import { compact } from '../../brief/compact.js';
import type { Variant } from '../../brief/model.js';
import { VARIANT_TEXTS } from '../schema/key-texts.js';
import { formSchema, mappingSchema, type Schema } from '../schema/schema.js';
import {
  optional,
  reader,
  readLabel,
  readListOf,
  readMapping,
  readText,
  readTextThat,
  required,
  type Field,
  type NamedFile,
  type Reader,
} from './fields.js';
import { readLanguage } from './languages.js';
import { readWebAddress } from './web-address.js';
import { readWord } from './words.js';

/** The kinds of variants. A text is in easy language only if someone has checked it. */
type VariantKind = 'easy-language' | 'plain-language' | 'sign-language' | 'translation';

/** A variant as its author states it. */
export interface GivenVariant extends Pick<Variant, 'lang' | 'duration'> {
  kind: VariantKind;
  /** A file beside the brief, or an address. */
  place: NamedFile | { url: string };
  /** Its title, in its language. */
  title?: string;
  checkedBy?: string;
  /** The size of the file as a reader sees it: `1,2 MB`. */
  size?: string;
}

/** What authors call the kinds. */
const KIND_NAMES: Readonly<Record<string, VariantKind>> = {
  'easy language': 'easy-language',
  'Leichte Sprache': 'easy-language',
  'plain language': 'plain-language',
  'Einfache Sprache': 'plain-language',
  'sign language': 'sign-language',
  Gebärdensprache: 'sign-language',
  translation: 'translation',
  Übersetzung: 'translation',
};

/** A file in the folder of the brief or below it, of a kind that servers hand out as it is. */
const FILE = String.raw`(?:(?!\.)[^\s\\/:?#%]+\/)*(?!\.)[^\s\\/:?#%]+\.(?:[dD][oO][cC][xX]|[eE][pP][uU][bB]|[mM][pP]4|[oO][dD][tT]|[pP][dD][fF]|[wW][eE][bB][mM])`;

const readFile: Reader<string> = readTextThat(
  formSchema(FILE, 'variant-file', { value: '' }),
  (path) => new RegExp(`^${FILE}$`).test(path),
  (value, { at, report }) => report('variant-file', at, { value }),
  undefined,
  readText,
);

const DURATION = String.raw`(?:\d{1,2}:[0-5]\d|[1-5]?\d):[0-5]\d`;

/** Reads minutes and seconds, perhaps with hours before them, as ISO 8601: `4:30` → `PT4M30S`. */
const readDuration: Reader<string> = reader(formSchema(DURATION, 'invalid-duration', { value: '' }), (field) => {
  const value = readLabel(field);
  if (value === undefined) return undefined;
  const parts = new RegExp(`^${DURATION}$`).test(value) ? value.split(':').map(Number) : [];
  const units = ['S', 'M', 'H'].flatMap((unit, index) => {
    const amount = parts.at(-1 - index);
    return amount ? [`${amount}${unit}`] : [];
  });
  if (units.length > 0) return `PT${units.toReversed().join('')}`;
  field.report('invalid-duration', field.at, { value });
  return undefined;
});

const VARIANT = {
  kind: readWord(KIND_NAMES, 'unknown-variant'),
  lang: readLanguage,
  file: readFile,
  url: readWebAddress,
  title: readText,
  'checked-by': readText,
  duration: readDuration,
  size: readLabel,
};

const VARIANT_SCHEMA: Schema = {
  anyOf: [
    mappingSchema(VARIANT, VARIANT_TEXTS, ['kind', 'file']),
    mappingSchema(VARIANT, VARIANT_TEXTS, ['kind', 'url']),
  ],
};

/** The schema of the variants. */
export const VARIANTS_SCHEMA: Schema = readListOf(reader(VARIANT_SCHEMA, () => undefined)).schema;

/**
 * Reads the variants of a brief. A text in easy language that nobody has checked counts as one in plain language, and is
 * reported.
 *
 * @param lang The language of the brief, which is that of its variants in simple language unless they state another.
 */
export function readVariants(field: Field, lang: string | undefined): GivenVariant[] | undefined {
  return readListOf(reader(VARIANT_SCHEMA, (one) => readVariant(one, lang)))(field);
}

function readVariant(field: Field, briefLang: string | undefined): GivenVariant | undefined {
  const { at, report } = field;
  const fields = readMapping(field, VARIANT, 'variants: [{ kind: Einfache Sprache, file: kurz.pdf }]');
  if (!fields) return undefined;
  if (!fields.kind) required(field, undefined, 'kind');
  const kind = optional(fields.kind, VARIANT.kind);
  const isText = kind === 'easy-language' || kind === 'plain-language';
  const needsLanguage = kind === 'sign-language' || kind === 'translation';
  const lang = fields.lang || needsLanguage ? required(field, fields.lang, 'lang', VARIANT.lang) : briefLang;
  const file = optional(fields.file, VARIANT.file);
  const url = fields.url || !fields.file ? required(field, fields.url, 'url', VARIANT.url) : undefined;
  const details = {
    title: optional(fields.title, VARIANT.title),
    checkedBy: optional(fields['checked-by'], VARIANT['checked-by']),
    duration: optional(fields.duration, VARIANT.duration),
    size: optional(fields.size, VARIANT.size),
  };
  if (fields.file && fields.url) report('variant-places', fields.url.at, {});
  if (fields.file && fields.size) report('variant-size', fields.size.at, {});
  if (kind === 'easy-language' && !fields['checked-by']) report('variant-unchecked', at, {});
  const isMissing = { duration: !fields.duration, size: !fields.size && !fields.file };
  const missing = Object.entries(isMissing).flatMap(([key, isSo]) => (isSo ? [key] : []));
  if (kind === 'sign-language' && missing.length > 0) report('film-facts', at, { missing: missing.join(', ') });
  const place = placeOf(file, fields.file) ?? (url === undefined ? undefined : { url });
  if (kind === undefined || lang === undefined || place === undefined) return undefined;
  return compact<GivenVariant>({
    kind: kind === 'easy-language' && !fields['checked-by'] ? 'plain-language' : kind,
    lang: isText ? simple(lang) : lang,
    place,
    ...details,
  });
}

function placeOf(path: string | undefined, field: Field | undefined): NamedFile | undefined {
  return path === undefined || !field ? undefined : { path, at: field.at };
}

/** The tag for a language in a simple form: `de` → `de-simple`. */
function simple(lang: string): string {
  return /-simple(?:-|$)/i.test(lang) ? lang : `${lang}-simple`;
}
