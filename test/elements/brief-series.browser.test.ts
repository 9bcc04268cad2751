import { expect, html } from '@open-wc/testing';
import type { SeriesData } from '../../src/brief/series.js';
import type { BriefSeries } from '../../src/elements/brief-series.js';
import { seriesStringsToCarry } from '../../src/locales/all-series.js';
import type { BriefCopyErrorEvent, BriefErrorEvent } from '../../src/events.js';
import '../../src/define/brief-series.js';
import { buttonNamed, buttonsIn, listNamed, press, refused, settled, textCopiedBy } from '../fixtures/copying.js';
import { addressOf, expectElement, flakyAddress, next, plainText, Stage, warningsDuring } from '../fixtures/page.js';
import { entries, entry, series, SERIES_URL } from '../fixtures/series.js';

/** More than fit on a screen, so that there are fields. */
const MANY = 12;
const CITATION = { de: `Muster kompakt. ${SERIES_URL}`, en: `Samples. ${SERIES_URL}` };

/** Shows an element with a series, and waits until the first briefs are there. */
async function shown(data: SeriesData, { lang = 'de', content = '' } = {}): Promise<BriefSeries> {
  const stage = new Stage();
  const element = Object.assign(document.createElement('brief-series'), { src: addressOf(data) });
  element.lang = lang;
  element.append(document.createRange().createContextualFragment(content));
  const loaded = next(element, 'brief-series-load');
  stage.root.append(element);
  await loaded;
  return element;
}

const rows = (element: BriefSeries) => [...element.querySelectorAll<HTMLElement>('li')];
const titles = (element: BriefSeries) =>
  rows(element)
    .filter(({ hidden }) => !hidden)
    .map((row) => plainText(row.querySelector('.brief-card-title')!));
const found = (element: BriefSeries) => plainText(element.shadowRoot!.querySelector('.found')!);
const field = (element: BriefSeries) => element.shadowRoot!.querySelector('input')!;

function type(element: BriefSeries, text: string): void {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', { bubbles: true }));
}

