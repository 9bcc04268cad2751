import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PolicyBrief } from '../../src/elements/index.js';
import { sampleBrief, smallBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import {
  countedAddress,
  deadLinksIn,
  expectElement,
  idsIn,
  next,
  pendingTasks,
  plainText,
  Stage,
  staged,
} from '../fixtures/page.js';

define();

/** Changes the fragment of the page's address, as a link does, and waits until the page was told. */
async function goToFragment(fragment: string): Promise<void> {
  const told = next(window, 'hashchange');
  location.hash = fragment;
  await told;
}

afterEach(async () => {
  if (location.hash) await goToFragment('');
});

describe('two briefs on one page', () => {
  it('share no id, and the first keeps the plain ones', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <brief-recommendations .brief=${sampleBrief}></brief-recommendations>
      `,
      3,
    );
    const ids = idsIn(stage.root);
    expect(new Set(ids).size).to.equal(ids.length);
    const [first, second, third] = [...stage.root.children].map(idsIn);
    expect(first).to.include('finanzierung');
    expect(second).to.include('baenke.2.finanzierung');
    expect(third).to.include('baenke.3.finanzierung');
  });

  it('share no id if the lead contains a heading', async () => {
    const heading = { type: 'heading' as const, depth: 1 as const, id: 'vorab', content: ['Vorab'] };
    const brief = smallBrief({ summary: [heading] });
    const stage = await staged(
      html`
        <brief-summary .brief=${brief}></brief-summary>
        <brief-summary .brief=${brief}></brief-summary>
      `,
      2,
    );
    expect(idsIn(stage.root)).to.deep.equal(['vorab', 'kurz.2.vorab']);
  });

  it('contain only links into themselves', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    for (const brief of stage.all('policy-brief')) {
      expect(deadLinksIn(brief)).to.deep.equal([]);
      const article = brief.querySelector('article')!;
      expect(article.querySelector(`[id="${article.getAttribute('aria-labelledby')!}"]`)).not.to.equal(null);
    }
  });

  it('keep their ids when they are redrawn', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    const before = idsIn(stage.root);
    for (const element of stage.all<PolicyBrief>('policy-brief')) {
      element.layout = 'cards';
      await element.updateComplete;
    }
    expect(idsIn(stage.root)).to.deep.equal(before);
  });

  it('avoid ids that the page uses', async () => {
    const stage = await staged(html`
      <p id="finanzierung">Seite der Kämmerei</p>
      <policy-brief .brief=${sampleBrief}></policy-brief>
    `);
    expect(idsIn(stage.root).filter((id) => id === 'finanzierung')).to.have.lengthOf(1);
    expect(idsIn(stage.get('policy-brief'))).to.include('baenke.2.finanzierung');
  });

  it('take over the ids of their own fallback', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}
        ><h2 id="baenke">Bänke</h2>
        <p id="finanzierung">…</p></policy-brief
      >`,
    );
    expect(idsIn(stage.root)).to.include.members(['baenke', 'finanzierung']);
  });

  it('have two different names', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief .brief=${smallBrief()}></policy-brief>
      `,
      2,
    );
    const names = stage.all('article').map((article) => {
      return plainText(stage.get(`[id="${article.getAttribute('aria-labelledby')!}"]`));
    });
    expect(names).to.deep.equal([sampleBrief.meta.title, 'Kurz']);
  });
});

describe('the address of the page', () => {
  const FAR = html`<div class="far"></div>`;

  function isInView(element: Element): boolean {
    const { top } = element.getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  }

  /** Room above and below, so that there is somewhere to scroll. */
  function withRoom(content: unknown): unknown {
    return html`<style>
        .far {
          block-size: 4000px;
        }
      </style>
      ${FAR}${content}${FAR}`;
  }

  for (const isolate of [false, true]) {
    const where = isolate ? 'isolated text' : 'text';
    const rootOf = (stage: Stage) => (isolate ? stage.get('policy-brief').shadowRoot! : stage.root);
    const focused = (stage: Stage) =>
      isolate ? stage.get('policy-brief').shadowRoot!.activeElement : document.activeElement;

    it(`leads into ${where} once it is shown, with the focus on the heading`, async () => {
      await goToFragment('finanzierung');
      const stage = await staged(
        withRoom(html`<policy-brief ?isolate=${isolate} .brief=${sampleBrief}></policy-brief>`),
      );
      const heading = rootOf(stage).querySelector('[id="finanzierung"] h4')!;
      expectElement(focused(stage), heading);
      expect(isInView(heading)).to.equal(true);
    });

    it(`leads into ${where} whenever it changes`, async () => {
      const stage = await staged(
        withRoom(html`<policy-brief ?isolate=${isolate} .brief=${sampleBrief}></policy-brief>`),
      );
      for (const id of ['beteiligung', 'impressum', 'note~1', 'note-reference~1', 'zitieren', 'baenke']) {
        await goToFragment(id);
        const target = rootOf(stage).querySelector(`[id="${id}"]`)!;
        expect(target === focused(stage) || target.contains(focused(stage))).to.equal(true, id);
        expect(isInView(target)).to.equal(true, id);
      }
    });
  }

  it('leads to an id with letters of any language, also encoded', async () => {
    const brief = smallBrief({
      sections: [{ id: 'straße-سلام', role: 'plain', title: ['Straße'], content: [], items: [] }],
    });
    await goToFragment('straße-سلام');
    await staged(withRoom(html`<policy-brief .brief=${brief}></policy-brief>`));
    expect(document.activeElement!.textContent).to.equal('Straße');
  });

  it('may end in a malformed fragment', async () => {
    await goToFragment('%E0%A4%A');
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    await goToFragment('"]');
    expect(stage.types).to.deep.equal(['brief-load']);
    expectElement(document.activeElement, document.body);
  });

  it('does not take the focus of a reader who is typing elsewhere when the text arrives', async () => {
    await goToFragment('finanzierung');
    const stage = new Stage(html`<input aria-label="Suche" /><policy-brief .brief=${sampleBrief}></policy-brief>`);
    stage.get<HTMLInputElement>('input').focus();
    await stage.until(1);
    expectElement(document.activeElement, stage.get('input'));
  });

  it('leaves no tab stop at the heading after the focus has moved on', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    await goToFragment('beteiligung');
    const heading = document.activeElement!;
    expect(heading.getAttribute('tabindex')).to.equal('-1');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === heading).to.equal(false);
    expect(heading.hasAttribute('tabindex')).to.equal(false);
    expect(stage.root.contains(document.activeElement)).to.equal(true);
  });

  it('leads into the elements inside <policy-brief>', async () => {
    await goToFragment('finanzierung');
    const stage = await staged(
      withRoom(html`
        <policy-brief .brief=${sampleBrief}>
          <brief-header></brief-header><brief-recommendations></brief-recommendations>
        </policy-brief>
      `),
      3,
    );
    expect(stage.get('#finanzierung').contains(document.activeElement)).to.equal(true);
  });

  it('leads only to the first of two copies', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief isolate .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    await goToFragment('finanzierung');
    expect(stage.get('#finanzierung').contains(document.activeElement)).to.equal(true);
  });

  it('is ignored by an element that has left the page', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    stage.get('policy-brief').remove();
    await goToFragment('finanzierung');
    expectElement(document.activeElement, document.body);
  });
});

describe('an element that is moved', () => {
  it('keeps its text, and sends no further request', async () => {
    const { src, count } = countedAddress();
    const stage = await staged(
      html`<section></section>
        <policy-brief src=${src}></policy-brief>`,
    );
    const element = stage.get<PolicyBrief>('policy-brief');
    const article = stage.get('article');
    stage.get('section').append(element);
    await element.updateComplete;
    await pendingTasks();
    expectElement(stage.get('section > policy-brief > article'), article);
    expect(await count()).to.equal(1);
    expect(stage.types).to.deep.equal(['brief-load']);
  });

  it('continues its request if it moves while loading', async () => {
    const { src, count } = countedAddress();
    const stage = new Stage(
      html`<section></section>
        <policy-brief src=${src}></policy-brief>`,
    );
    const element = stage.get<PolicyBrief>('policy-brief');
    await element.updateComplete;
    stage.get('section').append(element);
    await stage.until(1);
    expect(await count()).to.equal(1);
    expect(stage.types).to.deep.equal(['brief-load']);
  });

  it('keeps its text when it leaves and comes back', async () => {
    const { src, count } = countedAddress();
    const stage = await staged(html`<policy-brief src=${src}></policy-brief>`);
    const element = stage.get<PolicyBrief>('policy-brief');
    element.remove();
    await pendingTasks();
    stage.root.append(element);
    await element.updateComplete;
    await pendingTasks();
    expect(stage.all('article')).to.have.lengthOf(1);
    expect(await count()).to.equal(1);
    expect(stage.types).to.deep.equal(['brief-load']);
  });

  it('follows the page’s address after it has come back', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    const element = stage.get('policy-brief');
    element.remove();
    stage.root.append(element);
    await goToFragment('beteiligung');
    expect(stage.get('#beteiligung').contains(document.activeElement)).to.equal(true);
  });

  it('brings its stylesheet into a shadow root', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}></policy-brief>
        <div id="host"></div>`,
    );
    const root = stage.get('#host').attachShadow({ mode: 'open' });
    const element = stage.get<PolicyBrief>('policy-brief');
    root.append(element);
    await element.updateComplete;
    expect(root.adoptedStyleSheets).to.have.lengthOf(1);
    expect(getComputedStyle(root.querySelector('.brief-header')!).display).to.equal('grid');
  });
});

describe('200 elements on a page', () => {
  it('make one request and show their text', async () => {
    const { src, count } = countedAddress();
    const many = Array.from({ length: 200 }, () => html`<brief-recommendations src=${src}></brief-recommendations>`);
    const stage = await staged(html`${many}`, 200);
    expect(await count()).to.equal(1);
    expect(stage.types.every((type) => type === 'brief-load')).to.equal(true);
    expect(stage.all('brief-recommendations > .brief')).to.have.lengthOf(200);
    const ids = idsIn(stage.root);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
