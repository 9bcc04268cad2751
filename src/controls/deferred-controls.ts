import { LitElement } from 'lit';
import { toolStyles } from '../styles/controls.js';

/** Controls beside a text. They come when the text is there to be read; the room for them is kept. */
export abstract class Tools extends LitElement {
  static override styles = toolStyles;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }
}
