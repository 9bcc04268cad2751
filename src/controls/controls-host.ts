import { RECORD_FORMATS, type Brief, type CitationStyle, type RecordFormat } from '../brief/model.js';

/** What a page chooses of the controls of a citation: ids separated by spaces or commas, all if missing. */
export interface CitationOptions {
  /** Whether a header or a card has a button that copies the citation. */
  readonly citeButton?: boolean | undefined;
  /** Styles to choose from. */
  readonly citationStyles?: string | null | undefined;
  /** Formats to choose from; none if empty. */
  readonly formats?: string | null | undefined;
}

/** What has controls: the text of an element, or static text. */
export interface ControlsHost {
  readonly options: CitationOptions;
  /** Shows the citation in the style with this id. */
  chooseStyle(style: string): void;
}

/** The citation styles that a page offers: those that it names, in its order, or all if the brief has none of them. */
export function availableStyles({ citations }: Brief, { citationStyles }: CitationOptions): readonly CitationStyle[] {
  const found = named<CitationStyle>(citations.styles, citationStyles, ({ id }) => id);
  return found.length > 0 ? found : citations.styles;
}

/** The record formats that a page offers: those that it names, in its order, or all if it names none. */
export function availableFormats({ formats }: CitationOptions): RecordFormat[] {
  return named(RECORD_FORMATS, formats, (format) => format);
}

/**
 * The style to show: the first available one of the preferred, else the first available one.
 *
 * @param preferred Ids of styles, the most preferred first.
 */
export function resolveStyle(brief: Brief, options: CitationOptions, preferred: (string | null | undefined)[]): string {
  const styles = availableStyles(brief, options);
  const [style = styles[0]] = named(styles, preferred.join(' '), ({ id }) => id);
  return style?.id ?? '';
}

function named<T>(all: readonly T[], list: string | null | undefined, idOf: (one: T) => string): T[] {
  const names = list?.toLowerCase().split(/[\s,]+/);
  return names ? names.flatMap((name) => all.filter((one) => idOf(one).toLowerCase() === name)) : [...all];
}
