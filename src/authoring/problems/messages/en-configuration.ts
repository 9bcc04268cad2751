import type { ConfigurationMessages } from './catalogue.js';

/** The English messages about the configuration. */
export const EN_CONFIGURATION: ConfigurationMessages = {
  'configuration-not-mapping': ({ example }) => [
    'The configuration is not a list of keys and values.',
    'Expected a line with a key, a colon and the value.',
    `Write, for example, ${example}`,
  ],
  'invalid-folder-address': ({ value }) => [
    `"${value}" is not the address of a folder.`,
    'Expected an address that begins with https:// or http:// and ends in a slash.',
    'Write, for example, url: https://institut.example/briefs/',
  ],
  'invalid-page-address': ({ key, value }) => [
    `The value "${value}" of "${key}" is not the address of a page.`,
    'Expected an address that begins with https://, or a path on the same server that begins with /.',
    `Write, for example, ${key}: https://institut.example/${key}`,
  ],
  'language-unavailable': ({ value, known }) => [
    `The pages of a series are not available in the language "${value}".`,
    `Expected one of these languages: ${known}.`,
    'Delete the entry. The series lists briefs in other languages all the same.',
  ],
  'invalid-colour': ({ value }) => [
    `"${value}" is not a colour that can be used here.`,
    'Expected a number sign and six hexadecimal digits, in quotation marks.',
    "Write, for example, accent: '#1f5a4c'",
  ],
  'pale-colour': ({ value, contrast }) => [
    `The colour ${value} is too pale: its contrast with white is only ${contrast}:1.`,
    'Expected a contrast of at least 4.5:1 for text (WCAG 2.2, success criterion 1.4.3).',
    'Choose a darker shade.',
  ],
  'logo-file': ({ value }) => [
    `"${value}" is not a valid name for the file of a logo.`,
    'Expected a file in the folder of the configuration whose name ends in .svg, .png, .jpg or .webp.',
    'Put the file next to the configuration; its name may contain letters, digits, dots, hyphens and underscores.',
  ],
  'style-file-name': ({ path }) => [
    `"${path}" is not a valid file name for a citation style.`,
    'Expected a name of letters, digits and hyphens that ends in .csl.',
    'Correct the entry, or rename the file.',
  ],
  'style-missing': ({ path }) => [
    `The file "${path}" cannot be read.`,
    'Expected the path of a UTF-8 file, relative to the folder of the configuration.',
    'Check the path, the permissions and the encoding.',
  ],
  'style-not-xml': ({ path }) => [
    `The file "${path}" is not valid XML.`,
    'Expected a citation style in the Citation Style Language.',
    'Download the style again as a file, not as a web page.',
  ],
  'style-not-csl': ({ path }) => [
    `The file "${path}" is not a citation style.`,
    'Expected <style> of CSL 1.0 as the outermost element (xmlns="http://purl.org/net/xbiblio/csl" version="1.0").',
    'Download the style from the collection at citationstyles.org.',
  ],
  'style-dependent': ({ path, parent }) => [
    `The citation style "${path}" only refers to another one, "${parent}".`,
    'Expected a style that contains the citation rules.',
    `Download ${parent}.csl and enter that file instead.`,
  ],
  'style-without-title': ({ path }) => [
    `The citation style "${path}" has no name.`,
    'Expected <title> in <info>, because readers choose the style by that name.',
    'Add the name.',
  ],
  'style-without-bibliography': ({ path }) => [
    `The citation style "${path}" defines no bibliography.`,
    'Expected <bibliography> with <layout>, which formats the reference.',
    'Choose a style with a bibliography.',
  ],
  'style-failing': ({ path, detail }) => [
    `The citation style "${path}" cannot format a citation (${detail}).`,
    'Expected a style that formats an example without errors.',
    'Check the style with the validator of citationstyles.org.',
  ],
  'style-taken': ({ path, other, name, isBuiltIn }) => [
    `The citation style "${path}" has the same name as another one${name === undefined ? '' : `, "${name}"`} (${other}).`,
    'Expected a unique file name and a unique title for each style.',
    isBuiltIn
      ? 'Delete the entry: every brief already includes this style.'
      : 'Delete one of the two entries, or change the name.',
  ],
  'bibliography-style-unknown': ({ value, known, nearest }) => [
    `There is no citation style "${value}".`,
    `Expected one of ${known}.`,
    nearest === undefined
      ? 'Choose one of these, or name the file of the style in citation-styles.'
      : `Write ${nearest} if that is meant.`,
  ],
  'bibliography-style-note': ({ value }) => [
    `The citation style "${value}" cites in footnotes.`,
    'Expected a style that cites in the text, by author and year or by numbers.',
    'Choose another style, such as apa.',
  ],
  'bibliography-style-failing': ({ value, detail }) => [
    `The citation style "${value}" cannot format a list of references: ${detail}`,
    'Expected a style of the Citation Style Language without errors.',
    'Download the file again from citationstyles.org, or choose another style.',
  ],
};
