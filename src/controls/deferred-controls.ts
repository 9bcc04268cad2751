import { LitElement } from 'lit';
import { controlStyles } from '../styles/controls.js';

/** Controls next to a text. They render one task after it, so that it paints first; the stylesheet reserves their space. */
export abstract class DeferredControls extends LitElement {
  static override styles = controlStyles;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }
}
