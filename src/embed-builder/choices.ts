import { isWebAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { cleanText } from '../brief/text.js';
import { piecesNamed, WHOLE, type Piece } from '../templates/pieces.js';
import { layoutOf, type Layout } from '../templates/render-context.js';
import { SYSTEMS, waysOf, type System, type Way } from './systems.js';

/** A brief to choose, on the site of its publisher. */
export interface ChosenBrief {
  /** Absolute address of its data. */
  address: string;
  title: string;
  lang: string;
}

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
}

/** The default level of the first heading, as of the elements. */
export const USUAL_LEVEL = 2;
/** The default folder for the files: a path is valid on every site. */
export const USUAL_FOLDER = '/policy-briefs/';
/** The languages to choose for the controls; the first is that of the page. */
export const LANGUAGES = ['', 'de', 'en'] as const;
/** The corner radii to choose for boxes and buttons. */
export const RADII = ['', '0', '0.75rem'] as const;

/**
 * Reads choices from a form or an address, which anyone can have written: an invalid value is replaced by the default.
 *
 * @param given Values by the names of the attributes of `<policy-brief>`, and `accent`, `surface`, `radius`, `system`,
 *   `way` and `folder`.
 */
export function readChoices(given: URLSearchParams, brief: ChosenBrief): Choices {
  const text = (name: string) => given.get(name) ?? '';
  const level = Number(text('heading-level'));
  return {
    brief,
    show: piecesNamed(text('show')),
    layout: layoutOf(text('layout')),
    headingLevel: Number.isInteger(level) && level >= 1 && level <= 6 ? level : USUAL_LEVEL,
    lang: oneOf(LANGUAGES, text('lang')),
    accent: colourIn(text('accent')) ?? '',
    surface: colourIn(text('surface')) ?? '',
    radius: oneOf(RADII, text('radius')),
    ...readSystem(given),
    folder: folderIn(text('folder')) ?? USUAL_FOLDER,
  };
}

/** Reads the system, and a way that the system allows. */
export function readSystem(given: URLSearchParams): { system: System; way: Way } {
  const system = oneOf(SYSTEMS, given.get('system') ?? '');
  return { system, way: oneOf(waysOf(system), given.get('way') ?? '') };
}

/** The chosen brief, from its data and their address. */
export function chosenBrief({ meta }: Brief, address: string): ChosenBrief {
  return { address, title: cleanText(meta.title), lang: meta.lang };
}

/** Whether the chosen pieces are the whole brief. */
export function isWhole(show: readonly Piece[]): boolean {
  return show.join() === WHOLE.join();
}

/** A hexadecimal colour in lower case; undefined if the value is not one. */
export function colourIn(text: string): string | undefined {
  return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text.trim().toLowerCase())?.[0];
}

/** A folder as a path from the root of a site or as a web address; undefined if the value is neither. */
export function folderIn(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const folder = `${text.trim().replace(/\/+$/, '')}/`;
  if (/[\s"'<>?#\\]/.test(folder)) return undefined;
  if (isWebAddress(folder)) return folder;
  return /^\/(?!\/)/.test(folder) ? folder : undefined;
}

/** The publisher's folder with a brief, and the name of the brief's files. */
export function placeOf({ address }: ChosenBrief): { folder: string; name: string } {
  const [, folder = '', name = ''] = /^([^?#]*\/)([^/?#]*?)(?:\.json)?(?:[?#].*)?$/.exec(address) ?? [];
  return { folder, name };
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], text: string): Value {
  return values.find((value) => value === text) ?? values[0];
}
