import { dateInWords, dayOf } from '../brief/date.js';
import { BriefFormatError, decodeBrief } from '../brief/decode.js';
import { MAX_BRIEF_BYTES } from '../brief/request.js';
import { compact } from '../brief/compact.js';
import { BRIEF_FORMAT, type Brief, type Correction, type Paragraph, type Section } from '../brief/model.js';
import type { SeriesSettings } from '../brief/series-settings.js';
import { translationInWords } from '../brief/translation-note.js';
import { blockText, cleanText, inlineText } from '../brief/text.js';
import { citationsOf, suggestedCitation } from '../citation/index.js';
import { SUGGESTED, type CslStyle } from '../citation/csl/styles.js';
import { workOf, type Work } from '../citation/work.js';
import { stringsToCarry } from '../locales/all.js';
import { CitationCollector, formattedCitations } from './bibliography/citations.js';
import { readBibliographies } from './bibliography/read-bibliographies.js';
import { addReferenceList, newReferenceSection } from './bibliography/reference-list.js';
import { abbreviator } from './body/abbreviations.js';
import { withCaptions } from './body/captions.js';
import type { CitationReader, Context, PlacedLink } from './body/context.js';
import { collectAbbreviations, Definitions, Footnotes, reportUnusedAbbreviations } from './body/definitions.js';
import { firstSentence } from './body/description.js';
import { IdRegister, nearestId } from './body/ids.js';
import { NO_CITATIONS, UNFORMATTED } from './body/no-citations.js';
import { placeTokens, type PlacedToken } from './body/placed-token.js';
import type { ReadImage } from './images.js';
import { MOST_CHARACTERS } from './limits.js';
import { isLarger } from './json-size.js';
import { lexBody } from './markdown/lexer.js';
import { compareWithOriginal } from './front-matter/original.js';
import { readMetadata, type FrontMatter, type GivenCorrection, type PlacedValue } from './front-matter/metadata.js';
import { withCures } from './problems/cures/index.js';
import { ProblemList, type Problem, type Report } from './problems/problem.js';
import type { NamedFile } from './front-matter/fields.js';
import {
  normaliseSource,
  splitFrontMatter,
  startOfLine,
  type Position,
  type ReadFile,
  type SplitSource,
} from './source.js';
import { readStructure, type Structure } from './body/structure.js';
import { measuredVariants, variantInWords, type MeasureFile } from './variants.js';

/** The result of compiling a file. */
export interface Compilation {
  /** The brief; undefined if, and only if, one of the problems is an error. */
  brief: Brief | undefined;
  /** All problems of the file, sorted by position. */
  problems: Problem[];
  /** The links of the text to other sites, with the position of each. */
  links: PlacedLink[];
}

/** The options of {@link compileBrief}. */
export interface CompileOptions {
  /** The brief's stable short name, which must be an id: `resiliente-kommunen-2-0`. */
  id: string;
  /** The language that the name of the file states, if any: `de` for `kommunen.de.md`. */
  language?: string | undefined;
  /**
   * What the briefs of the series share, from the configuration; `unknown` if that has errors: the brief is not blamed
   * for what is missing because of them.
   */
  series?: SeriesSettings | 'unknown';
  /** Citation styles to add to the built-in ones. */
  styles?: readonly CslStyle[];
  /** Reads the images, whose sizes the brief then contains; without it, they are neither looked for nor measured. */
  readImage?: ReadImage | undefined;
  /** Measures the files of variants; without it, they are neither looked for nor measured. */
  measureFile?: MeasureFile | undefined;
  /** The style of the works that the text cites; by default, that of the series. */
  bibliographyStyle?: CslStyle | undefined;
  /** Reads a file that the front matter names, or the original of a translation, by its path from the folder of the brief. */
  readFile?: ReadFile;
}

/**
 * Compiles a policy brief from Markdown with YAML front matter.
 *
 * The Markdown is CommonMark with tables and with Pandoc's heading attributes, bracketed spans, fenced divs, footnotes,
 * definition lists, captions, superscript, subscript and strikethrough, and, in a file that names a bibliography, its
 * citations; raw HTML and blocks of code are refused. The author's text is never changed or corrected.
 *
 * @param source The text of the file.
 * @returns The brief and all problems. Never throws, no matter what the text contains.
 */
