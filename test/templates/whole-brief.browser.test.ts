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

  it('is one article, named by its title', () => {
    expect(root.children).to.have.lengthOf(1);
    const name = root.querySelector(`#${article.getAttribute('aria-labelledby')!}`)!;
    expect(name.localName).to.equal('h2');
    expect(plainText(name)).to.equal(sampleBrief.meta.title);
  });

  it('says the language and direction of its text', () => {
    expect(article.lang).to.equal('de');
    expect(article.dir).to.equal('ltr');
    const arabic = drawn(smallBrief({ meta: { lang: 'ar' } })).querySelector('article')!;
    expect([arabic.lang, arabic.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('claims no landmark that belongs to the page', () => {
    expectElement(root.querySelector('main, header, footer, nav, aside, form, search'), null);
    const roles = all.map((element) => element.getAttribute('role')).filter(Boolean);
    expect([...new Set(roles)].sort()).to.deep.equal(['group', 'heading', 'list']);
  });

  it('names no section, since a named section is a landmark', () => {
    expectElement(root.querySelector('section[aria-label], section[aria-labelledby]'), null);
  });

  it('has the text of every node', () => {
    const text = root.textContent;
    const texts = textsOf(sampleBrief);
    expect(texts).to.have.lengthOf.above(60);
    expect(texts.filter((one) => !text.includes(one))).to.deep.equal([]);
  });

  it('has the sections in the order of the author, each with its label, and the citation before the imprint', () => {
    const titles = [...root.querySelectorAll('.brief-section > .brief-section-title')].map(plainText);
    expect(titles).to.deep.equal([
      'Handlungsimpulse',
      'Hintergrund',
      'Further reading',
      'Ausblick',
      'Zitieren',
      'Impressum',
    ]);
  });

  it('has the title, authors, editors, publisher, series, issue, DOI and licence in its header', () => {
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

  it('leaves out of its header what the author did not give', () => {
    const header = drawn(smallBrief()).querySelector('.brief-header')!;
    expect(plainText(header)).to.equal('Kurz 2025');
    expectElement(header.querySelector('a, .brief-series, .brief-editors'), null);
  });

  it('gives every date as words and for machines', () => {
    const [time, ...others] = root.querySelectorAll('time');
    expect(others).to.have.lengthOf(0);
    expect(time!.dateTime).to.equal('2025-11-03');
    expect(time!.textContent).to.equal('3. November 2025');
  });

  it('gives the title, every section, every item and every heading its id, each once', () => {
    const ids = idsIn(root);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.include.members([
      'baenke',
      ...sampleBrief.sections.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
      ...['kosten', 'kosten-holz', 'kosten-eiche'],
    ]);
  });

  it('tells before it is drawn which ids it will have', () => {
    expect(idsDefinedBy(chosenPieces, createRenderContext(sampleBrief))).to.have.members(idsIn(root));
  });

  it('draws the ids that the page wants, and links to them', () => {
    const ids = new Map(idsIn(root).map((id) => [id, `baenke.2.${id}`]));
    const renamed = drawn(sampleBrief, { ids });
    expect(idsIn(renamed)).to.deep.equal([...ids.values()]);
    expect(deadLinksIn(renamed)).to.deep.equal([]);
    expect(renamed.querySelector('article')!.getAttribute('aria-labelledby')).to.equal('baenke.2.baenke');
  });

  it('has no link into itself that leads nowhere', () => {
    expect(root.querySelectorAll('a[href^="#"]')).to.have.lengthOf.above(5);
    expect(deadLinksIn(root)).to.deep.equal([]);
  });

  it('has no style, no script and no handler', () => {
    expectElement(root.querySelector('[style], style, script, link, iframe, object, embed, form, input, button'), null);
    const attributes = all.flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on'))).to.deep.equal([]);
  });

  it('uses no class without the prefix, so that a page’s own rules do not meet it', () => {
    const classes = all.flatMap(({ classList }) => [...classList]);
    // The one exception is the mark by which reference managers know what is theirs.
    expect(classes.filter((name) => !/^brief(-|$)/.test(name))).to.deep.equal(['Z3988']);
  });

  it('tells no other page where its links were followed, and gives none a handle on the window', () => {
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

  it('names each link to an ORCID after the person, and the name contains what is seen', () => {
    const link = root.querySelector<HTMLAnchorElement>('.brief-orcid')!;
    expect(link.href).to.equal('https://orcid.org/0000-0002-1825-0097');
    expect(link.ariaLabel).to.contain(plainText(link)).and.to.contain('Erika von der Mustermann');
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`has headings from level ${level} on, without a gap`, () => {
      const levels = outlineOf(drawn(sampleBrief, { headingLevel: level })).map(([at]) => at - level);
      expect(levels).to.deep.equal([0, 1, 2, 3, 4, 5, 2, 2, 1, 2, 2, 1, 1, 1, 1]);
    });
  }

  it('says level and role of headings below the sixth, for which HTML has no element', () => {
    const deep = drawn(sampleBrief, { headingLevel: 6 });
    expect(deep.querySelectorAll('h6')).to.have.lengthOf(1);
    expect(deep.querySelector('#kosten-eiche')).to.have.property('localName', 'div');
    expect(deep.querySelector('#kosten-eiche')!.getAttribute('role')).to.equal('heading');
    expect(deep.querySelector('#kosten-eiche')!.getAttribute('aria-level')).to.equal('11');
  });

  it('takes images from beside the brief', () => {
    const images = drawn(sampleBrief, { base: 'https://host.example/briefs/baenke.json' }).querySelectorAll('img');
    expect([...images].map(({ src, alt }) => [src, alt])).to.deep.equal([
      ['https://host.example/briefs/bilder/bank.svg', 'Skizze einer Bank'],
      ['https://host.example/briefs/bilder/zeichen.svg', 'Bankzeichen'],
    ]);
  });

  it('can be drawn from an address that nothing is relative to', () => {
    expect(() => drawn(sampleBrief, { base: 'blob:https://host.example/1' })).not.to.throw();
  });

  it('is what the author wrote, for any brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const text = drawn(brief).textContent;
        const texts = textsOf([brief.summary, brief.sections]);
        expect(texts.filter((one) => !text.includes(one))).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has no two equal ids and no dead link to a footnote, for any brief', () => {
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

  it('can be drawn again with another brief in the same place', () => {
    const place = drawn();
    render(chosenPieces(createRenderContext(smallBrief({ summary: [paragraph('Ganz kurz.')] }))), place);
    expect(plainText(place)).to.equal(
      'Kurz 2025 Ganz kurz. Zitieren Anonym (2025): Kurz. https://doi.org/10.1234/baenke',
    );
  });
});
