import type * as Citation from '../citation/series.js';
import type { SeriesCiter } from '../site/site.js';

/** Makes what cites a series with the citation processor, which is loaded only when it is needed. */
export function seriesCiter(): SeriesCiter {
  let citation: typeof Citation | undefined;
  return {
    load: async () => {
      citation ??= await import('../citation/series.js');
    },
    cite: (site) => {
      if (!citation) throw new Error('The series is cited before the citation processor is loaded.');
      return citation.seriesCitation(site);
    },
  };
}
