declare module '@citation-js/core' {
  /** XML files by name. */
  interface Register {
    get(name: string): string;
    list(): string[];
  }
  /** What the plugins of citation-js share: the styles and locales that it brings, and its readers of records. */
  export const plugins: {
    config: { get(name: '@csl'): { styles: Register; locales: Register } };
    input: {
      chain(
        data: unknown,
        options?: { generateGraph?: boolean; forceType?: string; target?: string },
      ): Record<string, unknown>[];
    };
  };
}

declare module 'citeproc' {
  /** How one kind of markup is written: a template with a place for its content, a function, or not at all. */
  type Markup = string | false | ((state: { getTerm(name: string): string }, text: string) => string);

  /** An element of a style, as citeproc's own parser would make it. */
  export interface StyleNode {
    name: string;
    attrs: Record<string, string>;
    children: (StyleNode | string)[];
  }

  /** One work at one place in the text. */
  export interface CitationItem {
    id: string;
    prefix?: string;
    suffix?: string;
    locator?: string;
    label?: string;
    'suppress-author'?: boolean;
  }

  /** The works cited at one place in the text. */
  export interface Citation {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number; mode?: 'composite' | 'author-only'; unsorted?: boolean };
  }

  /** Formats works in one style and language. */
  export interface Engine {
    setOutputFormat(name: string): void;
    updateItems(ids: readonly string[], isUnsorted?: boolean): void;
    /** Formats all citations of a text, in reading order. */
    rebuildProcessorState(citations: readonly Citation[], format: string): [id: string, note: number, text: string][];
    /** False if the style has no bibliography. */
    makeBibliography(): false | [parameters: { entry_ids: string[][] }, entries: string[]];
  }

  /** How an engine gets what it asks for. */
  interface System {
    /** As XML or as a tree; undefined if there is none. */
    retrieveLocale(tag: string): string | StyleNode | undefined;
    retrieveItem(id: string): object;
  }

  const CSL: {
    /** Reads XML in its plainest form. */
    parseXml(source: string): StyleNode;
    debug: (warning: string) => void;
    Engine: new (system: System, style: string | StyleNode, locale: string, isForced: boolean) => Engine;
    Output: { Formats: Record<string, Record<string, Markup | ((text?: string) => string)>> };
  };
  export default CSL;
}
