import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Block, Brief, Inline } from '../../src/brief/model.js';
import { chosenPieces } from '../../src/templates/brief.js';
import { heading } from '../../src/templates/heading.js';
import { createRenderContext, layoutOf, type Layout } from '../../src/templates/render-context.js';
import { sampleBrief, paragraph, recommendations, smallBrief } from '../fixtures/brief.js';
import { expectElement, plainText } from '../fixtures/page.js';

function drawn(brief: Brief, layout?: Layout): HTMLElement {
  const root = document.createElement('div');
  render(chosenPieces(createRenderContext(brief, layout ? { layout } : {})), root);
  return root;
}

/** Draws blocks and returns the first element that matches a selector. */
function block<T extends keyof HTMLElementTagNameMap>(tag: T, ...summary: Block[]): HTMLElementTagNameMap[T] {
  return drawn(smallBrief({ summary })).querySelector('.brief-summary')!.querySelector(tag)!;
}

/** Draws inlines as a paragraph. */
function line(...content: Inline[]): HTMLElement {
  return block('p', paragraph(...content));
}

describe('headings', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`of level ${level} are <h${level}>`, () => {
      const root = document.createElement('div');
      render(heading(level, 'Titel', { className: 'brief-title', id: 'a' }), root);
      expect(root.firstElementChild).to.include({ localName: `h${level}`, id: 'a', textContent: 'Titel' });
    });
  }

  it('omit the id attribute if they lack an id', () => {
    const root = document.createElement('div');
    render(heading(2, 'Titel', { className: 'brief-title' }), root);
    expect(root.firstElementChild!.hasAttribute('id')).to.equal(false);
  });
});

describe('recommendations', () => {
  const root = drawn(sampleBrief);
  const list = root.querySelector('#impulse .brief-items')!;

  it('are a list that shows its numbers itself and stays a list without markers', () => {
    expect(list.localName).to.equal('ul');
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children].map(({ localName, id }) => [localName, id])).to.deep.equal([
      ['li', 'finanzierung'],
      ['li', 'beteiligung'],
      ['li', 'english-item'],
    ]);
  });

  it('link to themselves by their number, which begins the name of the link', () => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('.brief-number')];
    expect(links.map((link) => [plainText(link), link.getAttribute('href'), link.ariaLabel])).to.deep.equal([
      ['1', '#finanzierung', '1: Bänke dauerhaft bezahlen'],
      ['2', '#beteiligung', '2: Alle fragen, bevor gebaut wird'],
      ['3', '#english-item', '3: Ask the neighbours'],
    ]);
  });

  it('say their language where it is another', () => {
    const item = list.querySelector<HTMLElement>('#english-item')!;
    expect([item.lang, item.dir]).to.deep.equal(['en', 'ltr']);
    expect(list.querySelector('#finanzierung')!.hasAttribute('lang')).to.equal(false);
    expect(list.querySelector('#finanzierung')!.hasAttribute('dir')).to.equal(false);
  });

  it('keep the order of their text, and separate the quotes at the end', () => {
    const item = list.querySelector('#finanzierung')!;
    expect(item.querySelectorAll('.brief-voices > figure')).to.have.lengthOf(2);
    expectElement(item.querySelector('.brief-item-text')!.querySelector('figure'), null);
  });

  it('keep a quote between paragraphs in place', () => {
    const quote: Block = { type: 'quote', content: [paragraph('Zitat')] };
    const content = [paragraph('davor'), quote, paragraph('danach')];
    const item = drawn(smallBrief({ sections: [recommendations({ id: 'a', title: ['A'], content })] }));
    expect(plainText(item.querySelector('.brief-item-text')!)).to.equal('davor Zitat danach');
    expectElement(item.querySelector('.brief-voices'), null);
  });

  for (const layout of ['list', 'cards', 'compact'] as const) {
    it(`get the class of the layout “${layout}”, with the same text`, () => {
      const other = drawn(sampleBrief, layout);
      expect(other.querySelector('#impulse')!.classList.contains(`brief-layout-${layout}`)).to.equal(true);
      expect(plainText(other)).to.equal(plainText(root));
    });
  }

  it('fall back to the layout “list” for an unknown layout', () => {
    expect([layoutOf('tiles'), layoutOf(''), layoutOf(null), layoutOf(undefined)]).to.deep.equal(
      Array.from({ length: 4 }, () => 'list'),
    );
  });
});

