import { expect, html } from '@open-wc/testing';
import type { CitationStyle } from '../../src/brief/model.js';
import { inlineText } from '../../src/brief/text.js';
import type { BriefCitation } from '../../src/elements/index.js';
import { sampleBrief } from '../fixtures/brief.js';
import { choose, buttonNamed, buttonsIn, listNamed, outcomesOn, settled, textCopiedBy } from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { plainText, staged, type Stage } from '../fixtures/page.js';

define();

const SUGGESTED =
  'Mustermann, E. von der, Beispiel, M. (2025): Bänke für Beispielstadt. https://doi.org/10.1234/baenke';

const cited = (stage: Stage) => plainText(stage.get('.brief-citation-text'));

for (const [tag, content] of [
  ['brief-header', html`<brief-header lang="de" cite-button .brief=${sampleBrief}></brief-header>`],
  ['brief-card', html`<brief-card lang="de" cite-button .brief=${sampleBrief}></brief-card>`],
  ['policy-brief', html`<policy-brief lang="de" show="header" cite-button .brief=${sampleBrief}></policy-brief>`],
] as const) {
  describe(`cite-button on <${tag}>`, () => {
    it('adds one button, which copies the citation', async () => {
      const stage = await staged(content);
      expect(await textCopiedBy(buttonNamed('Zitiervorschlag kopieren', stage.root))).to.equal(SUGGESTED);
      expect(buttonsIn(stage.root).length).to.equal(1);
    });

    it('can be removed', async () => {
      const stage = await staged(content);
      stage.get(tag).removeAttribute('cite-button');
      await settled();
      expect(buttonsIn(stage.root).length).to.equal(0);
    });
  });
}

describe('the controls of a citation', () => {
  for (const [width, rows] of [
    [320, 4],
    [400, 4],
    [480, 4],
    [600, 2],
    [650, 2],
    [760, 2],
    [1200, 2],
  ] as const) {
    it(`take ${rows} rows in a column of ${width} pixels and stay inside it`, async () => {
      const stage = await staged(
        html`<div style="width: ${width}px; font-size: 16px">
          <brief-citation lang="de" .brief=${sampleBrief}></brief-citation>
        </div>`,
      );
      const controls = stage.get('policy-brief-citation-controls');
      const fields = [...controls.shadowRoot!.querySelectorAll('button, select')].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(new Set(fields.map(({ top, height }) => Math.round(top + height / 2))).size).to.equal(rows);
      const { left, right } = controls.getBoundingClientRect();
      for (const field of fields) expect(field.left >= left && field.right <= right).to.equal(true);
      const [primary, ...others] = fields;
      expect(others.every(({ top }) => top >= primary!.top - 1)).to.equal(true);
    });
  }
});

