import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief } from '../../../src/authoring/index.js';
import { FRONT_MATTER } from '../support.js';

const N = 20_000;
/** Far more than any of these files needs, and far less than quadratic time would take. */
const MOST_MS = 3000;

/** Half as many lines, each made of its number. */
const linesOf = (line: (n: number) => string) => Array.from({ length: N / 2 }, (_, n) => line(n)).join('');

const BODIES: Record<string, string> = {
  'gender stars': 'Bürger*innen und '.repeat(N),
  'stars that open': '*a '.repeat(N),
  'stars that close': 'a* '.repeat(N),
  'nested emphasis': '*a _b '.repeat(N) + 'c_ d* '.repeat(N),
  brackets: '['.repeat(N),
  'brackets and braces': `${'[a'.repeat(N)}]{`,
  'half links': '[a]('.repeat(N),
  'nested quotes': `${'> '.repeat(N)}a`,
  'nested bullets': `${'* '.repeat(N)}a`,
  'nested numbers': `${'1) '.repeat(N)}a`,
  'nested groups': '::: {lang=en}\n'.repeat(N),
  'numbers with gaps': Array.from({ length: N }, (_, n) => `${(n * 2) % 999}. a`).join('\n\n'),
  'numbers and brackets in turn': '1. a\n1) b\n'.repeat(N),
  spaces: `a${' '.repeat(N)}b`,
  'heading marks': `# ${'#'.repeat(N)}x`,
  braces: `## ${'{}'.repeat(N)}x`,
  'half tags': '<a '.repeat(N),
  comments: '<!--'.repeat(N),
  backticks: 'a`'.repeat(N),
  footnotes: '[^a]'.repeat(N),
  abbreviations: 'z. B. '.repeat(N),
  lines: 'a\n'.repeat(N),
  'marks that open': '^a ~~b c~d $e '.repeat(N),
  'inline notes': 'a^[b '.repeat(N),
  addresses: 'https://a.example '.repeat(N),
  'an address of brackets': `https://a.example/${'(['.repeat(N)}`,
  'comments that open': 'a <!-- b\n'.repeat(N),
  'comments in paragraphs': 'a <!-- b\n\n'.repeat(N),
  'definition lists': 'a\n: b\n'.repeat(N),
  'definitions of one term': `a\n${': b\n'.repeat(N)}`,
  'nested definition lists': 'a\n: '.repeat(N),
  captions: ': a\n\n'.repeat(N),
  'equal headings': '## A\n'.repeat(N / 2),
  'equal headings inside an item': `## A\n### B\n${'#### C\n'.repeat(N / 2)}`,
  'links to headings': `## A\n${linesOf((n) => `#### Aa${n}\n[b b](#AA${n})\n`)}`,
  'links to unknown headings': `## A\n${linesOf((n) => `#### Aa${n}\n[b b](#Ab${n})\n`)}`,
  boxes: '> [!NOTE]\n'.repeat(N),
};

const FRONT_MATTERS: Record<string, string> = {
  'flow lists': '['.repeat(N),
  'flow mappings': '{a: '.repeat(N),
  lists: `${'- '.repeat(N)}x`,
  keys: '? '.repeat(N),
  indentation: Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
};

function assertQuick(source: string): void {
  // Processor time, so that a busy machine does not fail the test.
  const start = process.cpuUsage();
  compileBrief(source, { id: 'brief' });
  const time = process.cpuUsage(start).user / 1000;
  assert.ok(time < MOST_MS, `${Math.round(time)} ms`);
}

describe('a malicious file', () => {
  for (const [name, body] of Object.entries(BODIES)) {
    it(`compiles in time proportional to its length: ${name}`, () => assertQuick(FRONT_MATTER + body));
  }

  for (const [name, yaml] of Object.entries(FRONT_MATTERS)) {
    it(`is refused before its front matter overflows the stack: ${name}`, () => {
      assertQuick(`---\n${yaml}\n---\n`);
      const { problems } = compileBrief(`---\n${yaml}\n---\n`, { id: 'brief' });
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['front-matter-nesting'],
      );
    });
  }

  it('is refused for its aliases, which are never resolved', () => {
    const lists = Array.from({ length: 50 }, (_, n) => `- &a${n + 1} [${`*a${n}, `.repeat(9)}x]`);
    assertQuick(`---\nkeywords:\n- &a0 x\n${lists.join('\n')}\n---\n`);
    const { problems } = compileBrief(`---\nkeywords:\n- &a0 x\n${lists.join('\n')}\n---\n`, { id: 'brief' });
    assert.equal(problems.filter(({ code }) => code === 'yaml-marker').length, 51);
  });
});