function pick(element: BriefSeries, label: string, value: string): void {
  const list = listNamed(label, element.shadowRoot!);
  list.value = value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until something is true, or for five seconds. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let wait = 0; wait < 500 && !isTrue(); wait++) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('the list of a series', () => {
  it('shows a card for each brief, in the order of the data, with the label of the issue as it is written', async () => {
    const element = await shown(
      series([entry('b', { issue: '05|2025' }), entry('a', { issue: 'Factsheet #1 | 2025' })]),
    );
    expect(titles(element)).to.deep.equal(['Titel b', 'Titel a']);
    expect(rows(element).map((row) => plainText(row.querySelector('.brief-issue')!))).to.deep.equal([
      '05|2025',
      'Factsheet #1 | 2025',
    ]);
    expect(plainText(rows(element)[0]!)).to.equal('Muster kompakt 05|2025 Titel b Erika Beispiel · März 2025');
  });

  it('shows a brief in the language of the page, with links to the others', async () => {
    const both = [entry('a', { title: 'Bänke' }), entry('a', { lang: 'en', title: 'Benches' })];
    const german = await shown(series(both));
    expect(titles(german)).to.deep.equal(['Bänke']);
    expect(plainText(german.querySelector('.brief-editions')!)).to.equal('Auch auf English');
    const english = await shown(series(both), { lang: 'en-GB' });
    expect(titles(english)).to.deep.equal(['Benches']);
    expect(english.querySelector('.brief-editions a')!.getAttribute('href')).to.equal('a.de.html');
  });

  it('gives each card the language and the direction of its brief', async () => {
    const element = await shown(series([entry('a', { lang: 'ar', title: 'ظل' })]));
    const card = element.querySelector('.brief')!;
    expect([card.getAttribute('lang'), card.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
  });

  it('names the series of a brief only as the data does', async () => {
    const element = await shown(series([entry('a', { series: 'Andere' }), entry('b', { series: '' }), entry('c')]));
    const names = rows(element).map((row) => plainText(row.querySelector('.brief-series')!));
    expect(names).to.deep.equal(['Andere', '', 'Muster kompakt']);
  });

  it('has headings of the level that the page chooses', async () => {
    const element = await shown(series([entry('a')]));
    expect(element.querySelectorAll('h2')).to.have.lengthOf(1);
    element.headingLevel = 4;
    await next(element, 'brief-series-load');
    expect([element.querySelectorAll('h2').length, element.querySelectorAll('h4').length]).to.deep.equal([0, 1]);
  });

  it('is in the shadow root of an isolated element, where it is filtered as elsewhere and the page does not style it', async () => {
    const rule = new CSSStyleSheet();
    rule.replaceSync('.brief-card-title { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(rule);
    const stage = new Stage();
    const element = Object.assign(document.createElement('brief-series'), { src: addressOf(series(entries(MANY))) });
    element.isolate = true;
    element.append('Alle Policy Briefs');
    const loaded = next(element, 'brief-series-load');
    stage.root.append(element);
    await loaded;
    const root = element.shadowRoot!;
    const visible = () => root.querySelectorAll('.brief-cards > li:not([hidden])').length;
    expect([visible(), plainText(element), root.querySelector('slot')]).to.deep.equal([
      MANY,
      'Alle Policy Briefs',
      null,
    ]);
    const title = root.querySelector('.brief-card-title')!;
    expect(getComputedStyle(title).color).not.to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root.querySelector('.brief-cards')!).display).to.equal('grid');
    type(element, 'nummer 1');
    expect(visible()).to.equal(3);
    const again = next(element, 'brief-series-load');
    element.isolate = false;
    await again;
    expect([rows(element).length, getComputedStyle(element.querySelector('.brief-card-title')!).color]).to.deep.equal([
      3,
      'rgb(1, 2, 3)',
    ]);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rule);
  });

  it('follows the language of the element', async () => {
    const element = await shown(series(entries(MANY)));
    element.lang = 'en';
    await next(element, 'brief-series-load');
    expect(buttonsIn(element.shadowRoot!).map(plainText)).to.deep.equal(['Reset']);
    expect(rows(element)).to.have.lengthOf(MANY);
  });

  it('speaks the language of the page, and runs in its direction, if the data carries the words of that language', async () => {
    const strings = seriesStringsToCarry(['ar'])!;
    const element = await shown(series(entries(MANY), { strings }), { lang: 'ar-EG' });
    const tools = element.shadowRoot!.querySelector('.tools')!;
    expect([tools.getAttribute('lang'), tools.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(buttonsIn(element.shadowRoot!).map(plainText)).to.deep.equal(['إعادة الضبط']);
    const labels = [...tools.querySelectorAll('label')].map((label) =>
      plainText(label)
        .replace(plainText(label.querySelector('select') ?? document.createElement('p')), '')
        .trim(),
    );
    expect(labels).to.deep.equal(['البحث', 'الكلمة المفتاحية', 'السنة', 'اللغة', 'المؤلف']);
    expect(getComputedStyle(tools.querySelector('label')!).direction).to.equal('rtl');
    type(element, 'nummer 1');
    await until(() => found(element) !== '');
    const inWords = (one: number) => one.toLocaleString('ar');
    expect(found(element)).to.equal(`المعروض: ${inWords(3)} من ${inWords(MANY)}`);
  });

  it('is drawn once, whatever it is asked again', async () => {
    const element = await shown(series(entries(MANY), { strings: seriesStringsToCarry(['ar'])! }), { lang: 'ar' });
    const [first] = rows(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(rows(element)[0]).to.equal(first);
  });

  it('draws all briefs of a long series, in their order', async () => {
    const data = entries(300);
    const element = await shown(series(data));
    await until(() => rows(element).length === data.length);
    expect(titles(element)).to.deep.equal(data.map(({ title }) => title));
  });

  it('leads to the pages beside its data', async () => {
    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.resolve(Response.json(series([entry('a')])));
    try {
      const stage = new Stage(html`<brief-series src="https://x.example/b/series.json"></brief-series>`);
      await next(stage.get('brief-series'), 'brief-series-load');
      expect(stage.get<HTMLAnchorElement>('.brief-card-title a').href).to.equal('https://x.example/b/a.de.html');
    } finally {
      window.fetch = fetch;
    }
  });

  for (const src of [
    'https://x.example/b/',
    'https://x.example/b/index.en.html',
    'https://x.example/b/series.json?v=2',
  ])
    it(`is found by ${src}`, async () => {
      const fetch = window.fetch.bind(window);
      let asked = '';
      window.fetch = (address) => {
        asked = address as string;
        return Promise.resolve(Response.json(series([entry('a')])));
      };
      try {
        const stage = new Stage(html`<brief-series src=${`${src}#x`}></brief-series>`);
        await next(stage.get('brief-series'), 'brief-series-load');
      } finally {
        window.fetch = fetch;
      }
      expect(asked.replace('?v=2', '')).to.equal('https://x.example/b/series.json');
    });

  it('comes from the page where the address begins with #', async () => {
    const stage = new Stage();
    const data = Object.assign(document.createElement('script'), { type: 'application/json', id: 'reihe' });
    data.text = JSON.stringify(series([entry('a')]));
    const element = Object.assign(document.createElement('brief-series'), { src: '#reihe' });
    let title = '';
    element.addEventListener('brief-series-load', (event) => (title = event.series.title));
    const loaded = next(element, 'brief-series-load');
    stage.root.append(data, element);
    await loaded;
    expect(title).to.equal('Muster kompakt');
    expect(titles(element)).to.deep.equal(['Titel a']);
  });
});

describe('a list that the page has already', () => {
  const row = (id: string) =>
    `<li id="${id}"><div class="brief"><h2 class="brief-card-title"><a href="${id}.de.html">Titel ${id}</a></h2></div></li>`;
  const list = (...ids: string[]) => `<ul class="brief-cards">${ids.map(row).join('')}</ul>`;

  it('stays, and gets what it lacks where that belongs', async () => {
    const briefs = [entry('neu'), entry('b'), entry('dazwischen'), entry('a')];
    const element = await shown(series(briefs), { content: list('b', 'a') });
    expect(titles(element)).to.deep.equal(briefs.map(({ title }) => title));
    expect(rows(element).map(({ id }) => id)).to.deep.equal(['', 'b', '', 'a']);
  });

  it('loses what the series no longer has', async () => {
    const element = await shown(series([entry('a')]), { content: list('alt', 'a') });
    expect(rows(element).map(({ id }) => id)).to.deep.equal(['a']);
  });

  it('can be searched', async () => {
    const data = entries(MANY);
    const element = await shown(series(data), { content: list(...data.map(({ id }) => id)) });
    type(element, 'nummer 11');
    expect(
      rows(element)
        .filter(({ hidden }) => !hidden)
        .map(({ id }) => id),
    ).to.deep.equal(['nr-11']);
  });
});

describe('the fields of a series', () => {
  it('are there from nine briefs on', async () => {
    expectElement((await shown(series(entries(8)))).shadowRoot!.querySelector('form'), null);
    expect((await shown(series(entries(9)))).shadowRoot!.querySelectorAll('input, select')).to.have.lengthOf(5);
  });

  it('find briefs by words while the reader types', async () => {
    const element = await shown(series(entries(MANY)));
    type(element, 'muster 7');
    expect(titles(element)).to.deep.equal(['Muster Nummer 7']);
    type(element, '');
    expect(titles(element)).to.have.lengthOf(MANY);
  });

  it('find briefs by keyword, year and author together', async () => {
    const element = await shown(series(entries(MANY)));
    pick(element, 'Schlagwort', 'Hitze');
    pick(element, 'Jahr', '2025');
    expect(titles(element)).to.deep.equal(['Muster Nummer 4', 'Muster Nummer 10']);
    pick(element, 'Verfasst von', 'Jo Zähler');
    expect(titles(element)).to.deep.equal([]);
  });

  it('show a brief in the language that the reader chooses, which they name in that language', async () => {
    const both = [entry('a', { title: 'Bänke' }), entry('a', { lang: 'en', title: 'Benches' })];
    const element = await shown(series([...both, ...entries(MANY)]));
    const names = [...listNamed('Sprache', element.shadowRoot!).options].map(({ text }) => text);
    expect(names).to.deep.equal(['Beliebig', 'Deutsch', 'English']);
    pick(element, 'Sprache', 'en');
    expect(titles(element)).to.deep.equal(['Benches']);
    pick(element, 'Sprache', '');
    expect(titles(element)[0]).to.equal('Bänke');
    expect(titles(element)).to.have.lengthOf(MANY + 1);
  });

  it('announce the number once the reader rests, and not before', async () => {
    const element = await shown(series(entries(MANY)));
    expect(found(element)).to.equal('');
    type(element, 'muster');
    type(element, 'muster 7');
    await settled();
    expect(found(element)).to.equal('');
    await until(() => found(element) !== '');
    expect(found(element)).to.equal('1 von 12 Policy Briefs');
    type(element, 'gibt es nicht');
    await until(() => !found(element).startsWith('1'));
    expect(found(element)).to.equal('Kein Policy Brief gefunden');
  });

  it('are emptied by one button', async () => {
    const element = await shown(series(entries(MANY)));
    type(element, 'muster 7');
    pick(element, 'Jahr', '2024');
    buttonNamed('Zurücksetzen', element.shadowRoot!).click();
    expect(titles(element)).to.have.lengthOf(MANY);
    expect([field(element).value, listNamed('Jahr', element.shadowRoot!).value]).to.deep.equal(['', '']);
  });

  it('have names for screen readers', async () => {
    const element = await shown(series(entries(MANY)));
    await expect(element).to.be.accessible();
    const form = element.shadowRoot!.querySelector('form')!;
    expect(form.getAttribute('aria-label')).to.equal('Policy Briefs suchen und filtern');
    expect(element.shadowRoot!.querySelector('.found')!.getAttribute('role')).to.equal('status');
  });

  it('send nothing when the reader presses Enter', async () => {
    const element = await shown(series(entries(MANY)));
    const submit = new SubmitEvent('submit', { cancelable: true });
    element.shadowRoot!.querySelector('form')!.dispatchEvent(submit);
    expect(submit.defaultPrevented).to.equal(true);
  });

  it('stay as they are when the brief of a longer list is drawn later', async () => {
    const data = entries(300);
    const element = await shown(series(data));
    type(element, 'nummer 299');
    await until(() => titles(element).length === 1);
    expect(titles(element)).to.deep.equal(['Muster Nummer 299']);
    type(element, '');
    await until(() => titles(element).length === 300);
    expect(titles(element)).to.deep.equal(data.map(({ title }) => title));
  });
});

describe('the citation of a series', () => {
  it('is copied by one click, in the language of the page', async () => {
    const data = series([entry('a')], { citation: CITATION });
    const german = await shown(data);
    expect(await textCopiedBy(buttonNamed('Reihe zitieren', german.shadowRoot!))).to.equal(CITATION.de);
    expect(plainText(german.shadowRoot!.querySelector('.message')!)).to.equal('Kopiert: Zitierangabe der Reihe');
    const english = await shown(data, { lang: 'en' });
    expect(await textCopiedBy(buttonNamed('Cite the series', english.shadowRoot!))).to.equal(CITATION.en);
  });

  it('is shown and selected where the clipboard refuses', async () => {
    const element = await shown(series([entry('a')], { citation: CITATION }));
    const outcome = await refused(() => press(buttonNamed('Reihe zitieren', element.shadowRoot!)));
    expect((outcome as BriefCopyErrorEvent).subject).to.deep.equal({ what: 'series' });
    expect(plainText(element.shadowRoot!.querySelector('.manual')!)).to.equal(CITATION.de);
  });

  it('has no button where the data has none', async () => {
    const element = await shown(series([entry('a')]));
    expect(buttonsIn(element.shadowRoot!)).to.deep.equal([]);
  });
});

describe('a series that does not load', () => {
  it('leaves the fallback, says so once, and loads on request', async () => {
    const stage = new Stage(html`<brief-series lang="de" src=${flakyAddress()}><a href="/">Reihe</a></brief-series>`);
    const element = stage.get<BriefSeries>('brief-series');
    element.addEventListener('brief-error', (event) => event.preventDefault());
    await stage.until(1);
    await settled();
    expect(plainText(element)).to.equal('Reihe');
    expect(plainText(element.shadowRoot!.querySelector('.controls .message')!)).to.equal(
      'Die Reihe konnte nicht geladen werden.',
    );
    buttonNamed('Erneut laden', element.shadowRoot!).click();
    await stage.until(2);
    // What is there then is a brief, and not a series.
    const codes = stage.outcomes.map((event) => (event as BriefErrorEvent).error.code);
    expect(codes).to.deep.equal(['status', 'format']);
  });

  it('is reported in the console', async () => {
    const warnings = await warningsDuring(async () => {
      const stage = new Stage(html`<brief-series src="/faults/404"></brief-series>`);
      await stage.until(1);
      await settled();
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('<brief-series>').and.to.contain('/faults/404');
  });

  it('keeps the list of an earlier one, and the newest address wins', async () => {
    const element = await shown(series([entry('a')]));
    element.src = '/faults/slow?ms=200';
    await settled();
    expect(titles(element)).to.deep.equal(['Titel a']);
    element.src = addressOf(series([entry('b')]));
    await next(element, 'brief-series-load');
    expect(titles(element)).to.deep.equal(['Titel b']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(titles(element)).to.deep.equal(['Titel b']);
  });
});
