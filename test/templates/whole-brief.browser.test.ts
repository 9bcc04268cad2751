import { expect } from '@open-wc/testing';
import { render } from 'lit';
import fc from 'fast-check';
import type { Brief } from '../../src/brief/model.js';
import { displayName } from '../../src/brief/text.js';
import { chosenPieces } from '../../src/templates/brief.js';
import { idsDefinedBy } from '../../src/templates/ids.js';
import { createRenderContext, type RenderOptions } from '../../src/templates/render-context.js';
import { arbitraryBrief } from '../fixtures/arbitrary-brief.js';
import { sampleBrief, paragraph, smallBrief, textsOf } from '../fixtures/brief.js';
import { deadLinksIn, expectElement, idsIn, outlineOf, plainText } from '../fixtures/page.js';

function drawn(brief: Brief = sampleBrief, options?: RenderOptions): HTMLElement {
  const root = document.createElement('div');
  render(chosenPieces(createRenderContext(brief, options)), root);
  return root;
}

describe('a whole brief as HTML', () => {
  const root = drawn();
  const article = root.querySelector('article')!;
  const all = [...root.querySelectorAll('*')];

  it('is an article named by its title', () => {
    expect(root.children).to.have.lengthOf(1);
    const name = root.querySelector(`#${article.getAttribute('aria-labelledby')!}`)!;
    expect(name.localName).to.equal('h2');
    expect(plainText(name)).to.equal(sampleBrief.meta.title);
  });

  it('states the language and direction of its text', () => {
    expect(article.lang).to.equal('de');
    expect(article.dir).to.equal('ltr');
    const arabic = drawn(smallBrief({ meta: { lang: 'ar' } })).querySelector('article')!;
    expect([arabic.lang, arabic.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('uses no landmark that belongs to the page', () => {
    expectElement(root.querySelector('main, header, footer, nav, aside, form, search'), null);
    const roles = all.map((element) => element.getAttribute('role')).filter(Boolean);
    expect([...new Set(roles)].sort()).to.deep.equal(['group', 'heading', 'list', 'note']);
  });

  it('leaves sections unnamed, because a named section is a landmark', () => {
    expectElement(root.querySelector('section[aria-label], section[aria-labelledby]'), null);
  });

  it('contains the text of every node', () => {
    const text = root.textContent;
    const texts = textsOf(sampleBrief);
    expect(texts).to.have.lengthOf.above(60);
    expect(texts.filter((one) => !text.includes(one))).to.deep.equal([]);
  });

  it('keeps the author’s order of sections, each with its label, and puts the citation before the imprint', () => {
    const titles = [...root.querySelectorAll('.brief-section > .brief-section-title')].map(plainText);
    expect(titles).to.deep.equal([
      'Handlungsimpulse',
      'Hintergrund',
      'Further reading',
      'Ausblick',
      'Zitiervorschlag',
      'Impressum',
    ]);
  });

  it('shows title, authors, editors, publisher, series, issue, DOI and licence in its header', () => {
    const { title, authors, editors, publisher, series, doi, license } = sampleBrief.meta;
    const header = plainText(root.querySelector('.brief-header')!);
    const expected = [
      title,
      ...[...authors, ...editors!].map(displayName),
      publisher!.name,
      series!.title,
      series!.issue!,
      `https://doi.org/${doi!}`,
      license!.name,
      '0000-0002-1825-0097',
      'Herausgegeben von Lieschen Müller',
      '3. November 2025',
    ];
    expect(expected.filter((text) => !header.includes(text))).to.deep.equal([]);
  });

  it('shows the subtitle below the title, which is the heading', () => {
    const [title, subtitle, ...others] = drawn(
      smallBrief({ meta: { ...smallBrief().meta, title: 'Bänke', subtitle: 'Was bleibt' } }),
    ).querySelectorAll('.brief-title, .brief-subtitle');
    expect([title!.localName, title!.textContent]).to.deep.equal(['h2', 'Bänke']);
    expect([subtitle!.localName, subtitle!.textContent]).to.deep.equal(['p', 'Was bleibt']);
    expect(others).to.have.lengthOf(0);
  });

  it('omits from its header what the author did not give', () => {
    const header = drawn(smallBrief()).querySelector('.brief-header')!;
    expect(plainText(header)).to.equal('Kurz 2025');
    expectElement(header.querySelector('a, .brief-series, .brief-editors'), null);
  });

  it('writes its date out, and not as a time, which readers of metadata take for the date of the page', () => {
    expect(root.querySelectorAll('time, [datetime]')).to.have.lengthOf(0);
    const dates = Array.from(root.querySelectorAll('.brief-facts li'), ({ textContent }) => textContent.trim());
    expect(dates.filter((text) => text === '3. November 2025')).to.have.lengthOf(1);
  });

  it('gives the title, each section, each item and each heading its id exactly once', () => {
    const ids = idsIn(root);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include.members([
      'baenke',
      ...sampleBrief.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
      ...['kosten', 'kosten-holz', 'kosten-eiche'],
    ]);
  });

  it('predicts its ids before it is drawn', () => {
    expect(idsDefinedBy(chosenPieces, createRenderContext(sampleBrief))).to.have.members(idsIn(root));
  });

  it('uses the ids that the page sets, and links to them', () => {
    const ids = new Map(idsIn(root).map((id) => [id, `baenke.2.${id}`]));
    const renamed = drawn(sampleBrief, { ids });
    expect(idsIn(renamed)).to.deep.equal([...ids.values()]);
    expect(deadLinksIn(renamed)).to.deep.equal([]);
    expect(renamed.querySelector('article')!.getAttribute('aria-labelledby')).to.equal('baenke.2.baenke');
  });

  it('contains no broken internal link', () => {
    expect(root.querySelectorAll('a[href^="#"]')).to.have.lengthOf.above(5);
    expect(deadLinksIn(root)).to.deep.equal([]);
  });

  it('contains no style, script or event handler', () => {
    expectElement(root.querySelector('[style], style, script, link, iframe, object, embed, form, input, button'), null);
    const attributes = all.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).to.deep.equal([]);
  });

  it('uses only prefixed classes, so that a page’s rules do not match them', () => {
    const classes = all.flatMap(({ classList }) => [...classList]);
    // The only exception is the class by which reference managers find COinS.
    expect(classes.filter((name) => !/^brief(-|$)/.test(name))).to.deep.equal(['Z3988']);
  });

  it('sends other pages no referrer and gives them no handle on the window', () => {
    const outward = [...root.querySelectorAll('a:not([href^="#"])')];
    expect(outward).to.have.lengthOf.above(6);
    for (const link of outward) {
      expect(link.getAttribute('rel')).to.equal('noopener');
      expect(link.getAttribute('referrerpolicy')).to.equal('no-referrer');
    }
  });

  it('shows the DOI as its full address', () => {
    const link = root.querySelector<HTMLAnchorElement>('.brief-doi')!;
    expect(link.href).to.equal('https://doi.org/10.1234/baenke');
    expect(plainText(link)).to.equal('https://doi.org/10.1234/baenke');
  });

  it('names each ORCID link after the person, and includes the visible text in the name', () => {
    const link = root.querySelector<HTMLAnchorElement>('.brief-orcid')!;
    expect(link.href).to.equal('https://orcid.org/0000-0002-1825-0097');
    expect(link.ariaLabel).to.contain(plainText(link)).and.to.contain('Erika von der Mustermann');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`starts its headings at level ${level} and skips no level`, () => {
      const levels = outlineOf(drawn(sampleBrief, { headingLevel: level })).map(([at]) => at - level);
      expect(levels).to.deep.equal([0, 1, 1, 2, 3, 4, 5, 2, 2, 1, 2, 2, 1, 1, 1, 1]);
    });
  }

  it('gives headings below the sixth level their role and level by ARIA', () => {
    const deep = drawn(sampleBrief, { headingLevel: 6 });
    expect(deep.querySelectorAll('h6')).to.have.lengthOf(1);
    expect(deep.querySelector('#kosten-eiche')).to.have.property('localName', 'div');
    expect(deep.querySelector('#kosten-eiche')!.getAttribute('role')).to.equal('heading');
    expect(deep.querySelector('#kosten-eiche')!.getAttribute('aria-level')).to.equal('11');
  });

  it('loads images relative to the brief', () => {
    const images = drawn(sampleBrief, { base: 'https://host.example/briefs/baenke.json' }).querySelectorAll('img');
    expect([...images].map(({ src, alt }) => [src, alt])).to.deep.equal([
      ['https://host.example/briefs/bilder/bank.svg', 'Skizze einer Bank'],
      ['https://host.example/briefs/bilder/zeichen.svg', 'Bankzeichen'],
    ]);
  });

  it('can be drawn with a base address that nothing can be relative to', () => {
    expect(() => drawn(sampleBrief, { base: 'blob:https://host.example/1' })).not.to.throw();
  });

  it('reproduces the author’s text, for any brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const text = drawn(brief).textContent;
        const texts = textsOf([brief.summary, brief.sections]);
        expect(texts.filter((one) => !text.includes(one))).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  });

  it('contains no duplicate id and no broken footnote link, for any brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const any = drawn(brief);
        const ids = idsIn(any);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(deadLinksIn(any).filter((href) => href.startsWith('#note-reference~'))).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  });

  it('can be redrawn in place with another brief', () => {
    const place = drawn();
    render(chosenPieces(createRenderContext(smallBrief({ summary: [paragraph('Ganz kurz.')] }))), place);
    expect(plainText(place)).to.equal(
      'Kurz 2025 Ganz kurz. Zitiervorschlag Anonym (2025): Kurz. https://doi.org/10.1234/baenke',
    );
  });
});
