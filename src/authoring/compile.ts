import { dateInWords } from '../brief/date.js';
import { BRIEF_FORMAT, type Brief } from '../brief/model.js';
import { cleanText, inlineText } from '../brief/text.js';
import { citationsOf, suggestedCitation } from '../citation/index.js';
import type { CslStyle } from '../citation/csl/styles.js';
import { workOf, type Work } from '../citation/work.js';
import { abbreviator } from './body/abbreviations.js';
import { withCaptions } from './body/captions.js';
import type { Context } from './body/context.js';
import { collectAbbreviations, Definitions, Footnotes, reportUnusedAbbreviations } from './body/definitions.js';
import { firstSentence } from './body/description.js';
import { IdRegister } from './body/ids.js';
import { placeTokens } from './body/placed-token.js';
import type { ReadImage } from './images.js';
import { lexBody } from './markdown/lexer.js';
import { readMetadata, type FrontMatter, type SuggestedCitation } from './front-matter/metadata.js';
import { ProblemList, type Problem, type Report } from './problems/problem.js';
import { normaliseSource, splitFrontMatter, type SplitSource } from './source.js';
import { readStructure, type Structure } from './body/structure.js';

/** The result of compiling a file. */
export interface Compilation {
  /** The brief; undefined if, and only if, one of the problems is an error. */
  brief: Brief | undefined;
  /** All problems of the file, sorted by position. */
  problems: Problem[];
}

/** The options of {@link compileBrief}. */
export interface CompileOptions {
  /** The brief's stable short name, which must be an id: `resiliente-kommunen-2-0`. */
  id: string;
  /** The language that the name of the file states, if any: `de` for `kommunen.de.md`. */
  language?: string | undefined;
  /** Citation styles to add to the built-in ones. */
  styles?: readonly CslStyle[];
  /** Reads the images, whose sizes the brief then contains; without it, they are neither looked for nor measured. */
  readImage?: ReadImage | undefined;
}

/**
 * Compiles a policy brief from Markdown with YAML front matter.
 *
 * The Markdown is CommonMark with tables and with Pandoc's heading attributes, bracketed spans, fenced divs, footnotes,
 * definition lists, captions, superscript, subscript and strikethrough; raw HTML and blocks of code are refused. The
 * author's text is never changed or corrected.
 *
 * @param source The text of the file.
 * @returns The brief and all problems. Never throws, no matter what the text contains.
 */
export function compileBrief(source: string, { id, language, styles = [], readImage }: CompileOptions): Compilation {
  const list = new ProblemList();
  const lines = normaliseSource(source).split('\n');
  const sections = splitFrontMatter(lines);
  if (typeof sections === 'string') {
    list.report(sections === 'missing' ? 'front-matter-missing' : 'front-matter-unclosed', { line: 1, column: 1 }, {});
    return { brief: undefined, problems: list.sorted() };
  }
  const meta = readMetadata(sections, list.report, language);
  const structure = readBody(sections, lines, id, meta.lang ?? 'und', list.report, readImage);
  const brief = list.hasErrors ? undefined : assemble(id, meta, structure, styles, list.report);
  return { brief, problems: list.sorted() };
}

function readBody(
  { body, bodyLine }: SplitSource,
  lines: readonly string[],
  briefId: string,
  lang: string,
  report: Report,
  readImage: ReadImage | undefined,
): Structure {
  const tokens = withCaptions(placeTokens(lexBody(body), bodyLine));
  const footnotes = new Footnotes(tokens, lang, lines, report);
  const abbreviations = collectAbbreviations(tokens, lines, report);
  const linkDefinitions = new Definitions();
  const context: Context = {
    lines,
    report,
    abbreviate: abbreviator(abbreviations),
    footnotes,
    targets: [],
    linkDefinitions,
    readImage,
    lang,
    inNote: false,
    inHeading: false,
    inCell: false,
  };
  const ids = new IdRegister(briefId, lang, report);
  const structure = readStructure(tokens, ids, context);
  footnotes.reportUnused(context);
  linkDefinitions.reportLost(report);
  reportUnusedAbbreviations(abbreviations, structure, lines, report);
  for (const { id, at } of context.targets) if (!ids.has(id)) report('link-target', at, { id });
  return structure;
}

/** Assembles the brief of a file without errors, whose front matter is therefore complete. */
function assemble(
  id: string,
  frontMatter: Partial<FrontMatter>,
  structure: Structure,
  styles: readonly CslStyle[],
  report: Report,
): Brief {
  const { suggestedCitation: suggested, ...given } = frontMatter as FrontMatter;
  const { date, lang } = given;
  const description = given.description ?? firstSentence(structure.summary, lang);
  const meta = {
    ...given,
    ...(date && { dateInWords: dateInWords(date, lang) }),
    ...(description && { description }),
  };
  const work = workOf(meta, structure.summary);
  const citations = citationsOf(work, { suggested: suggested?.text, styles });
  if (suggested) compare(suggested, work, report);
  return { format: BRIEF_FORMAT, id, meta, citations, ...structure };
}

/** Reports a suggested citation that differs from the one computed from the metadata. */
function compare({ text: given, at }: SuggestedCitation, work: Work, report: Report): void {
  const computed = inlineText(suggestedCitation(work));
  // Ignore invisible characters: copying removes them anyway.
  const visible = (text: string) => cleanText(text.normalize());
  if (visible(given) !== visible(computed)) report('citation-differs', at, { given, computed });
}
