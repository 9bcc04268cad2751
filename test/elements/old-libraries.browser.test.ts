import { expect, html } from '@open-wc/testing';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { addressOf, deadLinksIn, plainText, staged } from '../fixtures/page.js';

/** What libraries of old added to the prototypes, where every loop over keys meets it. */
const ADDITIONS = [
  [Array.prototype, ['each', 'contains', 'last', 'clone', 'toJSON', 'lang', 'type']],
  [Object.prototype, ['extend', 'each', 'literal', 'orcid', 'lang', 'type', 'doi', 'title']],
  [String.prototype, ['strip', 'toJSON', 'lang', 'type', 'content']],
] as const;

describe('a page whose library extends the prototypes', () => {
  before(() => {
    for (const [prototype, names] of ADDITIONS) {
      for (const name of names) {
        Object.defineProperty(prototype, name, {
          value: () => name,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    }
  });

  after(() => {
    for (const [prototype, names] of ADDITIONS) for (const name of names) Reflect.deleteProperty(prototype, name);
  });

  it('shows the brief unchanged', async () => {
    define();
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief .brief=${sampleBrief}>
          <brief-header></brief-header><brief-contents></brief-contents><brief-quotes></brief-quotes>
        </policy-brief>
      `,
      5,
    );
    expect(new Set(stage.types)).to.have.property('size', 1);
    const [whole, composed] = stage.all('policy-brief');
    expect(plainText(whole!)).to.contain('Handlungsimpulse').and.to.contain('Dr. Erika von der Mustermann Jr.');
    expect(composed!.querySelectorAll('figure')).to.have.lengthOf(3);
    expect(deadLinksIn(stage.root)).to.deep.equal([]);
  });

  it('shows a failure unchanged', async () => {
    define();
    const stage = await staged(html`<policy-brief src=${addressOf('nichts')}></policy-brief>`);
    expect(stage.types).to.deep.equal(['brief-error']);
  });
});
