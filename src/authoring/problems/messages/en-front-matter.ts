import { isFamiliar, type FamiliarKey } from '../familiar-keys.js';
import type { FrontMatterMessages } from './catalogue.js';

/** What an author who knows these keys from other programs writes in a brief. */
const FAMILIAR: Readonly<Record<FamiliarKey, string>> = {
  summary: 'Write the summary below the front matter: the text before the first heading is the summary.',
  number: 'Write the number as "issue" of the series: series: { title: …, issue: "5" }',
  edition: 'Write the edition in the text, for example in the imprint, and remove the line.',
  translator: 'Write, for example, translation: { of: de, by: { given: Nora, family: Ratzmann } }',
  language: 'Write "lang" instead: lang: de',
  tags: 'Write "keywords" instead: keywords: [Migration, Integration]',
  name: 'Write given and family for a person, literal for an organisation.',
};

const BLOCK = 'Expected a YAML block between two lines of three hyphens.';

/** The English messages about the front matter. */
export const EN_FRONT_MATTER: FrontMatterMessages = {
  'front-matter-missing': () => [
    'The file does not begin with front matter.',
    BLOCK,
    'Write --- on the first line, then title, lang, date and author, then --- again.',
  ],
  'front-matter-unclosed': () => [
    'The front matter is never closed.',
    BLOCK,
    'Add a line with --- after the last key.',
  ],
  'front-matter-not-mapping': () => [
    'The front matter is not a list of keys and values.',
    'Expected lines such as "title: Resilient municipalities".',
    'Write a key, a colon, a space and the value on each line.',
  ],
  'front-matter-nesting': () => [
    'The YAML block is nested too deeply.',
    'Expected only a few levels of lists and keys.',
    'Look for brackets or hyphens repeated by accident.',
  ],
  'front-matter-too-long': ({ length, most }) => [
    `The YAML block has ${length} characters.`,
    `Expected at most ${most}.`,
    'Move text into the body, below the line with --- that ends the front matter.',
  ],
  'value-too-long': ({ key, length, most }) => [
    `The value of "${key}" has ${length} characters.`,
    `Expected at most ${most}.`,
    'Shorten the value, or look for a quotation mark or line end that is missing.',
  ],
  'too-many-entries': ({ key, count, most }) => [
    `The list "${key}" has ${count} entries.`,
    `Expected at most ${most}.`,
    'Keep the most important entries and name the others in the text.',
  ],
  'unpaired-surrogate': ({ key }) => [
    `The value of "${key}" contains half of a character, written as a code such as \\ud83d.`,
    'Expected whole characters.',
    'Write the character itself instead of its code.',
  ],
  'yaml-syntax': ({ detail }) => [
    `This is not valid YAML (${detail}).`,
    'Expected a key, a colon, a space and a value.',
    'Put the value in double quotes and check the indentation.',
  ],
  'yaml-colon': () => [
    'The value contains a colon, which YAML reads as the start of another value.',
    'Expected a value in quotes.',
    'Put the whole value in double quotes.',
  ],
  'yaml-tab': () => ['The line is indented with a tab.', 'Expected spaces.', 'Replace the tab with two spaces.'],
  'yaml-unclosed': () => [
    'A quotation mark or a bracket is never closed, or a key has no colon.',
    'Expected the closing mark in the same value, and a colon after each key.',
    'Add the missing character.',
  ],
  'yaml-start': () => [
    'A value cannot begin with this character.',
    'Expected a letter, a digit or a quote.',
    'Put the whole value in double quotes.',
  ],
  'yaml-brackets': () => [
    'A bracket or brace that opens above is never closed.',
    'Expected ] or } at the end of the value.',
    'Add the missing bracket or brace before this line.',
  ],
  'yaml-quoted-word': () => [
    'The value begins with a quotation mark, so YAML takes only the quoted word for the value.',
    'Expected quotation marks around the whole value.',
    'Put single quotes around the whole value, or write typographic quotation marks inside it: “Word” or „Wort“.',
  ],
  'comma-in-braces': ({ text }) => [
    `The comma before "${text}" ends the value, because commas separate the values in braces.`,
    'Expected a value in double quotes if it contains a comma.',
    'Put the whole value, including the comma, in double quotes.',
  ],
  'invisible-character': ({ character, key }) => [
    `The key "${key.replace(/[^\p{L}\p{N}_-]+/gu, '')}" contains the invisible character ${character}.`,
    'Expected only plain spaces (U+0020) before and after a key.',
    'Delete the character and type a space instead.',
  ],
  'keywords-text': ({ better }) => [
    'Commas or semicolons separate words here, but the value counts as one keyword.',
    'Expected a list in square brackets.',
    `Write keywords: ${better}`,
  ],
  'title-in-name': ({ value }) => [
    `The given name "${value}" contains an academic title, which citations would print as a name.`,
    'Expected only names in "given".',
    'Move the title to "prefix", for example { prefix: Dr., given: Nora, family: Ratzmann }.',
  ],
  'name-mark': ({ value, mark }) => [
    `The name "${value}" contains "${mark}", which citations print as part of the name.`,
    'Expected in "given" and "family" one part each of the name of one person.',
    'Remove marks of footnotes and additions, and state other persons and the other part of the name separately: { given: Nora, family: Ratzmann }.',
  ],
  'doi-end': ({ value }) => [
    `The DOI ${value} ends with a punctuation mark.`,
    'Expected a DOI that ends with a letter, a digit or a bracket.',
    'Remove the mark if it ended a sentence where the DOI was copied.',
  ],
  'yaml-marker': ({ marker }) => [
    `The ${marker} at the start of the value has a special meaning in YAML, and the word would be lost.`,
    'Expected a plain value.',
    'Put the whole value in double quotes.',
  ],
  'yaml-comment': ({ comment }) => [
    `The text from the number sign on (${comment}) is a comment and not part of the value.`,
    'Expected a value in quotes if it contains a number sign.',
    'Put the whole value in double quotes, or move the comment to a separate line.',
  ],
  'duplicate-key': ({ key }) => [
    `The key "${key}" occurs twice.`,
    'Expected each key only once.',
    'Remove one of the two.',
  ],
  'unknown-key': ({ key, known, nearest }) => [
    `The key "${key}" is unknown.`,
    known ? `Expected one of ${known}.` : 'Expected one of the keys named above.',
    isFamiliar(key)
      ? FAMILIAR[key]
      : nearest
        ? `Write "${nearest}" if that is meant.`
        : 'Remove the line, or choose one of these keys.',
  ],
  'missing-key': ({ key, example }) => [
    `The front matter lacks "${key}".`,
    'Expected this required key.',
    `Add, for example, ${example}`,
  ],
  'missing-date': () => [
    'The front matter lacks "date".',
    'Expected the date of publication; without one, most citation styles print "n.d.".',
    'Add, for example, date: 2025-11',
  ],
  'empty-value': ({ key }) => [
    `The value of "${key}" is empty.`,
    'Expected text.',
    'Write the value after the colon, or remove the line.',
  ],
  'not-text': ({ key }) => [
    `The value of "${key}" is a list or has keys.`,
    'Expected text.',
    'Put the text in double quotes after the colon.',
  ],
  'not-mapping': ({ key, example }) => [
    `The value of "${key}" has no keys.`,
    'Expected keys and values in braces or on indented lines.',
    `Write, for example, ${example}`,
  ],
  'line-break-in-value': ({ key }) => [
    `The value of "${key}" contains a line break.`,
    'Expected text on one line.',
    'Write the value on one line and put it in double quotes.',
  ],
  'entity-in-value': ({ entity }) => [
    `Readers will see "${entity}" unchanged, because the front matter is not HTML.`,
    'Expected the character itself.',
    'Type the character, or use an escape such as "\\u00AD" in double quotes.',
  ],
  'person-as-text': ({ name }) => [
    `It is not clear which part of "${name}" is the family name.`,
    'Expected a person with a family name, or an organisation.',
    `Write { given: Nora, family: Ratzmann } for a person, { literal: "${name}" } for an organisation.`,
  ],
  'person-without-family': () => [
    'This person has no family name.',
    'Expected at least "family", or "literal" for an organisation.',
    'Add, for example, family: Ratzmann',
  ],
  'invalid-date': ({ value }) => [
    `"${value}" is not a date.`,
    'Expected an existing day, month or year: 2025-11-03, 2025-11 or 2025.',
    'Write the year first, with hyphens and leading zeros.',
  ],
  'invalid-time': ({ key, value, isDay }) => [
    isDay ? `"${value}" is a date without a time of day.` : `"${value}" is not a time.`,
    'Expected day, time of day and time zone, such as 2025-11-24T09:00:00+01:00; feeds need them, and the compiler invents nothing.',
    isDay
      ? `Add the time of day and the time zone, for example ${key}: ${value}T09:00:00+01:00`
      : 'Write a T between day and time of day, and the time zone at the end: Z, or an offset such as +01:00.',
  ],
  'published-differs': ({ date, published }) => [
    `"published" states another day (${published.slice(0, 10)}) than "date" (${date}).`,
    'Expected the same publication: citations contain "date", feeds contain "published".',
    `Write date: ${published.slice(0, date.length)}, or correct "published".`,
  ],
  'updated-before-published': ({ updated, published }) => [
    `The change (${updated}) is earlier than the publication (${published}).`,
    'Expected a time that is not before "published".',
    'Correct one of the two times, or remove "updated".',
  ],
  'correction-newer': ({ date, last }) => [
    `The correction (${date}) is newer than the last known change (${last.slice(0, 10)}).`,
    'Expected the time of the last change in "updated": archives and feeds notice a correction only by it.',
    `Add, for example, updated: ${date.length === 10 ? date : '2025-12-03'}T09:00:00+01:00 with the real time of day.`,
  ],
  'correction-item': ({ id, nearest }) => [
    `No section and no recommendation has the id "${id}".`,
    'Expected the id of a heading of level 2 or 3, such as funding for ### Funding {#funding}.',
    nearest ? `Write item: ${nearest}` : 'Copy the id of the heading, or remove "item".',
  ],
  'translation-of-itself': ({ lang }) => [
    `The translation states its own language as that of the original (${lang}).`,
    'Expected the language from which the text was translated.',
    'Write the language of the original after "of", or remove "translation".',
  ],
  'translation-differs': ({ key, stated, found, path, inLine }) => [
    `The translation states another ${key === 'doi' ? 'DOI' : 'title'} of the original ("${stated}") than the original itself ("${found}").`,
    `Expected the same as in ${path}, line ${inLine}.`,
    `Correct ${key} under "translation", or in the file of the original.`,
  ],
  'invalid-truth': ({ key, value }) => [
    `The value "${value}" of "${key}" is neither true nor false.`,
    'Expected true for yes or false for no.',
    `Write true or false, or remove the line: nothing is then said about "${key}".`,
  ],
  'invalid-language': ({ key, value, tag }) => [
    `"${value}" is not a language tag.`,
    'Expected a BCP 47 tag such as de, en or de-AT.',
    tag ? `Write ${key}: ${tag}` : 'Use the two-letter code of the language.',
  ],
  'language-differs': ({ value, name }) => [
    `The name of the file states the language ${name}, and lang states ${value}.`,
    'Expected the same language in both places, that of the text.',
    `Write lang: ${name}, or rename the file.`,
  ],
  'invalid-doi': ({ value }) => [
    `"${value}" is not a DOI.`,
    'Expected a DOI such as 10.59350/hpz3x-qh641.',
    'Copy the part that begins with 10. from the registration.',
  ],
  'doi-checksum': ({ value }) => [
    `The check digits of the DOI ${value} do not match.`,
    'Expected two check digits that match the rest of a Rogue Scholar DOI; some older DOIs are exceptions.',
    'Compare the DOI with its registration, and keep it unchanged if it agrees.',
  ],
  'invalid-orcid': ({ value }) => [
    `"${value}" is not an ORCID iD.`,
    'Expected sixteen digits in groups of four with a matching check digit, such as 0000-0002-1825-0097.',
    'Copy the iD without https://orcid.org/ from the ORCID record.',
  ],
  'invalid-ror': ({ value }) => [
    `"${value}" is not an identifier of ROR.`,
    'Expected nine characters that begin with 0 and end with two matching check digits, such as 00a208s56.',
    'Copy the identifier from the record of the institution at ror.org.',
  ],
  'unknown-type': ({ value }) => [
    `"${value}" is not a type of brief.`,
    'Expected one of policy brief, factsheet, working paper, position paper, report, recommendations.',
    'Write one of these, or remove the line: without it, the file is a policy brief.',
  ],
  'unknown-variant': ({ value }) => [
    `"${value}" is not a kind of variant.`,
    'Expected one of easy language, plain language, sign language, translation.',
    'Write one of these after "kind".',
  ],
  'variant-file': ({ value }) => [
    `The file "${value}" cannot be a variant.`,
    'Expected the path of a file in the folder of the brief or below it, without spaces: PDF, EPUB, DOCX, ODT, MP4 or WebM.',
    'Put the file there and give its name, or state the address of the variant in "url".',
  ],
  'variant-missing': ({ path }) => [
    `There is no file "${path}".`,
    'Expected the variant at this path, starting from the folder of the brief.',
    'Check the path, including upper and lower case, or put the file there.',
  ],
  'variant-places': () => [
    'The variant states "file" and "url".',
    'Expected one of the two, so that it is clear where the link leads.',
    'Remove "url" if the file belongs on the site of the brief, otherwise "file".',
  ],
  'variant-size': () => [
    'The variant states a size although the file is next to the brief.',
    'Expected "size" only for an address; the size of a file is measured.',
    'Remove "size".',
  ],
  'variant-unchecked': () => [
    'Nobody has checked the text in easy language, so the link calls it plain language.',
    'Expected in "checked-by" who has checked it: a text is in easy language only once people have checked it for whom it is meant.',
    'Add, for example, checked-by: Readers of Sampletown, or write kind: plain language',
  ],
  'invalid-duration': ({ value }) => [
    `"${value}" is not a duration.`,
    'Expected minutes and seconds, with hours before them for long films: 4:30 or 1:04:30.',
    'Write, for example, duration: 4:30',
  ],
  'film-facts': ({ missing }) => [
    `The film in sign language lacks: ${missing}.`,
    'Expected duration and size; public bodies in Germany have to state both (BITV 2.0, annex 2).',
    'Add, for example, duration: 4:30, and for an address size: 42 MB',
  ],
  'abstract-unused': () => [
    'The abstract will not appear anywhere, because the text before the first heading counts as the abstract.',
    'Expected "abstract" only if the text begins with a heading.',
    'Remove the line, or give the text before the first heading a heading.',
  ],
  'missing-lead': () => [
    'The brief has no lead, because no running text comes before the first heading.',
    'Expected a few sentences, which records have as the abstract; search engines and the series show the first one.',
    'Write a lead below the front matter, or add the key "abstract" or "description" to it.',
  ],
  'invalid-issn': ({ value }) => [
    `"${value}" is not an ISSN.`,
    'Expected two groups of four with a matching check digit, such as 2049-3630.',
    'Copy the ISSN from the imprint of the series.',
  ],
  'invalid-web-address': ({ key, value }) => [
    `The value "${value}" of "${key}" is not a web address.`,
    'Expected an address that begins with https:// or http://.',
    'Copy the address from the address bar of the browser.',
  ],
  'citation-differs': ({ given, computed }) => [
    `The suggested citation differs from the one computed from the metadata: ${given}`,
    `Expected this one: ${computed}`,
    'Check both; the suggested citation is used, or the computed one if you remove suggested-citation.',
  ],
};
