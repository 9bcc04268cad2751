import { compileBrief, type Cure } from '../../../../src/authoring/index.js';

/** Applies the cures that do not overlap. */
function cured(source: string, cures: readonly Cure[]): string {
  let result = source;
  let from = Infinity;
  for (const { start, end, replacement } of cures.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > from) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    from = start;
  }
  return result;
}

/**
 * Applies cures to a file and compiles again until there are none.
 *
 * @throws If they never end.
 */
export function fixed(source: string): string {
  let text = source;
  for (let round = 0; round < 12; round++) {
    const cures = compileBrief(text, { id: 'brief' }).problems.flatMap(({ cure }) => cure ?? []);
    if (cures.length === 0) return text;
    text = cured(text, cures);
  }
  throw new Error(`The cures never end: ${text}`);
}
