import { expect, html } from '@open-wc/testing';
import type { PolicyBrief } from '../../src/elements/policy-brief.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { deadLinksIn, expectElement, idsIn, outlineOf, staged } from '../fixtures/page.js';

define();

describe('<policy-brief show>', () => {
  it('shows the pieces that are wanted and no others', async () => {
    const stage = await staged(
      html`<policy-brief show="recommendations citation" .brief=${sampleBrief}></policy-brief>`,
    );
    const sections = stage.all('.brief-section').map(({ id }) => id);
    expect(sections).to.deep.equal(['impulse', 'zitieren']);
    expectElement(stage.root.querySelector('.brief-header, .brief-summary'), null);
  });

  it('is an article with its title, and without it no article, which would have no name', async () => {
    const stage = await staged(
      html`
        <policy-brief show="header summary" .brief=${sampleBrief}></policy-brief>
        <policy-brief show="summary" .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    expect(stage.all('.brief').map(({ localName }) => localName)).to.deep.equal(['article', 'div']);
  });

  it('begins with its level of heading, title or not', async () => {
    const stage = await staged(
      html`<policy-brief show="recommendations" heading-level="3" .brief=${sampleBrief}></policy-brief>`,
    );
    const levels = outlineOf(stage.root).map(([level]) => level);
    expect(levels[0]).to.equal(3);
    expect(Math.min(...levels)).to.equal(3);
  });

  it('claims only the ids of its pieces, so that another element can show the rest', async () => {
    const stage = await staged(
      html`
        <policy-brief show="recommendations" .brief=${sampleBrief}></policy-brief>
        <policy-brief show="citation imprint" .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    expect(idsIn(stage.root)).to.include.members(['impulse', 'zitieren', 'impressum']);
  });

  it('follows when the page wants other pieces, with the ids of those', async () => {
    const stage = await staged(html`<policy-brief show="recommendations" .brief=${sampleBrief}></policy-brief>`);
    const brief = stage.get<PolicyBrief>('policy-brief');
    brief.show = 'citation imprint';
    await brief.updateComplete;
    expect(idsIn(stage.root)).to.include('impressum').and.not.to.include('impulse');
  });

  it('has a table of contents where it is wanted, that leads to what is there', async () => {
    const stage = await staged(
      html`<policy-brief show="contents recommendations imprint" .brief=${sampleBrief}></policy-brief>`,
    );
    expect(stage.all('.brief-contents-link')).to.have.lengthOf.above(2);
    expect(deadLinksIn(stage.get('.brief-contents'), stage.root)).to.deep.equal([]);
  });

  it('has all quotes together where they are wanted', async () => {
    const stage = await staged(html`<policy-brief show="quotes" .brief=${sampleBrief}></policy-brief>`);
    expect(stage.all('.brief-quotes > .brief-quote')).to.have.lengthOf.above(1);
  });
});
