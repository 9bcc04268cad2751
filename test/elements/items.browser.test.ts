import { expect, html } from '@open-wc/testing';
import type { BriefCopyEvent } from '../../src/events.js';
import type { Brief } from '../../src/brief/model.js';
import { sampleBrief, paragraph, recommendations, smallBrief } from '../fixtures/brief.js';
import { buttonNamed, buttonsIn, press, textCopiedBy } from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { plainText, staged, type Stage } from '../fixtures/page.js';

define();

const CITATION = 'Mustermann, E. von der, Beispiel, M. (2025): Bänke für Beispielstadt. https://doi.org/10.1234/baenke';

/** A brief without an address. */
const homeless = (brief: Brief): Brief => {
  const meta = { ...brief.meta };
  delete meta.url;
  return { ...brief, meta };
};

const show = (brief: Brief) => staged(html`<policy-brief lang="de" .brief=${brief}></policy-brief>`);
const item = (stage: Stage, id: string) => stage.get(`[id="${id}"]`);

describe('each recommendation', () => {
  it('is cited with the brief, its number, its title and its address', async () => {
    const stage = await show(sampleBrief);
    expect(await textCopiedBy(buttonNamed('Zitieren', item(stage, 'finanzierung')))).to.equal(
      `${CITATION} – Empfehlung 1: Bänke dauerhaft bezahlen, https://baenke.example/#finanzierung`,
    );
  });

  it('is cited by the label that the brief gives its items', async () => {
    const part = {
      ...recommendations({ id: 'eins', title: ['Erstens'], content: [] }),
      itemLabel: 'Handlungsimpuls',
    };
    const stage = await show(smallBrief({ sections: [part] }));
    expect(await textCopiedBy(buttonNamed('Zitieren', item(stage, 'eins')))).to.include(
      ' – Handlungsimpuls 1: Erstens,',
    );
  });

  it('is linked to the brief’s own page if there is one', async () => {
    const stage = await show(sampleBrief);
    expect(await textCopiedBy(buttonNamed('Link kopieren', item(stage, 'beteiligung')))).to.equal(
      'https://baenke.example/#beteiligung',
    );
  });

  it('is linked to the page that shows it if the brief has none', async () => {
    const stage = await show(homeless(sampleBrief));
    expect(await textCopiedBy(buttonNamed('Link kopieren', item(stage, 'beteiligung')))).to.equal(
      `${location.href.replace(/#.*/, '')}#beteiligung`,
    );
  });

  it('is linked by its id on the page', async () => {
    const stage = await staged(
      html`<p id="beteiligung"></p>
        <policy-brief lang="de" .brief=${homeless(sampleBrief)}></policy-brief>`,
    );
    const copied = await textCopiedBy(buttonNamed('Link kopieren', stage.all('.brief-item')[1]!));
    expect(copied).to.equal(`${location.href.replace(/#.*/, '')}#${stage.all('.brief-item')[1]!.id}`);
    expect(copied).not.to.match(/#beteiligung$/);
  });

  it('is linked by the canonical address of the page', async () => {
    const canonical = Object.assign(document.createElement('link'), { rel: 'canonical', href: '/thema/integration' });
    document.head.append(canonical);
    try {
      const stage = await show(homeless(sampleBrief));
      expect(await textCopiedBy(buttonNamed('Link kopieren', item(stage, 'beteiligung')))).to.equal(
        `${location.origin}/thema/integration#beteiligung`,
      );
    } finally {
      canonical.remove();
    }
  });

  it('is linked without tracking parameters', async () => {
    const { href } = location;
    const address = new URL(href);
    address.searchParams.set('seite', '7');
    const clean = address.href;
    for (const name of ['utm_source', 'mtm_campaign', 'pk_kwd', 'matomo_source', 'piwik_campaign', 'fbclid', 'gclid'])
      address.searchParams.set(name, 'rundbrief');
    history.replaceState(null, '', address);
    try {
      const stage = await show(homeless(sampleBrief));
      const copied = await textCopiedBy(buttonNamed('Link kopieren', item(stage, 'beteiligung')));
      expect(copied).to.equal(`${clean}#beteiligung`);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('fires an event that names the copied item', async () => {
    const stage = await show(sampleBrief);
    const cited = (await press(buttonNamed('Zitieren', item(stage, 'finanzierung')))) as BriefCopyEvent;
    const linked = (await press(buttonNamed('Link kopieren', item(stage, 'finanzierung')))) as BriefCopyEvent;
    expect(cited.subject).to.deep.equal({ what: 'citation', style: 'suggested', item: 'finanzierung' });
    expect(linked.subject).to.deep.equal({ what: 'link', item: 'finanzierung' });
  });
});

describe('each background section', () => {
  it('is cited with the brief, its title and its address, without a number', async () => {
    const stage = await show(sampleBrief);
    expect(await textCopiedBy(buttonNamed('Zitieren', item(stage, 'forschung')))).to.equal(
      `${CITATION} – Abschnitt: Wie geforscht wurde, https://baenke.example/#forschung`,
    );
  });

  it('is linked', async () => {
    const stage = await show(sampleBrief);
    expect(await textCopiedBy(buttonNamed('Link kopieren', item(stage, 'forschung')))).to.equal(
      'https://baenke.example/#forschung',
    );
  });
});

describe('each quote', () => {
  const quote = (stage: Stage, index: number) => stage.all('.brief-quote')[index]!;

  it('is copied in quotation marks, with who said it, and its source', async () => {
    const stage = await show(sampleBrief);
    expect(await textCopiedBy(buttonNamed('Zitat kopieren', quote(stage, 0)))).to.equal(
      `„Früher standen wir alle.“\n\n— Amtsleiter*in aus Musterhausen\n\nQuelle: ${CITATION}`,
    );
  });

  it('keeps the quotation marks that the author set', async () => {
    const stage = await show(sampleBrief);
    expect(await textCopiedBy(buttonNamed('Zitat kopieren', quote(stage, 1)))).to.match(/^„Jetzt sitzen wir\.“\n/);
  });

  it('is copied completely if it has several paragraphs', async () => {
    const content = [paragraph('Erstens.'), paragraph('Zweitens.')];
    const section = recommendations({ id: 'eins', title: ['Eins'], content: [{ type: 'quote', content }] });
    const stage = await show(smallBrief({ sections: [section] }));
    const copied = await textCopiedBy(buttonNamed('Zitat kopieren', quote(stage, 0)));
    expect(copied).to.match(/^„Erstens\.\n\nZweitens\.“\n\nQuelle: /);
  });

  it('fires an event that names it as a quote', async () => {
    const stage = await show(sampleBrief);
    const { subject } = (await press(buttonNamed('Zitat kopieren', quote(stage, 0)))) as BriefCopyEvent;
    expect(subject).to.deep.equal({ what: 'quote', style: 'suggested' });
  });
});

describe('<brief-cite-button>', () => {
  it('is one button', async () => {
    const stage = await staged(html`<brief-cite-button lang="de" .brief=${sampleBrief}></brief-cite-button>`);
    expect(buttonsIn(stage.root).map(plainText)).to.deep.equal(['Zitiervorschlag kopieren']);
    expect(await textCopiedBy(buttonsIn(stage.root)[0]!)).to.equal(CITATION);
  });

  it('copies in the style that citation-style names', async () => {
    const stage = await staged(
      html`<brief-cite-button lang="de" citation-style="apa" .brief=${sampleBrief}></brief-cite-button>`,
    );
    expect(await textCopiedBy(buttonNamed('APA 7 kopieren', stage.root))).to.match(/^von der Mustermann/);
  });

  it('cites one item', async () => {
    const stage = await staged(
      html`<brief-cite-button lang="de" item="finanzierung" .brief=${sampleBrief}></brief-cite-button>`,
    );
    expect(await textCopiedBy(buttonNamed('Empfehlung 1 zitieren', stage.root))).to.include(
      'Empfehlung 1: Bänke dauerhaft bezahlen',
    );
  });

  it('cites an item by the brief’s DOI if the page does not show the item', async () => {
    const stage = await staged(
      html`<h2 id="finanzierung">Finanzierung der Stadt</h2>
        <brief-cite-button lang="de" item="finanzierung" .brief=${homeless(sampleBrief)}></brief-cite-button>`,
    );
    expect(await textCopiedBy(buttonNamed('Empfehlung 1 zitieren', stage.root))).to.equal(
      `${CITATION} – Empfehlung 1: Bänke dauerhaft bezahlen`,
    );
  });

  it('draws nothing for an item that is not in the brief', async () => {
    const stage = await staged(
      html`<brief-cite-button lang="de" item="fehlt" .brief=${sampleBrief}></brief-cite-button>`,
    );
    expect(buttonsIn(stage.root)).to.have.lengthOf(0);
  });
});

describe('<brief-doi>', () => {
  it('shows the DOI as a link with its full address', async () => {
    const stage = await staged(html`<brief-doi .brief=${sampleBrief}></brief-doi>`);
    expect(stage.get<HTMLAnchorElement>('a').href).to.equal('https://doi.org/10.1234/baenke');
    expect(plainText(stage.get('a'))).to.equal('https://doi.org/10.1234/baenke');
  });

  it('copies its address', async () => {
    const stage = await staged(html`<brief-doi lang="de" .brief=${sampleBrief}></brief-doi>`);
    expect(await textCopiedBy(buttonNamed('DOI kopieren', stage.root))).to.equal('https://doi.org/10.1234/baenke');
  });

  it('draws nothing if the brief has no DOI', async () => {
    const stage = await staged(html`<brief-doi .brief=${smallBrief()}><p>DOI folgt</p></brief-doi>`);
    expect(plainText(stage.root)).to.equal('');
  });
});
