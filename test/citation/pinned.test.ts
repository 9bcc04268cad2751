/*
 * Every citation of every brief is in pinned/NAME.txt, so that nobody changes one character of it unawares, be it by
 * an update of a dependency. To accept what is different now: UPDATE_CITATIONS=1 npm test -- citation/pinned
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/index.js';
import type { Brief } from '../../src/brief/model.js';
import { differingLines, readableCitations } from './readable.js';

const BRIEFS = 'src/briefs';
const PINNED = 'test/citation/pinned';
const CURE = 'If that is meant, run `UPDATE_CITATIONS=1 npm test -- citation/pinned` and say in the commit why.';

const names = readdirSync(BRIEFS)
  .filter((file) => file.endsWith('.md'))
  .map((file) => basename(file, '.md'));

function compiled(name: string): Brief {
  const source = readFileSync(`${BRIEFS}/${name}.md`, 'utf8');
  const { brief, problems } = compileBrief(source, { id: name.replace(/\.[^.]+$/, '') });
  assert.ok(brief, JSON.stringify(problems));
  return brief;
}

/** Fails with the lines that are not as they were, and with the way to accept them. */
function assertSame(file: string, before: string, after: string): void {
  if (before !== after) assert.fail([`Not as in ${file}:`, ...differingLines(before, after), CURE].join('\n'));
}

describe('the citations of', () => {
  for (const name of names) {
    it(`${name} are unchanged, character for character`, () => {
      const file = `${PINNED}/${name}.txt`;
      const now = readableCitations(compiled(name));
      if (process.env.UPDATE_CITATIONS) writeFileSync(file, now);
      assertSame(file, existsSync(file) ? readFileSync(file, 'utf8') : '', now);
    });
  }

  it('removed briefs are removed', () => {
    assert.deepEqual(readdirSync(PINNED).sort(), names.map((name) => `${name}.txt`).sort());
  });
});

describe('a citation that changed', () => {
  it('is shown before and after, with the way to accept it', () => {
    const now = readableCitations(compiled(names[0] ?? ''));
    const before = now.replace('doi.org', 'doi.0rg');
    assert.throws(
      () => assertSame('a.txt', before, now),
      ({ message }: Error) => {
        const [first = '', old = '', changed = '', cure = '', ...others] = message.split('\n');
        assert.equal(first, 'Not as in a.txt:');
        assert.match(old, /^- .*doi\.0rg/);
        assert.equal(changed, old.replace('- ', '+ ').replace('doi.0rg', 'doi.org'));
        assert.match(cure, /UPDATE_CITATIONS=1/);
        return others.length === 0;
      },
    );
  });

  it('is found even if only markup or a line end changed', () => {
    const brief = compiled(names[0] ?? '');
    const copy = structuredClone(brief);
    copy.citations.records.ris = `${copy.citations.records.ris.trimEnd()}\r\nXX  - x\r\n`;
    copy.citations.styles[0].de = [{ type: 'emphasis', content: copy.citations.styles[0].de }];
    const lines = differingLines(readableCitations(brief), readableCitations(copy));
    assert.ok(lines.some((line) => line.startsWith('+ de: _Ratzmann')));
    assert.ok(lines.includes('+ XX  - x') || lines.includes('+ XX  - x␍'));
  });
});
