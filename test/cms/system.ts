/** A content management system, seen from the field into which a web editor pastes HTML. */
export interface System {
  /** Its name, and the step that is meant: what is `saved`, or what visitors are `shown`. */
  name: string;
  /** What is run, or the files that its rules were written from, with the version that was read. */
  source: string;
  /** What is left of the HTML. */
  sanitise: (html: string) => string | Promise<string>;
}
