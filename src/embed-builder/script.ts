/** Registers the embed builder, the preview in its frame, and the button that copies code of a guide. */
import { CopyCode } from './copy-code.js';
import { EmbedBuilder } from './embed-builder.js';
import { EmbedPreview } from './embed-preview.js';

for (const element of [CopyCode, EmbedBuilder, EmbedPreview]) {
  if (!customElements.get(element.tag)) customElements.define(element.tag, element);
}
