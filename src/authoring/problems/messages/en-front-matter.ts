import type { FrontMatterMessages } from './catalogue.js';

const BLOCK = 'Expected a block of YAML between two lines of three hyphens.';

/** What can be wrong with the front matter, in English. */
export const EN_FRONT_MATTER: FrontMatterMessages = {
  'front-matter-missing': () => [
    'The file does not begin with front matter.',
    BLOCK,
    'Write --- in the first line, then title, lang, date and author, then --- again.',
  ],
  'front-matter-unclosed': () => [
    'The front matter has no end.',
    BLOCK,
    'Write --- in a line of its own after its last key.',
  ],
  'front-matter-not-mapping': () => [
    'The front matter is not a list of keys and values.',
    'Expected lines such as "title: Resilient municipalities".',
    'Write a key, a colon, a space and the value in each line.',
  ],
  'front-matter-nesting': () => [
    'The YAML is nested too deep.',
    'Expected lists and mappings inside one another only a few times.',
    'Look for brackets or hyphens that have been repeated by accident.',
  ],
  'yaml-syntax': ({ detail }) => [
    `This is not valid YAML (${detail}).`,
    'Expected a key, a colon, a space and a value.',
    'Put the value in double quotes and check the indentation.',
  ],
  'yaml-colon': () => [
    'The value contains a colon that YAML takes for the mark of another key.',
    'Expected a value in quotes.',
    'Put the whole value in double quotes.',
  ],
  'yaml-tab': () => ['The line is indented with a tab.', 'Expected spaces.', 'Replace the tab with two spaces.'],
  'yaml-unclosed': () => [
    'A quote or a bracket that opens here or before is never closed, or a key has no colon.',
    'Expected the closing mark in the same value, and a colon after every key.',
    'Add what is missing.',
  ],
  'yaml-start': () => [
    'A value cannot begin with this character.',
    'Expected a letter, a digit or a quote.',
    'Put the whole value in double quotes.',
  ],
  'yaml-marker': ({ marker }) => [
    `YAML takes the ${marker} at the beginning of the value for a mark of its own and leaves the word out.`,
    'Expected a plain value.',
    'Put the whole value in double quotes.',
  ],
  'yaml-comment': ({ comment }) => [
    `What follows the number sign (${comment}) is a comment and not a part of the value.`,
    'Expected a value in quotes if it contains a number sign.',
    'Put the whole value in double quotes, or put the comment in a line of its own.',
  ],
  'duplicate-key': ({ key }) => [
    `The key "${key}" occurs twice.`,
    'Expected every key once.',
    'Remove one of the two.',
  ],
  'unknown-key': ({ key, known, nearest }) => [
    `The key "${key}" is unknown.`,
    `Expected one of ${known}.`,
    nearest ? `Write "${nearest}" if that is meant.` : 'Remove the line or choose one of these keys.',
  ],
  'missing-key': ({ key, example }) => [
    `The front matter does not say "${key}".`,
    'Expected it in every brief that is to be published and cited.',
    `Add a line such as ${example}`,
  ],
  'missing-date': () => [
    'The front matter lacks "date".',
    'Expected the date of publication; without one, most citation styles say "n.d.".',
    'Add, for example, date: 2025-11',
  ],
  'empty-value': ({ key }) => [
    `The value of "${key}" is empty.`,
    'Expected a text.',
    'Write the value after the colon, or remove the line.',
  ],
  'not-text': ({ key }) => [
    `The value of "${key}" is a list or a mapping.`,
    'Expected a text.',
    'Put the text in double quotes after the colon.',
  ],
  'not-mapping': ({ key, example }) => [
    `The value of "${key}" has no keys of its own.`,
    'Expected keys and values in braces or indented lines.',
    `Write for instance ${example}`,
  ],
  'line-break-in-value': ({ key }) => [
    `The value of "${key}" contains a line break.`,
    'Expected a text in one line.',
    'Write the value in one line and in double quotes.',
  ],
  'entity-in-value': ({ entity }) => [
    `Readers will see "${entity}" as it stands, because the front matter is not HTML.`,
    'Expected the character itself.',
    'Type the character, or use an escape such as "\\u00AD" in double quotes.',
  ],
  'person-as-text': ({ name }) => [
    `"${name}" does not tell which part is the family name.`,
    'Expected a person with a family name, or an organisation.',
    `Write { given: Nora, family: Ratzmann } for a person, { literal: "${name}" } for an organisation.`,
  ],
  'person-without-family': () => [
    'This person has no family name.',
    'Expected at least "family", or "literal" for an organisation.',
    'Add for instance family: Ratzmann',
  ],
  'invalid-date': ({ value }) => [
    `"${value}" is not a date.`,
    'Expected a day, a month or a year that exists: 2025-11-03, 2025-11 or 2025.',
    'Write the year first, with hyphens and leading zeros.',
  ],
  'invalid-language': ({ value }) => [
    `"${value}" is not a language tag.`,
    'Expected a tag of BCP 47, such as de, en or de-AT.',
    'Use the two-letter code of the language.',
  ],
  'invalid-doi': ({ value, doi }) => [
    `"${value}" is not a DOI as such.`,
    'Expected the DOI without a resolver, such as 10.59350/hpz3x-qh641.',
    doi ? `Write doi: ${doi}` : 'Copy the part that begins with 10. from the registration.',
  ],
  'doi-checksum': ({ value }) => [
    `The check digits of ${value} do not match.`,
    'Expected a DOI of Rogue Scholar whose last two digits fit the rest; some old ones do not.',
    'Compare it with the registration, and leave it as it is if it is right.',
  ],
  'invalid-orcid': ({ value }) => [
    `"${value}" is not an ORCID iD.`,
    'Expected sixteen digits in groups of four with a matching check digit, such as 0000-0002-1825-0097.',
    'Copy the iD without https://orcid.org/ from the ORCID record.',
  ],
  'invalid-issn': ({ value }) => [
    `"${value}" is not an ISSN.`,
    'Expected two groups of four with a matching check digit, such as 2049-3630.',
    'Copy the ISSN from the imprint of the series.',
  ],
  'invalid-web-address': ({ key, value }) => [
    `"${value}" is not a web address, so "${key}" leads nowhere.`,
    'Expected an address that begins with https:// or http://.',
    'Copy the address from the address bar of the browser.',
  ],
  'citation-differs': ({ given, computed }) => [
    `The suggested citation is not the one that follows from the metadata: ${given}`,
    `Expected this one: ${computed}`,
    'Check the metadata and the citation; the one given is used, and without suggested-citation the computed one.',
  ],
};
