/** The names of the files of a published brief, which are in one folder. */
export interface BriefFiles {
  /** The compiled brief. */
  data: string;
  /** The brief's page, which a frame can show as well. */
  page: string;
  /** The page without the series around it, for the server of another site, where it gets the name of the page. */
  copy: string;
  /** The brief as static HTML, to be pasted. */
  fragment: string;
  /** The oEmbed answer, which tells other systems how to embed the page. */
  oEmbed: string;
  /** The address to give to such systems, which leads readers to the page and systems to the oEmbed answer. */
  embed: string;
  /** Everything that another site needs to embed the brief. */
  kit: string;
}

/** The names of the files of a published series, which are in the folder of its briefs. */
export const SERIES_FILES = {
  /** The list of its briefs as data. */
  data: 'series.json',
  /** The same for the server of another site, where it gets the name of the data: its entries lead to the publisher. */
  dataCopy: 'series.copy.json',
  /** The list of its briefs, in the main language of its site. */
  page: 'index.html',
  /** The page without the site around it, for the server of another site, where it gets the name of the page. */
  copy: 'index.copy.html',
  /** The stylesheet of the site, which that page loads beside the library's. */
  stylesheet: 'site.css',
} as const;

/**
 * The names of a brief's files.
 *
 * @param name The short name and language of the brief: `resiliente-kommunen-2-0.de`.
 */
export function filesOf(name: string): BriefFiles {
  return {
    data: `${name}.json`,
    page: `${name}.html`,
    copy: `${name}.copy.html`,
    fragment: `${name}.fragment.html`,
    oEmbed: `${name}.oembed.json`,
    embed: `${name}.embed.html`,
    kit: `${name}.zip`,
  };
}
