import { LitElement } from 'lit';
import { controlStyles } from '../styles/controls.js';

/** Controls beside a text. They come when the text is there to be read; the room for them is kept. */
export abstract class DeferredControls extends LitElement {
  static override styles = controlStyles;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }
}
