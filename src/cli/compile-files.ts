import { dirname, join, resolve } from 'node:path';
import type { PlacedLink } from '../authoring/body/context.js';
import { compileBrief, type CompileOptions } from '../authoring/compile.js';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Problem } from '../authoring/problems/problem.js';
import { isId } from '../brief/ids.js';
import type { Brief } from '../brief/model.js';
import type { SiteFile } from '../site/files.js';
import { imagesOf } from './brief-images.js';
import { briefName, partsOfName } from './brief-names.js';
import { copiedFile } from './copied-file.js';
import type { Findings } from './findings.js';
import { hashOf } from './hash.js';
import type { Settings } from './load-configuration.js';
import { readBytes, decodeText } from './read-text.js';
import { TEXTS } from './texts/index.js';
import { messageOf } from './write-all.js';

/** A compiled brief and the files that it shows or links to. */
export interface Compiled {
  /** The file of Markdown. */
  file: string;
  /** Its text. */
  markdown: string;
  /** The base name of the files to write: `resiliente-kommunen-2-0.de`. */
  name: string;
  brief: Brief;
  images: readonly SiteFile[];
  /** The files of its variants. */
  variants: readonly SiteFile[];
  /** The links of the text to other sites. */
  links: readonly PlacedLink[];
  /** The files that it was compiled from, with the fingerprint of each, which is empty if there is no such file. */
  inputs: ReadonlyMap<string, string>;
  /** The warnings of the compiler. */
  problems: readonly Problem[];
}

/**
 * Compiles a file and reports its problems.
 *
 * @param settings What the configuration says; undefined if it has errors.
 * @returns Undefined if the file has errors.
 */
export function compileFile(
  file: string,
  settings: Settings | undefined,
  language: MessageLanguage,
  { fault, problem }: Findings,
): Compiled | undefined {
  const texts = TEXTS[language];
  const { id, language: stated } = partsOfName(file);
  if (!isId(id)) {
    fault(texts.invalidName(file), file);
    return undefined;
  }
  const inputs = new Map<string, string>();
  const read = (path: string) => {
    const bytes = readBytes(path);
    inputs.set(path, bytes ? hashOf(bytes) : '');
    return bytes;
  };
  const source = decodeText(read(file));
  if (source.text === undefined) {
    fault(texts[source.fault](file), file);
    return undefined;
  }
  const images = imagesOf(file, read);
  const readFile = (path: string) => read(resolve(dirname(file), path))?.toString('utf8');
  const variants: SiteFile[] = [];
  const measureFile = (path: string) => {
    const source = join(dirname(file), path);
    const bytes = read(source);
    if (bytes) variants.push(copiedFile(path, source, hashOf(bytes)));
    return bytes?.length;
  };
  const { styles = [], bibliographyStyle, series } = settings ?? { series: 'unknown' as const };
  const options: CompileOptions = {
    ...{ id, language: stated, readFile, readImage: images.read, measureFile, styles, bibliographyStyle },
    ...(series && { series }),
  };
  try {
    const { brief, problems, links } = compileBrief(source.text, options);
    for (const one of problems) problem(one, file);
    const { found } = images;
    const name = briefName(file);
    return brief && { file, markdown: source.text, name, brief, images: found, variants, links, inputs, problems };
  } catch (error) {
    fault(texts.failing(file, messageOf(error)), file);
    return undefined;
  }
}
