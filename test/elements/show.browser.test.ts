import { expect, html } from '@open-wc/testing';
import type { PolicyBrief } from '../../src/elements/policy-brief.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { deadLinksIn, expectElement, idsIn, outlineOf, staged } from '../fixtures/page.js';

define();

describe('<policy-brief show>', () => {
  it('shows the pieces that it lists and no others', async () => {
    const stage = await staged(
      html`<policy-brief show="recommendations citation" .brief=${sampleBrief}></policy-brief>`,
    );
    const sections = stage.all('.brief-section').map(({ id }) => id);
    expect(sections).to.deep.equal(['impulse', 'zitieren']);
    expectElement(stage.root.querySelector('.brief-header, .brief-summary'), null);
  });

  it('is an article if it shows the title, and otherwise not, since an article would have no name', async () => {
    const stage = await staged(
      html`
        <policy-brief show="header summary" .brief=${sampleBrief}></policy-brief>
        <policy-brief show="summary" .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    expect(stage.all('.brief').map(({ localName }) => localName)).to.deep.equal(['article', 'div']);
  });

  it('begins at its heading level, with or without a title', async () => {
    const stage = await staged(
      html`<policy-brief show="recommendations" heading-level="3" .brief=${sampleBrief}></policy-brief>`,
    );
    const levels = outlineOf(stage.root).map(([level]) => level);
    expect(levels[0]).to.equal(3);
    expect(Math.min(...levels)).to.equal(3);
  });

  it('claims only the ids of its pieces, so that another element can show the others', async () => {
    const stage = await staged(
      html`
        <policy-brief show="recommendations" .brief=${sampleBrief}></policy-brief>
        <policy-brief show="citation imprint" .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    expect(idsIn(stage.root)).to.include.members(['impulse', 'zitieren', 'impressum']);
  });

  it('redraws, with other ids, when the list changes', async () => {
    const stage = await staged(html`<policy-brief show="recommendations" .brief=${sampleBrief}></policy-brief>`);
    const brief = stage.get<PolicyBrief>('policy-brief');
    brief.show = 'citation imprint';
    await brief.updateComplete;
    expect(idsIn(stage.root)).to.include('impressum').and.not.to.include('impulse');
  });

  it('shows a table of contents on request, with links to what is shown', async () => {
    const stage = await staged(
      html`<policy-brief show="contents recommendations imprint" .brief=${sampleBrief}></policy-brief>`,
    );
    expect(stage.all('.brief-contents-link')).to.have.lengthOf.above(2);
    expect(deadLinksIn(stage.get('.brief-contents'), stage.root)).to.deep.equal([]);
  });

  it('shows all quotes together on request', async () => {
    const stage = await staged(html`<policy-brief show="quotes" .brief=${sampleBrief}></policy-brief>`);
    expect(stage.all('.brief-quotes > .brief-quote')).to.have.lengthOf.above(1);
  });
});
