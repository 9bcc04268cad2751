import type { Citations } from '../../brief/model.js';
import type { Work } from '../work.js';
import { biblatex } from './biblatex.js';
import { bibtex } from './bibtex.js';
import { cslJson } from './csl-json.js';
import { ris } from './ris.js';

/** Records of a work in every format for reference managers. */
export function recordsOf(work: Work): Citations['records'] {
  return { bibtex: bibtex(work), biblatex: biblatex(work), ris: ris(work), 'csl-json': cslJson(work) };
}
