import { expect, html } from '@open-wc/testing';
import type { BriefElement } from '../../src/elements/brief-element.js';
import { upgrade, watch } from '../../src/loader/index.js';
import { fragmentHtml } from '../../src/publish/fragment.js';
import '../../src/define.js';
import { sampleBrief } from '../fixtures/brief.js';
import {
  countedAddress,
  expectElement,
  next,
  pendingTasks,
  plainText,
  Stage,
  warningsDuring,
} from '../fixtures/page.js';

/** A piece of a page from HTML, as a content management system sends it. */
function page(content: string): Stage {
  const stage = new Stage();
  stage.root.append(document.createRange().createContextualFragment(content));
  return stage;
}

const link = '<a href="/x.html">Der Policy Brief</a>';

describe('upgrading', () => {
  it('inserts an element into a placeholder, and moves the content into the element', () => {
    const stage = page(`<div id="platz" class="breit" data-policy-brief="/x.json">${link}</div>`);
    upgrade(stage.root);
    const [brief] = stage.all<BriefElement>('#platz > policy-brief');
    expect(brief!.getAttribute('src')).to.equal(`${location.origin}/x.json`);
    expect(brief!.innerHTML).to.equal(link);
    expect(stage.get('#platz').className).to.equal('breit');
  });

  it('uses the address of the first link if the placeholder has none', () => {
    const stage = page(`<div class="policy-brief"><p>${link}</p><a href="/y.html">Anderes</a></div>`);
    upgrade(stage.root);
    expect(stage.get('policy-brief').getAttribute('src')).to.equal(`${location.origin}/x.json`);
  });

  it('passes the options of the placeholder to the element', () => {
    const stage = page(
      `<div data-policy-brief="/x.json" data-brief-show="citation" class="policy-brief-layout-cards"></div>`,
    );
    upgrade(stage.root);
    const brief = stage.get('policy-brief');
    expect([brief.getAttribute('show'), brief.getAttribute('layout')]).to.deep.equal(['citation', 'cards']);
  });

  it('replaces a paragraph, which must not contain the element', () => {
    const stage = page(`<p class="policy-brief">${link}</p>`);
    upgrade(stage.root);
    expect(stage.root.firstElementChild!.localName).to.equal('policy-brief');
    expect(stage.get('policy-brief').innerHTML).to.equal(`<p class="policy-brief">${link}</p>`);
  });

  it('inserts one element, however often it is called', () => {
    const stage = page(`<div data-policy-brief="/x.json">${link}</div><p class="policy-brief">${link}</p>`);
    for (let time = 0; time < 3; time++) upgrade(stage.root);
    expect(stage.all('policy-brief')).to.have.lengthOf(2);
  });

  it('upgrades the root as well', () => {
    const stage = page(`<div data-policy-brief="/x.json">${link}</div>`);
    upgrade(stage.get<HTMLElement>('[data-policy-brief]'));
    expect(stage.all('policy-brief')).to.have.lengthOf(1);
  });

  it('ignores a placeholder without an address', () => {
    const stage = page('<div data-policy-brief>Text</div><div class="policy-brief">Text</div>');
    upgrade(stage.root);
    expectElement(stage.root.querySelector('policy-brief'), null);
  });

  it('inserts a list of a series into a placeholder for one, with its options', () => {
    const stage = page(
      `<div data-policy-brief-series="/briefs/" data-brief-heading-level="3">${link}</div>
      <p class="policy-brief-series"><a href="/briefs/index.en.html">Die Reihe</a></p>`,
    );
    upgrade(stage.root);
    const [first, second] = stage.all('brief-series');
    expect([first, second].map((one) => one!.getAttribute('src'))).to.deep.equal(['/briefs/', '/briefs/index.en.html']);
    expect(first!.getAttribute('heading-level')).to.equal('3');
    expect(plainText(second!)).to.equal('Die Reihe');
  });

  it('does not touch editable content', () => {
    const stage = page(`<div contenteditable="true"><div data-policy-brief="/x.json">${link}</div></div>`);
    upgrade(stage.root);
    expectElement(stage.root.querySelector('policy-brief'), null);
  });

  it('ignores everything inside an element', () => {
    const stage = page(`<policy-brief><div data-policy-brief="/x.json">${link}</div></policy-brief>`);
    upgrade(stage.root);
    expect(stage.all('policy-brief')).to.have.lengthOf(1);
  });

  it('warns once that the page must allow an address on another site', async () => {
    const stage = page('<div data-policy-brief="https://anderswo.example/x.json"><a href="/x">Text</a></div>');
    const warnings = await warningsDuring(() => {
      upgrade(stage.root);
      upgrade(stage.root);
      return Promise.resolve();
    });
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('https://anderswo.example/x.json').and.to.contain('data-briefs');
    expectElement(stage.root.querySelector('policy-brief'), null);
  });
});

