/** What a page chooses of the controls of a citation: ids separated by spaces or commas, all if missing. */
export interface CitationOptions {
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
