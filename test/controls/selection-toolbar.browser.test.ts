import { expect, html } from '@open-wc/testing';
import type { BriefCopyEvent } from '../../src/events.js';
import type { PolicyBrief } from '../../src/elements/index.js';
import { sampleBrief, paragraph, recommendations, smallBrief } from '../fixtures/brief.js';
import { paste } from '../fixtures/clipboard.js';
import {
  buttonNamed,
  buttonsIn,
  click,
  deselect,
  press,
  refused,
  rootsIn,
  select,
  settled,
  textCopiedBy,
} from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { next, plainText, staged } from '../fixtures/page.js';

define();

const LABEL = 'Auswahl mit Quelle kopieren';
const SOURCE =
  'Quelle: Mustermann, E. von der, Beispiel, M. (2025): Bänke für Beispielstadt. https://doi.org/10.1234/baenke';

const offers = (root: ParentNode) => buttonsIn(root).filter((button) => plainText(button) === LABEL).length;

describe('text that a reader selects in a brief', () => {
  afterEach(deselect);

  const show = () =>
    staged(html`
      <p id="before">Davor</p>
      <policy-brief lang="de" .brief=${sampleBrief}></policy-brief>
    `);

  it('can be copied with its source', async () => {
    const stage = await show();
    const text = stage.get('[id=english-item] p');
    await select(text);
    expect(await textCopiedBy(buttonNamed(LABEL, stage.root))).to.equal(`${plainText(text)}\n\n${SOURCE}`);
  });

  it('is copied without footnote marks and button labels', async () => {
    const stage = await show();
    await select(stage.get('article'));
    const copied = await textCopiedBy(buttonNamed(LABEL, stage.root));
    expect(copied).to.include('Bürger*innen und Akteur:innen sitzen gern nebeneinander.');
    expect(copied).not.to.match(/kopieren|herunterladen/);
  });

  it('fires an event that names it as a selection', async () => {
    const stage = await show();
    await select(stage.get('section.brief-item p'));
    const { subject } = (await press(buttonNamed(LABEL, stage.root))) as BriefCopyEvent;
    expect(subject).to.deep.equal({ what: 'selection', style: 'suggested' });
  });

  it('stays selected after a mouse click on the button', async () => {
    const stage = await show();
    const text = stage.get('[id=english-item] p');
    await select(text);
    const copied = next(document, 'brief-copy');
    await click(buttonNamed(LABEL, stage.root));
    await copied;
    expect(getSelection()!.toString().trim()).to.equal(plainText(text));
  });

  it('has a button while it is selected', async () => {
    const stage = await show();
    expect(offers(stage.root)).to.equal(0);
    await select(stage.get('section.brief-item p'));
    expect(offers(stage.root)).to.equal(1);
    await deselect();
    expect(offers(stage.root)).to.equal(0);
  });

  it('is copied with the quotation marks and the dash that the page shows', async () => {
    const stage = await show();
    await select(stage.get('.brief-voices'));
    const copied = await textCopiedBy(buttonNamed(LABEL, stage.root));
    expect(copied).to.match(/^„Früher standen wir alle\.“\s+— Amtsleiter\*in aus Musterhausen\s+„Jetzt sitzen wir\.“/);
  });

  it('is copied as a table where the target accepts formatting', async () => {
    const stage = await show();
    await select(stage.get('.brief-table tbody'));
    await textCopiedBy(buttonNamed(LABEL, stage.root));
    const { rich } = await paste();
    expect([...rich.querySelectorAll('table tr')].map(plainText)).to.have.lengthOf(2);
  });

  it('can be copied after a triple click whose selection extends into the next paragraph of the page', async () => {
    const stage = await staged(
      html`<brief-imprint lang="de" .brief=${sampleBrief}></brief-imprint>
        <p id="after">Danach</p>`,
    );
    const text = stage.get('.brief-paragraph');
    const known = next(document, 'selectionchange');
    getSelection()!.setBaseAndExtent(text, 0, stage.get('#after'), 0);
    await known;
    await settled();
    expect(await textCopiedBy(buttonNamed(LABEL, stage.root))).to.equal(`${plainText(text)}\n\n${SOURCE}`);
  });

  it('appears with instructions if the clipboard refuses', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    await refused(() => press(buttonNamed(LABEL, stage.root)));
    await settled();
    const [shown] = rootsIn(stage.root).flatMap((root) => [...root.querySelectorAll('pre')]);
    expect(shown?.textContent).to.equal(`They know best.\n\n${SOURCE}`);
    expect(offers(stage.root)).to.equal(1);
  });

  it('has no button after the element was removed and put back', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    const element = stage.get('policy-brief');
    element.remove();
    stage.root.append(element);
    await settled();
    expect(offers(stage.root)).to.equal(0);
  });

  it('has no button after another brief has replaced the text', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    stage.get<PolicyBrief>('policy-brief').brief = smallBrief();
    await next(stage.get('policy-brief'), 'brief-load');
    await settled();
    expect(offers(stage.root)).to.equal(0);
  });

  it('has no button after the mouse was pressed on it and released elsewhere, and the selection ended', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    buttonNamed(LABEL, stage.root).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    stage.get<HTMLAnchorElement>('.brief-citation-text a').focus();
    await deselect();
    await settled();
    expect(offers(stage.root)).to.equal(0);
  });

  it('gets its button without moving anything on the page', async () => {
    const item = { id: 'eins', title: ['Eins'], content: [paragraph('Erstens.')] };
    const brief = smallBrief({ sections: [recommendations(item)] });
    const stage = await staged(html`<policy-brief lang="de" .brief=${brief}></policy-brief>`);
    const places = () => stage.all('*').map((element) => element.getBoundingClientRect().top);
    const before = places();
    const height = document.documentElement.scrollHeight;
    await select(stage.get('.brief-item-text'));
    expect(places()).to.deep.equal(before);
    expect(document.documentElement.scrollHeight).to.equal(height);
  });

  it('does not change what the browser’s copy command copies', async () => {
    const stage = await show();
    await select(stage.get('section.brief-item p'));
    let isTouched = true;
    const watch = (event: Event) => (isTouched = event.defaultPrevented);
    window.addEventListener('copy', watch, { once: true });
    document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true }));
    expect(isTouched).to.equal(false);
  });

  it('has no button if it is outside the brief', async () => {
    const stage = await show();
    await select(stage.get('#before'));
    expect(offers(stage.root)).to.equal(0);
  });

  it('has no button if it is the citation, which needs no source', async () => {
    const stage = await show();
    await select(stage.get('.brief-citation-text'));
    expect(offers(stage.root)).to.equal(0);
  });

  it('has one button, on the element that contains all of it', async () => {
    const stage = await staged(
      html`<policy-brief lang="de" .brief=${sampleBrief}>
        <brief-summary></brief-summary>
        <p>Text der Seite</p>
        <brief-imprint></brief-imprint>
      </policy-brief>`,
      3,
    );
    await select(stage.get('brief-summary p'));
    expect(buttonsIn(stage.get('brief-summary').shadowRoot!).map(plainText)).to.deep.equal([LABEL]);
    await select(stage.get('policy-brief'));
    expect(offers(stage.root)).to.equal(1);
    expect(buttonsIn(stage.get('policy-brief').shadowRoot!).map(plainText)).to.deep.equal([LABEL]);
  });

  it('has no button if it is only the page’s own text between the pieces', async () => {
    const stage = await staged(
      html`<policy-brief lang="de" .brief=${sampleBrief}>
        <brief-summary></brief-summary>
        <p id="own">Text der Seite</p>
      </policy-brief>`,
      2,
    );
    await select(stage.get('#own'));
    expect(offers(stage.root)).to.equal(0);
  });

  it('can be copied from an isolated text if the browser exposes selections in shadow roots', async function () {
    if (!('getComposedRanges' in Selection.prototype)) this.skip();
    const stage = await staged(html`<brief-summary isolate lang="de" .brief=${sampleBrief}></brief-summary>`);
    const text = stage.get('brief-summary').shadowRoot!.querySelector('.brief-paragraph')!;
    await select(text);
    await settled();
    expect(await textCopiedBy(buttonNamed(LABEL, stage.root))).to.match(/^Bürger\*innen und Akteur:innen/);
  });
});
