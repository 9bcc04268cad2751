import type * as Citation from '../citation/series.js';
import type { SeriesCiter } from '../site/site.js';

/** Makes what cites one series with the citation processor, which is loaded only when it is needed. */
export function seriesCiter(): SeriesCiter {
  let citation: typeof Citation | undefined;
  /** By the language of the site: the list in each language and the data all cite the same series. */
  const cited = new Map<string, string>();
  return {
    load: async () => {
      citation ??= await import('../citation/series.js');
    },
    cite: (site) => {
      if (!citation) throw new Error('The series is cited before the citation processor is loaded.');
      const text = cited.get(site.lang) ?? citation.seriesCitation(site);
      cited.set(site.lang, text);
      return text;
    },
  };
}