describe('<brief-citation>', () => {
  it('shows the citation that the authors suggest, as text of the page', async () => {
    const stage = await staged(html`<brief-citation .brief=${sampleBrief}></brief-citation>`);
    expect(cited(stage)).to.equal(SUGGESTED);
  });

  it('links the DOI by its full address', async () => {
    const stage = await staged(html`<brief-citation .brief=${sampleBrief}></brief-citation>`);
    const link = stage.get<HTMLAnchorElement>('.brief-citation-text a');
    expect([link.href, plainText(link)]).to.deep.equal(Array(2).fill('https://doi.org/10.1234/baenke'));
  });

  it('copies what it shows', async () => {
    const stage = await staged(html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`);
    expect(await textCopiedBy(buttonNamed('Zitiervorschlag kopieren', stage.root))).to.equal(SUGGESTED);
  });

  it('first shows the style that citation-style names', async () => {
    const stage = await staged(html`<brief-citation citation-style="apa" .brief=${sampleBrief}></brief-citation>`);
    expect(cited(stage)).to.match(/^von der Mustermann, E\., Jr\., & Beispiel/);
  });

  it('shows the suggested style if the brief lacks the one named', async () => {
    const stage = await staged(html`<brief-citation citation-style="mla" .brief=${sampleBrief}></brief-citation>`);
    expect(cited(stage)).to.equal(SUGGESTED);
  });

  it('shows and copies the style that a reader chooses', async () => {
    const stage = await staged(html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`);
    await choose(listNamed('Zitierstil', stage.root), 'apa');
    expect(await textCopiedBy(buttonNamed('APA 7 kopieren', stage.root))).to.equal(cited(stage));
    expect(cited(stage)).to.match(/^von der Mustermann/);
  });

  it('keeps the style that a reader chose when something else changes', async () => {
    const stage = await staged(html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`);
    await choose(listNamed('Zitierstil', stage.root), 'apa');
    stage.get<BriefCitation>('brief-citation').headingLevel = 4;
    await settled();
    expect(cited(stage)).to.match(/^von der Mustermann/);
  });

  it('offers the styles that the page lists, in its order', async () => {
    const stage = await staged(
      html`<brief-citation
        lang="de"
        citation-styles="harvard suggested unknown"
        .brief=${sampleBrief}
      ></brief-citation>`,
    );
    const list = listNamed('Zitierstil', stage.root);
    expect([...list.options].map(({ text }) => text)).to.deep.equal(['Harvard', 'Zitiervorschlag']);
  });

  it('accepts lists of styles and formats with commas and capital letters', async () => {
    const stage = await staged(
      html`<brief-citation
        lang="de"
        citation-styles="APA, Harvard"
        formats="RIS, BibTeX"
        .brief=${sampleBrief}
      ></brief-citation>`,
    );
    const values = (label: string) => [...listNamed(label, stage.root).options].map(({ value }) => value);
    expect([values('Zitierstil'), values('Format')]).to.deep.equal([
      ['apa', 'harvard'],
      ['ris', 'bibtex'],
    ]);
  });

  for (const [style, styles, shown] of [
    [null, 'apa harvard', 'apa'],
    [null, 'apa', 'apa'],
    ['apa', 'suggested harvard', 'suggested'],
    ['harvard', 'suggested harvard', 'harvard'],
    [null, 'unknown', 'suggested'],
  ] as const) {
    it(`shows a style that it offers: citation-style="${style}" citation-styles="${styles}" ⇒ ${shown}`, async () => {
      const stage = await staged(
        html`<brief-citation
          lang="de"
          .citationStyle=${style}
          citation-styles=${styles}
          .brief=${sampleBrief}
        ></brief-citation>`,
      );
      const { de } = sampleBrief.citations.styles.find(({ id }) => id === shown)!;
      expect(cited(stage)).to.equal(inlineText(de));
      if (styles.includes(' ')) expect(listNamed('Zitierstil', stage.root).value).to.equal(shown);
    });
  }

  it('shows a style of the series whose id contains capital letters', async () => {
    const [suggested] = sampleBrief.citations.styles;
    const own: CitationStyle = { id: 'DGS', name: 'DGS', de: ['Nach Art des Hauses.'], en: ['In-house.'] };
    const brief = { ...sampleBrief, citations: { ...sampleBrief.citations, styles: [suggested, own] } };
    const stage = await staged(html`<brief-citation lang="de" .brief=${brief}></brief-citation>`);
    await choose(listNamed('Zitierstil', stage.root), 'DGS');
    expect(cited(stage)).to.equal('Nach Art des Hauses.');
  });

  it('switches to another style if the chosen one is no longer offered', async () => {
    const stage = await staged(html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`);
    await choose(listNamed('Zitierstil', stage.root), 'apa');
    stage.get<BriefCitation>('brief-citation').citationStyles = 'suggested harvard';
    await settled();
    expect(cited(stage)).to.equal(SUGGESTED);
    expect(listNamed('Zitierstil', stage.root).value).to.equal('suggested');
  });

  it('is part of a whole brief, with the styles and formats that the page lists', async () => {
    const stage = await staged(
      html`<policy-brief
        lang="de"
        citation-style="apa"
        citation-styles="suggested apa"
        formats="ris"
        .brief=${sampleBrief}
      ></policy-brief>`,
    );
    expect(cited(stage)).to.match(/^von der Mustermann/);
    expect([...listNamed('Zitierstil', stage.root).options].map(({ value }) => value)).to.deep.equal([
      'suggested',
      'apa',
    ]);
    expect(listNamed('Format', stage.root).options).to.have.lengthOf(1);
  });

  it('offers no choice if there is only one style', async () => {
    const stage = await staged(
      html`<brief-citation lang="de" citation-styles="suggested" .brief=${sampleBrief}></brief-citation>`,
    );
    expect(() => listNamed('Zitierstil', stage.root)).to.throw();
  });

  for (const [lang, terms] of [
    ['de', 'Verfügbar unter'],
    ['de-AT', 'Verfügbar unter'],
    ['de-CH', 'Verfügbar unter'],
    ['en', 'Available at'],
    ['', 'Verfügbar unter'],
    ['fr', 'Verfügbar unter'],
  ] as const) {
    it(`uses terms in the language of the page, else of the brief: ${lang || 'none'} ⇒ ${terms}`, async () => {
      const stage = await staged(
        html`<brief-citation lang=${lang} citation-style="harvard" .brief=${sampleBrief}></brief-citation>`,
      );
      expect(cited(stage)).to.include(terms);
    });
  }

  for (const [format, name] of [
    ['bibtex', 'BibTeX'],
    ['biblatex', 'BibLaTeX'],
    ['ris', 'RIS'],
    ['csl-json', 'CSL-JSON'],
  ] as const) {
    it(`copies ${name} exactly as it is in the brief`, async () => {
      const stage = await staged(html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`);
      await choose(listNamed('Format', stage.root), format);
      const copied = await textCopiedBy(buttonNamed('Kopieren', stage.root));
      expect(copied).to.equal(sampleBrief.citations.records[format]);
    });
  }

  it('offers the formats that the page lists, in its order', async () => {
    const stage = await staged(
      html`<brief-citation lang="de" formats="ris bibtex" .brief=${sampleBrief}></brief-citation>`,
    );
    const list = listNamed('Format', stage.root);
    expect([...list.options].map(({ value }) => value)).to.deep.equal(['ris', 'bibtex']);
  });

  it('offers no formats where the page lists none', async () => {
    const stage = await staged(html`<brief-citation lang="de" formats="" .brief=${sampleBrief}></brief-citation>`);
    expect(buttonsIn(stage.root).map(plainText)).to.deep.equal(['Zitiervorschlag kopieren']);
  });

  it('downloads the record as a file named after it, and fires no copy event', async () => {
    const stage = await staged(html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`);
    const outcomes = outcomesOn(stage);
    let file: { name: string; address: string } | undefined;
    HTMLAnchorElement.prototype.click = function () {
      file = { name: this.download, address: this.href };
    };
    try {
      await choose(listNamed('Format', stage.root), 'ris');
      buttonNamed('Herunterladen', stage.root).click();
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }
    const response = await fetch(file!.address);
    expect(file?.name).to.equal('mustermann-2025-baenke-beispielstadt.ris');
    expect(response.headers.get('content-type')).to.equal('application/x-research-info-systems;charset=utf-8');
    expect(await response.text()).to.equal(sampleBrief.citations.records.ris);
    expect(outcomes).to.deep.equal([]);
  });

  it('adds no metadata for reference managers if the head of the page contains it', async () => {
    const head = Object.assign(document.createElement('meta'), { name: 'citation_title', content: 'Bänke' });
    document.head.append(head);
    try {
      const stage = await staged(html`<brief-citation .brief=${sampleBrief}></brief-citation>`);
      expect(stage.all('.Z3988')).to.have.lengthOf(0);
    } finally {
      head.remove();
    }
  });

  it('puts metadata for reference managers into the document, even if its text is isolated', async () => {
    const stage = await staged(
      html`<brief-citation .brief=${sampleBrief}></brief-citation>
        <brief-citation isolate .brief=${sampleBrief}></brief-citation>`,
      2,
    );
    expect(stage.all('.Z3988').map(({ title }) => title.includes('ctx_ver=Z39.88-2004'))).to.deep.equal([true, true]);
  });
});
