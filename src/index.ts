/**
 * The element classes, the data model and the loader. Importing this module registers no elements;
 * importing `define.js` does.
 */
export {
  BriefCopyErrorEvent,
  BriefCopyEvent,
  BriefDownloadEvent,
  BriefErrorEvent,
  BriefLoadEvent,
  BriefSeriesLoadEvent,
  BriefStyleChangeEvent,
  type CopySubject,
} from './events.js';
export {
  BriefBackground,
  BriefCard,
  BriefCitation,
  BriefCiteButton,
  BriefContents,
  BriefDoi,
  BriefFrame,
  BriefHeader,
  BriefImprint,
  BriefQuotes,
  BriefRecommendations,
  BriefSummary,
  elements,
  PolicyBrief,
} from './elements/index.js';
export { BriefSeries } from './elements/brief-series.js';
export { BriefFormatError, decodeBrief } from './brief/decode.js';
export { loadBrief } from './brief/load.js';
export { BriefLoadError, MAX_BRIEF_BYTES, type BriefErrorCode } from './brief/request.js';
export { BRIEF_FORMAT, RECORD_FORMATS, SECTION_ROLES, STYLE_IDS } from './brief/model.js';
export type {
  Abbreviation,
  Alignment,
  Block,
  Box,
  Break,
  Brief,
  Citations,
  CitationStyle,
  Code,
  Contributor,
  Definition,
  DefinitionList,
  Emphasis,
  Figure,
  Foreign,
  Group,
  Heading,
  Image,
  Inline,
  Item,
  License,
  Link,
  List,
  Metadata,
  Note,
  Organisation,
  Paragraph,
  Section,
  SectionRole,
  Person,
  Publisher,
  Quote,
  RecordFormat,
  Rule,
  Series,
  Strikethrough,
  Strong,
  StyleId,
  Subscript,
  Superscript,
  Table,
} from './brief/model.js';
export { decodeSeries, SERIES_FORMAT, type SeriesData, type SeriesEntry } from './brief/series.js';
export { registerLocale, type Strings } from './locales/index.js';
export { PIECES, type Piece } from './templates/pieces.js';
export { HEADING_LEVELS, LAYOUTS, type HeadingLevel, type Layout } from './templates/render-context.js';
export { VERSION } from './version.js';