describe('upgrading a link', () => {
  let script: HTMLScriptElement;

  before(() => {
    script = Object.assign(document.createElement('script'), { type: 'text/plain', src: '/script.js' });
    script.dataset.briefs = '/briefs/';
    document.head.append(script);
  });
  after(() => script.remove());

  const isUpgraded = (content: string) => {
    const stage = page(content);
    upgrade(stage.root);
    return stage.root.querySelector('policy-brief') !== null;
  };

  for (const [what, content, expected] of [
    ['alone in its paragraph', '<p><a href="/briefs/x.html">T</a></p>', true],
    ['alone except for spaces', '<p>\n <a href="/briefs/x.html">T</a>&nbsp;</p>', true],
    ['in a sentence', '<p>Siehe <a href="/briefs/x.html">T</a>.</p>', false],
    ['beside another', '<p><a href="/briefs/x.html">T</a> <a href="/">U</a></p>', false],
    ['that is an image', '<p><a href="/briefs/x.html"><img alt="T"></a></p>', false],
    [
      'with an icon in it',
      '<p><a href="/briefs/x.html"><img alt="" src="data:,">T <i class="icon"></i><svg></svg></a></p>',
      true,
    ],
    [
      'beside an icon',
      '<p><i class="icon"></i><img alt="" src="data:,"><a href="/briefs/x.html">T</a><svg></svg></p>',
      true,
    ],
    ['before a line break', '<p><a href="/briefs/x.html">T</a><br></p>', true],
    ['with emphasis in it', '<p><a href="/briefs/x.html"><strong><span>T</span></strong></a></p>', true],
    ['with emphasis around it', '<p><strong><span><a href="/briefs/x.html">T</a></span></strong></p>', true],
    ['beside an empty anchor', '<p><a id="anker"></a><a name="a"></a><a href="/briefs/x.html">T</a></p>', true],
    [
      'beside a remark in brackets',
      '<p><a href="/briefs/x.html">T</a> <span class="ext">(externer Link)</span></p>',
      true,
    ],
    ['with a remark in it', '<p><a href="/briefs/x.html">T<span>(externer Link)</span></a></p>', true],
    [
      'beside a remark for screen readers',
      '<p><a href="/briefs/x.html">T</a><span class="sr-only">extern</span></p>',
      true,
    ],
    ['beside a hidden arrow', '<p><span aria-hidden="true">→</span><a href="/briefs/x.html">T</a></p>', true],
    ['alone in a list', '<ul><li><a href="/briefs/x.html">T</a></li></ul>', true],
    ['alone in a <div>', '<div><a href="/briefs/x.html">T</a><br></div>', true],
    ['alone in a heading', '<h3><a href="/briefs/x.html">T</a></h3>', true],
    ['alone in a table', '<table><tr><td><a href="/briefs/x.html">T</a></td></tr></table>', true],
    [
      'in a button of WordPress',
      '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/briefs/x.html">T</a></div></div>',
      true,
    ],
    ['in a quotation', '<blockquote><p><a href="/briefs/x.html">T</a></p></blockquote>', true],
    ['in a list of links', '<ul><li><a href="/briefs/x.html">T</a></li><li><a href="/">U</a></li></ul>', false],
    [
      'in a table of links',
      '<table><tr><td><a href="/briefs/x.html">T</a></td><td><a href="/">U</a></td></tr></table>',
      false,
    ],
    ['in a menu', '<nav><p><a href="/briefs/x.html">T</a></p></nav>', false],
    ['in a menu by its role', '<div role="navigation"><div><a href="/briefs/x.html">T</a></div></div>', false],
    ['in a brief', '<div class="brief"><p><a href="/briefs/x.html">T</a></p></div>', false],
    ['in a teaser', '<div class="teaser">Lesen Sie: <a href="/briefs/x.html">T</a></div>', false],
    ['before a remark without brackets', '<p><a href="/briefs/x.html">T</a> – ein Policy Brief</p>', false],
    ['beside a video', '<div><a href="/briefs/x.html">T</a><video></video></div>', false],
    ['to somewhere else', '<p><a href="/anderes/x.html">T</a></p>', false],
  ] as const) {
    it(`${what}: ${expected ? 'the brief comes in its place' : 'it stays a link'}`, () => {
      expect(isUpgraded(content)).to.equal(expected);
    });
  }

  for (const [what, content, expected] of [
    ['around a heading', '<h3><strong><a href="/briefs/x.html">T</a></strong></h3>', 'policy-brief > h3 > strong > a'],
    ['in a list entry', '<ul><li><a href="/briefs/x.html">T</a></li></ul>', 'ul > li > policy-brief > a'],
    ['in a table cell', '<table><tr><td><a href="/briefs/x.html">T</a></td></tr></table>', 'td > policy-brief > a'],
    ['in a <div>', '<div><em><a href="/briefs/x.html">T</a></em></div>', 'div > policy-brief > em > a'],
  ] as const) {
    it(`puts the brief ${what}, where it may be`, () => {
      const stage = page(content);
      upgrade(stage.root);
      upgrade(stage.root);
      expect(stage.all(expected)).to.have.lengthOf(1);
      expect(stage.all('policy-brief')).to.have.lengthOf(1);
    });
  }

  it('to the list of a series puts that list in its place', () => {
    const stage = page('<p><a href="/briefs/index.html#heading-level=3">T</a></p>');
    upgrade(stage.root);
    const list = stage.get('brief-series');
    expect(list.getAttribute('src')).to.equal('/briefs/index.html#heading-level=3');
    expect(list.getAttribute('heading-level')).to.equal('3');
    expect(plainText(list)).to.equal('T');
  });

  it('keeps the link as the fallback, in its paragraph', () => {
    const stage = page('<p><a href="/briefs/x.html#show=citation">T</a></p>');
    upgrade(stage.root);
    const brief = stage.get('policy-brief');
    expect(brief.getAttribute('src')).to.equal(`${location.origin}/briefs/x.json`);
    expect(brief.getAttribute('show')).to.equal('citation');
    expect(brief.innerHTML).to.equal('<p><a href="/briefs/x.html#show=citation">T</a></p>');
  });
});

