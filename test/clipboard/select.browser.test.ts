import { expect, fixture, html } from '@open-wc/testing';
import { selectText } from '../../src/clipboard/select.js';
import { paste, press } from '../fixtures/clipboard.js';
import { expectElement } from '../fixtures/page.js';

const TEXT = 'Mustermann, E. (2025): „Bänke“.';

/** Text at different depths of the page, next to a button. */
async function placed(depth: number): Promise<{ text: HTMLElement; button: HTMLElement }> {
  const page = await fixture<HTMLElement>(html`<div><p>Davor</p></div>`);
  let place: HTMLElement | ShadowRoot = page;
  for (let level = 0; level < depth; level++) {
    place = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  }
  const [button, text, after] = [document.createElement('button'), document.createElement('p'), 'Danach'];
  button.textContent = 'Kopieren';
  text.append('Mustermann, E. (2025): ', Object.assign(document.createElement('em'), { textContent: '„Bänke“' }), '.');
  place.append(button, text, after);
  return { text, button };
}

for (const [where, depth] of [
  ['in the document', 0],
  ['in a shadow root', 1],
  ['in nested shadow roots', 2],
] as const) {
  describe(`a selected text ${where}`, () => {
    it('is exactly what Ctrl+C copies', async () => {
      const { text } = await placed(depth);
      selectText(text);
      await press('Control', 'c');
      expect((await paste()).plain.trim()).to.equal(TEXT);
    });

    it('keeps the focus on the button, from where Ctrl+C copies it', async () => {
      const { text, button } = await placed(depth);
      button.focus();
      selectText(text);
      expectElement((button.getRootNode() as Document | ShadowRoot).activeElement, button);
      await press('Control', 'c');
      expect((await paste()).plain.trim()).to.equal(TEXT);
    });
  });
}

it('a selected text replaces the reader’s selection', async () => {
  const { text } = await placed(0);
  getSelection()!.selectAllChildren(text.parentElement!.firstElementChild!);
  selectText(text);
  expect(String(getSelection()).trim()).to.equal(TEXT);
});
