import { LitElement } from 'lit';
import { toolStyles } from '../styles/tools.js';

/** Resolves in the next task, once for all who wait in this one. */
let nextTask: Promise<void> | undefined;

function inNextTask(): Promise<void> {
  return (nextTask ??= new Promise((resolve) =>
    setTimeout(() => {
      nextTask = undefined;
      resolve();
    }),
  ));
}

/** Controls beside a text. They come when the text is there to be read; the room for them is kept. */
export abstract class Tools extends LitElement {
  static override styles = toolStyles;

  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await inNextTask();
    await super.scheduleUpdate();
  }
}
