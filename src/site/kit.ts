import { deflateSync, strToU8, Zip, ZipPassThrough } from 'fflate';
import { resolveAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { readChoices, chosenBrief, USUAL_FOLDER } from '../embed-builder/choices.js';
import { snippetsFor } from '../embed-builder/snippets.js';
import { SYSTEMS, type System } from '../embed-builder/systems.js';
import { embedTextsFor } from '../embed-builder/texts/index.js';
import { LIBRARY_FILES } from '../library-files.js';
import { fragmentHtml } from '../publish/fragment.js';
import { pageHtml } from '../publish/page.js';
import { siteFilesOf } from './files.js';
import { KIT_TEXTS } from './kit-texts.js';
import type { GuideLanguage } from './site.js';

const { classic, stylesheet, licences } = LIBRARY_FILES;

/** The files of the library that a kit contains. */
export const KIT_LIBRARY = [classic, stylesheet, licences] as const;

/** The systems of a site that a kit has a snippet for: all but applications, which install a package. */
const KIT_SYSTEMS: readonly System[] = SYSTEMS.filter((system) => system !== 'npm');

/** The oldest time that a ZIP file can state, as local time: the content alone decides about the bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A file as it is packed. */
export interface PackedFile {
  path: string;
  content: string | Uint8Array;
}

/** What a kit needs in addition to the brief. */
interface KitOptions {
  /** The base name of the brief's files. */
  name: string;
  /** Absolute address of the site's folder. */
  url: string;
  /** Language of the instructions. */
  lang: GuideLanguage;
  /** The page of the brief, as {@link copiedPage} writes it. */
  copy: string;
  /** The images of the brief and the files of {@link KIT_LIBRARY}. */
  files: readonly PackedFile[];
}

/**
 * Packs everything that another site needs to embed a brief into a ZIP file: a folder to upload as it is, the steps and
 * snippets for each system, and a text that leads to them. The same input gives the same bytes everywhere.
 */
export function kitOf(whole: Brief, { name, url, lang, copy, files }: KitOptions): Uint8Array {
  const texts = KIT_TEXTS[lang];
  const brief = briefElsewhere(whole, url);
  const { data, page, fragment } = siteFilesOf(name);
  const folder = USUAL_FOLDER.replaceAll('/', '');
  const uploads: readonly PackedFile[] = [
    { path: data, content: JSON.stringify(brief) },
    { path: page, content: copy },
    { path: fragment, content: `${fragmentHtml(brief)}\n` },
    ...files,
  ];
  const systems = KIT_SYSTEMS.map((system) => [`${texts.folder}/${system}.txt`, systemName(system, lang)] as const);
  return zipOf([
    ...uploads.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
    ...KIT_SYSTEMS.map((system) => ({
      path: `${texts.folder}/${system}.txt`,
      content: stepsFor(brief, system, { name, url, lang }),
    })),
    { path: texts.readMe, content: texts.instructions({ title: brief.meta.title, folder, page: url + page, systems }) },
  ]);
}

function zipOf(files: readonly PackedFile[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const { path, content } of files) {
    const entry = new DeflatedEntry(path, typeof content !== 'string');
    zip.add(entry);
    entry.push(bytesOf(content), true);
  }
  zip.end();
  const archive = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    archive.set(chunk, offset);
    offset += chunk.length;
  }
  return archive;
}

/** The compressed form of files, because all kits contain the same script. */
const deflated = new WeakMap<Uint8Array, Uint8Array<ArrayBuffer>>();

/** An entry of a ZIP file whose content is compressed once, however many files contain it. */
class DeflatedEntry extends ZipPassThrough {
  /** The number of the method in the format. */
  override compression = 8;
  override mtime = NO_TIME;

  constructor(
    path: string,
    /** Whether other kits may contain it as well. */
    private readonly isShared: boolean,
  ) {
    super(path);
  }

  protected override process(content: Uint8Array<ArrayBuffer>, isLast: boolean): void {
    const compressed = deflated.get(content) ?? deflateSync(content);
    if (this.isShared) deflated.set(content, compressed);
    this.ondata(null, compressed, isLast);
  }
}

/** A brief for the server of another site, which gets its images, but whose links lead to the variants on this one. */
function briefElsewhere(brief: Brief, url: string): Brief {
  const { meta } = brief;
  const variants = meta.variants?.map((one) => ({ ...one, src: resolveAddress(one.src, url) }));
  return variants ? { ...brief, meta: { ...meta, variants } } : brief;
}

/** The page of a brief without the series around it, for the server of another site. */
export function copiedPage(brief: Brief, name: string, url: string): string {
  return pageHtml(briefElsewhere(brief, url), { folder: url, name, script: classic, stylesheet });
}

/** The three steps for a system, with its snippets. */
function stepsFor(
  brief: Brief,
  system: System,
  { name, url, lang }: { name: string; url: string; lang: GuideLanguage },
): string {
  const texts = KIT_TEXTS[lang];
  const builder = embedTextsFor(lang);
  const chosen = chosenBrief(brief, url + siteFilesOf(name).data);
  const choices = readChoices(new URLSearchParams({ system }), chosen);
  const { snippet, template, stylesheet: styles } = snippetsFor(choices, brief, {});
  const { folder, way } = choices;
  const head = [template, styles].flatMap((line) => line ?? []);
  return [
    systemName(system, lang),
    `1. ${texts.upload(folder)}`,
    `2. ${builder.once(system, way)}`,
    ...head,
    `3. ${builder.place(system, way)}`,
    snippet,
    '',
  ].join('\n\n');
}

function systemName(system: System, lang: GuideLanguage): string {
  return embedTextsFor(lang).systemNames[system];
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}
