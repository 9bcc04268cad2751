import type { Tokens } from 'marked';
import type { Alignment, Inline, Table } from '../../brief/model.js';
import type { Context } from './context.js';
import { readInlines } from './inlines.js';
import type { Caption, TableToken } from '../markdown/tokens.js';
import type { PlacedToken } from './placed-token.js';
import { PlacedText, startOfLine } from '../source.js';

const ALIGNMENT: Readonly<Record<'left' | 'center' | 'right', Alignment>> = {
  left: 'start',
  center: 'center',
  right: 'end',
};

/**
 * Turns a table into the data model. Reports a row with more cells than the header row, because the lexer drops the
 * extra cells, and one without a bar.
 */
export function readTable({ token, line }: PlacedToken<TableToken>, context: Context): Table {
  const columns = token.header.length;
  const rowLines = token.raw.split('\n').slice(2);
  const readRow = (cells: readonly Tokens.TableCell[], rowLine: number): Inline[][] => {
    let from = 0;
    return cells.map(({ text, tokens }) => {
      const placed = new PlacedText(context.lines, rowLine, text, from);
      const found = (context.lines[rowLine - 1] ?? '').indexOf(text, from);
      if (found >= 0) from = found + text.length;
      return readInlines(tokens, placed, { ...context, inCell: true });
    });
  };
  const caption = token.caption && readCaption(token.caption, context);
  const head = readRow(token.header, line);
  const rows = token.rows.map((cells, index) => {
    const row = rowLines[index] ?? '';
    const count = countCells(row);
    const at = startOfLine(context.lines, line + 2 + index);
    if (count > columns) context.report('table-columns', at, { cells: count, columns });
    else if (columns > 1 && !row.includes('|')) {
      const isEnd = (context.lines[at.line] ?? '').trim() === '';
      context.report('table-text', at, { isEnd });
    }
    return readRow(cells, line + 2 + index);
  });
  const align = token.align.map((side) => side && ALIGNMENT[side]);
  return {
    type: 'table',
    ...(caption && { caption }),
    head,
    rows,
    ...(align.some((side) => side !== null) && { align }),
  };
}

function readCaption(
  { source, tokens, attributes = '', line }: Caption & { line: number },
  context: Context,
): Inline[] {
  const placed = new PlacedText(context.lines, line, source);
  if (attributes) {
    const at = placed.position(source.length - attributes.length);
    context.report('attributes-ignored', at, { ignored: attributes.slice(1, -1) });
  }
  return readInlines(tokens, placed, context);
}

/** A bar after an even number of backslashes. */
const CELL_END = /(?<=(?<!\\)(?:\\\\)*)\|/;

function countCells(row: string): number {
  const cells = row
    .trim()
    .split(CELL_END)
    .map((cell) => cell.trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.length;
}
