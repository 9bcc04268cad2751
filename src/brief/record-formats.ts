import type { RecordFormat } from './model.js';

/** A format of reference managers, as a file. */
interface FileFormat {
  /** Name on buttons. */
  name: string;
  /** Name in the list of formats, if that differs. */
  label?: string;
  extension: string;
  /** Media type. */
  type: string;
}

/** The formats of reference managers, as files. */
export const FORMATS: Readonly<Record<RecordFormat, FileFormat>> = {
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  biblatex: { name: 'BibLaTeX', extension: 'biblatex.bib', type: 'application/x-bibtex' },
  ris: {
    name: 'RIS',
    label: 'RIS (Citavi, Zotero)',
    extension: 'ris',
    type: 'application/x-research-info-systems',
  },
  'csl-json': { name: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};
