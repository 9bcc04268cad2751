declare module '@citation-js/core' {
  /** A bibliography, of which only formatting is used here. */
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean });
    format(output: 'bibliography', options: { style: string; lang: string; format: string; nosort: boolean }): string;
  }
  /** Files by name. */
  interface Register {
    has(name: string): boolean;
    get(name: string): string;
    add(name: string, xml: string): void;
  }
  /** What the plugins share. */
  export const plugins: {
    config: { get(name: '@csl'): { styles: Register; locales: Register } };
    input: { chain(data: unknown, options?: { generateGraph?: boolean }): Record<string, unknown>[] };
  };
}

declare module '@citation-js/plugin-csl';

declare module 'citeproc' {
  /** How one kind of markup is written: a text with a place for what it surrounds, a function, or not at all. */
  type Markup = string | false | ((state: { getTerm(name: string): string }, text: string) => string);

  const CSL: {
    debug: (warning: string) => void;
    Output: { Formats: Record<string, Record<string, Markup | ((text?: string) => string)>> };
  };
  export default CSL;
}
