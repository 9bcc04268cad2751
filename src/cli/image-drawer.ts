import type * as Library from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeText } from '../publish/escape.js';
import { fontFor, MEASURED_SIZE, type FontWeight, type ImageDrawer } from '../site/share-image.js';

const require = createRequire(import.meta.url);

const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
];

/**
 * Finds what draws share images. The packages are optional, because a pipeline may do without images.
 *
 * @returns Undefined if a package is missing.
 */
export function findImageDrawer(): ImageDrawer | undefined {
  try {
    const program = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
    return new Resvg(
      program,
      FONTS.map((font) => require.resolve(font)),
    );
  } catch {
    return undefined;
  }
}

/** What the library allows to be called only once. */
let started: Promise<void> | undefined;

class Resvg implements ImageDrawer {
  /** Measured words: a series repeats the names of its authors, and its own. */
  readonly #widths = new Map<string, number>();
  readonly #program: string;
  readonly #fonts: readonly string[];
  #library: typeof Library | undefined;
  #options: Library.ResvgRenderOptions = {};

  constructor(program: string, fonts: readonly string[]) {
    this.#program = program;
    this.#fonts = fonts;
  }

  readonly load = async (): Promise<void> => {
    if (this.#library) return;
    const library = require('@resvg/resvg-wasm') as typeof Library;
    started ??= library.initWasm(readFileSync(this.#program));
    await started;
    const fontBuffers = this.#fonts.map((font) => readFileSync(font));
    this.#options = { font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: fontFor('') } };
    this.#library = library;
  };

  readonly widthOf = (word: string, weight: FontWeight): number => {
    const key = `${weight} ${word}`;
    // Between two strokes, the white at both ends of the word counts as well.
    const width = this.#widths.get(key) ?? this.#extentOf(`|${word}|`, weight) - this.#extentOf('||', weight);
    this.#widths.set(key, width);
    return width;
  };

  readonly draw = (svg: string): Uint8Array =>
    this.#use(svg, (drawing) => {
      const image = drawing.render();
      try {
        return image.asPng();
      } finally {
        image.free();
      }
    });

  #extentOf(text: string, weight: FontWeight): number {
    const attributes = `font-family="${fontFor(text)}" font-size="${MEASURED_SIZE}" font-weight="${weight}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text ${attributes}>${escapeText(text)}</text></svg>`;
    return this.#use(svg, (drawing) => {
      const box = drawing.getBBox();
      const width = box?.width ?? 0;
      box?.free();
      return width;
    });
  }

  /** The memory of WebAssembly is not collected: what it holds must be given back. */
  #use<T>(svg: string, read: (drawing: InstanceType<typeof Library.Resvg>) => T): T {
    if (!this.#library) throw new Error('The drawer is used before it is loaded.');
    const drawing = new this.#library.Resvg(svg, this.#options);
    try {
      return read(drawing);
    } finally {
      drawing.free();
    }
  }
}
