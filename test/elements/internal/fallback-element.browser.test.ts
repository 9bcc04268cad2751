import { expect, html } from '@open-wc/testing';
import { sampleBrief } from '../../fixtures/brief.js';
import { define } from '../../fixtures/elements.js';
import { plainText, Stage, staged } from '../../fixtures/page.js';

before(define);

/** What frameworks call to change the children of an element, where `link` is one of them. */
const CHANGES: Record<string, (element: Element, link: Element) => unknown> = {
  appendChild: (element) => element.appendChild(document.createElement('p')),
  'insertBefore a child': (element, link) => element.insertBefore(document.createElement('p'), link),
  'insertBefore nothing': (element) => element.insertBefore(document.createElement('p'), null),
  removeChild: (element, link) => element.removeChild(link),
  textContent: (element) => (element.textContent = 'Anderer Ersatz'),
  'a method of the child': (_, link) => link.replaceWith('Anderer Ersatz'),
};

describe('the replaced fallback', () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    it(`can be changed by ${name}, and the text stays as it is`, async () => {
      const stage = new Stage(html`<policy-brief .brief=${sampleBrief}><a href="/x">Ersatz</a></policy-brief>`);
      const element = stage.get('policy-brief');
      const link = stage.get('a');
      await stage.until(1);
      const nodes = [...element.childNodes];
      change(element, link);
      expect([...element.childNodes]).to.deep.equal(nodes);
      expect(plainText(element)).to.contain('Bänke').and.not.to.contain('Ersatz');
    });
  }

  it('can be changed by a page that Lit draws', async () => {
    const page = (content: unknown) => html`<policy-brief .brief=${sampleBrief}>${content}</policy-brief>`;
    const stage = await staged(page(html`<a href="/x">Ersatz</a>`));
    stage.show(page([html`<p>Anderer Ersatz</p>`, 'und mehr']));
    expect(plainText(stage.root)).to.contain('Bänke').and.not.to.contain('Ersatz');
  });

  it('stays without effect after another brief is shown', async () => {
    const page = (content: string, brief = sampleBrief) =>
      html`<policy-brief .brief=${brief} .textContent=${content}></policy-brief>`;
    const stage = await staged(page('Ersatz'));
    stage.show(page('Anderer Ersatz', { ...sampleBrief, meta: { ...sampleBrief.meta, title: 'Stühle für alle' } }));
    await stage.until(2);
    expect(plainText(stage.root)).to.contain('Stühle für alle').and.not.to.contain('Ersatz');
  });
});

describe('the fallback before the text is ready', () => {
  for (const [name, change] of Object.entries(CHANGES)) {
    it(`changes by ${name} as in any element`, () => {
      const fallback = html`<a href="/x">Ersatz</a>`;
      const stage = new Stage(
        html`<policy-brief>${fallback}</policy-brief>
          <div>${fallback}</div>`,
      );
      const [element, ordinary] = [stage.get('policy-brief'), stage.get('div')];
      for (const each of [element, ordinary]) change(each, each.querySelector('a')!);
      expect(element.innerHTML).to.equal(ordinary.innerHTML);
    });
  }

  it('is read by textContent as in any element', () => {
    const stage = new Stage(html`<policy-brief><a href="/x">Ersatz</a></policy-brief>`);
    expect(stage.get('policy-brief').textContent).to.equal('Ersatz');
  });
});
