import { expect, html } from '@open-wc/testing';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { textStyles } from '../../src/styles/text/index.js';
import type { Section } from '../../src/brief/model.js';
import { sampleBrief, paragraph, smallBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { next, staged } from '../fixtures/page.js';

define();

function count(root: DocumentOrShadowRoot): number {
  return root.adoptedStyleSheets.filter((sheet) => sheet === textStyles.styleSheet).length;
}

describe('the stylesheet of the text', () => {
  it('is in the document once, however many elements there are', async () => {
    await staged(html`${[1, 2, 3].map(() => html`<brief-header .brief=${sampleBrief}></brief-header>`)}`, 3);
    expect(count(document)).to.equal(1);
  });

  it('leaves the page’s own adopted stylesheets where they are', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    await staged(html`<brief-header .brief=${sampleBrief}></brief-header>`);
    expect(document.adoptedStyleSheets).to.include(own);
  });

  it('is in a shadow root that contains elements, once', async () => {
    const stage = await staged(html`<div></div>`, 0);
    const root = stage.get('div').attachShadow({ mode: 'open' });
    for (let number = 0; number < 2; number++) {
      const element = document.createElement('brief-summary');
      element.brief = sampleBrief;
      root.append(element);
      await next(element, 'brief-load');
    }
    expect(count(root)).to.equal(1);
    expect(getComputedStyle(root.querySelector('.brief-summary')!).display).to.equal('grid');
  });

  it('is not adopted where a link has loaded it, unless that link is disabled', async () => {
    const stage = await staged(html`<div></div>`, 0);
    const root = stage.get('div').attachShadow({ mode: 'open' });
    const href = `data:text/css,.brief{}#/${LIBRARY_FILES.stylesheet}`;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    root.append(link);
    await next(link, 'load');
    const counts = [];
    for (const disabled of [false, true]) {
      link.disabled = disabled;
      const element = document.createElement('brief-summary');
      element.brief = sampleBrief;
      root.append(element);
      await next(element, 'brief-load');
      counts.push(count(root));
    }
    expect(counts).to.deep.equal([0, 1]);
  });

  it('is in the shadow root of an isolated element, which the page’s rules do not reach', async () => {
    const stage = await staged(html`
      <style>
        p,
        .brief-paragraph {
          display: none !important;
        }
      </style>
      <brief-summary isolate .brief=${sampleBrief}></brief-summary>
    `);
    const root = stage.get('brief-summary').shadowRoot!;
    expect(count(root)).to.equal(1);
    expect(root.querySelector('.brief-paragraph')!.checkVisibility()).to.equal(true);
  });

  it('is adopted before anything is drawn, so that no text is seen without it', async () => {
    const stage = await staged(html`<div></div>`, 0);
    const root = stage.get('div').attachShadow({ mode: 'open' });
    const element = document.createElement('brief-summary');
    element.brief = sampleBrief;
    let sheets = -1;
    new MutationObserver((_records, observer) => {
      if (!element.querySelector('.brief-paragraph')) return;
      sheets = count(root);
      observer.disconnect();
    }).observe(element, { childList: true, subtree: true });
    root.append(element);
    await next(element, 'brief-load');
    expect(sheets).to.equal(1);
  });
});

describe('the look of the text', () => {
  it('takes font, colour and link colour from the page', async () => {
    const stage = await staged(html`
      <style>
        .town {
          font-family: monospace;
          color: rgb(1, 2, 3);
        }
        .town a {
          color: rgb(4, 5, 6);
        }
      </style>
      <div class="town"><policy-brief .brief=${sampleBrief}></policy-brief></div>
    `);
    const styleOf = (selector: string) => getComputedStyle(stage.get(selector));
    for (const selector of ['.brief-title', '.brief-paragraph', '.brief-quote-text', 'td', 'strong']) {
      expect(styleOf(selector).fontFamily).to.equal('monospace', selector);
      expect(styleOf(selector).color).to.equal('rgb(1, 2, 3)', selector);
    }
    expect(styleOf('a.brief-link').color).to.equal('rgb(4, 5, 6)');
  });

  it('keeps its distances under a reset that comes later', async () => {
    const gaps = async (content: unknown) => {
      const stage = await staged(content);
      const [first, second] = stage.all(
        'section.brief-item > .brief-paragraph, section.brief-item > .brief-item-title',
      );
      return second!.getBoundingClientRect().top - first!.getBoundingClientRect().bottom;
    };
    const item = { id: 'eins', title: ['Eins'], content: [paragraph('Erstens.'), paragraph('Zweitens.')] };
    const section: Section = {
      id: 'hintergrund',
      role: 'background',
      title: ['Hintergrund'],
      content: [],
      items: [item],
    };
    const text = html`<policy-brief .brief=${smallBrief({ sections: [section] })}></policy-brief>`;
    const reset = html`<style>
      *,
      ::before,
      ::after {
        margin: 0;
        padding: 0;
        box-sizing: border-box;
      }
      h1,
      h2,
      h3,
      h4,
      p,
      blockquote,
      figure,
      ol,
      ul {
        margin: 0;
        padding: 0;
        font-size: inherit;
        font-weight: inherit;
      }
    </style>`;
    // Distances come from subtracting large numbers.
    expect(await gaps(html`${reset}${text}`)).to.be.closeTo(await gaps(text), 0.01);
  });

  it('gives way to a rule that the page makes for its content', async () => {
    const stage = await staged(html`
      <style>
        .content h2 {
          font-size: 20px;
        }
      </style>
      <div class="content"><policy-brief .brief=${sampleBrief}></policy-brief></div>
    `);
    expect(getComputedStyle(stage.get('h2')).fontSize).to.equal('20px');
  });
});
