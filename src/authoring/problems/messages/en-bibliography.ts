import type { EntryPlace } from '../problem.js';
import type { BibliographyMessages } from './catalogue.js';

const at = ({ path, line }: EntryPlace) => (line === undefined ? path : `${path}, line ${line}`);

/** The English messages about bibliographies and citations. */
export const EN_BIBLIOGRAPHY: BibliographyMessages = {
  'bibliography-missing': ({ path }) => [
    `The bibliography "${path}" cannot be read.`,
    'Expected a file in the folder of the brief.',
    'Put the file there, or correct its path.',
  ],
  'bibliography-outside': ({ path }) => [
    `The bibliography "${path}" is outside the folder of the brief.`,
    'Expected a path such as literature.bib, so that the brief and its literature are passed on together.',
    'Copy the file into the folder of the brief, and give its name.',
  ],
  'bibliography-ending': ({ path }) => [
    `The format of the bibliography "${path}" is unknown.`,
    'Expected a file that ends in .bib (BibTeX or BibLaTeX) or .json (CSL-JSON).',
    'Export the works from your reference manager in one of these formats.',
  ],
  'bibliography-encoding': ({ path, inLine }) => [
    `Line ${inLine} of "${path}" contains a character that cannot be read.`,
    'Expected a file encoded as UTF-8.',
    'Export the file as UTF-8, or save it as UTF-8 in your editor.',
  ],
  'bibliography-syntax': ({ path, inLine, detail }) => [
    `The bibliography "${path}" cannot be parsed${inLine === undefined ? '' : ` from line ${inLine}`}: ${detail}.`,
    path.toLowerCase().endsWith('.json')
      ? 'Expected CSL-JSON: a list of works.'
      : 'Expected BibTeX or BibLaTeX: entries such as @book{key, title = {…}, year = {2024}}.',
    'Check whether a brace or a comma is missing there or in the line before, or export the file again.',
  ],
  'bibliography-empty': ({ path }) => [
    `The bibliography "${path}" contains no work with a key.`,
    'Expected at least one entry.',
    'Export the file again, or remove it from the front matter.',
  ],
  'bibliography-failing': ({ detail }) => [
    `The cited works cannot be formatted: ${detail}`,
    'Expected entries as reference managers export them.',
    'Check the entries, or leave out one citation at a time to find the faulty one.',
  ],
  'bibliography-unused': () => [
    'The text cites no work of the bibliography, so there is no list of references.',
    'Expected at least one key in the text, such as [@key, p. 5].',
    'Cite a work, or remove bibliography from the front matter.',
  ],
  'reference-unknown': ({ key, paths, nearest }) => [
    `The bibliography has no key "${key}" (${paths}).`,
    'Expected the key of an entry; capital and small letters differ.',
    nearest === undefined
      ? 'Add the entry, correct the key, or write \\@ if no work is meant.'
      : `Write @${nearest} if that is meant, or \\@ if no work is meant.`,
  ],
  'reference-duplicate': ({ key, place, again }) => [
    `The key "${key}" occurs twice: ${at(place)} and ${at(again)}.`,
    'Expected each key only once.',
    'Remove one of the entries, or give it another key.',
  ],
  'reference-faulty': ({ key, place, detail }) => [
    `The entry "${key}" cannot be read (${at(place)}): ${detail}.`,
    'Expected an entry as reference managers export it.',
    'Correct the entry, or export it again.',
  ],
  'reference-untitled': ({ key, place }) => [
    `The entry "${key}" has no title (${at(place)}).`,
    'Expected at least a title.',
    'Add the title in your reference manager, and export the file again.',
  ],
  'reference-undated': ({ key, place }) => [
    `The entry "${key}" has no year, so readers see "n.d." (${at(place)}).`,
    'Expected the year in date or year, in CSL-JSON in issued.',
    'Add the year if it is known.',
  ],
  'reference-latex': ({ key, place, text }) => [
    `The entry "${key}" contains LaTeX, which will appear as it stands: ${text} (${at(place)}).`,
    'Expected characters in UTF-8, and commands that BibTeX programs know, such as \\emph{…}.',
    'Replace the passage in the bibliography with plain characters.',
  ],
  'references-heading': ({ id }) => [
    `The list of references needs the id "${id}", which this heading has.`,
    'Expected a section with the role "references", below which the list appears.',
    'Write {.references} after the heading if the list belongs there, or give it another id.',
  ],
  'citation-misplaced': () => [
    'The citation key will appear as it stands here: it is not resolved in the text of a link, a text alternative or a caption.',
    'Expected the key in a sentence, outside links and images.',
    'Cite the work in the text next to it, or write the reference as readers should see it, for example (Example 2024).',
  ],
};