describe('upgrading a frame', () => {
  let script: HTMLScriptElement;

  before(() => {
    script = Object.assign(document.createElement('script'), { type: 'text/plain', src: '/script.js' });
    script.dataset.briefFrames = 'https://anderswo.example/';
    document.head.append(script);
  });
  after(() => script.remove());

  it('is refused if the page has not opted into the site, for frames and briefs separately', async () => {
    const stage = page('<div class="policy-brief-frame"><a href="https://fremd.example/x.html">Titel</a></div>');
    script.dataset.briefs = 'https://fremd.example/';
    const warnings = await warningsDuring(() => {
      upgrade(stage.root);
      return Promise.resolve();
    });
    delete script.dataset.briefs;
    expectElement(stage.root.querySelector('brief-frame'), null);
    expect(warnings.join()).to.contain('data-brief-frames');
  });

  it('upgrades a placeholder around a link to another site, and loads nothing yet', () => {
    const stage = page('<div class="policy-brief-frame"><a href="https://anderswo.example/x.html">Titel</a></div>');
    upgrade(stage.root);
    const frame = stage.get('.policy-brief-frame > brief-frame');
    expect(frame.getAttribute('src')).to.equal('https://anderswo.example/x.html');
    expectElement(frame.shadowRoot!.querySelector('iframe'), null);
  });

  it('uses the address in the attribute', () => {
    const stage = page('<div data-policy-brief-frame="https://anderswo.example/x.html"></div>');
    upgrade(stage.root);
    expect(stage.get('brief-frame').getAttribute('src')).to.equal('https://anderswo.example/x.html');
  });
});

describe('watching a page', () => {
  before(() => watch());

  const shown = async (stage: Stage) => {
    await stage.until(1);
    return plainText(stage.root);
  };

  it('upgrades a placeholder that is inserted later', async () => {
    const { src } = countedAddress();
    const stage = page(`<section><div data-policy-brief="${src}">${link}</div></section>`);
    expect(await shown(stage)).to.contain('Resiliente Kommunen');
  });

  it('upgrades a placeholder whose link is inserted later', async () => {
    const { src } = countedAddress();
    const stage = page('<div class="policy-brief"></div>');
    await pendingTasks();
    const later = Object.assign(document.createElement('a'), { href: src, textContent: 'Später' });
    stage.get('.policy-brief').append(later);
    expect(await shown(stage)).to.contain('Resiliente Kommunen');
  });

  it('updates the element when the placeholder gets another address', async () => {
    const { src } = countedAddress();
    const stage = page(`<div data-policy-brief="/faults/404/x.json">${link}</div>`);
    await stage.until(1);
    const loaded = next(stage.get('policy-brief'), 'brief-load');
    stage.get<HTMLElement>('[data-policy-brief]').dataset.policyBrief = src;
    await loaded;
    expect(plainText(stage.root)).to.contain('Resiliente Kommunen');
  });

  it('lets a framework remove a placeholder and put it back', async () => {
    const { src, count } = countedAddress();
    const stage = page(`<div id="platz" data-policy-brief="${src}">${link}</div>`);
    await stage.until(1);
    const place = stage.get('#platz');
    stage.root.removeChild(place);
    stage.root.append(place);
    await pendingTasks();
    expect(stage.all('policy-brief')).to.have.lengthOf(1);
    expect(plainText(stage.root)).to.contain('Resiliente Kommunen');
    expect(await count()).to.equal(1);
  });

  it('adds controls to static text that is inserted later', async () => {
    const stage = page(fragmentHtml(sampleBrief));
    await pendingTasks();
    expect(stage.all('policy-brief-copy-controls')).to.have.lengthOf.above(2);
  });

  it('ignores what an element draws', async () => {
    const stage = new Stage(html`<policy-brief .brief=${sampleBrief}></policy-brief>`);
    await stage.until(1);
    await pendingTasks();
    expect(stage.all('policy-brief')).to.have.lengthOf(1);
    expect(stage.all('policy-brief-citation-controls')).to.have.lengthOf(1);
  });
});
