/** What the embed builder's own file does: it registers the builder and the preview that its frame shows. */
import { EmbedBuilder } from './embed-builder.js';
import { EmbedPreview } from './embed-preview.js';

for (const element of [EmbedBuilder, EmbedPreview]) {
  if (!customElements.get(element.tag)) customElements.define(element.tag, element);
}
