import { expect, html } from '@open-wc/testing';
import { clipboardContent, clipboardContentOfNodes } from '../../src/clipboard/content.js';
import { chosenPieces } from '../../src/templates/brief.js';
import { quotes } from '../../src/templates/quotes.js';
import { createRenderContext } from '../../src/templates/render-context.js';
import { sampleBrief } from '../fixtures/brief.js';
import { define } from '../fixtures/elements.js';
import { countedAddress, Stage, staged } from '../fixtures/page.js';

define();

/** The clipboard content of an entire element of the page. */
function contentOf(element: Element): { text: string; html: string } {
  const range = document.createRange();
  range.selectNodeContents(element);
  return clipboardContentOfNodes(range.cloneContents());
}

describe('the plain text', () => {
  for (const [what, content, text] of [
    ['a string stays unchanged', 'Bänke für „Beispielstadt“', 'Bänke für „Beispielstadt“'],
    ['special characters of HTML stay unchanged', '1 < 2 && "x" > y', '1 < 2 && "x" > y'],
    ['no-break spaces become spaces', 'z.\u202fB. 7\u00a0Bänke', 'z. B. 7 Bänke'],
    ['soft hyphens are removed', 'Sitz\u00adge\u00adle\u00adgen\u00adheit', 'Sitzgelegenheit'],
    ['several spaces become one', ' a \t\n b \u00a0\u00ad c ', 'a b c'],
    ['adjacent spaces of neighbouring elements become one', html`a <em> b </em> c`, 'a b c'],
    ['a thin space and a joiner stay', 'a\u2009b\u200dc', 'a\u2009b\u200dc'],
    ['gender stars, colons and underscores stay', 'Bürger*innen, Akteur:innen_', 'Bürger*innen, Akteur:innen_'],
    ['formatting is removed', html`Ein <strong>fester <em>Topf</em></strong>`, 'Ein fester Topf'],
    ['a link becomes its text', html`siehe <a href="https://beispiel.example/">dort</a>.`, 'siehe dort.'],
    [
      'a line break ends the line',
      html`eins <br />
        zwei`,
      'eins\nzwei',
    ],
    [
      'a line break in a cell is a space, because a line is a row',
      html`<table>
        <tr>
          <td>eins<br />zwei</td>
          <td>drei</td>
        </tr>
      </table>`,
      'eins zwei\tdrei',
    ],
    [
      'paragraphs are separated by a blank line',
      html`<p>eins</p>
        <p>zwei</p>
        <h3>drei</h3>
        <p>vier</p>`,
      'eins\n\nzwei\n\ndrei\n\nvier',
    ],
    [
      'tables and lists are surrounded by blank lines',
      html`a
        <ul>
          <li>b</li>
        </ul>
        c
        <table>
          <tr>
            <td>d</td>
          </tr>
        </table>
        e`,
      'a\n\nb\n\nc\n\nd\n\ne',
    ],
    [
      'a list entry becomes a line',
      html`<ul>
        <li>eins</li>
        <li>
          zwei
          <ol>
            <li>darunter</li>
          </ol>
        </li>
      </ul>`,
      'eins\nzwei\ndarunter',
    ],
    [
      'a list entry of a paragraph and a line keeps both',
      html`<ul>
        <li>
          <p>a</p>
          b
        </li>
        <li>
          c
          <p>d</p>
        </li>
      </ul>`,
      'a\n\nb\n\nc\n\nd',
    ],
    [
      'paragraphs of a list entry stay paragraphs',
      html`<ul>
        <li>
          <p>a</p>
          <p>b</p>
        </li>
        <li><p>c</p></li>
      </ul>`,
      'a\n\nb\n\nc',
    ],
    [
      'terms and definitions are lines, unless they have paragraphs',
      html`<dl>
        <dt>a</dt>
        <dd>b</dd>
        <dt>c</dt>
        <dd>
          <p>d</p>
          <p>e</p>
        </dd>
      </dl>`,
      'a\nb\nc\n\nd\n\ne',
    ],
    [
      'the caption of a table is a paragraph',
      html`<table>
        <caption>
          a
        </caption>
        <tr>
          <td>b</td>
        </tr>
      </table>`,
      'a\n\nb',
    ],
    [
      'a table row becomes a line with tabs between its cells',
      html`<table>
        <thead>
          <tr>
            <th></th>
            <th>B</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>1</td>
            <td>2</td>
          </tr>
        </tbody>
      </table>`,
      '\tB\n1\t2',
    ],
    [
      'a quotation is followed by its attribution',
      html`<figure>
        <blockquote><p>Wir sitzen.</p></blockquote>
        <figcaption>Stimme</figcaption>
      </figure>`,
      'Wir sitzen.\n\nStimme',
    ],
    ['an image becomes its text alternative', html`ein <img alt="Bankzeichen" /> im Text`, 'ein Bankzeichen im Text'],
    ['Arabic text keeps its order', html`<p dir="rtl" lang="ar">مقعد <bdi>Bank</bdi> في</p>`, 'مقعد Bank في'],
    ['nothing becomes an empty string', html`<!-- a --> `, ''],
  ] as const) {
    it(what, () => {
      expect(clipboardContent(content).text).to.equal(text);
    });
  }
});

