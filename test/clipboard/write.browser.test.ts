import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { ClipboardContent } from '../../src/clipboard/content.js';
import { writeClipboard } from '../../src/clipboard/write.js';
import { click, paste, press, withProperties, writeOnClick, type Pasted } from '../fixtures/clipboard.js';
import { expectElement } from '../fixtures/page.js';

const CITATION: Required<ClipboardContent> = {
  text: 'Mustermann, E. (2025): „Bänke ‚für alle‘“ & mehr <ß>. https://doi.org/10.1234/baenke',
  html:
    '<p>Mustermann, E. (2025): <em>„Bänke ‚für alle‘“ &#38; mehr &#60;ß&#62;</em>. ' +
    '<a href="https://doi.org/10.1234/baenke?a=1&#38;b=2">https://doi.org/10.1234/baenke</a></p>',
};

/** Removes the styles and no-break spaces that WebKit adds when pasting. */
function expectCitation({ plain, rich }: Pasted): void {
  expect(plain).to.equal(CITATION.text);
  expect(rich.textContent.replace(/\s/g, ' ').trim()).to.equal(CITATION.text);
  expect(rich.querySelector('em')!.textContent.replace(/\s/g, ' ')).to.equal('„Bänke ‚für alle‘“ & mehr <ß>');
  expect(rich.querySelector('a')!.getAttribute('href')).to.equal('https://doi.org/10.1234/baenke?a=1&b=2');
}

function withoutInterface<T>(action: () => Promise<T>): Promise<T> {
  return withProperties(navigator, { clipboard: undefined }, action);
}

function withInterface<T>(write: () => Promise<void>, action: () => Promise<T>): Promise<T> {
  return withProperties(navigator, { clipboard: { write, writeText: write } }, action);
}

/** The ways in which a page or a browser withholds the Clipboard API. */
const REFUSALS: [string, (action: () => Promise<string>) => Promise<string>][] = [
  ['is missing', withoutInterface],
  ['refuses', (action) => withInterface(() => Promise.reject(new DOMException('', 'NotAllowedError')), action)],
  ['refuses after a while', (action) => withInterface(refuseLater, action)],
  ['throws', (action) => withInterface(throwAtOnce, action)],
  ['does not know formatted text', (action) => withProperties(window, { ClipboardItem: undefined }, action)],
];

async function refuseLater(): Promise<void> {
  // Only a late refusal shows whether the browser still lets the page copy in another way.
  await new Promise((resolve) => setTimeout(resolve, 300));
  throw new DOMException('', 'NotAllowedError');
}

function throwAtOnce(): never {
  throw new TypeError();
}

describe('a click that writes to the clipboard', () => {
  it('pastes plain text into a plain field and formatted text into a rich one', async () => {
    expect(await writeOnClick(CITATION)).to.equal('written');
    expectCitation(await paste());
  });

  it('pastes plain text character by character and line by line', async () => {
    const text = '@report{baenke,\n  title = {{B{\\"a}nke} & <b>}\n}\n';
    expect(await writeOnClick({ text })).to.equal('written');
    const pasted = await paste();
    expect(pasted.plain).to.equal(text);
    expect(pasted.html).to.equal('');
  });

  it('replaces the previous content of the clipboard, including its formatting', async () => {
    await writeOnClick(CITATION);
    await writeOnClick({ text: 'nur Text' });
    const pasted = await paste();
    expect([pasted.plain, pasted.html]).to.deep.equal(['nur Text', '']);
  });

  it('never reads the clipboard', async () => {
    let reads = 0;
    const read = () => Promise.reject(new Error(`read ${++reads} times`));
    await withProperties(navigator.clipboard, { read, readText: read }, () => writeOnClick(CITATION));
    expect(reads).to.equal(0);
  });

  it('calls the Clipboard API synchronously', async () => {
    let isAsked = false;
    let wasAskedAtOnce = false;
    const ask = () => {
      isAsked = true;
      return Promise.resolve();
    };
    const button = await fixture<HTMLElement>(html`<button>Kopieren</button>`);
    button.addEventListener('click', () => {
      void writeClipboard(CITATION);
      wasAskedAtOnce = isAsked;
    });
    await withInterface(ask, () => click(button));
    expect(wasAskedAtOnce).to.equal(true);
  });
});

