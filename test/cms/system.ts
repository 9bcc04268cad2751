/** How a content management system treats HTML that a web editor pastes into a field. */
export interface System {
  /** The name of the system and the step: `saved`, or `shown` to visitors. */
  name: string;
  /** The program that is run, or the files from which the rules were taken, with their version. */
  source: string;
  /** Returns what remains of the HTML. */
  sanitise: (html: string) => string | Promise<string>;
}
