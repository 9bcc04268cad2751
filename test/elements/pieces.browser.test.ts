import { expect, html } from '@open-wc/testing';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import type { BriefContents, BriefQuotes, BriefRecommendations } from '../../src/elements/index.js';
import { sampleBrief, recommendations, smallBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { deadLinksIn, expectElement, outlineOf, plainText, staged } from '../fixtures/page.js';

define();

const DRAWING = [
  'policy-brief',
  'brief-header',
  'brief-summary',
  'brief-recommendations',
  'brief-background',
  'brief-quotes',
  'brief-imprint',
  'brief-card',
];

function tag(name: string, attributes = '') {
  const opening = unsafeStatic(`${name} ${attributes}`);
  return staticHtml`<${opening} .brief=${sampleBrief}></${unsafeStatic(name)}>`;
}

describe('each element', () => {
  for (const name of DRAWING) {
    it(`<${name}> says the language and direction of its text`, async () => {
      const stage = await staged(tag(name));
      const root = stage.get<HTMLElement>('.brief');
      expect([root.lang, root.dir]).to.deep.equal(['de', 'ltr']);
    });

    it(`<${name}> puts its text into the page, where its links and the page’s search find it`, async () => {
      const stage = await staged(tag(name));
      expect(plainText(stage.get(name))).to.have.lengthOf.above(10);
      expect(plainText(stage.get(name).shadowRoot!)).to.equal('');
    });

    it(`<${name}> isolated has the same text in an open shadow root`, async () => {
      const stage = await staged(tag(name));
      const isolated = await staged(tag(name, 'isolate'));
      const element = isolated.get(name);
      expect(element.shadowRoot!.mode).to.equal('open');
      expect(plainText(element.shadowRoot!)).to.equal(plainText(stage.get(name)));
      expect(element.querySelectorAll(':scope > :not(.Z3988)')).to.have.lengthOf(0);
    });

    it(`<${name}> moves its text when isolation is switched on and off`, async () => {
      const stage = await staged(tag(name));
      const element = stage.get<HTMLElementTagNameMap['policy-brief']>(name);
      const text = plainText(element);
      element.isolate = true;
      await element.updateComplete;
      expect(plainText(element)).to.equal('');
      expect(plainText(element.shadowRoot!)).to.equal(text);
      element.isolate = false;
      await element.updateComplete;
      expect(plainText(element)).to.equal(text);
      expect(plainText(element.shadowRoot!)).to.equal('');
    });
  }

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`begins its headings at heading-level="${level}"`, async () => {
      const stage = await staged(
        html`
          <brief-header heading-level=${level} .brief=${sampleBrief}></brief-header>
          <brief-recommendations heading-level=${level} .brief=${sampleBrief}></brief-recommendations>
          <brief-card heading-level=${level} .brief=${sampleBrief}></brief-card>
        `,
        3,
      );
      const levels = stage.all('brief-header, brief-recommendations, brief-card').map((one) => outlineOf(one)[0]![0]);
      expect(levels).to.deep.equal([level, level, level]);
    });
  }

  for (const value of ['0', '7', '-1', '1.5', 'zwei', '', '2em', 'Infinity']) {
    it(`begins its headings at level 2 with heading-level="${value}"`, async () => {
      const stage = await staged(html`<brief-header heading-level=${value} .brief=${sampleBrief}></brief-header>`);
      expect(outlineOf(stage.root)).to.deep.equal([
        [2, sampleBrief.meta.title],
        [3, 'Korrekturen'],
      ]);
    });
  }

  it('redraws its headings when heading-level changes', async () => {
    const stage = await staged(html`<brief-header .brief=${sampleBrief}></brief-header>`);
    const element = stage.get<HTMLElementTagNameMap['brief-header']>('brief-header');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(outlineOf(stage.root)).to.deep.equal([
      [4, sampleBrief.meta.title],
      [5, 'Korrekturen'],
    ]);
  });

  it('can be hidden by the page', async () => {
    const stage = await staged(html`<brief-header hidden .brief=${sampleBrief}></brief-header>`);
    expect(stage.get('brief-header').checkVisibility()).to.equal(false);
  });
});

describe('<brief-background>', () => {
  it('shows every section that no other element shows', async () => {
    const stage = await staged(html`<brief-background .brief=${sampleBrief}></brief-background>`);
    expect(stage.all('.brief-section').map(({ id }) => id)).to.deep.equal([
      'hintergrund',
      'further-reading',
      'ausblick',
    ]);
  });
});

