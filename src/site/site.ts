import type { Brief, License, Publisher } from '../brief/model.js';

/** What the files of a series say about the series itself. */
export interface Site {
  title: string;
  description?: string;
  /** Absolute address of the folder, with a slash at its end. */
  url: string;
  /** The main language of the series, BCP 47. */
  lang: string;
  issn?: string;
  publisher?: Publisher;
  license?: License;
}

/** A brief of the series, and the name of its files. */
export interface SiteBrief {
  /** `resiliente-kommunen-2-0.de` */
  name: string;
  brief: Brief;
}
