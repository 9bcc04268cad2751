import { LitElement } from 'lit';
import { controlStyles } from '../styles/controls.js';

/** Controls next to a text. */
export abstract class DeferredControls extends LitElement {
  static override styles = controlStyles;

  /**
   * Whether they render one task after the text, so that it paints first; the stylesheet reserves their space. Static text
   * has been painted already.
   *
   * @internal
   */
  isDeferred = true;

  protected override async scheduleUpdate(): Promise<void> {
    if (this.isDeferred && !this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    await super.scheduleUpdate();
  }
}
