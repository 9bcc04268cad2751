import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { BriefFrame } from '../../src/elements/index.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { pendingTasks, plainText, Stage, warningsDuring } from '../fixtures/page.js';

BriefFrame.define();

const SRC = '/faults/empty?frame';

async function shown(content: unknown): Promise<{ element: BriefFrame; root: ShadowRoot; stage: Stage }> {
  const stage = new Stage(content);
  const element = stage.get<BriefFrame>('brief-frame');
  await element.updateComplete;
  return { stage, element, root: element.shadowRoot! };
}

const button = (root: ShadowRoot) => root.querySelector('button')!;
const frameIn = (root: ShadowRoot) => root.querySelector('iframe');

describe('a frame that waits for a click', () => {
  for (const [lang, words] of [
    ['de', [location.host, 'IP-Adresse', 'Browser', 'nicht gespeichert', 'Inhalt laden']],
    ['en', [location.host, 'IP address', 'browser', 'not stored', 'Load content']],
  ] as const) {
    it(`says in ${lang} who is contacted, what is sent, and that nothing is remembered`, async () => {
      const { root } = await shown(html`<brief-frame lang=${lang} src=${SRC}></brief-frame>`);
      for (const word of words) expect(plainText(root)).to.contain(word);
      expect(root.querySelector('[part=notice]')!.getAttribute('lang')).to.equal(lang);
      expect(frameIn(root)).to.equal(null);
    });
  }

  it('switches language when lang changes', async () => {
    const { element, root } = await shown(html`<brief-frame lang="de" src=${SRC}></brief-frame>`);
    element.lang = 'en';
    await element.updateComplete;
    expect(plainText(root)).to.contain('IP address');
  });

  it('shows the frame after the click: titled, focused and sandboxed', async () => {
    const { root } = await shown(html`<brief-frame src=${SRC}><a href=${SRC}>Bänke</a></brief-frame>`);
    button(root).click();
    while (root.activeElement?.localName !== 'iframe') await pendingTasks();
    const frame = frameIn(root)!;
    expect(frame.title).to.equal('Policy Brief: Bänke');
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.sandbox.value).to.equal('allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads');
    expect(button(root)).to.equal(null);
  });

  it('names the frame after its host if it has no title', async () => {
    const { element, root } = await shown(html`<brief-frame src=${SRC}></brief-frame>`);
    button(root).click();
    await element.updateComplete;
    expect(frameIn(root)!.title).to.equal(`Policy Brief: ${location.host}`);
  });

  for (const key of ['Enter', ' ']) {
    it(`is loaded by the keyboard alone, with “${key}”`, async () => {
      const { root } = await shown(html`<brief-frame src=${SRC}></brief-frame>`);
      button(root).focus();
      await sendKeys({ press: key });
      // Otherwise the test runs into its time limit.
      while (root.activeElement?.localName !== 'iframe') await pendingTasks();
    });
  }

  it('asks for consent again when its address changes', async () => {
    const { element, root } = await shown(html`<brief-frame src=${SRC}></brief-frame>`);
    button(root).click();
    await element.updateComplete;
    element.src = 'https://anderswo.example/brief.html';
    await element.updateComplete;
    expect(frameIn(root)).to.equal(null);
    expect(plainText(root)).to.contain('anderswo.example');
  });

  it('keeps its frame while its language changes', async () => {
    const { element, root } = await shown(html`<brief-frame src=${SRC}></brief-frame>`);
    button(root).click();
    await element.updateComplete;
    const frame = frameIn(root);
    element.lang = 'en';
    element.requestUpdate();
    await element.updateComplete;
    expect(frameIn(root) === frame).to.equal(true);
  });

  it('stores no consent: another element with the same address asks again', async () => {
    const { element, root } = await shown(html`<brief-frame src=${SRC}></brief-frame>`);
    button(root).click();
    await element.updateComplete;
    const again = await shown(html`<brief-frame src=${SRC}></brief-frame>`);
    expect(frameIn(again.root)).to.equal(null);
  });

  it('links to the host’s privacy notice, and keeps the link inside', async () => {
    const { element, root } = await shown(
      html`<brief-frame src=${SRC} privacy="https://institut.example/datenschutz"><a href="/x">Bänke</a></brief-frame>`,
    );
    const link = root.querySelector('a')!;
    expect([link.href, link.referrerPolicy]).to.deep.equal(['https://institut.example/datenschutz', 'no-referrer']);
    button(root).click();
    await element.updateComplete;
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('shows the host in Punycode, so that no letter passes for another', async () => {
    const { root } = await shown(html`<brief-frame src="https://institut.example@аnderswo.example/"></brief-frame>`);
    expect(plainText(root)).to.contain('xn--nderswo-1fg.example');
    expect(plainText(root)).not.to.contain('institut.example');
  });

  for (const [address, reason] of HOSTILE_ADDRESSES) {
    it(`shows nothing but its link where the address is ${reason}, and says so once`, async () => {
      let root: ShadowRoot | undefined;
      const warnings = await warningsDuring(async () => {
        const { element, ...rest } = await shown(html`<brief-frame src=${address}><a href="/x">B</a></brief-frame>`);
        root = rest.root;
        element.requestUpdate();
        await element.updateComplete;
      });
      expect([...root!.children].map(({ localName }) => localName).filter((name) => name !== 'style')).to.deep.equal([
        'slot',
      ]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain('<brief-frame>').and.to.contain('https://');
    });
  }

  it('names the server that the link to the privacy notice leads to, whatever server the frame is from', async () => {
    const address = 'https://evil.example/institut.example/datenschutz';
    const { root } = await shown(html`<brief-frame src=${SRC} privacy=${address}></brief-frame>`);
    const link = root.querySelector('a');
    expect(link?.href).to.equal(address);
    expect(link?.textContent).to.contain('evil.example').and.not.to.contain('institut.example');
  });

  it('does not link to a privacy notice whose address is not a web address', async () => {
    for (const [address] of HOSTILE_ADDRESSES) {
      const { root } = await shown(html`<brief-frame src=${SRC} privacy=${address}></brief-frame>`);
      expect(root.querySelector('a')).to.equal(null);
    }
  });

  it('shows a hostile title as plain text', async () => {
    for (const text of HOSTILE_TEXTS) {
      const { element, root } = await shown(html`<brief-frame src=${SRC} label=${text}></brief-frame>`);
      expect(root.querySelector('.title')!.textContent).to.equal(text);
      button(root).click();
      await element.updateComplete;
      expect(frameIn(root)!.title).to.equal(`Policy Brief: ${text}`);
    }
    expect((globalThis as { canary?: boolean }).canary).to.equal(undefined);
  });
});
