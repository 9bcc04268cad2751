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

  it('is copied without footnote marks and without the words of buttons', async () => {
    const stage = await show();
    await select(stage.get('article'));
    const copied = await textCopiedBy(buttonNamed(LABEL, stage.root));
    expect(copied).to.include('Bürger*innen und Akteur:innen sitzen gern nebeneinander.');
    expect(copied).not.to.match(/kopieren|herunterladen/);
  });

  it('tells the page that it was a selection', async () => {
    const stage = await show();
    await select(stage.get('section.brief-item p'));
    const { subject } = (await press(buttonNamed(LABEL, stage.root))) as BriefCopyEvent;
    expect(subject).to.deep.equal({ what: 'selection', style: 'suggested' });
  });

  it('is still selected after a click with the mouse', async () => {
    const stage = await show();
    const text = stage.get('[id=english-item] p');
    await select(text);
    const copied = next(document, 'brief-copy');
    await click(buttonNamed(LABEL, stage.root));
    await copied;
    expect(getSelection()!.toString().trim()).to.equal(plainText(text));
  });

  it('has a button as long as it is selected', async () => {
    const stage = await show();
    expect(offers(stage.root)).to.equal(0);
    await select(stage.get('section.brief-item p'));
    expect(offers(stage.root)).to.equal(1);
    await deselect();
    expect(offers(stage.root)).to.equal(0);
  });

  it('keeps the marks and the dash that the page shows with a quote', async () => {
    const stage = await show();
    await select(stage.get('.brief-voices'));
    const copied = await textCopiedBy(buttonNamed(LABEL, stage.root));
    expect(copied).to.match(/^„Früher standen wir alle\.“\s+— Amtsleiter\*in aus Musterhausen\s+„Jetzt sitzen wir\.“/);
  });

  it('keeps its table where the target takes formatting', async () => {
    const stage = await show();
    await select(stage.get('.brief-table tbody'));
    await textCopiedBy(buttonNamed(LABEL, stage.root));
    const { rich } = await paste();
    expect([...rich.querySelectorAll('table tr')].map(plainText)).to.have.lengthOf(2);
  });

  it('can be copied when a triple click went on to the next paragraph of the page', async () => {
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

  it('is shown with an instruction where the clipboard refuses', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    await refused(() => press(buttonNamed(LABEL, stage.root)));
    await settled();
    const [shown] = rootsIn(stage.root).flatMap((root) => [...root.querySelectorAll('pre')]);
    expect(shown?.textContent).to.equal(`They know best.\n\n${SOURCE}`);
    expect(offers(stage.root)).to.equal(1);
  });

  it('has no button any more when the element was taken off the page and put back', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    const element = stage.get('policy-brief');
    element.remove();
    stage.root.append(element);
    await settled();
    expect(offers(stage.root)).to.equal(0);
  });

  it('has no button any more when another brief takes the place of the text', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    stage.get<PolicyBrief>('policy-brief').brief = smallBrief();
    await next(stage.get('policy-brief'), 'brief-load');
    await settled();
    expect(offers(stage.root)).to.equal(0);
  });

  it('has no button any more when the mouse was pressed on it and let go elsewhere', async () => {
    const stage = await show();
    await select(stage.get('[id=english-item] p'));
    buttonNamed(LABEL, stage.root).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    stage.get<HTMLAnchorElement>('.brief-citation-text a').focus();
    await deselect();
    await settled();
    expect(offers(stage.root)).to.equal(0);
  });

  it('moves nothing on the page', async () => {
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

  it('leaves the copy command of the browser alone', async () => {
    const stage = await show();
    await select(stage.get('section.brief-item p'));
    let isTouched = true;
    const watch = (event: Event) => (isTouched = event.defaultPrevented);
    window.addEventListener('copy', watch, { once: true });
    document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true }));
    expect(isTouched).to.equal(false);
  });

  it('has no button where the page around is selected', async () => {
    const stage = await show();
    await select(stage.get('#before'));
    expect(offers(stage.root)).to.equal(0);
  });

  it('has no button if it is the citation, which already is a source', async () => {
    const stage = await show();
    await select(stage.get('.brief-citation-text'));
    expect(offers(stage.root)).to.equal(0);
  });

  it('has one button, of the element that holds all of it', async () => {
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

  it('has no button where only the page’s own text between the pieces is selected', async () => {
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

  it('can be copied from an isolated text, where the browser tells what is selected there', async function () {
    if (!('getComposedRanges' in Selection.prototype)) this.skip();
    const stage = await staged(html`<brief-summary isolate lang="de" .brief=${sampleBrief}></brief-summary>`);
    const text = stage.get('brief-summary').shadowRoot!.querySelector('.brief-paragraph')!;
    await select(text);
    await settled();
    expect(await textCopiedBy(buttonNamed(LABEL, stage.root))).to.match(/^Bürger\*innen und Akteur:innen/);
  });
});
