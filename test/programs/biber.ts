import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import type { ReadItem, ReadName } from './read-item.js';
import { runProgram } from './run-program.js';

/** What TeX prints for commands that biber passes on. */
const PRINTED: Readonly<Record<string, string>> = {
  textasciitilde: '~',
  textasciicircum: '^',
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
};

/** What biber reads in records, and what it has to say about them. */
export interface BiberResult {
  items: ReadItem[];
  warnings: string[];
}

/** What biber, which starts once for all of them, reads in records for BibLaTeX, and how it judges them. */
export function readWithBiber(file: string): BiberResult {
  const cwd = mkdtempSync(join(tmpdir(), 'policy-brief-'));
  try {
    writeFileSync(join(cwd, 'records.bib'), file);
    const args = ['--tool', '--validate-datamodel', '--output-format=biblatexml', '--output-file=records.xml'];
    runProgram('biber', [...args, 'records.bib'], { cwd });
    const document = new DOMParser().parseFromString(readFileSync(join(cwd, 'records.xml'), 'utf8'), 'text/xml');
    const log = readFileSync(join(cwd, 'records.bib.blg'), 'utf8');
    return {
      items: Array.from(document.getElementsByTagName('bltx:entry'), itemOf),
      warnings: Array.from(log.matchAll(/(?:WARN|ERROR) - (.*)/g), ([, warning = '']) => warning),
    };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function itemOf(entry: Element): ReadItem {
  const textOf = (name: string) => texOf(entry.getElementsByTagName(`bltx:${name}`).item(0));
  const namesOf = (role: string) =>
    Array.from(entry.getElementsByTagName('bltx:names'))
      .filter((names) => names.getAttribute('type') === role)
      .flatMap((names) => Array.from(names.getElementsByTagName('bltx:name'), nameOf));
  return {
    type: entry.getAttribute('entrytype') ?? undefined,
    author: namesOf('author'),
    editor: namesOf('editor'),
    title: textOf('title'),
    publisher: textOf('institution'),
    'collection-title': textOf('series'),
    number: textOf('number'),
    issued: { 'date-parts': [(textOf('date') ?? '').split('-')] },
    DOI: textOf('doi'),
    language: textOf('language'),
    abstract: textOf('abstract'),
  };
}

/** A name. A part of several words has an element for each word. */
function nameOf(name: Element): ReadName {
  const partOf = (type: string) => {
    const part = Array.from(name.getElementsByTagName('bltx:namepart')).find(
      (one) => one.getAttribute('type') === type,
    );
    const words = Array.from(part?.getElementsByTagName('bltx:namepart') ?? []);
    return part && (words.length > 0 ? words : [part]).map(texOf).join(' ');
  };
  return {
    'non-dropping-particle': partOf('prefix'),
    family: partOf('family'),
    given: partOf('given'),
    suffix: partOf('suffix'),
  };
}

/** The text of an element as TeX prints it. */
function texOf(element: Element | null): string | undefined {
  return element?.textContent
    ?.trim()
    .replace(/\\([A-Za-z]+) ?|\\(.)|[{}]|\$([<>])\$/g, (source, command?: string, sign?: string, relation?: string) =>
      command ? (PRINTED[command] ?? source) : (sign ?? relation ?? ''),
    );
}
