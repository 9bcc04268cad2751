import { isWebAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { cleanText } from '../brief/text.js';
import { piecesNamed, WHOLE, type Piece } from '../templates/pieces.js';
import { layoutOf, type Layout } from '../templates/render-context.js';
import { SYSTEMS, waysOf, type System, type Way } from './systems.js';

/** A brief that can be chosen, where its publisher has it. */
export interface ChosenBrief {
  /** Absolute address of its data. */
  address: string;
  title: string;
  lang: string;
}

/** Everything that was chosen. */
export interface Choices {
  brief: ChosenBrief;
  show: readonly Piece[];
  layout: Layout;
  headingLevel: number;
  /** Language of the controls; that of the page where it is empty. */
  lang: '' | 'de' | 'en';
  /** Colours such as `#1f5a4c`; the page's own where they are empty. */
  accent: string;
  surface: string;
  /** A length; the library's own where it is empty. */
  radius: (typeof RADII)[number];
  system: System;
  way: Way;
  /** Where the site will have the files: a path from its root or a whole address, with a slash at the end. */
  folder: string;
}

/** The level of the first heading where nothing is chosen, as of the elements. */
export const USUAL_LEVEL = 2;
/** Where the files will lie if nothing is chosen: a path fits every site. */
export const USUAL_FOLDER = '/policy-briefs/';
/** The languages that the controls can be told to speak. */
export const LANGUAGES = ['', 'de', 'en'] as const;
/** The roundings of boxes and buttons to choose from. */
export const RADII = ['', '0', '0.75rem'] as const;

/**
 * Reads choices from what a form or an address gives: nobody knows who wrote it, and what cannot be is left at its
 * usual value.
 *
 * @param given By the names that the attributes of `<policy-brief>` have, and `accent`, `surface`, `radius`, `system`,
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

/** Reads the system, and a way that makes sense in it. */
export function readSystem(given: URLSearchParams): { system: System; way: Way } {
  const system = oneOf(SYSTEMS, given.get('system') ?? '');
  return { system, way: oneOf(waysOf(system), given.get('way') ?? '') };
}

/** The chosen brief, from its data and where they were found. */
export function chosenBrief({ meta }: Brief, address: string): ChosenBrief {
  return { address, title: cleanText(meta.title), lang: meta.lang };
}

/** Whether all that is shown of a brief is the whole of it. */
export function isWhole(show: readonly Piece[]): boolean {
  return show.join() === WHOLE.join();
}

/** A colour in hexadecimal figures, in small letters; nothing where the text is none. */
export function colourIn(text: string): string | undefined {
  return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.exec(text.trim().toLowerCase())?.[0];
}

/** The folder that a text means: a path from the root of a site, or an address of the web; nothing where it is neither. */
export function folderIn(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const folder = `${text.trim().replace(/\/+$/, '')}/`;
  if (/[\s"'<>?#\\]/.test(folder)) return undefined;
  if (isWebAddress(folder)) return folder;
  return /^\/(?!\/)/.test(folder) ? folder : undefined;
}

/** Where the publisher has a brief: its folder, and the name of its files. */
export function placeOf({ address }: ChosenBrief): { folder: string; name: string } {
  const [, folder = '', name = ''] = /^([^?#]*\/)([^/?#]*?)(?:\.json)?(?:[?#].*)?$/.exec(address) ?? [];
  return { folder, name };
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], text: string): Value {
  return values.find((value) => value === text) ?? values[0];
}
