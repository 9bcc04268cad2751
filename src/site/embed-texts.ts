import type { GuideLanguage } from './site.js';

/** The words of the pages for webmasters. */
export interface EmbedPageTexts {
  /** Title of the builder's page, and what the page is for. */
  builder: string;
  builderLead: string;
  /** What a reader without script finds in place of the builder. */
  withoutScript: string;
  /** Title of the preview, the name of the site in it, and what it says before a brief is chosen. */
  preview: string;
  yourSite: string;
  previewNote: string;
}

const DE: EmbedPageTexts = {
  builder: 'Einen Policy Brief einbetten',
  builderLead:
    'Wählen Sie, was erscheinen soll und womit Ihre Website läuft. Sie bekommen den einen Schnipsel, den Ihr System stehen lässt, und die Texte für Datenschutz und Barrierefreiheit dazu. Gespeichert wird nichts.',
  withoutScript:
    'Der Baukasten braucht JavaScript. Ohne JavaScript führt jeder Titel zu einem Paket mit allen Dateien, den Schnipseln für jedes System und einer Anleitung.',
  preview: 'Vorschau',
  yourSite: 'Ihre Website',
  previewNote: 'Was hier steht, wählen Sie im Baukasten.',
};

const EN: EmbedPageTexts = {
  builder: 'Embed a policy brief',
  builderLead:
    'Choose what to show and what your website runs on. You get the one snippet that your system keeps, with the texts for privacy and accessibility. Nothing is stored.',
  withoutScript:
    'The builder needs JavaScript. Without it, each title leads to a kit with all files, the snippets for every system and instructions.',
  preview: 'Preview',
  yourSite: 'Your website',
  previewNote: 'Choose in the builder what is shown here.',
};

/** The words of the pages for webmasters by language. */
export const EMBED_PAGE_TEXTS: Readonly<Record<GuideLanguage, EmbedPageTexts>> = { de: DE, en: EN };
