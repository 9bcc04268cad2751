import { isMap } from 'yaml';
import { isFolderAddress, isWebAddress } from '../../brief/address.js';
import { compact } from '../../brief/compact.js';
import { isLanguageTag } from '../../brief/language.js';
import {
  SITE_LANGUAGES,
  type LocalisedText,
  type Logo,
  type SeriesSettings,
  type SiteLanguage,
} from '../../brief/series-settings.js';
import {
  optional,
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

/** The keys of a configuration that say what briefs share. */
export const SERIES_KEYS = [
  'title',
  'description',
  'url',
  'issn',
  'publisher',
  'license',
  'languages',
  'accent',
  'logo',
  'imprint',
  'privacy',
  'accessibility',
] as const;

/** Reads what all briefs of a series share. */
export function readSeriesSettings(fields: Fields<(typeof SERIES_KEYS)[number]>): SeriesSettings {
  return compact<SeriesSettings>({
    title: optional(fields.title, readLocalised(readText)),
    description: optional(fields.description, readLocalised(readLongLine)),
    url: optional(fields.url, readFolderAddress),
    issn: optional(fields.issn, readIssn),
    publisher: optional(fields.publisher, readPublisher),
    license: optional(fields.license, readLicense),
    languages: optional(fields.languages, readListOf(readSiteLanguage)),
    accent: optional(fields.accent, readColour),
    logo: optional(fields.logo, readLogo),
    imprint: optional(fields.imprint, readPageAddress),
    privacy: optional(fields.privacy, readPageAddress),
    accessibility: optional(fields.accessibility, readPageAddress),
  });
}

const readSiteLanguage: Reader<SiteLanguage> = (field) => {
  const value = readLabel(field);
  const language = SITE_LANGUAGES.find((one) => one === value?.toLowerCase());
  if (value !== undefined && !language)
    field.report('language-unavailable', field.at, { value, known: SITE_LANGUAGES.join(', ') });
  return language;
};

const readFolderAddress: Reader<string> = readTextThat(
  isFolderAddress,
  (value, { at, report }) => report('invalid-folder-address', at, { value }),
  undefined,
  readText,
);

/** Reads the address of a page: absolute, or from the root of the server. */
const readPageAddress: Reader<string> = readTextThat(
  (text) => isWebAddress(text) || (/^\/(?![/\\])\S*$/.test(text) && URL.canParse(text, 'https://a.invalid')),
  (value, { name: key, at, report }) => report('invalid-page-address', at, { key, value }),
  undefined,
  readText,
);

const readHexColour: Reader<string> = readTextThat(
  (text) => /^#[\da-f]{6}$/i.test(text),
  (value, { at, report }) => report('invalid-colour', at, { value }),
);

/** The least contrast of text with its background (WCAG 2.2, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** Reads a colour, and reports one in which text on white is hard to read. */
const readColour: Reader<string> = (field) => {
  const colour = readHexColour(field);
  if (colour === undefined) return undefined;
  const contrast = contrastWithWhite(colour);
  if (contrast < LEAST_CONTRAST)
    field.report('pale-colour', field.at, { value: colour, contrast: Math.floor(contrast * 10) / 10 });
  return colour;
};

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
  (text) => /^(?!\.*\/)[\w-][\w.-]*\.(?:svg|png|jpe?g|webp)$/i.test(text),
  (value, { at, report }) => report('logo-file', at, { value }),
  undefined,
  readText,
);

const readLogo: Reader<Logo> = (field) => {
  const fields = readMapping(field, ['file', 'alt'], 'logo: { file: logo.svg, alt: "…" }');
  if (!fields) return undefined;
  const missing = (['file', 'alt'] as const).find((key) => !fields[key]);
  if (missing) {
    field.report('missing-key', field.at, { key: `logo.${missing}`, example: 'logo: { file: logo.svg, alt: "…" }' });
    return undefined;
  }
  const src = optional(fields.file, readLogoFile);
  const alt = optional(fields.alt, readLabel);
  return src === undefined || alt === undefined ? undefined : { src, alt };
};

/** Reads a value that may differ between languages. */
function readLocalised(read: Reader<string>): Reader<LocalisedText> {
  return (field) => {
    if (!isMap(field.node)) return read(field);
    const stated = languagesIn(field);
    const tags = stated.length > 0 ? stated : SITE_LANGUAGES;
    const fields = readMapping(field, tags, `${field.name}: { de: …, en: … }`);
    if (!fields) return undefined;
    const texts = stated.map((tag) => [tag, optional(fields[tag], read)] as const);
    return texts.every((one): one is readonly [string, string] => one[1] !== undefined)
      ? Object.fromEntries(texts)
      : undefined;
  };
}

/** The keys of a mapping that are tags of languages. */
function languagesIn({ node }: Field): string[] {
  if (!isMap(node)) return [];
  const keys = node.items.map(({ key }) => String(key));
  return keys.filter((key) => /^[a-z]{2,3}(?:-|$)/i.test(key) && isLanguageTag(key));
}