for (const [how, withRefusal] of REFUSALS) {
  it(`where the Clipboard API ${how}, a click still copies text and HTML`, async () => {
    expect(await withRefusal(() => writeOnClick(CITATION))).to.equal('written');
    expectCitation(await paste());
  });
}

describe('the copy command', () => {
  it('copies plain text without formatting', async () => {
    expect(await withoutInterface(() => writeOnClick({ text: 'eins\n  zwei\n' }))).to.equal('written');
    const pasted = await paste();
    expect([pasted.plain, pasted.html]).to.deep.equal(['eins\n  zwei\n', '']);
  });

  it('works from a button in nested shadow roots, on a page without other text', async () => {
    const outer = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const button = inner.appendChild(document.createElement('button'));
    button.textContent = 'Kopieren';
    expect(await withoutInterface(() => writeOnClick(CITATION, button))).to.equal('written');
    expectCitation(await paste());
  });

  it('works on a page whose text cannot be selected', async () => {
    const style = await fixture(
      html`<style>
        * {
          -webkit-user-select: none;
          user-select: none;
        }
      </style>`,
    );
    const outcome = await withoutInterface(() => writeOnClick(CITATION));
    style.remove();
    expect(outcome).to.equal('written');
    expectCitation(await paste());
  });

  for (const capture of [true, false]) {
    it(`is not altered by a page that adds to every copy${capture ? ', on its way down' : ''}`, async () => {
      const alter = (event: ClipboardEvent) => {
        event.clipboardData!.setData('text/plain', 'Mehr auf town.example');
        event.clipboardData!.setData('text/html', '<p>Mehr auf town.example</p>');
        event.preventDefault();
      };
      const targets = [window, document, document.body];
      for (const target of targets) target.addEventListener('copy', alter as EventListener, { capture });
      const outcome = await withoutInterface(() => writeOnClick(CITATION));
      for (const target of targets) target.removeEventListener('copy', alter as EventListener, { capture });
      expect(outcome).to.equal('written');
      expectCitation(await paste());
    });
  }

  it('works on a page that blocks copying', async () => {
    const forbid = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const types = ['beforecopy', 'copy', 'selectstart'];
    for (const type of types) document.addEventListener(type, forbid, true);
    const outcome = await withoutInterface(() => writeOnClick(CITATION));
    for (const type of types) document.removeEventListener(type, forbid, true);
    expect(outcome).to.equal('written');
    expectCitation(await paste());
  });

  it('does not affect Ctrl+C afterwards', async () => {
    await withoutInterface(() => writeOnClick(CITATION));
    const text = await fixture(html`<p>Text der Seite</p>`);
    getSelection()!.selectAllChildren(text);
    await press('Control', 'c');
    expect((await paste()).plain).to.equal('Text der Seite');
  });

  it('keeps the focus on the button', async () => {
    const button = await fixture<HTMLElement>(html`<button>Kopieren</button>`);
    await withoutInterface(() => writeOnClick(CITATION, button, () => button.focus()));
    expectElement(document.activeElement, button);
  });

  it('keeps the reader’s selection and its direction', async () => {
    const page = await fixture(
      html`<div>
        <p>Erster Absatz</p>
        <p>Zweiter Absatz</p>
        <button>Kopieren</button>
      </div>`,
    );
    const [first, second] = [...page.querySelectorAll('p')].map((paragraph) => paragraph.firstChild!);
    const select = () => getSelection()!.setBaseAndExtent(second!, 7, first!, 2);
    await withoutInterface(() => writeOnClick(CITATION, page.querySelector('button')!, select));
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
    expect([anchorNode === second, anchorOffset, focusNode === first, focusOffset]).to.deep.equal([true, 7, true, 2]);
  });

  it('keeps the selection and the focus in a field', async () => {
    const page = await fixture(
      html`<div><input aria-label="Suche" value="Musterhausen" /><button>Kopieren</button></div>`,
    );
    const field = page.querySelector('input')!;
    const select = () => {
      field.focus();
      field.setSelectionRange(2, 6, 'backward');
    };
    expect(await withoutInterface(() => writeOnClick(CITATION, page.querySelector('button')!, select))).to.equal(
      'written',
    );
    expectElement(document.activeElement, field);
    expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).to.deep.equal([2, 6, 'backward']);
    expectCitation(await paste());
  });

  it('keeps the selection in a field of a shadow root', async () => {
    const page = await fixture(
      html`<div>
        <div></div>
        <button>Kopieren</button>
      </div>`,
    );
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const field = Object.assign(root.appendChild(document.createElement('textarea')), { value: 'Musterhausen' });
    const select = () => {
      field.focus();
      field.setSelectionRange(2, 6);
    };
    await withoutInterface(() => writeOnClick(CITATION, page.querySelector('button')!, select));
    expectElement(root.activeElement, field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([2, 6]);
  });

  it('does not move focus or selection even briefly', async () => {
    const moves: string[] = [];
    const note = ({ type }: Event) => moves.push(type);
    const types = ['focusin', 'focusout', 'selectionchange', 'selectstart', 'scroll'];
    const button = await fixture<HTMLElement>(html`<button>Kopieren</button>`);
    button.focus();
    getSelection()!.removeAllRanges();
    // Browsers dispatch `selectionchange` with the next frame at the latest.
    await nextFrame();
    await nextFrame();
    const listen = () => types.forEach((type) => document.addEventListener(type, note, true));
    await withoutInterface(() => writeOnClick(CITATION, button, listen));
    await nextFrame();
    await nextFrame();
    types.forEach((type) => document.removeEventListener(type, note, true));
    expect(moves).to.deep.equal([]);
  });

  it('does not change the document even briefly', async () => {
    const button = await fixture<HTMLElement>(html`<button>Kopieren</button>`);
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    const observe = () => observer.observe(document, { subtree: true, childList: true, attributes: true });
    await withoutInterface(() => writeOnClick(CITATION, button, observe));
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes.map(({ type }) => type)).to.deep.equal([]);
  });

  it('does not scroll a long page', async () => {
    const page = await fixture(html`
      <div>
        <style>
          .long {
            height: 3000px;
          }
        </style>
        <p>Anfang</p>
        <div class="long"></div>
        <button>Kopieren</button>
        <div class="long"></div>
      </div>
    `);
    const button = page.querySelector('button')!;
    scrollTo({ top: 2800, behavior: 'instant' });
    let before = 0;
    await withoutInterface(() => writeOnClick(CITATION, button, () => (before = scrollY)));
    expect(before).to.equal(2800);
    expect(scrollY).to.equal(before);
    expectCitation(await paste());
  });
});

