import type * as Library from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeText } from '../publish/escape.js';
import { fontFor, MEASURED_SIZE, type FontWeight, type ImageDrawer } from '../site/share-image.js';

const require = createRequire(import.meta.url);

const FONTS = [
  ['@expo-google-fonts/noto-sans', ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf']],
  [
    '@expo-google-fonts/noto-sans-arabic',
    ['400Regular/NotoSansArabic_400Regular.ttf', '700Bold/NotoSansArabic_700Bold.ttf'],
  ],
] as const;

/**
 * Finds what draws share images. The packages are optional: resvg contains machine code that does not exist for every
 * system, and a pipeline may do without images.
 *
 * @returns Undefined if a package is missing.
 */
export function findImageDrawer(): ImageDrawer | undefined {
  const packages = ['@resvg/resvg-js', ...FONTS.map(([name]) => name)];
  try {
    const { Resvg } = require('@resvg/resvg-js') as typeof Library;
    const fontFiles = FONTS.flatMap(([name, files]) => files.map((file) => require.resolve(`${name}/${file}`)));
    const options = { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFor('') } };
    const key = packages.map((name) => `${name}@${versionOf(name)}`).join(' ');
    const extentOf = (text: string, weight: FontWeight) =>
      new Resvg(lineAlone(text, weight), options).getBBox()?.width ?? 0;
    return { key, widthOf: measurer(extentOf), draw: (svg) => new Resvg(svg, options).render().asPng() };
  } catch {
    // resvg has one error for a missing file of machine code and others for a system that it does not know.
    return undefined;
  }
}

/** Measures each word once: a series repeats the names of its authors, and its own. */
function measurer(extentOf: (text: string, weight: FontWeight) => number): ImageDrawer['widthOf'] {
  const known = new Map<string, number>();
  return (word, weight) => {
    const key = `${weight} ${word}`;
    // Between two strokes, the white at both ends of the word counts as well.
    const width = known.get(key) ?? extentOf(`|${word}|`, weight) - extentOf('||', weight);
    known.set(key, width);
    return width;
  };
}

function lineAlone(text: string, weight: FontWeight): string {
  const attributes = `font-family="${fontFor(text)}" font-size="${MEASURED_SIZE}" font-weight="${weight}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg"><text ${attributes}>${escapeText(text)}</text></svg>`;
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;
}
