import { expect, html } from '@open-wc/testing';
import type { BriefContents, PolicyBrief } from '../../src/elements/index.js';
import { registerLocale } from '../../src/locales/index.js';
import { en } from '../../src/locales/en.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { plainText, staged } from '../fixtures/page.js';

define();

const GERMAN = 'Der Policy Brief konnte nicht geladen werden. Erneut laden';
const ENGLISH = 'The policy brief could not be loaded. Load again';

function controls(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector('.controls')!;
}

describe('the language of the controls', () => {
  const rows: [lang: string, text: string, tag: string][] = [
    ['de', GERMAN, 'de'],
    ['de-AT', GERMAN, 'de'],
    ['DE-ch-1996', GERMAN, 'de'],
    ['en', ENGLISH, 'en'],
    ['en-GB', ENGLISH, 'en'],
    ['hsb', GERMAN, 'de'],
    ['', GERMAN, 'de'],
    ['??', GERMAN, 'de'],
  ];
  for (const [lang, text, tag] of rows) {
    it(`with lang="${lang}" is ${tag}`, async () => {
      const stage = await staged(html`<policy-brief lang=${lang} src="/faults/404"></policy-brief>`);
      const { lang: said, dir } = controls(stage.get('policy-brief'));
      expect(plainText(controls(stage.get('policy-brief')))).to.equal(text);
      expect([said, dir]).to.deep.equal([tag, 'ltr']);
    });
  }

  it('can differ from element to element', async () => {
    const stage = await staged(
      html`
        <policy-brief lang="en" src="/faults/404"></policy-brief>
        <policy-brief lang="de" src="/faults/404"></policy-brief>
      `,
      2,
    );
    expect(stage.all('policy-brief').map((element) => plainText(controls(element)))).to.deep.equal([ENGLISH, GERMAN]);
  });

  it('is inherited from the page, through shadow roots', async () => {
    const stage = await staged(html`<div lang="en" id="host"></div>`, 0);
    const root = stage.get('#host').attachShadow({ mode: 'open' });
    const element = document.createElement('policy-brief');
    element.src = '/faults/404';
    root.append(element);
    await new Promise((resolve) => element.addEventListener('brief-error', resolve, { once: true }));
    expect(plainText(controls(element))).to.equal(ENGLISH);
  });

  it('changes with lang', async () => {
    const stage = await staged(html`<policy-brief lang="en" src="/faults/404"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    element.lang = 'de';
    await element.updateComplete;
    expect(plainText(controls(element))).to.equal(GERMAN);
  });

  it('does not affect the text, which keeps its own', async () => {
    const stage = await staged(html`<policy-brief lang="en" .brief=${sampleBrief}></policy-brief>`);
    expect(stage.get<HTMLElement>('article').lang).to.equal('de');
    expect(stage.get('sup a').ariaLabel).to.equal('Anmerkung 1');
  });
});

describe('a language that a page registers', () => {
  it('is written in its direction', async () => {
    registerLocale({ ...en, lang: 'fa', failed: 'بارگیری نشد.', retry: 'دوباره', contents: 'فهرست' });
    const stage = await staged(html`<policy-brief lang="fa-IR" src="/faults/404"></policy-brief>`);
    const { lang, dir } = controls(stage.get('policy-brief'));
    expect(plainText(controls(stage.get('policy-brief')))).to.equal('بارگیری نشد. دوباره');
    expect([lang, dir]).to.deep.equal(['fa', 'rtl']);
  });

  it('is used by the table of contents, around titles that keep their own', async () => {
    registerLocale({ ...en, lang: 'ar', contents: 'المحتويات' });
    const stage = await staged(
      html`
        <brief-contents lang="ar" .brief=${sampleBrief}></brief-contents>
        <policy-brief .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    const nav = stage.get<HTMLElement>('nav');
    expect([nav.lang, nav.dir, plainText(nav.querySelector('h2')!)]).to.deep.equal(['ar', 'rtl', 'المحتويات']);
    expect(nav.querySelector<HTMLElement>('ol')!.dir).to.equal('ltr');
  });

  it('is used by elements that are redrawn', async () => {
    const stage = await staged(html`<policy-brief lang="tr" src="/faults/404"></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    registerLocale({ ...en, lang: 'tr', failed: 'Yüklenemedi.', retry: 'Yeniden' });
    element.requestUpdate();
    await element.updateComplete;
    expect(plainText(controls(element))).to.equal('Yüklenemedi. Yeniden');
  });
});