export function compileBrief(
  source: string,
  {
    id,
    language,
    series,
    styles = [],
    bibliographyStyle = SUGGESTED,
    readFile = () => undefined,
    readImage,
    measureFile,
  }: CompileOptions,
): Compilation {
  const list = new ProblemList();
  if (source.length > MOST_CHARACTERS) {
    list.report('source-too-long', START, { length: source.length, most: MOST_CHARACTERS });
    return { brief: undefined, problems: list.sorted(), links: [] };
  }
  const lines = normaliseSource(source).split('\n');
  const sections = splitFrontMatter(lines);
  if (typeof sections === 'string') {
    list.report(sections === 'missing' ? 'front-matter-missing' : 'front-matter-unclosed', START, {});
    return { brief: undefined, problems: list.sorted(), links: [] };
  }
  const meta = readMetadata(sections, list.report, language, series);
  const { lang = 'und', title = '', givenTranslation } = meta;
  if (meta.givenVariants && measureFile)
    meta.givenVariants = measuredVariants(meta.givenVariants, lang, measureFile, list.report);
  if (givenTranslation)
    compareWithOriginal(givenTranslation, `${id}.${givenTranslation.translation.of}.md`, readFile, list.report);
  const isWhole = series !== 'unknown';
  const file: SourceFile = { ...sections, lines, briefId: id, lang, title, readImage, isWhole };
  const body = meta.bibliography
    ? readBodyWithWorks(file, meta.bibliography, readFile, bibliographyStyle, list)
    : readBody(file, tokensOf(file), NO_CITATIONS, new IdRegister(id, file.lang, list.report), list.report);
  checkCorrections(meta.givenCorrections ?? [], body.sections, list.report);
  const assembled = list.hasErrors ? undefined : assemble(file, meta, body, styles, list.report);
  if (assembled) checkBrief(assembled, list.report);
  const brief = list.hasErrors ? undefined : assembled;
  return { brief, problems: withCures(list.sorted(), source, sections.bodyLine), links: body.links };
}

const START: Position = { line: 1, column: 1 };

/** Reports a brief that no page would load. */
function checkBrief(brief: Brief, report: Report): void {
  if (isLarger(brief, MAX_BRIEF_BYTES)) {
    report('brief-too-large', START, { most: MAX_BRIEF_BYTES });
    return;
  }
  try {
    decodeBrief(brief);
  } catch (error) {
    if (!(error instanceof BriefFormatError)) throw error;
    report('brief-refused', START, { detail: error.message });
  }
}

/** Reports corrections of a section or item that does not exist. */
function checkCorrections(corrections: readonly GivenCorrection[], sections: readonly Section[], report: Report): void {
  const ids = sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
  for (const { item } of corrections) {
    if (!item || ids.includes(item.text)) continue;
    const nearest = nearestId(item.text, ids);
    report('correction-item', item.at, { id: item.text, ...(nearest && { nearest }) });
  }
}

/** What readers of the body need to know about the file. */
interface SourceFile extends SplitSource {
  lines: readonly string[];
  briefId: string;
  lang: string;
  title: string;
  readImage: ReadImage | undefined;
  /** Whether everything is known that the briefs of the series share. */
  isWhole: boolean;
}

/** The content of a body, with the works that it cites. */
interface Body extends Structure {
  references?: string;
  links: PlacedLink[];
}

function tokensOf({ body, bodyLine }: SourceFile, withCitations = false): PlacedToken[] {
  return withCaptions(placeTokens(lexBody(body, withCitations), bodyLine));
}

/** Reads a body twice: its citations can be formatted only if all of them are known. */
function readBodyWithWorks(
  file: SourceFile,
  files: readonly NamedFile[],
  readFile: ReadFile,
  style: CslStyle,
  list: ProblemList,
): Body {
  const { briefId, lang } = file;
  const { report } = list;
  const silent = () => undefined;
  const bibliography = readBibliographies(files, readFile, report);
  const tokens = tokensOf(file, true);
  const collector = new CitationCollector(bibliography, style, lang, report);
  const firstIds = new IdRegister(briefId, lang, silent);
  const first = readBody({ ...file, readImage: undefined }, tokens, collector, firstIds, silent);
  const ids = new IdRegister(briefId, lang, report);
  const [{ at } = { at: { line: 1, column: 1 } }] = files;
  const isUncited = collector.citations.size === 0;
  if (isUncited && !list.hasErrors) report('bibliography-unused', at, {});
  const added = isUncited ? undefined : newReferenceSection(first, lang, firstIds, report);
  if (isUncited || list.hasErrors) return readBody(file, tokens, UNFORMATTED, ids, report);
  let result;
  try {
    result = collector.format(firstIds, at.line);
  } catch (error) {
    report('bibliography-failing', at, { detail: error instanceof Error ? error.message : String(error) });
    return first;
  }
  for (const id of [...result.ids.values(), ...(added ? [added.id] : [])]) ids.takeFree(id, at.line);
  const structure = readBody(file, tokens, formattedCitations(collector, result), ids, report);
  addReferenceList(structure, result, added);
  return { ...structure, references: result.references };
}

