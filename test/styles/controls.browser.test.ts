import { expect, html } from '@open-wc/testing';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { staged } from '../fixtures/page.js';

define();

async function widthIn(style: string): Promise<number> {
  const stage = await staged(
    html`<div style="width: 600px">
      <div style=${style}><brief-card .brief=${sampleBrief}></brief-card></div>
    </div>`,
  );
  return stage.get('brief-card').getBoundingClientRect().width;
}

describe('an element', () => {
  // The text is a size container, and those have no width of their own.
  for (const [place, style] of [
    ['a row of flexible boxes', 'display: flex'],
    ['a column of flexible boxes that are not stretched', 'display: flex; flex-direction: column; align-items: start'],
    ['a grid', 'display: grid; justify-items: start'],
    ['an ordinary block', 'display: block'],
  ] as const) {
    it(`takes the width that it finds in ${place}`, async () => {
      expect(await widthIn(style)).to.equal(600);
    });
  }

  for (const [place, style] of [
    ['a column of a grid that is as wide as what is in it', 'display: grid; grid-template-columns: auto 1fr'],
    ['a floating box', 'float: left'],
  ] as const) {
    it(`is wide enough to read in ${place}`, async () => {
      expect(await widthIn(style)).to.be.above(200);
    });
  }

  it('is not displayed if it is hidden', async () => {
    const stage = await staged(html`<brief-card hidden .brief=${sampleBrief}></brief-card>`);
    expect(getComputedStyle(stage.get('brief-card')).display).to.equal('none');
  });
});
