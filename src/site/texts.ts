import type { SiteLanguage } from '../brief/series-settings.js';

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
  /** Name of the link to the address of a brief. */
  permalink: string;
  /** Heading of the files, and name of the link to them. */
  take: string;
  forWebsites: string;
  kit: string;
  kitNote: string;
  fragment: string;
  data: string;
  forReferenceManagers: string;
  toRead: string;
  pdf: (size: string) => string;
  markdown: string;
  imprint: string;
  privacy: string;
  accessibility: string;
  feed: string;
  legal: string;
  alsoIn: string;
  noBriefs: string;
}

const DE: SiteTexts = {
  skip: 'Zum Inhalt springen',
  languages: 'Sprachen',
  allBriefs: 'Alle Policy Briefs',
  neighbours: 'Weitere Policy Briefs',
  newer: 'Neuer',
  older: 'Älter',
  actions: 'Was Sie mit dem Policy Brief tun können',
  cite: 'Zitieren',
  embed: 'Einbetten',
  permalink: 'Link zu dieser Seite',
  take: 'Herunterladen',
  forWebsites: 'Auf einer Website zeigen',
  kit: 'Paket zum Einbetten',
  kitNote: 'alle Dateien mit Anleitung',
  fragment: 'Text als HTML',
  data: 'Daten',
  forReferenceManagers: 'In die Literaturverwaltung übernehmen',
  toRead: 'Als Datei lesen',
  pdf: (size) => `PDF (${size})`,
  markdown: 'Markdown',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  feed: 'Feed',
  legal: 'Rechtliches und Abonnement',
  alsoIn: 'Auch auf',
  noBriefs: 'In dieser Reihe ist noch kein Policy Brief erschienen.',
};

const EN: SiteTexts = {
  skip: 'Skip to content',
  languages: 'Languages',
  allBriefs: 'All policy briefs',
  neighbours: 'More policy briefs',
  newer: 'Newer',
  older: 'Older',
  actions: 'What you can do with the policy brief',
  cite: 'Cite',
  embed: 'Embed',
  permalink: 'Link to this page',
  take: 'Download',
  forWebsites: 'Show on a website',
  kit: 'Embed kit',
  kitNote: 'all files with instructions',
  fragment: 'Text as HTML',
  data: 'Data',
  forReferenceManagers: 'Add to a reference manager',
  toRead: 'Read as a file',
  pdf: (size) => `PDF (${size})`,
  markdown: 'Markdown',
  imprint: 'Imprint',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  feed: 'Feed',
  legal: 'Legal notices and subscription',
  alsoIn: 'Also in',
  noBriefs: 'This series has no policy brief yet.',
};

/** The words of a site by language. */
export const SITE_TEXTS: Readonly<Record<SiteLanguage, SiteTexts>> = { de: DE, en: EN };
