import { expect, html } from '@open-wc/testing';
import { PolicyBrief, type BriefHeader } from '../../src/elements/index.js';
import { sampleBrief, smallBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import {
  countedAddress,
  deadLinksIn,
  flakyAddress,
  idsIn,
  next,
  outlineOf,
  pendingTasks,
  plainText,
  Stage,
  staged,
} from '../fixtures/page.js';

define();

const PIECES = html`
  <brief-header></brief-header>
  <brief-summary></brief-summary>
  <brief-recommendations></brief-recommendations>
  <brief-background></brief-background>
  <brief-citation></brief-citation>
  <brief-imprint></brief-imprint>
`;

describe('<policy-brief> with elements inside', () => {
  it('provides its brief to them with one request', async () => {
    const { src, count } = countedAddress();
    const stage = await staged(html`<policy-brief src=${src}>${PIECES}</policy-brief>`, 7);
    expect(await count()).to.equal(1);
    expect(plainText(stage.get('brief-header'))).to.contain('Resiliente Kommunen');
    expect(stage.all('brief-recommendations li.brief-item')).to.have.lengthOf(3);
  });

  it('draws nothing itself', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}
        ><p>Vorwort</p>
        ${PIECES}</policy-brief
      >`,
      7,
    );
    expect(stage.all('article')).to.have.lengthOf(0);
    expect([...stage.get('policy-brief').children].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'brief-header',
      'brief-summary',
      'brief-recommendations',
      'brief-background',
      'brief-citation',
      'brief-imprint',
    ]);
  });

  it('shows the same text as without them', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}>${PIECES}</policy-brief>`, 7);
    const whole = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    expect(plainText(stage.root)).to.equal(plainText(whole.root));
  });

  it('provides its brief to elements nested in the page’s own markup', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}
        ><div>
          <aside><brief-header></brief-header></aside></div
      ></policy-brief>`,
      2,
    );
    expect(plainText(stage.get('aside h2'))).to.equal(sampleBrief.meta.title);
  });

  it('fires brief-load after the elements inside have drawn their text', async () => {
    const stage = new Stage(html`<policy-brief .brief=${sampleBrief}>${PIECES}</policy-brief>`);
    const element = stage.get('policy-brief');
    let text = '';
    element.addEventListener('brief-load', () => (text = plainText(element)));
    await next(element, 'brief-load');
    expect(text).to.contain('Handlungsimpulse').and.to.contain('Impressum');
  });

  it('puts the sections one heading level below the title if the title is shown', async () => {
    const stage = await staged(html`<policy-brief heading-level="3" .brief=${sampleBrief}>${PIECES}</policy-brief>`, 7);
    expect(stage.get('brief-header h3').textContent).to.equal(sampleBrief.meta.title);
    expect(outlineOf(stage.root).map(([level]) => level)).to.deep.equal([
      3, 4, 4, 5, 6, 7, 8, 5, 5, 4, 5, 5, 4, 4, 4, 4,
    ]);
  });

  it('puts the sections at its own heading level if the title is not shown', async () => {
    const stage = await staged(
      html`<policy-brief heading-level="3" .brief=${sampleBrief}><brief-imprint></brief-imprint></policy-brief>`,
      2,
    );
    expect(outlineOf(stage.root)).to.deep.equal([[3, 'Impressum']]);
  });

  it('respects the heading-level of an element inside', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-imprint heading-level="5"></brief-imprint></policy-brief>`,
      2,
    );
    expect(outlineOf(stage.root)).to.deep.equal([[5, 'Impressum']]);
  });

  it('does not affect an element with its own src', async () => {
    const { src } = countedAddress();
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-header src=${src}></brief-header></policy-brief>`,
      2,
    );
    expect(plainText(stage.get('brief-header')))
      .to.contain('Resiliente Kommunen')
      .and.not.to.contain('Bänke');
  });

  it('does not affect an element with its own brief', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-header .brief=${smallBrief()}></brief-header></policy-brief>`,
      2,
    );
    expect(plainText(stage.get('brief-header'))).to.equal('Kurz 2025');
  });

  it('provides its brief to an element that loses its src', async () => {
    const { src } = countedAddress();
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-header src=${src}></brief-header></policy-brief>`,
      2,
    );
    stage.get('brief-header').removeAttribute('src');
    await stage.until(3);
    expect(plainText(stage.get('brief-header'))).to.contain('Bänke');
  });

  it('provides its brief to an element inserted later', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-header></brief-header></policy-brief>`,
      2,
    );
    stage.get('policy-brief').append(document.createElement('brief-imprint'));
    await stage.until(3);
    expect(outlineOf(stage.get('brief-imprint'))).to.deep.equal([[3, 'Impressum']]);
  });

  it('provides a new brief to all when its own changes', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-header></brief-header></policy-brief>`,
      2,
    );
    stage.get<PolicyBrief>('policy-brief').brief = smallBrief();
    await stage.until(4);
    expect(plainText(stage.root)).to.equal('Kurz 2025');
    expect(stage.types).to.deep.equal(Array.from({ length: 4 }, () => 'brief-load'));
  });

  it('provides its brief to an element that moves in from another <policy-brief>', async () => {
    const stage = await staged(
      html`
        <policy-brief id="one" .brief=${sampleBrief}><brief-header></brief-header></policy-brief>
        <policy-brief id="two" .brief=${smallBrief()}><brief-imprint></brief-imprint></policy-brief>
      `,
      4,
    );
    stage.get('#two').append(stage.get('brief-header'));
    await stage.until(5);
    expect(plainText(stage.get('#two'))).to.equal('Kurz 2025');
  });

  it('reaches elements that were registered before it', async () => {
    class LaterParent extends PolicyBrief {}
    const stage = new Stage(html`<later-parent .brief=${sampleBrief}>${PIECES}</later-parent>`);
    await stage.get<BriefHeader>('brief-header').updateComplete;
    expect(plainText(stage.root)).to.equal('');
    LaterParent.define('later-parent');
    await stage.until(6);
    expect(plainText(stage.get('brief-header'))).to.contain('Bänke');
  });

  it('reaches an element that moved into it before it was registered', async () => {
    class LaterSurrounding extends PolicyBrief {}
    const stage = await staged(
      html`<policy-brief .brief=${smallBrief()}><brief-header></brief-header></policy-brief>
        <later-surrounding .brief=${sampleBrief}></later-surrounding>`,
      2,
    );
    stage.get('later-surrounding').append(stage.get('brief-header'));
    LaterSurrounding.define('later-surrounding');
    await stage.until(4);
    expect(plainText(stage.get('brief-header h2'))).to.equal(sampleBrief.meta.title);
  });

  it('resolves links from one element into another', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}>${PIECES}</policy-brief>`, 7);
    expect(deadLinksIn(stage.root)).to.deep.equal([]);
    expect(new Set(idsIn(stage.root)).size).to.equal(idsIn(stage.root).length);
  });

  describe('that fails', () => {
    const FALLBACKS = html`<brief-header>A</brief-header><brief-summary>B</brief-summary>`;

    it('keeps the fallback of each of them, and shows one button', async () => {
      const stage = await staged(html`<policy-brief src="/faults/404">${FALLBACKS}</policy-brief>`, 3);
      expect(plainText(stage.root)).to.equal('AB');
      expect(stage.types).to.deep.equal(Array.from({ length: 3 }, () => 'brief-error'));
      const buttons = stage.all('*').filter(({ shadowRoot }) => shadowRoot?.querySelector('button'));
      expect(buttons.map(({ localName }) => localName)).to.deep.equal(['policy-brief']);
    });

    it('logs one line', async () => {
      const stage = await staged(html`<policy-brief src="/faults/404">${FALLBACKS}</policy-brief>`, 3);
      const messages = stage.all('*').map(({ shadowRoot }) => shadowRoot?.querySelector('[role="status"]'));
      expect(messages.filter((message) => message && plainText(message) !== '')).to.have.lengthOf(1);
    });

    it('shows the text of all of them after a retry', async () => {
      const stage = await staged(html`<policy-brief src=${flakyAddress()}>${FALLBACKS}</policy-brief>`, 3);
      stage.get('policy-brief').shadowRoot!.querySelector('button')!.click();
      await stage.until(6);
      await pendingTasks();
      expect(stage.types.slice(3)).to.deep.equal(Array.from({ length: 3 }, () => 'brief-load'));
      expect(plainText(stage.get('brief-header'))).to.contain('Resiliente Kommunen');
    });

    it('draws the whole brief if there are no elements inside', async () => {
      const stage = await staged(html`<policy-brief src=${flakyAddress()}><a href="/x">Link</a></policy-brief>`);
      stage.get<PolicyBrief>('policy-brief').retry();
      await stage.until(2);
      expect(stage.get('policy-brief').children).to.have.lengthOf(1);
      expect(stage.get('policy-brief > article')).to.be.instanceOf(HTMLElement);
    });
  });

  it('waits with the elements inside while it loads', async () => {
    const stage = new Stage(
      html`<policy-brief src="/faults/slow?ms=200"><brief-header>A</brief-header></policy-brief>`,
    );
    await stage.get<PolicyBrief>('policy-brief').updateComplete;
    expect(plainText(stage.get('brief-header'))).to.equal('A');
    await stage.until(2);
    expect(stage.types).to.deep.equal(['brief-load', 'brief-load']);
  });
});
