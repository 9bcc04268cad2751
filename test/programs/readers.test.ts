/*
 * What other programs read in the records of the first brief and of those in test/fixtures/records/. The table is a
 * section of the documentation. To write it anew: UPDATE_RECORDS=1 npm run test:programs -- readers
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { LIMITS, type Limit } from './reader-limits.js';
import { cases, FIELDS, readAll, type Cells } from './readers.js';

const PAGE = 'demo/docs/records.md';
const MARK = '<!-- Written by test/programs/readers.test.ts -->';

const briefs = cases();
const { rows, biberWarnings } = readAll(briefs);

describe('the records of eighteen briefs', () => {
  it('are read as the documentation says, cell by cell', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before = ''] = page.split(MARK, 1);
    const sections = [summary(), `## Why not all\n\n${reasons()}`, `## What is not exact\n\n${exceptions()}`];
    const now = `${before}${MARK}\n\n${sections.join('\n\n')}\n`;
    if (process.env.UPDATE_RECORDS) writeFileSync(PAGE, now);
    assert.equal(readFileSync(PAGE, 'utf8'), now);
  });

  it('are exact but for what a reader cannot do: one known limit for each other cell', () => {
    const unexplained = inexactCells().filter((cell) => limitsOf(cell).length !== 1);
    assert.deepEqual(unexplained, []);
    const known = new Set(inexactCells().flatMap(limitsOf));
    assert.deepEqual(
      LIMITS.filter((limit) => !known.has(limit)),
      [],
    );
  });

  it('have no fields that biber warns of but those that its data model lacks for reports', () => {
    const warnings = biberWarnings.map((warning) => warning.replace(/.*\(records\.bib\): /, ''));
    assert.deepEqual([...new Set(warnings)].sort(), [
      "Field 'copyright' invalid in data model - ignoring",
      "Invalid field 'editor' for entrytype 'report'",
      "Invalid field 'issn' for entrytype 'report'",
      "Invalid field 'series' for entrytype 'report'",
      "Missing mandatory field - one of 'date, year' must be defined",
    ]);
  });

  for (const [name, read] of rows) {
    it(`are one report each to ${name}`, () =>
      assert.deepEqual([...new Set(read.map(({ type }) => type))], ['report']));
  }
});

/** Exact cells of all for each reader, and the fields that are not exact in every brief. */
function summary(): string {
  const lines = Array.from(rows, ([name, read]) => {
    const faults = FIELDS.map((field) => read.filter((cells, index) => !isExact(cells, index, field)).length);
    const sum = faults.reduce((a, b) => a + b);
    const fields = FIELDS.flatMap((field, index) => (faults[index] ? `${field} ${faults[index]}` : []));
    const cells = briefs.length * FIELDS.length;
    return [name, `${cells - sum} of ${cells}`, fields.join(', ') || '–'];
  });
  return table(['Reader, format', 'Exact', 'Not exact: field and number of briefs'], lines);
}

/** A cell that is not exact. */
interface Inexact {
  reader: string;
  index: number;
  brief: string;
  field: keyof Cells;
  read: string;
}

function inexactCells(): Inexact[] {
  return Array.from(rows, ([reader, read]) =>
    read.flatMap((cells, index) =>
      FIELDS.filter((field) => !isExact(cells, index, field)).map((field) => ({
        reader,
        index,
        brief: briefs[index]?.name ?? '',
        field,
        read: cells[field],
      })),
    ),
  ).flat();
}

function limitsOf({ reader, field, brief }: Inexact): Limit[] {
  return LIMITS.filter(
    ({ readers, fields, briefs }) =>
      readers.includes(reader) && fields.includes(field) && (briefs?.some((name) => brief.startsWith(name)) ?? true),
  );
}

/** Each limit with the readers, fields and briefs that meet it. */
function reasons(): string {
  const cells = inexactCells();
  const lines = LIMITS.map((limit) => {
    const own = cells.filter((cell) => limitsOf(cell).includes(limit));
    const names = [...new Set(own.map(({ brief }) => brief))].sort();
    const all = names.length > briefs.length - 2 ? 'all' : names.map((name) => name.replace(/\..*/, '')).join(', ');
    return [[...new Set(own.map(({ reader }) => reader))].join('; '), limit.fields.join(', '), all, limit.why];
  });
  return table(['Reader, format', 'Fields', 'Briefs', 'Why'], lines);
}

function exceptions(): string {
  const lines = inexactCells().map(({ reader, brief, field, index, read }) => [
    reader,
    brief,
    field,
    shown(briefs[index]?.truth[field] ?? '', read),
  ]);
  return table(['Reader, format', 'Brief', 'Field', 'What arrives'], lines);
}

function isExact(cells: Cells, index: number, field: keyof Cells): boolean {
  return cells[field] === briefs[index]?.truth[field];
}

/** What arrives, from a little before the first character that is not right; a dash for nothing. */
function shown(truth: string, read: string): string {
  if (read === '') return '–';
  let same = 0;
  while (same < read.length && read[same] === truth[same]) same += 1;
  const start = same > 20 ? same - 12 : 0;
  const piece = Array.from(read.slice(start)).slice(0, 60).join('');
  return `\`\` ${start > 0 ? '…' : ''}${piece.replace(/\|/g, '\\|')}${start + piece.length < read.length ? '…' : ''} \`\``;
}

function table(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
