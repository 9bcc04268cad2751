import { expect, html } from '@open-wc/testing';
import type { PolicyBrief } from '../../src/elements/index.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { pendingTasks, Stage, staged } from '../fixtures/page.js';

define();

const CYCLES = 1_000;

/** How many listeners more than before targets have after an action. */
async function listenersLeftOn(targets: EventTarget[], action: () => Promise<void>): Promise<number> {
  let count = 0;
  const counting = (change: number) => ({
    apply(method: (...args: unknown[]) => unknown, target: EventTarget | undefined, args: unknown[]) {
      if (targets.includes(target ?? window)) count += change;
      return Reflect.apply(method, target, args);
    },
  });
  const { prototype } = EventTarget;
  const original = Object.getOwnPropertyDescriptors(prototype);
  Object.assign(prototype, {
    addEventListener: new Proxy(original.addEventListener.value!, counting(1)),
    removeEventListener: new Proxy(original.removeEventListener.value!, counting(-1)),
  });
  try {
    await action();
  } finally {
    Object.defineProperties(prototype, original);
  }
  return count;
}

describe(`${CYCLES} times inserted and removed`, function () {
  this.timeout(60_000);

  it('leave no listener on the window, the document or the surrounding page', async () => {
    const stage = new Stage();
    const left = await listenersLeftOn([window, document, stage.root], async () => {
      for (let cycle = 0; cycle < CYCLES; cycle++) {
        const elements = [document.createElement('policy-brief'), document.createElement('brief-contents')] as const;
        for (const element of elements) element.brief = sampleBrief;
        stage.root.append(...elements);
        await elements[0].updateComplete;
        for (const element of elements) element.remove();
      }
      await pendingTasks();
    });
    expect(left).to.equal(0);
  });

  it('the same element draws its text once and fires one event', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    const nodes = stage.all('*').length;
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      element.remove();
      stage.root.append(element);
    }
    await element.updateComplete;
    await pendingTasks();
    expect(stage.all('*')).to.have.lengthOf(nodes);
    expect(stage.types).to.deep.equal(['brief-load']);
  });

  it('pieces leave nothing in the <policy-brief> that contained them', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-header></brief-header></policy-brief>`,
      2,
    );
    const parent = stage.get<PolicyBrief>('policy-brief');
    let updates = 0;
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      const piece = document.createElement('brief-imprint');
      parent.append(piece);
      piece.remove();
      piece.requestUpdate = () => updates++;
    }
    parent.requestUpdate();
    await parent.updateComplete;
    expect(updates).to.equal(0);
  });
});
