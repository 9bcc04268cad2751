export {
  headHtml,
  headOf,
  type HeadTag,
  type JsonLdTag,
  type LandingPage,
  type LinkTag,
  type MetaTag,
} from './head.js';
export type { JsonObject, JsonValue } from './json-ld.js';
