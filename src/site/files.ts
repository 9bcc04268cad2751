import type { RecordFormat } from '../brief/model.js';
import { filesOf, SERIES_FILES, type BriefFiles } from '../publish/files.js';
import type { GuideLanguage } from './site.js';

/** The names of the files of a brief on a site. */
export interface SiteBriefFiles extends BriefFiles {
  /** The text as its authors wrote it. */
  markdown: string;
  /** The brief as a PDF file, which the site has if the authors put one beside the text. */
  pdf: string;
  /** The stylesheet that prints the title on every sheet. */
  print: string;
  /** What a messenger shows beside a link to the page. */
  image: string;
  /** The record for reference managers in each format. */
  records: Readonly<Record<RecordFormat, string>>;
}

/**
 * The names of a brief's files on a site.
 *
 * @param name The short name and language of the brief: `resiliente-kommunen-2-0.de`.
 */
export function siteFilesOf(name: string): SiteBriefFiles {
  return {
    markdown: `${name}.md`,
    pdf: `${name}.pdf`,
    print: `${name}.print.css`,
    image: `${name}.share.png`,
    records: {
      bibtex: `${name}.bib`,
      biblatex: `${name}.biblatex.bib`,
      ris: `${name}.ris`,
      'csl-json': `${name}.csl.json`,
    },
    // At the end: V8 takes four times as long to add properties to a copied object.
    ...filesOf(name),
  };
}

/** The list of the briefs in the main language of a site. Each further language has another: `index.en.html`. */
export const INDEX = SERIES_FILES.page;

/** The name of the list of briefs in a language. */
export function indexFile(lang: string, mainLanguage: string): string {
  return fileIn(lang, mainLanguage, 'index');
}

/** The name of the share image of a series in a language. */
export function shareImageFile(lang: string, mainLanguage: string): string {
  return fileIn(lang, mainLanguage, 'share', 'png');
}

/** The names of the pages for webmasters in a language: the embed builder and its preview, and the guide. */
export function embedFilesOf(lang: GuideLanguage, mainLanguage: GuideLanguage): EmbedFiles {
  return {
    builder: fileIn(lang, mainLanguage, 'embed'),
    preview: fileIn(lang, mainLanguage, 'embed-preview'),
    guide: GUIDES[lang],
  };
}

/** The names of the pages for webmasters. */
export interface EmbedFiles {
  builder: string;
  preview: string;
  guide: string;
}

const GUIDES: Readonly<Record<GuideLanguage, string>> = { de: 'anleitung.html', en: 'guide.html' };

function fileIn(lang: string, mainLanguage: string, name: string, extension = 'html'): string {
  return lang === mainLanguage ? `${name}.${extension}` : `${name}.${lang}.${extension}`;
}

/** The names of the feeds in a language. */
export function feedFilesOf(lang: string): { json: string; atom: string } {
  return { json: `feed.${lang}.json`, atom: `feed.${lang}.atom` };
}

/** The names of the files that a site has once. */
export const SITE_FILES = {
  stylesheet: SERIES_FILES.stylesheet,
  /** The stylesheet of the pages for webmasters. */
  embedStylesheet: 'embed.css',
  /** The script that gives the preview of the embed builder the library's script. */
  previewScript: 'embed-preview.js',
  series: SERIES_FILES.data,
  sitemap: 'sitemap.xml',
  llms: 'llms.txt',
} as const;

/** A file of a site. */
export interface SiteFile {
  /** Its path in the site's folder, with `/` between folders. */
  path: string;
  /** Makes its content, which may take time and memory. */
  content: () => string | Uint8Array;
  /** States everything that the content depends on: files with the same path and key have the same content. */
  key: string;
  /** The file that it is made from, for messages. */
  source: string;
  /** Whether it is written only if there is no file yet, until the file with its real content follows. */
  isInterim?: boolean;
  /** Whether a site has it whatever its briefs are called. */
  isOfSite?: boolean;
  /** Loads what makes its content, where loading takes longer than a build that makes nothing. May be called often. */
  prepare?: () => Promise<void>;
}
