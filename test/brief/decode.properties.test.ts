import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BriefFormatError, decodeBrief } from '../../src/brief/decode.js';
import { blockText, inlineText } from '../../src/brief/text.js';
import { arbitraryBrief } from '../fixtures/arbitrary-brief.js';
import { sampleBrief } from '../fixtures/brief.js';

describe('decodeBrief with arbitrary data', () => {
  it('returns a brief or throws a BriefFormatError, never another exception', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), givesBriefOrFormatError), { numRuns: 1_000 });
  });

  it('returns a brief or throws a BriefFormatError if any value of a brief is replaced by any other', () => {
    const paths = pathsOf(sampleBrief);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), (path, value) => {
        const copy = structuredClone(sampleBrief) as unknown as Record<string, unknown>;
        const holder = path.slice(0, -1).reduce((branch, key) => branch[key] as Record<string, unknown>, copy);
        holder[path.at(-1)!] = value;
        givesBriefOrFormatError(copy);
      }),
      { numRuns: 2_000 },
    );
  });

  it('returns a brief or throws a BriefFormatError for values that JSON cannot express', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
    });
    fc.assert(fc.property(values, givesBriefOrFormatError), { numRuns: 1_000 });
  });

  it('returns every valid brief unchanged, even after a round trip through JSON', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        assert.deepEqual(decodeBrief(brief), brief);
        assert.deepEqual(decodeBrief(JSON.parse(JSON.stringify(brief))), brief);
      }),
      { numRuns: 500 },
    );
  });

  it('returns every valid brief with the same text', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const read = decodeBrief(structuredClone(brief));
        assert.equal(blockText(read.summary), blockText(brief.summary));
        assert.deepEqual(
          read.sections.map(({ title }) => inlineText(title)),
          brief.sections.map(({ title }) => inlineText(title)),
        );
      }),
    );
  });
});

function givesBriefOrFormatError(data: unknown): void {
  try {
    assert.equal(decodeBrief(data).format, 1);
  } catch (error) {
    assert.ok(error instanceof BriefFormatError, String(error));
  }
  assert.deepEqual(Object.keys(Object.prototype), []);
}

function pathsOf(tree: unknown, path: string[] = []): string[][] {
  if (typeof tree !== 'object' || tree === null) return [path];
  const branches = Object.entries(tree).flatMap(([key, value]) => pathsOf(value, [...path, key]));
  return path.length > 0 ? [path, ...branches] : branches;
}
