/** An item of CSL-JSON as readers write it, with what some of them write instead. */
export interface ReadItem {
  type?: string | undefined;
  author?: readonly ReadName[] | undefined;
  editor?: readonly ReadName[] | undefined;
  title?: string | undefined;
  publisher?: string | undefined;
  number?: string | undefined;
  issue?: string | undefined;
  issued?: { 'date-parts'?: (string | number)[][] };
  language?: string | undefined;
  abstract?: string | undefined;
  DOI?: string | undefined;
  'collection-title'?: string | undefined;
  'collection-number'?: string | undefined;
}

/** A name of CSL-JSON as readers write it. */
export interface ReadName {
  literal?: string | undefined;
  family?: string | undefined;
  given?: string | undefined;
  suffix?: string | undefined;
  'non-dropping-particle'?: string | undefined;
  'dropping-particle'?: string | undefined;
}
