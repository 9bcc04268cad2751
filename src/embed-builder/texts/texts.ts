import type { Piece } from '../../templates/pieces.js';
import type { Layout } from '../../templates/render-context.js';
import type { LANGUAGES, RADII } from '../choices.js';
import type { Kind, System, SystemGroup, Way } from '../systems.js';

/** The strings for a text that can be copied. */
export interface BlockTexts {
  /** Its heading. */
  title: string;
  /** Button. */
  copy: string;
  /** How the message after copying names the text. */
  name: string;
}

/** The strings of the embed builder in one language. */
export interface EmbedTexts {
  /** BCP 47 tag of the language. */
  lang: string;
  /** Headings of the four steps, and of the preview beside them. */
  steps: { brief: string; look: string; system: string; result: string; preview: string };
  /** Label of the list of what can be shown. */
  brief: string;
  /** Its groups, and the entries for the series. */
  series: string;
  seriesList: string;
  newest: string;
  briefs: string;
  /** Message: what is chosen could not be loaded. */
  failed: string;
  /** Legend of the pieces, and what appears if none is chosen. */
  pieces: string;
  piecesHint: string;
  pieceNames: Readonly<Record<Piece, string>>;
  layout: string;
  layoutNames: Readonly<Record<Layout, string>>;
  headingLevel: string;
  /** Name of a level of headings. */
  level: (level: number, isUsual: boolean) => string;
  language: string;
  languageNames: Readonly<Record<(typeof LANGUAGES)[number], string>>;
  /** Legend of the colours, and their format. */
  colours: string;
  colourHint: string;
  /** Message: the value of a field is not valid. */
  wrong: string;
  accent: string;
  surface: string;
  radius: string;
  radiusNames: Readonly<Record<(typeof RADII)[number], string>>;
  system: string;
  groupNames: Readonly<Record<SystemGroup, string>>;
  systemNames: Readonly<Record<System, string>>;
  way: string;
  wayNames: Readonly<Record<Way, string>>;
  /** Follows the name of the recommended way. */
  recommended: string;
  /** What each way means for the site and its readers, for each kind that has it. */
  wayHints: Readonly<Record<Kind, Readonly<Partial<Record<Way, string>>>>>;
  folder: string;
  folderHint: string;
  /** The hint for a system that needs an address with a host. */
  wholeFolderHint: string;
  /** Legend, box and hint of the choice of a hash. */
  integrity: string;
  integrityName: string;
  integrityHint: string;
  /** The preview: label of its width, and the link that opens it as a page. */
  width: string;
  widthNames: Readonly<Record<'wide' | 'phone', string>>;
  previewHint: string;
  openPreview: string;
  /** First of the two sentences for the webmaster: where the snippet goes. */
  place: (system: System, way: Way) => string;
  /** Second sentence: where the line for the template goes, or that none is needed. */
  once: (system: System, way: Way) => string;
  snippet: BlockTexts;
  /** The same where it is a link in Markdown or wikitext. */
  link: BlockTexts;
  template: BlockTexts;
  stylesheet: BlockTexts;
  stylesheetHint: string;
  /** The same for a site that installs the npm package. */
  packages: BlockTexts;
  css: BlockTexts;
  cssHint: string;
  csp: BlockTexts;
  cspHint: string;
  /** Heading of the files, and where they go. */
  files: string;
  filesHint: (folder: string, system: System) => string;
  /** Name of the link to all files in one. */
  kit: string;
  /** The same for the newest brief of a series. */
  newestKit: string;
  privacy: BlockTexts;
  accessibility: BlockTexts;
  /** Caveat for both texts. */
  textHint: string;
  /** Block for the privacy notice. */
  privacyText: (way: Way, host: string) => string;
  /** Block for the accessibility statement. */
  accessibilityText: (way: Way) => string;
}
