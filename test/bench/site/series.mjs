import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syntheticSource } from '../sources.mjs';

/** What the briefs of the series share. */
export const SERIES_CONFIGURATION = { title: 'Muster kompakt', url: 'https://x.example/a/' };

const BIBLIOGRAPHY = `@book{muster2020,
  author = {Mustermann, Erika},
  title = {Ein erfundenes Buch},
  publisher = {Musterverlag},
  year = {2020}
}
`;

/** How many recommendations the briefs have, one after the other. */
const SIZES = [3, 8, 20, 5, 12];

/**
 * Writes a fictitious series of briefs of mixed shape.
 *
 * @param {string} folder Where to.
 * @param {number} count How many.
 * @returns {string[]} The names of the files.
 */
export function writeSeries(folder, count) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'policy-brief.yaml'),
    Object.entries(SERIES_CONFIGURATION)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join(''),
  );
  writeFileSync(join(folder, 'literatur.bib'), BIBLIOGRAPHY);
  return Array.from({ length: count }, (_, index) => {
    const name = `brief-${String(index).padStart(5, '0')}.de.md`;
    const month = String(1 + (index % 12)).padStart(2, '0');
    const source = syntheticSource(SIZES[index % SIZES.length])
      .replace(/^title:.*$/m, `title: Muster Nummer ${index}`)
      .replace(
        /^date:.*$/m,
        `date: 2025-${month}-01\npublished: 2025-${month}-01T09:00:00+01:00\nbibliography: literatur.bib`,
      )
      .replace('Ein Satz vorweg.', 'Ein Satz vorweg [@muster2020].');
    writeFileSync(join(folder, name), source);
    return name;
  });
}