describe('if the browser refuses to copy', () => {
  const refused = (): Promise<string> =>
    withoutInterface(() => withProperties(document, { execCommand: () => false }, () => writeOnClick(CITATION)));

  it('writing fails with one error', async () => {
    expect(await refused()).to.equal('Error: The browser does not allow this page to write to the clipboard.');
  });

  it('the clipboard keeps its content', async () => {
    await writeOnClick({ text: 'von vorher' });
    await refused();
    expect((await paste()).plain).to.equal('von vorher');
  });

  it('later copies by the page are unaffected', async () => {
    await refused();
    const text = await fixture(html`<p>Text der Seite</p>`);
    getSelection()!.selectAllChildren(text);
    await press('Control', 'c');
    expect((await paste()).plain).to.equal('Text der Seite');
  });

  it('a copy command that returns true without copying counts as a failure', async () => {
    const nothing = { execCommand: () => true };
    const outcome = await withoutInterface(() => withProperties(document, nothing, () => writeOnClick(CITATION)));
    expect(outcome).to.match(/^Error: /);
  });

  it('a copy command that throws counts as a failure', async () => {
    const broken = {
      execCommand: () => {
        throw new Error('broken');
      },
    };
    const outcome = await withoutInterface(() => withProperties(document, broken, () => writeOnClick(CITATION)));
    expect(outcome).to.match(/^Error: /);
  });
});
