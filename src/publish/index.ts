export { filesOf, type BriefFiles } from './files.js';
export { fragmentHtml, type FragmentOptions } from './fragment.js';
export { FRAME_SIZE, frameHtml } from './frame.js';
export { headHtml, headOf } from './head.js';
export { embedPageHtml, oEmbedOf, type OEmbed } from './oembed.js';
export { pageHtml, type PageOptions, type PageSurroundings } from './page.js';
export type { HeadTag, JsonLdTag, JsonObject, JsonValue, LandingPage, LinkTag, MetaTag } from './tags.js';
