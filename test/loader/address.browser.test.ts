import { expect } from '@open-wc/testing';
import { dataAddress, isAllowed, isOptedIn } from '../../src/loader/address.js';

const here = location.origin;

describe('the data of a brief lie beside its page', () => {
  for (const [page, data] of [
    ['https://institut.example/briefs/x.html', 'https://institut.example/briefs/x.json'],
    ['https://institut.example/briefs/x.de.htm', 'https://institut.example/briefs/x.de.json'],
    ['https://institut.example/briefs/x/', 'https://institut.example/briefs/x/index.json'],
    ['https://institut.example/briefs/x', 'https://institut.example/briefs/x.json'],
    ['https://institut.example/briefs/x.json', 'https://institut.example/briefs/x.json'],
    ['https://institut.example/briefs/x.html#show=citation', 'https://institut.example/briefs/x.json'],
    ['https://institut.example/briefs/x.json?v=2', 'https://institut.example/briefs/x.json?v=2'],
    ['https://institut.example/briefs/kommunen-2.0.html', 'https://institut.example/briefs/kommunen-2.0.json'],
    ['https://institut.example', 'https://institut.example/index.json'],
    ['/briefs/x.html', `${here}/briefs/x.json`],
    ['#daten', '#daten'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ] as const) {
    it(`${page} ⇒ ${data}`, () => {
      expect(dataAddress(page)).to.equal(data);
    });
  }
});

describe('a page opts into addresses', () => {
  const optIn = (briefs: string) => {
    const script = Object.assign(document.createElement('script'), { type: 'text/plain' });
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
    ['javascript:', 'javascript:alert(1)', false],
    ['', `${here}/`, false],
  ] as const) {
    it(`data-briefs="${briefs}" and ${url} ⇒ ${String(expected)}`, () => {
      scripts.push(optIn(briefs));
      expect(isOptedIn(url)).to.equal(expected);
    });
  }

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
