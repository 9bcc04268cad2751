import { expect, html } from '@open-wc/testing';
import { PolicyBrief } from '../../../src/elements/index.js';
import { sampleBrief, smallBrief } from '../../fixtures/brief.js';
import { define } from '../../fixtures/elements.js';
import {
  addressOf,
  countedAddress,
  expectElement,
  flakyAddress,
  next,
  pendingTasks,
  plainText,
  Stage,
  staged,
} from '../../fixtures/page.js';

define();

const FALLBACK = html`<a href="/brief.html">Zum Policy Brief</a>`;
const TITLE = '„Resiliente Kommunen 2.0“: Migration als Chance verstehen';

describe('the fallback inside an element', () => {
  it('stays untouched until the brief has loaded', async () => {
    const stage = new Stage(html`<policy-brief src="/faults/slow?ms=300">${FALLBACK}</policy-brief>`);
    const link = stage.get('a');
    const element = stage.get<PolicyBrief>('policy-brief');
    await element.updateComplete;
    expectElement(stage.get('policy-brief > a'), link);
    expect(link.checkVisibility()).to.equal(true);
    await stage.until(1);
    expect(link.isConnected).to.equal(false);
    expect(plainText(element)).to.contain(TITLE);
  });

  for (const path of ['404', 'html', 'truncated', 'cut', 'too-large?chunked']) {
    it(`stays permanently after ${path}`, async () => {
      const stage = await staged(html`<brief-summary src="/faults/${path}">${FALLBACK}</brief-summary>`);
      expect(stage.types).to.deep.equal(['brief-error']);
      expect(stage.get('brief-summary > a').checkVisibility()).to.equal(true);
      expect(stage.get('brief-summary').children).to.have.lengthOf(1);
    });
  }

  it('stays if the element has no source, without a message', async () => {
    const stage = new Stage(html`<brief-header>${FALLBACK}</brief-header>`);
    await stage.get<PolicyBrief>('brief-header').updateComplete;
    await pendingTasks();
    expect(stage.types).to.deep.equal([]);
    expect(plainText(stage.root)).to.equal('Zum Policy Brief');
  });

  it('disappears if the brief contains nothing for the element', async () => {
    const stage = await staged(html`<brief-imprint .brief=${smallBrief()}>${FALLBACK}</brief-imprint>`);
    expect(stage.types).to.deep.equal(['brief-load']);
    expect(plainText(stage.root)).to.equal('');
  });
});

describe('an element finds its brief', () => {
  it('by its address', async () => {
    const { src } = countedAddress();
    const stage = await staged(html`<policy-brief src=${src}></policy-brief>`);
    expect(plainText(stage.get('h2'))).to.equal(TITLE);
  });

  it('by its property', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    expect(plainText(stage.get('h2'))).to.equal(sampleBrief.meta.title);
  });

  it('by its property if it also has an address, without a request', async () => {
    const { src, count } = countedAddress();
    const stage = await staged(html`<policy-brief src=${src} .brief=${sampleBrief}></policy-brief>`);
    expect(plainText(stage.get('h2'))).to.equal(sampleBrief.meta.title);
    expect(await count()).to.equal(0);
  });

  it('by its address again when the property is cleared', async () => {
    const { src } = countedAddress();
    const stage = await staged(html`<policy-brief src=${src} .brief=${sampleBrief}></policy-brief>`);
    stage.get<PolicyBrief>('policy-brief').brief = null;
    await stage.until(2);
    expect(plainText(stage.get('h2'))).to.equal(TITLE);
  });

  it('by a property that was set before the element was registered', async () => {
    class LateBrief extends PolicyBrief {}
    const stage = new Stage();
    const element = Object.assign(document.createElement('late-brief'), { brief: sampleBrief });
    stage.root.append(element);
    LateBrief.define('late-brief');
    await stage.until(1);
    expect(plainText(stage.get('h2'))).to.equal(sampleBrief.meta.title);
  });

  it('by an address that is relative to the page', async () => {
    const { src, count } = countedAddress();
    await staged(html`<brief-header src=${src.slice(1)}></brief-header>`);
    expect(await count()).to.equal(1);
  });

  it('in data from a script only if they are valid', async () => {
    const wrong = { ...smallBrief(), sections: 'keine' } as unknown as typeof sampleBrief;
    const stage = await staged(html`<policy-brief .brief=${wrong}>${FALLBACK}</policy-brief>`);
    expect(stage.outcomes[0]).to.have.nested.include({ type: 'brief-error', 'error.code': 'format' });
    expect(plainText(stage.get('policy-brief'))).to.equal('Zum Policy Brief');
  });

  it('that a script has parsed and frozen', async () => {
    const data = JSON.parse(JSON.stringify(sampleBrief), (_key, value: unknown) =>
      Object.freeze(value),
    ) as typeof sampleBrief;
    const stage = await staged(html`<policy-brief .brief=${data}></policy-brief>`);
    expect(stage.types).to.deep.equal(['brief-load']);
  });
});