describe('<brief-recommendations>', () => {
  for (const layout of ['list', 'cards', 'compact']) {
    it(`takes the layout “${layout}” by its attribute`, async () => {
      const stage = await staged(
        html`<brief-recommendations layout=${layout} .brief=${sampleBrief}></brief-recommendations>`,
      );
      expect(stage.all(`.brief-layout-${layout}`)).to.have.lengthOf(1);
    });
  }

  it('treats an unknown layout as “list”', async () => {
    const stage = await staged(
      html`<brief-recommendations layout="tiles" .brief=${sampleBrief}></brief-recommendations>`,
    );
    expect(stage.all('.brief-layout-list')).to.have.lengthOf(1);
  });

  it('redraws its text when layout changes', async () => {
    const stage = await staged(html`<brief-recommendations .brief=${sampleBrief}></brief-recommendations>`);
    const element = stage.get<BriefRecommendations>('brief-recommendations');
    element.layout = 'cards';
    await element.updateComplete;
    expect(stage.all('.brief-layout-cards')).to.have.lengthOf(1);
  });

  it('takes over the layout of a surrounding <policy-brief>', async () => {
    const stage = await staged(html`<policy-brief layout="compact" .brief=${sampleBrief}></policy-brief>`);
    expect(stage.all('.brief-layout-compact')).to.have.lengthOf(1);
  });
});

describe('<brief-quotes>', () => {
  it('shows all quotes of the brief, with who said them', async () => {
    const stage = await staged(html`<brief-quotes .brief=${sampleBrief}></brief-quotes>`);
    expect(stage.all('figure').map(plainText)).to.deep.equal([
      'Früher standen wir alle. Amtsleiter*in aus Musterhausen',
      '„Jetzt sitzen wir.“ Stimme aus dem Stadtrat',
      'نجلس هنا كل يوم زائرة',
    ]);
  });

  it('marks the language of a quote if it differs', async () => {
    const stage = await staged(html`<brief-quotes .brief=${sampleBrief}></brief-quotes>`);
    const languages = stage.all('figure').map((figure) => [figure.lang, figure.dir]);
    expect(languages).to.deep.equal([
      ['', ''],
      ['', ''],
      ['ar', 'rtl'],
    ]);
  });

  it('shows those of one item or one section', async () => {
    const stage = await staged(html`<brief-quotes item="finanzierung" .brief=${sampleBrief}></brief-quotes>`);
    expect(stage.all('figure')).to.have.lengthOf(2);
    const element = stage.get<BriefQuotes>('brief-quotes');
    element.item = 'hintergrund';
    await element.updateComplete;
    expect(stage.all('figure').map(({ lang }) => lang)).to.deep.equal(['ar']);
  });

  it('shows nothing for an item without quotes', async () => {
    const stage = await staged(html`<brief-quotes item="beteiligung" .brief=${sampleBrief}></brief-quotes>`);
    expect(stage.types).to.deep.equal(['brief-load']);
    expect(plainText(stage.root)).to.equal('');
  });

  it('draws no reference to a footnote, whose text would be missing', async () => {
    const note = { type: 'note' as const, number: 1, content: [{ type: 'paragraph' as const, content: ['Fußnote'] }] };
    const quote = {
      type: 'quote' as const,
      content: [{ type: 'paragraph' as const, content: ['Zitat', note] }],
      attribution: ['Wer'],
    };
    const brief = smallBrief({ sections: [recommendations({ id: 'a', title: ['A'], content: [quote] })] });
    const stage = await staged(html`<brief-quotes .brief=${brief}></brief-quotes>`);
    expect(plainText(stage.root)).to.equal('Zitat Wer');
    expect(stage.all('a, [id]')).to.have.lengthOf(0);
  });
});

describe('<brief-card>', () => {
  it('shows series, issue, title, one sentence, authors and date', async () => {
    const stage = await staged(html`<brief-card .brief=${sampleBrief}></brief-card>`);
    const text = plainText(stage.root);
    for (const part of [
      'Erfunden:Praktisch',
      '05|2025',
      sampleBrief.meta.title,
      sampleBrief.meta.description!,
      'Max Beispiel',
    ]) {
      expect(text).to.contain(part);
    }
    expect(stage.get('.brief-card-facts').textContent.trim()).to.match(/ · 3\. November 2025$/);
    expect(stage.get('.brief-card').querySelectorAll('time')).to.have.lengthOf(0);
  });

  const rows: [href: string | null, expected: string, why: string][] = [
    [null, 'https://baenke.example/', 'the page of the brief, where none is given'],
    ['https://stadt.example/baenke', 'https://stadt.example/baenke', 'the page that is given'],
    ['/baenke', new URL('/baenke', location.href).href, 'a page of the host'],
    ['javascript:alert(1)', 'https://baenke.example/', 'the page of the brief instead of a script'],
    [' JavaScript:alert(1)', 'https://baenke.example/', 'the page of the brief instead of a hidden script'],
    ['data:text/html,x', 'https://baenke.example/', 'the page of the brief instead of data'],
    ['http://', 'https://baenke.example/', 'the page of the brief instead of no address'],
  ];
  for (const [href, expected, why] of rows) {
    it(`leads to ${why}`, async () => {
      const stage = await staged(html`<brief-card .brief=${sampleBrief}></brief-card>`, 0);
      if (href !== null) stage.get('brief-card').setAttribute('href', href);
      await stage.until(1);
      expect(stage.get<HTMLAnchorElement>('.brief-card-title a').href).to.equal(expected);
    });
  }

  it('leads to the DOI if there is no page, and has no link if there is no DOI either', async () => {
    const stage = await staged(
      html`
        <brief-card .brief=${smallBrief({ meta: { doi: '10.1234/a#b' } })}></brief-card>
        <brief-card .brief=${smallBrief()}></brief-card>
      `,
      2,
    );
    const [withDoi, without] = stage.all('brief-card');
    expect(withDoi!.querySelector('a')!.href).to.equal('https://doi.org/10.1234/a%23b');
    expectElement(without!.querySelector('a'), null);
  });
});

