import { isMap } from 'yaml';
import { isFolderAddress, isWebAddress } from '../../brief/address.js';
import { compact } from '../../brief/compact.js';
import { INTERFACE_LANGUAGES, isLanguageTag } from '../../brief/language.js';
import type { LocalisedText, Logo, SeriesSettings, SiteLanguage } from '../../brief/series-settings.js';
import { LOGO_TEXTS } from '../schema/key-texts.js';
import { anyCase, formSchema, mappingSchema, WEB_ADDRESS, wordSchema, type Schema } from '../schema/schema.js';
import {
  optional,
  reader,
  readLabel,
  readListOf,
  readLongLine,
  readMapping,
  readText,
  readTextThat,
  type Field,
  type Fields,
  type Reader,
} from '../front-matter/fields.js';
import { readIssn, readLicense, readPublisher } from '../front-matter/metadata.js';

const readSiteLanguage: Reader<SiteLanguage> = reader(
  wordSchema(INTERFACE_LANGUAGES, INTERFACE_LANGUAGES.map(anyCase).join('|'), 'language-unavailable', {
    value: '',
    known: INTERFACE_LANGUAGES.join(', '),
  }),
  (field) => {
    const value = readLabel(field);
    const language = INTERFACE_LANGUAGES.find((one) => one === value?.toLowerCase());
    if (value !== undefined && !language)
      field.report('language-unavailable', field.at, { value, known: INTERFACE_LANGUAGES.join(', ') });
    return language;
  },
);

const readFolderAddress: Reader<string> = readTextThat(
  formSchema(String.raw`(?=[^?#]*\/\n*$)${WEB_ADDRESS}`, 'invalid-folder-address', { value: '' }),
  isFolderAddress,
  (value, { at, report }) => report('invalid-folder-address', at, { value }),
  undefined,
  readText,
);

/** Reads the address of a page: absolute, or from the root of the server. */
const readPageAddress: Reader<string> = readTextThat(
  formSchema(String.raw`${WEB_ADDRESS}|\/(?![/\\])\S*`, 'invalid-page-address', { key: '', value: '' }),
  (text) => isWebAddress(text) || (/^\/(?![/\\])\S*$/.test(text) && URL.canParse(text, 'https://a.invalid')),
  (value, { name: key, at, report }) => report('invalid-page-address', at, { key, value }),
  undefined,
  readText,
);

const readHexColour: Reader<string> = readTextThat(
  formSchema(String.raw`#[\da-fA-F]{6}`, 'invalid-colour', { value: '' }),
  (text) => /^#[\da-f]{6}$/i.test(text),
  (value, { at, report }) => report('invalid-colour', at, { value }),
);

/** The least contrast of text with its background (WCAG 2.2, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Reads a colour, and reports one in which text on white is hard to read. */
const readColour: Reader<string> = reader(readHexColour.schema, (field) => {
  const colour = readHexColour(field);
  if (colour === undefined) return undefined;
  const contrast = contrastWithWhite(colour);
  if (contrast < LEAST_CONTRAST)
    field.report('pale-colour', field.at, { value: colour, contrast: Math.floor(contrast * 10) / 10 });
  return colour;
});

/**
 * The contrast of a colour with white.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const readLogoFile: Reader<string> = readTextThat(
  formSchema(
    String.raw`(?!\.*\/)[\w-][\w.-]*\.(?:${['svg', 'png', 'jpg', 'jpeg', 'webp'].map(anyCase).join('|')})`,
    'logo-file',
    { value: '' },
  ),
  (text) => /^(?!\.*\/)[\w-][\w.-]*\.(?:svg|png|jpe?g|webp)$/i.test(text),
  (value, { at, report }) => report('logo-file', at, { value }),
  undefined,
  readText,
);

const LOGO = { file: readLogoFile, alt: readLabel };

const readLogo: Reader<Logo> = reader(mappingSchema(LOGO, LOGO_TEXTS, ['file', 'alt']), (field) => {
  const fields = readMapping(field, LOGO, 'logo: { file: logo.svg, alt: "…" }');
  if (!fields) return undefined;
  const missing = (['file', 'alt'] as const).find((key) => !fields[key]);
  if (missing) {
    field.report('missing-key', field.at, { key: `logo.${missing}`, example: 'logo: { file: logo.svg, alt: "…" }' });
    return undefined;
  }
  const src = optional(fields.file, LOGO.file);
  const alt = optional(fields.alt, LOGO.alt);
  return src === undefined || alt === undefined ? undefined : { src, alt };
});

/** Reads a value that may differ between languages. */
function readLocalised(read: Reader<string>): Reader<LocalisedText> {
  return reader({ anyOf: [read.schema, languagesSchema(read.schema)] }, (field) => {
    const { node, at, name, report } = field;
    if (!isMap(node)) return read(field);
    const stated = languagesIn(field);
    const tags = stated.length > 0 ? stated : INTERFACE_LANGUAGES;
    const keys = Object.fromEntries(tags.map((tag) => [tag, read]));
    const fields = readMapping(field, keys, `${name}: { de: …, en: … }`);
    if (!fields) return undefined;
    if (node.items.length === 0) report('empty-value', at, { key: name });

    const texts = stated.map((tag) => [tag, optional(fields[tag], read)] as const);
    return texts.every((one): one is readonly [string, string] => one[1] !== undefined)
      ? Object.fromEntries(texts)
      : undefined;
  });
}

function languagesSchema(text: Schema): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(INTERFACE_LANGUAGES.map((lang) => [lang, text])),
    patternProperties: { '^[A-Za-z]{2,3}(?:-|$)': text },
    additionalProperties: false,
    minProperties: 1,
  };
}

/** The keys of a mapping that are tags of languages. */
function languagesIn({ node }: Field): string[] {
  if (!isMap(node)) return [];
  const keys = node.items.map(({ key }) => String(key));
  return keys.filter((key) => /^[a-z]{2,3}(?:-|$)/i.test(key) && isLanguageTag(key));
}

/** The keys of a configuration that say what briefs share. */
export const SERIES_KEYS = {
  title: readLocalised(readText),
  description: readLocalised(readLongLine),
  url: readFolderAddress,
  issn: readIssn,
  publisher: readPublisher,
  license: readLicense,
  languages: readListOf(readSiteLanguage),
  accent: readColour,
  logo: readLogo,
  imprint: readPageAddress,
  privacy: readPageAddress,
  accessibility: readPageAddress,
};

/** Reads what all briefs of a series share. */
export function readSeriesSettings(fields: Fields<keyof typeof SERIES_KEYS>): SeriesSettings {
  return compact<SeriesSettings>({
    title: optional(fields.title, SERIES_KEYS.title),
    description: optional(fields.description, SERIES_KEYS.description),
    url: optional(fields.url, SERIES_KEYS.url),
    issn: optional(fields.issn, SERIES_KEYS.issn),
    publisher: optional(fields.publisher, SERIES_KEYS.publisher),
    license: optional(fields.license, SERIES_KEYS.license),
    languages: optional(fields.languages, SERIES_KEYS.languages),
    accent: optional(fields.accent, SERIES_KEYS.accent),
    logo: optional(fields.logo, SERIES_KEYS.logo),
    imprint: optional(fields.imprint, SERIES_KEYS.imprint),
    privacy: optional(fields.privacy, SERIES_KEYS.privacy),
    accessibility: optional(fields.accessibility, SERIES_KEYS.accessibility),
  });
}
