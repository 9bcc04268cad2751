import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { Block } from '../../src/brief/model.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { staged } from '../fixtures/page.js';

define();

/** A figure whose image does not exist, so that it takes the room that is kept for it. */
async function figureIn(width: number, host = ''): Promise<DOMRect> {
  const figure: Block = { type: 'figure', src: 'fehlt.png', alt: 'Karte', width: 400, height: 200 };
  const brief = { ...sampleBrief, summary: [figure], sections: [] };
  const stage = await staged(
    html`<style>
        ${host}
      </style>
      <div style="width: ${width}px"><brief-summary .brief=${brief}></brief-summary></div>`,
  );
  return stage.get('img').getBoundingClientRect();
}

describe('an image whose size is known', () => {
  it('keeps its room while it loads', async () => {
    const { width, height } = await figureIn(600);
    expect([width, height]).to.deep.equal([400, 200]);
  });

  it('keeps its shape where it has to be smaller', async () => {
    const { width, height } = await figureIn(300);
    expect([width, height]).to.deep.equal([300, 150]);
  });
});