describe('other sections', () => {
  const root = drawn(sampleBrief);

  it('are sections that contain sections', () => {
    expect(root.querySelector('#hintergrund')!.localName).to.equal('section');
    expect(root.querySelector('#hintergrund #forschung')!.localName).to.equal('section');
    expect(root.querySelector('#forschung')!.classList.contains('brief-item-method')).to.equal(true);
  });

  it('say their language where it is another', () => {
    const part = root.querySelector<HTMLElement>('#further-reading')!;
    expect([part.lang, part.dir]).to.deep.equal(['en', 'ltr']);
    expect(root.querySelector('#ausblick')!.hasAttribute('lang')).to.equal(false);
  });
});

describe('quotes', () => {
  const quote = (...content: Block[]): Block => ({ type: 'quote', content });

  it('are a figure with a blockquote and the attribution as its caption', () => {
    const figures = [...drawn(sampleBrief).querySelectorAll('.brief-quote')];
    expect(figures).to.have.lengthOf(3);
    for (const figure of figures) {
      expect(figure.localName).to.equal('figure');
      expect([...figure.children].map(({ localName }) => localName)).to.deep.equal(['blockquote', 'figcaption']);
    }
    expect(plainText(figures[0]!)).to.equal('Früher standen wir alle. Amtsleiter*in aus Musterhausen');
  });

  it('are the only blockquotes', () => {
    expectElement(drawn(sampleBrief).querySelector('blockquote:not(figure > blockquote)'), null);
  });

  it('lack a caption without an attribution', () => {
    expectElement(block('figure', quote(paragraph('Zitat'))).querySelector('figcaption'), null);
  });

  for (const text of ['„Zitat“', '»Zitat«', '“Quote”', '«Citation»', '‚Zitat‘', '"Zitat"', '「引用」']) {
    it(`get no additional quotation marks around ${text}`, () => {
      expect(block('blockquote', quote(paragraph(text))).className).not.to.contain('brief-quote-open');
    });
  }

  it('get quotation marks if the author set none', () => {
    expect(block('blockquote', quote(paragraph('Zitat'))).className).to.contain('brief-quote-open');
  });
});