function readBody(
  { lines, lang, title, readImage }: SourceFile,
  tokens: readonly PlacedToken[],
  citations: CitationReader,
  ids: IdRegister,
  report: Report,
): Body {
  const footnotes = new Footnotes(tokens, lang, lines, report);
  const abbreviations = collectAbbreviations(tokens, lines, report);
  const linkDefinitions = new Definitions();
  const context: Context = {
    lines,
    report,
    abbreviate: abbreviator(abbreviations),
    footnotes,
    targets: [],
    links: [],
    linkDefinitions,
    title,
    readImage,
    citations,
    lang,
    inNote: false,
    inHeading: false,
    inCell: false,
  };
  const structure = readStructure(tokens, ids, context);
  footnotes.reportUnused(context);
  linkDefinitions.reportLost(report);
  reportUnusedAbbreviations(abbreviations, structure, lines, report);
  for (const { id, link, at } of context.targets) {
    const target = ids.resolve(id);
    if (target === undefined) {
      const isNote = NOTE_ID.test(id);
      const nearest = isNote ? undefined : ids.nearest(id);
      report('link-target', at, { id, ...(nearest && { nearest }), ...(isNote && { isNote }) });
    } else link.href = `#${target}`;
  }
  return { ...structure, links: context.links };
}

/** The ids that Word, LibreOffice, Pandoc and kramdown give footnotes and their marks. */
const NOTE_ID = /^(?:_?(?:ftn|edn)(?:ref)?|fn(?:ref)?:?|sdfootnote|sdendnote|footnote|endnote)-?\d/;

/** Assembles the brief of a file without errors, whose front matter is therefore complete. */
function assemble(
  { briefId: id, lines, bodyLine, isWhole }: SourceFile,
  frontMatter: Partial<FrontMatter>,
  { references, summary, sections }: Body,
  styles: readonly CslStyle[],
  report: Report,
): Brief {
  const {
    suggestedCitation: suggested,
    givenAbstract,
    givenCorrections,
    givenTranslation,
    givenVariants,
    ...given
  } = frontMatter as FrontMatter;
  delete given.bibliography;
  const { date, updated, lang } = given;
  const hasLead = blockText(summary).trim() !== '';
  if (hasLead && givenAbstract) report('abstract-unused', givenAbstract.at, {}, givenAbstract.lastLine);
  const abstract = hasLead ? undefined : givenAbstract?.text;
  const lead = abstract === undefined ? summary : [paragraphOf(abstract)];
  const description = given.description ?? firstSentence(lead, lang);
  if (description === undefined) report('missing-lead', firstText(lines, bodyLine), {});
  const meta = {
    ...given,
    ...(date && { dateInWords: dateInWords(date, lang) }),
    ...(updated && { updatedInWords: dateInWords(dayOf(updated), lang) }),
    ...(givenCorrections && { corrections: givenCorrections.map((one) => correctionIn(lang, one)) }),
    ...(givenTranslation && {
      translation: {
        ...givenTranslation.translation,
        inWords: translationInWords(givenTranslation.translation, lang),
      },
    }),
    ...(givenVariants && { variants: givenVariants.map((one) => variantInWords(one, lang)) }),
    ...(description && { description }),
    ...(abstract !== undefined && { abstract }),
  };
  const work = workOf(meta, summary);
  const citations = citationsOf(work, { suggested: suggested?.text, styles });
  if (suggested && isWhole) compare(suggested, work, report);
  const strings = stringsToCarry(lang);
  return {
    format: BRIEF_FORMAT,
    id,
    meta,
    citations,
    summary,
    sections,
    ...(references !== undefined && { references }),
    ...(strings && { strings: { ...strings } }),
  };
}

function correctionIn(lang: string, { date, text, item }: GivenCorrection): Correction {
  return compact<Correction>({ date, dateInWords: dateInWords(date, lang), text, item: item?.text });
}

/** The first line with text from a line on; the first of the file if there is none. */
function firstText(lines: readonly string[], from: number): Position {
  const index = lines.findIndex((line, index) => index >= from - 1 && line.trim() !== '');
  return startOfLine(lines, index < 0 ? 1 : index + 1);
}

function paragraphOf(text: string): Paragraph {
  return { type: 'paragraph', content: [text] };
}

/** Reports a suggested citation that differs from the one computed from the metadata. */
function compare({ text: given, at }: PlacedValue, work: Work, report: Report): void {
  const computed = inlineText(suggestedCitation(work));
  // Ignore invisible characters: copying removes them anyway.
  const visible = (text: string) => cleanText(text.normalize());
  if (visible(given) !== visible(computed)) report('citation-differs', at, { given, computed });
}
