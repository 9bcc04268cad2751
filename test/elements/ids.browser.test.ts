import { expect, html } from '@open-wc/testing';
import { render } from 'lit';
import type { Brief } from '../../src/brief/model.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { countedAddress, staged } from '../fixtures/page.js';

define();

function idsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('[id]')].map(({ id }) => id);
}

/** A brief whose section `impulse` has another id. */
function briefWith(id: string): Brief {
  const sections = sampleBrief.sections.map((section) => (section.id === 'impulse' ? { ...section, id } : section));
  return { ...structuredClone(sampleBrief), sections };
}

describe('the ids of a text', () => {
  it('are those of the brief if the page does not use them', async () => {
    const stage = await staged(html`<brief-recommendations .brief=${sampleBrief}></brief-recommendations>`);
    expect(idsIn(stage.root)).to.include('impulse');
  });

  it('get a prefix one by one if the page already uses them', async () => {
    const stage = await staged(html`
      <footer id="impulse"></footer>
      <brief-recommendations .brief=${sampleBrief}></brief-recommendations>
    `);
    const [item] = sampleBrief.sections.find(({ id }) => id === 'impulse')!.items;
    expect(idsIn(stage.get('brief-recommendations'))).to.include.members([`${sampleBrief.id}.2.impulse`, item!.id]);
  });

  for (const [what, content] of [
    ['an anchor', html`<a name="impulse"></a>`],
    ['an image', html`<img name="impulse" alt="" />`],
    ['a form', html`<form name="impulse"></form>`],
    ['a frame', html`<iframe name="impulse" title="Rahmen"></iframe>`],
  ] as const) {
    it(`get a prefix if ${what} has that name`, async () => {
      const stage = await staged(html`
        ${content}<brief-recommendations .brief=${sampleBrief}></brief-recommendations>
      `);
      expect(idsIn(stage.root)).to.include(`${sampleBrief.id}.2.impulse`).and.not.include('impulse');
    });
  }

  for (const name of ['top', 'TOP', 'history', 'constructor', 'testGlobal']) {
    it(`get a prefix if it is ${name}, which means something to the browser or the page`, async () => {
      Object.assign(globalThis, { testGlobal: undefined });
      const stage = await staged(html`<brief-recommendations .brief=${briefWith(name)}></brief-recommendations>`);
      Reflect.deleteProperty(globalThis, 'testGlobal');
      expect(idsIn(stage.root)).to.include(`${sampleBrief.id}.2.${name}`).and.not.include(name);
    });
  }

  it('all have a prefix if the brief comes from another site', async () => {
    const { src } = countedAddress();
    const elsewhere = `${location.origin.replace('localhost', '127.0.0.1')}${src}?cors`;
    const stage = await staged(html`<policy-brief src=${elsewhere}></policy-brief>`);
    const ids = idsIn(stage.root);
    expect(ids).to.have.lengthOf.above(5);
    for (const id of ids) expect(id).to.match(/^resiliente-kommunen-2-0\.2\./);
    const targets = [...stage.root.querySelectorAll('.brief a[href^="#"]')].map((link) =>
      link.getAttribute('href')!.slice(1),
    );
    expect(targets).to.have.lengthOf.above(2);
    expect(ids).to.include.members(targets);
  });

  it('stay the same when the element is redrawn', async () => {
    const stage = await staged(
      html`${[1, 2].map(() => html`<brief-recommendations .brief=${sampleBrief}></brief-recommendations>`)}`,
      2,
    );
    const [first, second] = stage.all('brief-recommendations');
    const before = idsIn(second!);
    first!.remove();
    second!.lang = 'en';
    await (second as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    expect(idsIn(second!)).to.deep.equal(before);
  });

  it('stay the same when an isolated element is redrawn', async () => {
    const stage = await staged(html`<brief-recommendations isolate .brief=${sampleBrief}></brief-recommendations>`);
    const element = stage.get<HTMLElementTagNameMap['brief-recommendations']>('brief-recommendations');
    const before = idsIn(element.shadowRoot!);
    element.layout = 'cards';
    await element.updateComplete;
    expect(idsIn(element.shadowRoot!)).to.deep.equal(before);
    expect(before).to.include('impulse');
  });

  it('differ between two briefs composed of pieces, isolated or not', async () => {
    const composed = html`<policy-brief isolate .brief=${sampleBrief}>
      <brief-recommendations></brief-recommendations>
    </policy-brief>`;
    const stage = await staged(html`${composed}${composed}`, 4);
    const ids = idsIn(stage.root);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe('following the fragment of the page’s address', () => {
  const follow = async (hash: string) => {
    const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await followed;
    const { activeElement } = document;
    return activeElement?.shadowRoot?.activeElement ?? activeElement;
  };
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    (document.activeElement as HTMLElement).blur();
  });

  for (const isolate of [false, true]) {
    const where = isolate ? 'isolated text' : 'text';

    it(`focuses the heading in ${where}`, async () => {
      await staged(html`<brief-recommendations ?isolate=${isolate} .brief=${sampleBrief}></brief-recommendations>`);
      expect((await follow('impulse'))?.localName).to.equal('h2');
    });

    for (const [what, content] of [
      ['an element', html`<p id="impulse">Text</p>`],
      ['an anchor', html`<a name="impulse">Text</a>`],
    ] as const) {
      it(`does not move the focus into ${where} if the page has got ${what} of that name since`, async () => {
        const stage = await staged(
          html`<brief-recommendations ?isolate=${isolate} .brief=${sampleBrief}></brief-recommendations>`,
        );
        const place = document.createElement('div');
        stage.root.append(place);
        render(content, place);
        expect((await follow('impulse'))?.localName).to.equal('body');
      });
    }

    it(`does not move the focus into ${where} by #top`, async () => {
      await staged(
        html`<brief-recommendations ?isolate=${isolate} .brief=${briefWith('top')}></brief-recommendations>`,
      );
      expect((await follow('top'))?.localName).to.equal('body');
    });
  }
});

describe('a table of contents alone', () => {
  it('does not mistake the page’s own sections for those of the brief', async () => {
    const stage = await staged(html`
      <footer id="impulse"></footer>
      <brief-contents .brief=${sampleBrief}></brief-contents>
    `);
    expect(stage.all('brief-contents a')).to.have.lengthOf(0);
  });
});

describe('isolated text', () => {
  it('stays until newer text is ready, permanently if none arrives', async () => {
    const stage = await staged(html`<brief-summary isolate .brief=${sampleBrief}></brief-summary>`);
    const element = stage.get<HTMLElementTagNameMap['brief-summary']>('brief-summary');
    element.addEventListener('brief-error', (event) => event.preventDefault());
    const text = element.shadowRoot!.querySelector('.brief-summary')!.textContent;
    element.brief = null;
    element.src = '/faults/404';
    await stage.until(2);
    expect(element.shadowRoot!.querySelector('.brief-summary')?.textContent).to.equal(text);
  });
});