describe('the HTML', () => {
  const LINK = '<a href="https://beispiel.example/?a=1&#38;b=2">dort</a>';
  for (const [what, content, expected] of [
    ['special characters are encoded', '1 < 2 && "x" > y', '1 &#60; 2 &#38;&#38; &#34;x&#34; &#62; y'],
    ['letters and quotation marks stay', 'ä ß „a ‚b‘“', 'ä ß „a ‚b‘“'],
    ['no-break spaces and soft hyphens stay', 'z.\u202fB. 7\u00a0Sitz\u00adbänke', 'z.\u202fB. 7\u00a0Sitz\u00adbänke'],
    [
      'emphasis stays, even when nested',
      html`<strong>fester <em>Topf</em></strong>`,
      '<strong>fester <em>Topf</em></strong>',
    ],
    [
      'raised, lowered and deleted text and fixed-width type stay',
      html`m<sup>2</sup> CO<sub>2</sub> <s>alt</s> <code>a.csv</code>`,
      'm<sup>2</sup> CO<sub>2</sub> <s>alt</s> <code>a.csv</code>',
    ],
    [
      'captions and definition lists stay',
      html`<table>
          <caption>
            a
          </caption>
        </table>
        <dl>
          <dt>b</dt>
          <dd>c</dd>
        </dl>`,
      '<table><caption>a</caption></table><dl><dt>b</dt><dd>c</dd></dl>',
    ],
    [
      'a link keeps its address and nothing else',
      html`<a class="x" id="y" rel="noopener" href="https://beispiel.example/?a=1&b=2">dort</a>`,
      LINK,
    ],
    ['an address that runs a script is removed', html`<a href=${'javascript:alert(1)'}>dort</a>`, 'dort'],
    ['a link without an address is removed', html`<a>dort</a>`, 'dort'],
    [
      'a passage in another language keeps its language',
      html`<span class="x" lang="en" dir="ltr">bench</span>`,
      '<span lang="en" dir="ltr">bench</span>',
    ],
    [
      'a name in another script stays isolated',
      html`<p dir="rtl"><bdi>Bank</bdi></p>`,
      '<p dir="rtl"><bdi>Bank</bdi></p>',
    ],
    [
      'paragraphs in another language keep their language',
      html`<div lang="ar" dir="rtl"><p>مقعد</p></div>`,
      '<div lang="ar" dir="rtl"><p>مقعد</p></div>',
    ],
    [
      'elements that only carry a style are removed',
      html`<section>
        <div class="x">
          <p><span class="y">a</span> <abbr title="b">b</abbr></p>
        </div>
      </section>`,
      '<p>a b</p>',
    ],
    [
      'a quotation is followed by its attribution',
      html`<figure class="x">
        <blockquote><p>Wir sitzen.</p></blockquote>
        <figcaption>Stimme<br />zwei</figcaption>
      </figure>`,
      '<blockquote><p>Wir sitzen.</p></blockquote><div>Stimme<br>zwei</div>',
    ],
    [
      'a list stays a list and keeps its first number',
      html`<ol role="list" start="3">
        <li class="x">a</li>
        <li>b</li>
      </ol>`,
      '<ol start="3"><li>a</li><li>b</li></ol>',
    ],
    [
      'a table stays a table',
      html`<div tabindex="0">
        <table class="x">
          <thead>
            <tr>
              <th scope="col">A</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>1</td>
            </tr>
          </tbody>
        </table>
      </div>`,
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ],
    [
      'an image becomes its text alternative',
      html`<img src="bank.png" alt="Zeichen &amp; Wort" />`,
      'Zeichen &#38; Wort',
    ],
    [
      'scripts, styles and comments are removed',
      html`a<!-- b --><style>
          c
        </style>
        <script>
          d;
        </script>
        <template>e</template>`,
      'a',
    ],
  ] as const) {
    it(what, () => {
      expect(clipboardContent(content).html).to.equal(expected);
    });
  }

  it('turns a link to a fragment into an absolute address', () => {
    const { html: found } = clipboardContent(html`<a href="#zwei">zweite</a>`);
    expect(found).to.equal(`<a href="${new URL('#zwei', document.baseURI).href}">zweite</a>`);
  });

  it('contains the same text as the plain text of a whole brief', () => {
    const { text, html: found } = clipboardContent(chosenPieces(createRenderContext(sampleBrief)));
    const parsed = new DOMParser().parseFromString(found, 'text/html').body.textContent;
    const letters = (all: string) => all.replace(/[\s\u00ad]+/g, '');
    expect(letters(parsed)).to.equal(letters(text));
    expect(letters(text)).to.include(
      'BänkedauerhaftbezahlenKorrektur,3.Dezember2025:DieBankkostet40statt400Euro.EinfesterTopfhilftderGBO',
    );
  });

  it('contains no class, id, style or script of a whole brief', () => {
    const { html: found } = clipboardContent(chosenPieces(createRenderContext(sampleBrief)));
    const { body } = new DOMParser().parseFromString(found, 'text/html');
    const names = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect([...new Set(names)].sort()).to.deep.equal(['dir', 'href', 'lang', 'start']);
    expect(body.querySelectorAll('script, style, img, button')).to.have.lengthOf(0);
  });
});

