/*
 * What other programs read in the records of the first brief and of those in test/fixtures/records/. The table is a
 * section of the documentation. To write it anew: UPDATE_RECORDS=1 npm run test:programs -- readers
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { cases, FIELDS, readAll, type Cells } from './readers.js';

const PAGE = 'demo/docs/records.md';
const MARK = '<!-- Written by test/programs/readers.test.ts -->';

const briefs = cases();
const rows = readAll(briefs);

describe('the records of thirteen briefs', () => {
  it('are read as the documentation says, cell by cell', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before = ''] = page.split(MARK, 1);
    const now = `${before}${MARK}\n\n${summary()}\n\n## What is not exact\n\n${exceptions()}\n`;
    if (process.env.UPDATE_RECORDS) writeFileSync(PAGE, now);
    assert.equal(readFileSync(PAGE, 'utf8'), now);
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

function exceptions(): string {
  const lines = Array.from(rows, ([name, read]) =>
    read.flatMap((cells, index) =>
      FIELDS.filter((field) => !isExact(cells, index, field)).map((field) => [
        name,
        briefs[index]?.name ?? '',
        field,
        shown(briefs[index]?.truth[field] ?? '', cells[field]),
      ]),
    ),
  ).flat();
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
