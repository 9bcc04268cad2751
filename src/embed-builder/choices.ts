import type { Brief } from '../brief/model.js';
import type { SeriesData } from '../brief/series.js';
import { cleanText } from '../brief/text.js';
import { SERIES_FILES } from '../publish/files.js';
import { piecesNamed, WHOLE, type Piece } from '../templates/pieces.js';
import { layoutOf, type Layout } from '../templates/render-context.js';
import { needsWholeAddress, SYSTEMS, waysOf, type Kind, type System, type Way } from './systems.js';

/** A brief to choose, on the site of its publisher; or a series, as a list or for its newest brief. */
export interface ChosenBrief {
  /** Absolute address of its data. That of a series ends in {@link NEWEST} if its newest brief is chosen. */
  address: string;
  title: string;
  /** Language of the title; empty if it is not known. */
  lang: string;
}

/** Follows the address of a series, on the site of the publisher and in links, for its newest brief. */
export const NEWEST = '#newest';

/** Everything that the webmaster chose. */
export interface Choices {
  brief: ChosenBrief;
  show: readonly Piece[];
  layout: Layout;
  headingLevel: number;
  /** Language of the controls; that of the page if empty. */
  lang: '' | 'de' | 'en';
  /** Colours such as `#1f5a4c`; those of the page if empty. */
  accent: string;
  surface: string;
  /** A length; the library's default if empty. */
  radius: (typeof RADII)[number];
  system: System;
  way: Way;
  /** The site's folder for the files: a path from its root or an absolute address, with a slash at the end. */
  folder: string;
  /** Whether the browser checks the hash of the script and of the stylesheet. */
  integrity: boolean;
}

/** The default level of the first heading, as of the elements. */
export const USUAL_LEVEL = 2;
/**
 * The default folder for the files. A path is valid on every site, and no page about policy briefs is likely to have this
 * one: a server answers with the folder instead of the page.
 */
export const USUAL_FOLDER = '/policy-brief-files/';
/** The site in the snippets for a wiki until the webmaster enters its address. */
const USUAL_SITE = 'https://www.stadt.example';
/** The languages to choose for the controls; the first is that of the page. */
export const LANGUAGES = ['', 'de', 'en'] as const;
/** The corner radii to choose for boxes and buttons. */
export const RADII = ['', '0', '0.75rem'] as const;

/**
 * Reads choices from a form or an address, which anyone can have written: an invalid value is replaced by the default.
 *
 * @param given Values by the names of the attributes of `<policy-brief>`, and `accent`, `surface`, `radius`, `system`,
 *   `way`, `folder` and `integrity`.
 */
export function readChoices(given: URLSearchParams, brief: ChosenBrief): Choices {
  const text = (name: string) => given.get(name) ?? '';
  const level = Number(text('heading-level'));
  const { system, way } = readSystem(given, chosenKind(brief));
  const folder = folderIn(text('folder')) ?? USUAL_FOLDER;
  return {
    brief,
    show: piecesNamed(text('show')),
    layout: layoutOf(text('layout')),
    headingLevel: Number.isInteger(level) && level >= 1 && level <= 6 ? level : USUAL_LEVEL,
    lang: oneOf(LANGUAGES, text('lang'), ''),
    accent: colourIn(text('accent')) ?? '',
    surface: colourIn(text('surface')) ?? '',
    radius: oneOf(RADII, text('radius'), ''),
    system,
    way,
    folder: needsWholeAddress(system) && folder.startsWith('/') ? USUAL_SITE + folder : folder,
    integrity: text('integrity') !== '',
  };
}

/** Reads the system, and a way that the system allows for what is chosen. */
export function readSystem(given: URLSearchParams, kind: Kind): { system: System; way: Way } {
  const system = oneOf(SYSTEMS, given.get('system') ?? '', 'typo3');
  const ways = waysOf(system, kind);
  return { system, way: oneOf(ways, given.get('way') ?? '', ways[0]) };
}

/** The chosen brief, from its data and their address. */
export function chosenBrief({ meta }: Brief, address: string): ChosenBrief {
  return { address, title: cleanText(meta.title), lang: meta.lang };
}

/** The chosen series, from its data and their address. */
export function chosenSeries({ title, lang = '' }: SeriesData, address: string): ChosenBrief {
  return { address, title: cleanText(title), lang };
}

/** What an address leads to: the data of a series have the same name on every site. */
export function chosenKind({ address }: Pick<ChosenBrief, 'address'>): Kind {
  if (!address.replace(/[?#].*/, '').endsWith(`/${SERIES_FILES.data}`)) return 'brief';
  return address.endsWith(NEWEST) ? 'newest' : 'series';
}

/** Whether the chosen pieces are the whole brief. */
export function isWhole(show: readonly Piece[]): boolean {
  return show.join() === WHOLE.join();
}

/** A hexadecimal colour in lower case; undefined if the value is not one. */
export function colourIn(text: string): string | undefined {
  return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text.trim().toLowerCase())?.[0];
}

/** What a folder does not contain: an empty segment, `.`, `..`, a query, a fragment, and what needs encoding in HTML. */
const NO_FOLDER = /\/\/|\/(?:\.|%2e){1,2}\/|%(?:2f|5c)|[\s"'<>?#\\]/i;

/**
 * A folder as a path from the root of a site or as a web address, as the URL standard writes it; undefined if the value is
 * neither.
 */
export function folderIn(text: string): string | undefined {
  const folder = `${text.trim().replace(/\/+$/, '')}/`;
  const path = folder.replace(/^https?:\/\/[^/]+/i, '');
  if (text.trim() === '' || !path.startsWith('/') || NO_FOLDER.test(path) || !URL.canParse(folder, USUAL_SITE))
    return undefined;
  const { href, pathname } = new URL(folder, USUAL_SITE);
  return path === folder ? pathname : href;
}

/** The address of a file in a folder, which is a path or a web address. The result stays on the host of the folder. */
export function addressIn(folder: string, file: string): string {
  const { href, pathname, search } = new URL(file, new URL(folder, USUAL_SITE));
  // Two slashes would begin with the name of a host.
  return folder.startsWith('/') ? pathname.replace(/^\/+/, '/') + search : href;
}

/** The publisher's folder with a brief, and the name of the brief's files. */
export function placeOf({ address }: ChosenBrief): { folder: string; name: string } {
  const [, folder = '', name = ''] = /^([^?#]*\/)([^/?#]*?)(?:\.json)?(?:[?#].*)?$/.exec(address) ?? [];
  return { folder, name };
}

function oneOf<Value extends string>(values: readonly Value[], text: string, usual: Value): Value {
  return values.find((value) => value === text) ?? usual;
}
