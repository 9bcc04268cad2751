const PAINTS = { first: 'first paint', largest: 'largest paint', readable: 'last sentence' };
/** How many times as long as pandoc's page each may take. */
const LIMITS = {
  fragment: { first: 1.1, largest: 1.1, readable: 1.1 },
  element: { first: 1.6, largest: 1.6, readable: 1.6 },
  landing: { first: 1.05 },
};
/** How much of the usual way's script time. */
const SCRIPT_LIMIT = 0.5;

/**
 * Compares the forms with each other, and prints how they compare: the median of what each round gives, so that a
 * machine that becomes slower meanwhile is no matter.
 *
 * @param {Record<string, import('./cold-load.mjs').Figures[]>} results The rounds of each form.
 * @returns {string[]} A sentence for each target that is missed.
 */
export function missedTargets(results) {
  const ratio = (key, form, other) =>
    median(results[form].map((figures, round) => figures[key] / results[other][round][key]));
  const checks = Object.entries(LIMITS).flatMap(([form, limits]) => [
    ...Object.entries(limits).map(([key, limit]) => [
      `${form}, ${PAINTS[key]} by pandoc's`,
      ratio(key, form, 'pandoc'),
      limit,
    ]),
    [`${form}, layout shift`, Math.max(...results[form].map(({ shift }) => shift)), 0],
    [`${form}, script time by the usual way's`, ratio('script', form, 'usual'), SCRIPT_LIMIT],
  ]);
  for (const [what, value, limit] of checks) console.log(`${what}: ${value.toFixed(2)} (at most ${limit})`);
  return checks
    .filter(([, value, limit]) => value > limit)
    .map(([what, value, limit]) => `${what}: ${value.toFixed(3)} is more than ${limit}.`);
}

/**
 * The middle of some numbers; of an even count, the mean of the two in the middle.
 *
 * @param {number[]} numbers
 * @returns {number}
 */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