describe('<brief-contents>', () => {
  const PARTS = ['Handlungsimpulse', 'Hintergrund', 'Further reading', 'Ausblick', 'Zitiervorschlag', 'Impressum'];
  const titlesIn = (root: ParentNode) => [...root.querySelectorAll('nav > ol > li > a')].map(plainText);

  it('lists sections and items of a whole brief elsewhere on the page, whichever comes first', async () => {
    const stage = await staged(
      html`
        <brief-contents .brief=${sampleBrief}></brief-contents>
        <policy-brief .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    expect(titlesIn(stage.root)).to.deep.equal(PARTS);
    expect(stage.all('nav li li a').map(plainText)).to.deep.equal([
      'Bänke dauerhaft bezahlen',
      'Alle fragen, bevor gebaut wird',
      'Ask the neighbours',
      'Wie geforscht wurde',
      'Stimmen von anderswo',
    ]);
    expect(deadLinksIn(stage.root)).to.deep.equal([]);
  });

  it('lists only what the page shows, and adds what is inserted later', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}>
          <brief-contents></brief-contents>
          <brief-imprint></brief-imprint>
        </policy-brief>
      `,
      3,
    );
    const contents = stage.get<BriefContents>('brief-contents');
    await contents.updateComplete;
    expect(titlesIn(stage.root)).to.deep.equal(['Impressum']);
    stage.get('policy-brief').append(document.createElement('brief-recommendations'));
    await stage.until(4);
    await contents.updateComplete;
    expect(titlesIn(stage.root)).to.deep.equal(['Handlungsimpulse', 'Impressum']);
    expect(deadLinksIn(stage.root)).to.deep.equal([]);
  });

  it('lists isolated sections and items', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}>
          <brief-contents></brief-contents>
          <brief-recommendations isolate></brief-recommendations>
        </policy-brief>
      `,
      3,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    expect(titlesIn(stage.root)).to.deep.equal(['Handlungsimpulse']);
    const isolated = stage.get('brief-recommendations').shadowRoot!;
    expect(deadLinksIn(stage.get('brief-contents'), isolated)).to.deep.equal([]);
  });

  it('lists no isolated text of the second copy of a brief', async () => {
    const stage = await staged(
      html`
        <policy-brief .brief=${sampleBrief}></policy-brief>
        <policy-brief .brief=${sampleBrief}>
          <brief-contents></brief-contents>
          <brief-recommendations isolate></brief-recommendations>
          <brief-imprint></brief-imprint>
        </policy-brief>
      `,
      5,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    expect(titlesIn(stage.root)).to.deep.equal(['Handlungsimpulse', 'Impressum']);
  });

  it('is a navigation landmark, named in the language of the page', async () => {
    const stage = await staged(
      html`
        <div lang="en">
          <brief-contents .brief=${sampleBrief}></brief-contents>
          <policy-brief .brief=${sampleBrief}></policy-brief>
        </div>
      `,
      2,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    const nav = stage.get<HTMLElement>('nav');
    expect(nav.ariaLabel).to.equal(`Contents: ${sampleBrief.meta.title}`);
    expect([nav.lang, nav.querySelector<HTMLElement>('ol')!.lang]).to.deep.equal(['en', 'de']);
    expect(plainText(nav.querySelector('h2')!)).to.equal('Contents');
  });

  it('marks the language of a title if it differs', async () => {
    const stage = await staged(
      html`
        <brief-contents .brief=${sampleBrief}></brief-contents>
        <policy-brief .brief=${sampleBrief}></policy-brief>
      `,
      2,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    const languageOf = (href: string) =>
      stage.get<HTMLElement>(`nav a[href="${href}"]`).closest<HTMLElement>('[lang]')!.lang;
    expect(languageOf('#ausblick')).to.equal('de');
    expect(languageOf('#further-reading')).to.equal('en');
    expect(languageOf('#english-item')).to.equal('en');
  });

  it('leaves out the footnotes of a title', async () => {
    const note = { type: 'note' as const, number: 1, content: [{ type: 'paragraph' as const, content: ['Fußnote'] }] };
    const brief = smallBrief({ sections: [{ ...recommendations(), title: ['Impulse', note] }] });
    const stage = await staged(
      html` <brief-contents .brief=${brief}></brief-contents><policy-brief .brief=${brief}></policy-brief> `,
      2,
    );
    await stage.get<BriefContents>('brief-contents').updateComplete;
    expect(plainText(stage.get('nav li'))).to.equal('Impulse');
  });
});
