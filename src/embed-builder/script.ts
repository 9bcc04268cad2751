/** Registers the embed builder and the preview in its frame. */
import { EmbedBuilder } from './embed-builder.js';
import { EmbedPreview } from './embed-preview.js';

for (const element of [EmbedBuilder, EmbedPreview]) {
  if (!customElements.get(element.tag)) customElements.define(element.tag, element);
}
