import { expect, html } from '@open-wc/testing';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { staged } from '../fixtures/page.js';

define();

function idsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('[id]')].map(({ id }) => id);
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