describe('every attempt ends in exactly one event', () => {
  it('after success', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    element.requestUpdate();
    await element.updateComplete;
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-load']);
    expect(stage.outcomes[0]).to.have.nested.include({ 'brief.id': 'baenke', bubbles: false, composed: false });
  });

  it('after failure', async () => {
    const stage = await staged(html`<policy-brief src="/faults/404"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    element.requestUpdate();
    await element.updateComplete;
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-error']);
    expect(stage.outcomes[0]).to.have.nested.include({ 'error.code': 'status', bubbles: false, composed: false });
  });

  it('after a retry that succeeds', async () => {
    const stage = await staged(html`<policy-brief src=${flakyAddress()}></policy-brief>`);
    stage.get<PolicyBrief>('policy-brief').retry();
    await stage.until(2);
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-error', 'brief-load']);
  });

  it('after a retry that fails', async () => {
    const stage = await staged(html`<policy-brief src="/faults/404"></policy-brief>`);
    stage.get<PolicyBrief>('policy-brief').retry();
    await stage.until(2);
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-error', 'brief-error']);
  });

  it('when the address changes while loading: the newest wins, the first fires no event', async () => {
    const stage = new Stage(html`<policy-brief src="/faults/slow?ms=200"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    await element.updateComplete;
    const slow = fetch('/faults/slow?ms=400');
    element.src = addressOf(smallBrief());
    await stage.until(1);
    await slow;
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-load']);
    expect(plainText(element.querySelector('h2')!)).to.equal('Kurz');
  });

  it('when the address changes later: one for each, and the text stays until it is replaced', async () => {
    const stage = await staged(html`<policy-brief src=${addressOf(sampleBrief)}></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    element.src = addressOf(smallBrief());
    await stage.until(2);
    element.src = '/faults/404';
    await stage.until(3);
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-load', 'brief-load', 'brief-error']);
    expect(plainText(element.querySelector('h2')!)).to.equal('Kurz');
  });

  it('except when the element is removed while loading', async () => {
    const stage = new Stage(html`<policy-brief src="/faults/slow?ms=100">${FALLBACK}</policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    const heard: string[] = [];
    for (const type of ['brief-load', 'brief-error']) element.addEventListener(type, () => heard.push(type));
    await element.updateComplete;
    element.remove();
    await (await fetch('/faults/slow?ms=300')).text();
    await pendingTasks();
    expect(heard).to.deep.equal([]);
    expect(plainText(element)).to.equal('Zum Policy Brief');
  });

  it('when it is removed while loading and comes back', async () => {
    const stage = new Stage(html`<policy-brief src="/faults/slow?ms=100"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    await element.updateComplete;
    element.remove();
    await pendingTasks();
    stage.root.append(element);
    await stage.until(1);
    await pendingTasks();
    expect(stage.types).to.deep.equal(['brief-load']);
    expect(plainText(element.querySelector('h2')!)).to.equal(TITLE);
  });

  it('with a brief from an address that cannot be a base, such as a blob', async function () {
    this.timeout(3_000);
    const stage = await staged(html`<policy-brief src=${addressOf(sampleBrief)}></policy-brief>`);
    expect(stage.types).to.deep.equal(['brief-load']);
  });

  it('for each element that shows a brief, without bubbling to surrounding ones', async () => {
    const stage = new Stage(html`<div><policy-brief .brief=${sampleBrief}></policy-brief></div>`);
    let heard = 0;
    stage.get('div').addEventListener('brief-load', () => heard++);
    await stage.until(1);
    expect(heard).to.equal(0);
  });

  it('after the text is on the page', async () => {
    const stage = new Stage(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    const element = stage.get('policy-brief');
    let text = '';
    element.addEventListener('brief-load', () => (text = plainText(element)));
    await next(element, 'brief-load');
    expect(text).to.contain('Bänke für Beispielstadt');
  });
});
