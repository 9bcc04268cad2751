import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadItem, ReadName } from './read-item.js';
import { runProgram } from './run-program.js';

/** The fields that JabRef exports; those of the first line are names. */
const FIELDS = [
  ...['author', 'editor'],
  ...['title', 'institution', 'publisher', 'series', 'number', 'date', 'day', 'doi', 'language', 'abstract'],
];

/** Marks that no record contains, between the parts of a name and after a name. */
const PART = '¦';
const NAME = '‖';

/** An export format that writes type and fields as JabRef shows them, each on a line with its name. */
const LAYOUT = [
  'type=\\bibtextype\n',
  ...FIELDS.map((field) => {
    const formatters = /author|editor/.test(field) ? 'parts,LatexToUnicode' : 'LatexToUnicode';
    return `\\begin{${field}}${field}=\\format[${formatters}]{\\${field}}\n\\end{${field}}`;
  }),
].join('');

/** Faster for a program that runs for a second. */
const JAVA_OPTIONS = '-Djava.awt.headless=true -XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/**
 * What JabRef shows of records: it starts once for all of them.
 *
 * JabRef keeps a `.bib` file unchanged, so that only an export tells what it has understood.
 *
 * @param format The name of an import format, or nothing for a `.bib` file.
 */
export function readWithJabref(file: string, format?: 'ris'): ReadItem[] {
  const folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
  try {
    const path = (name: string) => join(folder, name);
    writeFileSync(path('records'), file);
    writeFileSync(path('cells.layout'), LAYOUT);
    writeFileSync(path('cells.formatters'), `parts:*@*@{vv}${PART}{ll}${PART}{jj}${PART}{ff} ${NAME}\n`);
    writePreferences(folder);
    const from = format ? ['--import', `${path('records')},${format}`] : [path('records')];
    const env = { JAVA_TOOL_OPTIONS: `${JAVA_OPTIONS} -Djava.util.prefs.userRoot=${folder}` };
    runProgram('jabref', ['--nogui', '--output', `${path('cells')},cells`, ...from], { env });
    return readFileSync(path('cells'), 'utf8')
      .split(/^(?=type=)/m)
      .map(itemOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Preferences that know the export format. */
function writePreferences(folder: string): void {
  const preferences = join(folder, '.java/.userPrefs/net/sf/jabref');
  mkdirSync(preferences, { recursive: true });
  const entries = { customExportFormat0: `cells;${folder}/cells.layout;txt`, exportInOriginalOrder: 'true' };
  const lines = Object.entries(entries).map(([key, value]) => `<entry key="${key}" value="${value}"/>`);
  writeFileSync(
    join(preferences, 'prefs.xml'),
    `<!DOCTYPE map SYSTEM "http://java.sun.com/dtd/preferences.dtd"><map MAP_XML_VERSION="1.0">${lines.join('')}</map>`,
  );
}

function itemOf(lines: string): ReadItem {
  const fields = new Map(Array.from(lines.matchAll(/^(\w+)=(.*)$/gm), ([, name, value]) => [name, value]));
  return {
    type: fields.get('type')?.toLowerCase().replace('techreport', 'report'),
    author: namesOf(fields.get('author')),
    editor: namesOf(fields.get('editor')),
    title: fields.get('title'),
    publisher: fields.get('institution') ?? fields.get('publisher'),
    'collection-title': fields.get('series'),
    number: fields.get('number'),
    issued: { 'date-parts': [(fields.get('date') ?? '').split('-').concat(fields.get('day') ?? [])] },
    DOI: fields.get('doi'),
    language: fields.get('language'),
    abstract: fields.get('abstract'),
  };
}

function namesOf(names = ''): ReadName[] {
  return names
    .split(NAME)
    .slice(0, -1)
    .map((name) => {
      const [particle, family, suffix, given] = name.split(PART).map((part) => part.trim());
      return { 'non-dropping-particle': particle, family, suffix, given };
    });
}
