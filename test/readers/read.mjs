/*
 * Reads files of records with libraries that others have written: a list of `{ reader, format, file }` in JSON from
 * standard input, and a list of the items that each one reads, in the terms of CSL-JSON, to standard output. It is a separate program
 * because its libraries are installed apart from those of the tests.
 */
import { text } from 'node:stream/consumers';
import { parse as parseBetterBibtex } from '@retorquere/bibtex-parser';
import astrocite from 'astrocite';
import converter from 'biblatex-csl-converter';
import { convert } from 'pandoc-wasm';

const READERS = {
  'pandoc 3': async (format, file) => {
    const { stdout } = await convert({ from: format.replace('-', ''), to: 'csljson' }, file, {});
    return JSON.parse(stdout);
  },
  'Better BibTeX': (_, file) => parseBetterBibtex(file).entries.map(itemOfEntry),
  'biblatex-csl-converter': (_, file) =>
    Object.values(new converter.CSLExporter(converter.parse(file).entries).parse()),
  astrocite: (format, file) => astrocite[format].parse(file),
};

/** An entry of a `.bib` file in the terms of CSL-JSON. */
function itemOfEntry({ type, fields }) {
  const {
    author = [],
    editor,
    title,
    institution = [],
    series,
    number,
    year,
    month,
    day,
    date,
    doi,
    abstract,
  } = fields;
  return {
    type: type.replace(/^techreport$/, 'report'),
    author: author.map(nameOfCreator),
    editor: editor?.map(nameOfCreator),
    title,
    publisher: institution.join(' and '),
    'collection-title': series,
    number,
    issued: { 'date-parts': [(date ?? [year, month, day].filter(Boolean).join('-')).split('-').filter(Boolean)] },
    DOI: doi,
    language: fields.language ?? fields.langid,
    abstract,
  };
}

function nameOfCreator({ name, lastName, firstName, prefix, suffix }) {
  return name ? { literal: name } : { family: lastName, given: firstName, 'non-dropping-particle': prefix, suffix };
}

const jobs = JSON.parse(await text(process.stdin));
const results = [];
for (const { reader, format, file } of jobs) {
  // A reader that gives up has read nothing.
  results.push(
    await Promise.resolve()
      .then(() => READERS[reader](format, file))
      .catch(() => []),
  );
}
process.stdout.write(JSON.stringify(results), () => process.exit());
