/** The words of a site around its briefs. */
export interface SiteTexts {
  skip: string;
  /** Names the links to other languages, for screen readers. */
  languages: string;
  /** Names the link to the list of briefs, for screen readers. */
  allBriefs: string;
  neighbours: string;
  newer: string;
  older: string;
  /** Names the list of what readers do with a brief, for screen readers. */
  actions: string;
  cite: string;
  embed: string;
  /** Name of the link from the list of briefs to the embed builder. */
  embedSeries: string;
  /** Name of the link to the address of a brief. */
  permalink: string;
  /** Heading of the files, and name of the link to them. */
  take: string;
  forWebsites: string;
  /** Names of the links to the embed builder and to the guide to embedding. */
  builder: string;
  guide: string;
  kit: string;
  kitNote: string;
  fragment: string;
  data: string;
  forReferenceManagers: string;
  toRead: string;
  markdown: string;
  imprint: string;
  privacy: string;
  accessibility: string;
  feed: string;
  legal: string;
  noBriefs: string;
}
