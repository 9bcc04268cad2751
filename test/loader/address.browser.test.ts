import { expect } from '@open-wc/testing';
import { dataAddress, isSeriesAddress } from '../../src/loader/address.js';

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
    ['https://institut.example/briefs/index.html#newest', 'https://institut.example/briefs/series.json'],
    ['https://institut.example/briefs/index.en.html#newest&show=header', 'https://institut.example/briefs/series.json'],
    ['/briefs/x.html', `${here}/briefs/x.json`],
    ['#daten', '#daten'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ] as const) {
    it(`${page} ⇒ ${data}`, () => {
      expect(dataAddress(page)).to.equal(data);
    });
  }
});

describe('a link leads to a series', () => {
  for (const [address, isSeries] of [
    ['https://institut.example/briefs/series.json', true],
    ['https://institut.example/briefs/index.html', true],
    ['https://institut.example/briefs/index.en.html?a#b', true],
    ['https://institut.example/briefs/index.html#newest', false],
    ['https://institut.example/briefs/', false],
    ['https://institut.example/briefs/x.html', false],
    ['https://institut.example/briefs/x-index.html', false],
    ['https://institut.example/briefs/index.html/x.html', false],
  ] as const) {
    it(`${address}: ${isSeries ? 'yes' : 'no'}`, () => {
      expect(isSeriesAddress(address)).to.equal(isSeries);
    });
  }
});
