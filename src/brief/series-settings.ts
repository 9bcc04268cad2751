import { primaryLanguage, type InterfaceLanguage } from './language.js';
import type { License, Publisher } from './model.js';

/** A string for readers of every language, or one for each language by its tag: `{ de: …, en: … }`. */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** A language that the pages of a series can have. */
export type SiteLanguage = InterfaceLanguage;

/** The logo of a publisher on the pages of a series. */
export interface Logo {
  /** The path of the file in the folder of the configuration, and of the site. */
  src: string;
  /** Text alternative, such as the name of the publisher. */
  alt: string;
}

/** What all briefs of a series share: the content of `policy-brief.yaml` apart from the citation styles. */
export interface SeriesSettings {
  /** Title of the series. Briefs that state no series belong to this one. */
  title?: LocalisedText;
  /** What the series is about, in a sentence or two. */
  description?: LocalisedText;
  /** Absolute address of the folder that the site will be in, with a slash at its end. */
  url?: string;
  issn?: string;
  /** The publisher of briefs that state none. */
  publisher?: Publisher;
  /** The licence of briefs that state none. */
  license?: License;
  /** The languages of the series' own pages, the main one first. By default, those of the briefs. */
  languages?: SiteLanguage[];
  /** Colour of titles and links: `#1f5a4c`. */
  accent?: string;
  logo?: Logo;
  /** Addresses of the pages that a public body has to link to from every page, absolute or from the root of the server. */
  imprint?: string;
  privacy?: string;
  accessibility?: string;
}

/** A string in a language: that of the language, or else of the first one that it exists in. */
export function inLanguage(text: LocalisedText, lang: string): string {
  if (typeof text === 'string') return text;
  const find = (tag: string) => Object.entries(text).find(([key]) => key.toLowerCase() === tag)?.[1];
  return find(lang.toLowerCase()) ?? find(primaryLanguage(lang)) ?? Object.values(text)[0] ?? '';
}
