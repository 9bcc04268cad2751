export { headHtml, headOf } from './head.js';
export type { HeadTag, JsonLdTag, JsonObject, JsonValue, LandingPage, LinkTag, MetaTag } from './tags.js';