describe('footnotes', () => {
  const root = drawn(sampleBrief);

  it('follow the section that refers to them, with their number', () => {
    const notes = [...root.querySelectorAll<HTMLLIElement>('.brief-note')];
    expect(notes.map((note) => [note.value, note.closest('.brief-summary, .brief-section')!.id])).to.deep.equal([
      [1, ''],
      [2, 'impulse'],
    ]);
    expect(notes[0]!.closest('.brief-summary')).not.to.equal(null);
  });

  it('are in the order of their numbers, although a decoded table has its caption last', () => {
    const note = (number: number): Inline => ({ type: 'note', number, content: [paragraph('x')] });
    const table: Block = { type: 'table', head: [[note(2)]], rows: [], caption: [note(1)] };
    const notes = [...drawn(smallBrief({ summary: [table] })).querySelectorAll<HTMLLIElement>('.brief-note')];
    expect(notes.map(({ value }) => value)).to.deep.equal([1, 2]);
  });

  it('link to their reference and back', () => {
    const reference = root.querySelector<HTMLAnchorElement>('.brief-summary sup a')!;
    const note = root.querySelector(`[id="${reference.getAttribute('href')!.slice(1)}"]`)!;
    const back = note.querySelector<HTMLAnchorElement>('.brief-note-back')!;
    expect(plainText(note)).to.contain('gezählt am 3. Oktober');
    expect(back.getAttribute('href')).to.equal(`#${reference.id}`);
  });

  it('can have two references: both link to the note, which links back to the first', () => {
    const references = [...root.querySelectorAll('#beteiligung sup a')];
    expect(references.map((link) => link.getAttribute('href'))).to.deep.equal(['#note~2', '#note~2']);
    expect(references.map(({ id }) => id)).to.deep.equal(['note-reference~2', '']);
  });

  it('name their links in the language of the text', () => {
    const english = drawn({ ...sampleBrief, meta: { ...sampleBrief.meta, lang: 'en' } });
    expect(root.querySelector('sup a')!.ariaLabel).to.equal('Anmerkung 1');
    expect(root.querySelector('.brief-note-back')!.ariaLabel).to.equal('Zurück zum Text, Anmerkung 1');
    expect(root.querySelector('.brief-notes')!.ariaLabel).to.equal('Anmerkungen');
    expect(english.querySelector('sup a')!.ariaLabel).to.equal('Note 1');
  });

  it('use the language of the text that refers to them', () => {
    const note: Inline = { type: 'note', number: 1, content: [paragraph('Counted twice.')] };
    const item = { id: 'a', title: ['A'], lang: 'en', content: [paragraph('Benches', note)] };
    const entry = drawn(smallBrief({ sections: [recommendations(item)] })).querySelector(
      '.brief-note .brief-paragraph',
    )!;
    expect(entry.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });

  it('use the language of the passage that refers to them', () => {
    const note: Inline = { type: 'note', number: 1, content: [paragraph('مرتين')] };
    const group: Block = { type: 'group', lang: 'ar', content: [paragraph('مقعد', note)] };
    const entry = drawn(smallBrief({ summary: [group] })).querySelector('.brief-note .brief-paragraph')!;
    const nearest = entry.closest<HTMLElement>('[lang]')!;
    expect([nearest.lang, nearest.dir]).to.deep.equal(['ar', 'rtl']);
  });
});

describe('blocks', () => {
  it('of a list are its entries; a one-line entry needs no paragraph', () => {
    const list = block('ul', { type: 'list', ordered: false, items: [[paragraph('a')], [paragraph('b')]] });
    expect([...list.children].map((entry) => [entry.localName, plainText(entry)])).to.deep.equal([
      ['li', 'a'],
      ['li', 'b'],
    ]);
    expectElement(list.querySelector('p'), null);
  });

  it('of a list of works have the ids to which citations link', () => {
    const root = drawn(sampleBrief);
    const link = root.querySelector<HTMLAnchorElement>('#ausblick a[href="#ref-sitz2024"]')!;
    expect(link.textContent).to.equal('Sitz 2024, S. 3');
    const entry = root.querySelector('#ref-sitz2024')!;
    expect(entry.localName).to.equal('li');
    expect(entry.querySelector('a')!.href).to.equal('https://doi.org/10.1234/benches');
    const other = block('ul', { type: 'list', ordered: false, items: [[paragraph('a')]] });
    expect(other.firstElementChild!.hasAttribute('id')).to.equal(false);
  });

  it('of a list entry are paragraphs if there are several', () => {
    const list = block('ul', { type: 'list', ordered: false, items: [[paragraph('a'), paragraph('b')]] });
    expect(list.querySelectorAll('li > p')).to.have.lengthOf(2);
  });

  it('of an ordered list start at the author’s number', () => {
    const items = [[paragraph('a')]];
    expect(block('ol', { type: 'list', ordered: true, start: 3, items }).start).to.equal(3);
    expect(block('ol', { type: 'list', ordered: true, start: 0, items }).start).to.equal(0);
    expect(block('ol', { type: 'list', ordered: true, items }).hasAttribute('start')).to.equal(false);
  });

  it('of a nested list are inside the entry above it', () => {
    const list = drawn(sampleBrief).querySelector('#beteiligung ol.brief-list')!;
    expect(plainText(list.querySelector(':scope > li > ul > li')!)).to.equal('Unterschritt');
  });

  it('of a table are headed by their columns', () => {
    const table = drawn(sampleBrief).querySelector('table')!;
    expect(
      [...table.querySelectorAll('thead th')].map((th) => [th.getAttribute('scope'), plainText(th)]),
    ).to.deep.equal([
      ['col', 'Ort'],
      ['col', 'Bänke'],
      ['col', 'Anteil'],
    ]);
    expect([...table.querySelectorAll('tbody tr')].map(({ children }) => children.length)).to.deep.equal([3, 3]);
  });

  it('of a table have its caption, which names the frame as well', () => {
    const frame = drawn(sampleBrief).querySelector('.brief-table-frame')!;
    expect(plainText(frame.querySelector('table > caption:first-child')!)).to.equal('Tabelle 1: Bänke je Ort');
    expect(frame.ariaLabel).to.equal('Tabelle 1: Bänke je Ort');
    const without = block('div', { type: 'table', head: [['a']], rows: [] });
    expect([without.ariaLabel, without.querySelector('caption')]).to.deep.equal(['Tabelle', null]);
  });

  it('of a table are aligned by class instead of a style attribute', () => {
    const cells = [...drawn(sampleBrief).querySelectorAll('tbody tr:first-child td')];
    expect(cells.map(({ className }) => className)).to.deep.equal([
      'brief-cell brief-cell-start',
      'brief-cell brief-cell-end',
      'brief-cell brief-cell-center',
    ]);
  });

  it('of a table can be scrolled with the keyboard', () => {
    expect(drawn(sampleBrief).querySelector<HTMLElement>('.brief-table-frame')!.tabIndex).to.equal(0);
  });

  it('that are an image keep its text alternative and its caption', () => {
    const figure = drawn(sampleBrief).querySelector('.brief-figure')!;
    expect(figure.localName).to.equal('figure');
    expect(figure.querySelector('img')!.alt).to.equal('Skizze einer Bank');
    expect(plainText(figure.querySelector('figcaption')!)).to.equal('Abbildung 1: eine Bank');
  });

  it('of a definition list are terms and definitions', () => {
    const list = drawn(sampleBrief).querySelector('dl')!;
    expect([...list.children].map((one) => [one.localName, plainText(one)])).to.deep.equal([
      ['dt', 'Bank'],
      ['dd', 'ein Möbel'],
      ['dd', 'ein Hausfür Geld'],
      ['dt', 'Hocker'],
      ['dd', 'eine kleine Bank'],
    ]);
    expect([...list.querySelectorAll('dd')].map((one) => one.querySelectorAll('p').length)).to.deep.equal([0, 2, 0]);
  });

  it('of a box are a note with its title, which is no heading', () => {
    const box = drawn(sampleBrief).querySelector('.brief-box')!;
    expect(box.role).to.equal('note');
    expect([...box.children].map((one) => [one.localName, plainText(one)])).to.deep.equal([
      ['p', 'Bitte Platz nehmen'],
      ['p', 'Bänke sind für alle da.'],
      ['ul', 'Auch für Sie'],
    ]);
    expect(box.querySelectorAll('strong')).to.have.lengthOf(1);
    expect(block('div', { type: 'box', content: [] }).children).to.have.lengthOf(0);
  });

  it('in another language state language and direction', () => {
    const group = drawn(sampleBrief).querySelector<HTMLElement>('.brief-group')!;
    expect([group.lang, group.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('for a thematic break are a rule', () => {
    expect(block('hr', { type: 'rule' })).to.have.property('localName', 'hr');
  });
});

describe('runs of text', () => {
  it('reproduce the author’s text character for character', () => {
    const text = 'Bürger*innen, Akteur:innen, Leiter_innen\u00A0– z.\u202FB. Wei\u00ADter\u2011so  „…“ & <b> 🪑';
    expect(line(text).textContent).to.equal(text);
  });

  it('are joined without adding a space', () => {
    const { textContent } = line('Bänke', { type: 'emphasis', content: ['dauer'] }, 'haft', {
      type: 'strong',
      content: [{ type: 'emphasis', content: ['zahlen'] }],
    });
    expect(textContent).to.equal('Bänkedauerhaftzahlen');
  });

  it('have no space before a footnote reference', () => {
    const note: Inline = { type: 'note', number: 1, content: [paragraph('x')] };
    expect(line('Wort', note, '.').textContent).to.equal('Wort1.');
  });

  it('use em and strong for emphasis', () => {
    const p = line({ type: 'emphasis', content: ['a'] }, { type: 'strong', content: ['b'] });
    expect([...p.children].map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['em', 'a'],
      ['strong', 'b'],
    ]);
  });

  it('use sup, sub, s and code for raised, lowered and deleted text and for fixed-width type', () => {
    const types = ['superscript', 'subscript', 'strikethrough', 'code'] as const;
    const p = line(...types.map((type) => ({ type, content: [type] })));
    expect([...p.children].map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([
      ['sup', 'superscript'],
      ['sub', 'subscript'],
      ['s', 'strikethrough'],
      ['code', 'code'],
    ]);
  });

  it('give the full form of an abbreviation', () => {
    const abbr = line({ type: 'abbreviation', text: 'GBO', title: 'Große Bankordnung' }).querySelector('abbr')!;
    expect([abbr.textContent, abbr.title]).to.deep.equal(['GBO', 'Große Bankordnung']);
  });

  it('in another language state language and direction', () => {
    const span = line({ type: 'foreign', lang: 'fa', content: ['نیمکت'] }).querySelector('span')!;
    expect([span.lang, span.dir, span.textContent]).to.deep.equal(['fa', 'rtl', 'نیمکت']);
  });

  it('break where the author set a line break', () => {
    expect(line('a', { type: 'break' }, 'b').querySelectorAll('br')).to.have.lengthOf(1);
  });

  it('link within the brief by a plain fragment, without attributes for links to other pages', () => {
    const link = line({ type: 'link', href: '#kurz', content: ['Titel'] }).querySelector('a')!;
    expect(link.getAttributeNames().sort()).to.deep.equal(['class', 'href']);
    expect(link.getAttribute('href')).to.equal('#kurz');
  });
});
