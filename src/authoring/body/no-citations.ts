import type { CitationReader } from './context.js';

/** For a brief without a bibliography, which has no citations. */
export const NO_CITATIONS: CitationReader = { isActive: false, cite: ({ raw }) => [raw] };

/** Leaves citations as they are: for text that is not published. */
export const UNFORMATTED: CitationReader = { ...NO_CITATIONS, isActive: true };
