import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { elements } from '../../src/elements/index.js';
import { sampleBrief } from '../fixtures/brief.js';
import { buttonNamed, choose, listNamed, press, refused, select } from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { staged, Stage } from '../fixtures/page.js';

define();

before(() => {
  document.documentElement.lang = 'de';
  document.title = 'Prüfung';
});

describe('axe finds nothing in', () => {
  for (const { tag } of elements) {
    const name = unsafeStatic(tag);
    for (const isolate of [false, true]) {
      it(`<${tag}>${isolate ? ', isolated,' : ''} with its text`, async () => {
        const stage = await staged(
          staticHtml`<${name} ?isolate=${isolate} heading-level="1" .brief=${sampleBrief}></${name}>`,
        );
        await expect(stage.get(tag)).to.be.accessible();
      });
    }

    it(`<${tag}> while it loads`, async () => {
      const stage = new Stage(staticHtml`<${name} src="/faults/slow?ms=2000"><a href="/x">Policy Brief</a></${name}>`);
      await expect(stage.get(tag)).to.be.accessible();
      stage.root.replaceChildren();
    });

    it(`<${tag}> after a failure`, async () => {
      const stage = await staged(staticHtml`<${name} src="/faults/404"><a href="/x">Policy Brief</a></${name}>`);
      await expect(stage.get(tag)).to.be.accessible();
    });
  }

  it('a page with two briefs, contents, quotes and a card', async () => {
    const stage = await staged(
      html`
        <policy-brief heading-level="1" .brief=${sampleBrief}>
          <brief-header></brief-header><brief-contents></brief-contents><brief-summary></brief-summary>
          <brief-recommendations></brief-recommendations>
        </policy-brief>
        <policy-brief .brief=${{ ...sampleBrief, meta: { ...sampleBrief.meta, title: 'Ein anderer' } }}></policy-brief>
        <brief-card .brief=${sampleBrief}></brief-card>
      `,
      7,
    );
    await expect(stage.root).to.be.accessible();
  });
});

describe('axe finds nothing in the controls of a citation', () => {
  const cited = (isolate: boolean) =>
    staged(
      html`<brief-citation lang="de" heading-level="1" ?isolate=${isolate} .brief=${sampleBrief}></brief-citation>`,
    );

  for (const isolate of [false, true]) {
    const where = isolate ? ' of an isolated text' : '';

    it(`after a copy${where}`, async () => {
      const stage = await cited(isolate);
      await press(buttonNamed('Zitiervorschlag kopieren', stage.root));
      await expect(stage.get('brief-citation')).to.be.accessible();
    });

    it(`after a copy that failed${where}, with the text that it shows instead`, async () => {
      const stage = await cited(isolate);
      await refused(() => press(buttonNamed('Kopieren', stage.root)));
      await refused(() => press(buttonNamed('Zitiervorschlag kopieren', stage.root)));
      await expect(stage.get('brief-citation')).to.be.accessible();
    });

    it(`with another style${where}`, async () => {
      const stage = await cited(isolate);
      await choose(listNamed('Zitierstil', stage.root), 'harvard');
      await expect(stage.get('brief-citation')).to.be.accessible();
    });
  }

  it('while a list is open', async () => {
    const stage = await cited(false);
    listNamed('Zitierstil', stage.root).focus();
    await sendKeys({ press: ' ' });
    await expect(stage.get('brief-citation')).to.be.accessible();
    await sendKeys({ press: 'Escape' });
  });

  it('beside selected text', async () => {
    const stage = await staged(html`<policy-brief lang="de" heading-level="1" .brief=${sampleBrief}></policy-brief>`);
    await select(stage.get('.brief-item-text'));
    await expect(stage.get('policy-brief')).to.be.accessible();
  });
});

describe('every shadow root', () => {
  it('is open, so that tools can see into it', () => {
    const stage = new Stage(elements.map(({ tag }) => staticHtml`<${unsafeStatic(tag)}></${unsafeStatic(tag)}>`));
    for (const { tag } of elements) expect(stage.get(tag).shadowRoot).not.to.equal(null, tag);
  });
});
