import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { isAllowed, isOptedIn, mayLoad } from '../../src/dom/opt-in.js';
import { countedAddress, staged, warningsDuring } from '../fixtures/page.js';

const here = location.origin;

describe('a page opts into addresses', () => {
  const optIn = (briefs: string) => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain', src: '/script.js' });
    script.dataset.briefs = briefs;
    document.head.append(script);
    return script;
  };
  let scripts: HTMLScriptElement[] = [];

  afterEach(() => {
    for (const script of scripts) script.remove();
    scripts = [];
  });

  for (const [briefs, url, expected] of [
    ['https://institut.example/briefs/', 'https://institut.example/briefs/x.html', true],
    ['https://institut.example/briefs', 'https://institut.example/briefs/x.html', true],
    ['https://institut.example/briefs', 'https://institut.example/briefs-anderer/x.html', false],
    ['https://institut.example/', 'https://institut.example.boese.example/x.html', false],
    ['https://institut.example', 'https://institut.example.boese.example/x.html', false],
    ['https://institut.example/briefs/', 'http://institut.example/briefs/x.html', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/../intern/x.html', false],
    ['https://institut.example/briefs/', 'https://x@institut.example/briefs/x.html', false],
    ['https://institut.example/briefs/x.html', 'https://institut.example/briefs/x.html', true],
    ['https://a.example/ https://b.example/', 'https://b.example/x.html', true],
    ['/briefs/', `${here}/briefs/x.html`, true],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/..%2fgeheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/..%5Cgeheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/%2E%2e%2Fgeheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/..%252fgeheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/..%c0%afgeheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/..;/geheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/%2e%2e/geheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/..\\geheim.json', false],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/x.json?a=%2f;b#%5c', true],
    ['https://institut.example/briefs/', 'https://institut.example/briefs/stra%C3%9Fe.json', true],
    ['javascript:', 'javascript:alert(1)', false],
    ['', `${here}/`, false],
  ] as const) {
    it(`data-briefs="${briefs}" and ${url} ⇒ ${String(expected)}`, () => {
      scripts.push(optIn(briefs));
      expect(isOptedIn(url)).to.equal(expected);
    });
  }

  it('only by tags that load a script, which editors may not insert', () => {
    const script = optIn('https://institut.example/');
    script.removeAttribute('src');
    scripts.push(script);
    expect(isOptedIn('https://institut.example/x.json')).to.equal(false);
  });

  it('for elements as well, if it opts in at all', () => {
    expect(mayLoad('https://institut.example/x.json', 'data-briefs')).to.equal(true);
    scripts.push(optIn('https://institut.example/briefs/'));
    const addresses = [
      'https://institut.example/briefs/x.json',
      'https://institut.example/x.json',
      '/x.json',
      '#daten',
    ];
    expect(addresses.map((url) => mayLoad(url, 'data-briefs'))).to.deep.equal([true, false, true, true]);
    expect(mayLoad('https://institut.example/x.html', 'data-brief-frames')).to.equal(true);
  });

  it('so that an element refuses other addresses, and says why', async () => {
    scripts.push(optIn('https://institut.example/briefs/'));
    scripts[0]!.dataset.briefFrames = 'https://institut.example/briefs/';
    const { src, count } = countedAddress();
    const elsewhere = `${location.origin.replace('localhost', '127.0.0.1')}${src}?cors`;
    const warnings = await warningsDuring(async () => {
      const stage = await staged(
        html`<policy-brief src=${elsewhere}></policy-brief><brief-frame src=${elsewhere}></brief-frame>`,
      );
      expect(stage.get('brief-frame').shadowRoot!.querySelector('button')).to.equal(null);
    });
    expect(warnings.join('\n')).to.contain('data-briefs').and.to.contain('data-brief-frames');
    expect(await count()).to.equal(0);
  });

  it('by several scripts together', () => {
    scripts.push(optIn('https://a.example/'), optIn('https://b.example/'));
    expect(['https://a.example/x', 'https://b.example/x'].map((url) => isOptedIn(url))).to.deep.equal([true, true]);
  });
});

describe('a placeholder may show', () => {
  for (const [url, expected] of [
    ['/briefs/x.json', true],
    ['#daten', true],
    ['https://anderswo.example/x.json', false],
    ['//anderswo.example/x.json', false],
    ['javascript:alert(1)', false],
    ['data:application/json,{}', false],
    ['blob:https://anderswo.example/x', false],
  ] as const) {
    it(`${url} ⇒ ${String(expected)}`, () => {
      expect(isAllowed(url)).to.equal(expected);
    });
  }
});