describe('content that is not on the page', () => {
  it('loads no images', async () => {
    const { src, count } = countedAddress();
    clipboardContent(html`<p><img src=${src} alt="a" /></p>`);
    // An image on the page with the same address would wait for the first request.
    await new Promise((resolve) => Object.assign(new Image(), { onerror: resolve, src: `${src}?later` }));
    expect(await count()).to.equal(1);
  });

  it('can be quotes of a brief', () => {
    const { text } = clipboardContent(quotes(createRenderContext(sampleBrief), 'finanzierung'));
    expect(text).to.equal(
      'Früher standen wir alle.\n\nAmtsleiter*in aus Musterhausen\n\n„Jetzt sitzen wir.“\n\nStimme aus dem Stadtrat',
    );
  });
});

describe('what a reader has selected', () => {
  it('leaves out numbers and arrows that only serve navigation', async () => {
    const stage = await staged(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    const { text, html: found } = contentOf(stage.root);
    expect(text).to.include(
      'Drei Vorschläge folgen.\n\nBänke dauerhaft bezahlen\n\nKorrektur, 3. Dezember 2025: Die Bank',
    );
    expect(text).to.include('statt 400 Euro.\n\nEin fester Topf');
    expect(text).to.include('Fußnote zwei.\n\nHintergrund');
    expect(found).to.include('<ol><li><h4>Bänke <em>dauerhaft</em> bezahlen</h4><p><a href=');
    expect(found).to.include('Euro.</p><p>Ein');
    expect(found).to.include('<ol><li><p>Fußnote zwei.</p></li></ol><h3>Hintergrund</h3>');
  });

  it('leaves out references to footnotes', async () => {
    const stage = await staged(html`<brief-summary .brief=${sampleBrief}></brief-summary>`);
    const { text, html: found } = contentOf(stage.get('.brief-paragraph'));
    expect(text).to.equal('Bürger*innen und Akteur:innen sitzen gern nebeneinander.');
    expect(found).to.equal('Bürger*innen und Akteur:innen sitzen gern nebeneinander.');
  });

  it('contains the text that our elements show, without their controls', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}>
        <brief-summary></brief-summary><brief-unknown><button>Kopieren</button></brief-unknown>
      </policy-brief>`,
      2,
    );
    const { text } = contentOf(stage.root);
    expect(text).to.include('Akteur:innen sitzen gern nebeneinander.');
    expect(text).not.to.include('Kopieren');
  });

  it('leaves out hidden text', () => {
    const stage = new Stage(
      html`<p>a<span aria-hidden="true">b</span><span hidden>c</span><span aria-hidden="false">d</span></p>`,
    );
    expect(contentOf(stage.root)).to.deep.equal({ text: 'ad', html: '<p>ad</p>' });
  });

  it('can begin and end inside paragraphs', () => {
    const stage = new Stage(
      html`<p>eins zwei</p>
        <p>drei <em>vier fünf</em></p>`,
    );
    const [first, second] = stage.all('p');
    const range = document.createRange();
    range.setStart(first!.firstChild!, 5);
    range.setEnd(second!.querySelector('em')!.firstChild!, 4);
    expect(clipboardContentOfNodes(range.cloneContents())).to.deep.equal({
      text: 'zwei\n\ndrei vier',
      html: '<p>zwei</p><p>drei <em>vier</em></p>',
    });
  });

  it('can be a single element', () => {
    const stage = new Stage(html`<p lang="en">bench</p>`);
    expect(clipboardContentOfNodes(stage.get('p'))).to.deep.equal({ text: 'bench', html: '<p lang="en">bench</p>' });
  });

  it('stays unchanged on the page', () => {
    const stage = new Stage(html`<p>a­ <em>b</em></p>`);
    const before = stage.root.outerHTML;
    clipboardContentOfNodes(stage.get('p'));
    expect(stage.root.outerHTML).to.equal(before);
  });
});
