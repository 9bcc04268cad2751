import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Inline } from '../../../src/brief/model.js';
import { inlineText } from '../../../src/brief/text.js';
import { linked } from '../../../src/citation/csl/linked.js';

const link = (address: string, href = address): Inline => ({ type: 'link', href, content: [address] });
const DOI = '10.1234/abc';
const ADDRESS = 'https://doi.org/10.1234/abc';

describe('addresses in a citation', () => {
  const cases: [text: string, nodes: Inline[]][] = [
    ['ohne', ['ohne']],
    [`Siehe ${ADDRESS}`, ['Siehe ', link(ADDRESS)]],
    [`${ADDRESS}.`, [link(ADDRESS), '.']],
    [`(${ADDRESS}); mehr`, ['(', link(ADDRESS), '); mehr']],
    [`<${ADDRESS}>`, ['<', link(ADDRESS), '>']],
    [`„${ADDRESS}“`, ['„', link(ADDRESS), '“']],
    [`${ADDRESS}d`, [link(`${ADDRESS}d`)]],
    [`${ADDRESS}/d.`, [link(`${ADDRESS}/d`), '.']],
    ['http://a.example/b_(c), d', [link('http://a.example/b_(c)'), ', d']],
    ['(http://a.example/b)', ['(', link('http://a.example/b'), ')']],
    ['https://a.example und https://b.example', [link('https://a.example'), ' und ', link('https://b.example')]],
    ['https://', ['https://']],
    ['https://[', ['https://[']],
    ['javascript:alert(1)', ['javascript:alert(1)']],
  ];
  for (const [text, nodes] of cases) {
    it(`are links that show the whole address: ${text}`, () => assert.deepEqual(linked([text], { DOI }), nodes));
  }

  for (const doi of ['10.1234/(a)', '10.1234/a;b', '10.1234/a.', '10.1234/a)', '10.1234/a,']) {
    it(`end where the DOI ${doi} ends`, () => {
      const address = `https://doi.org/${doi}`;
      assert.deepEqual(linked([`Siehe ${address}.`], { DOI: doi }), ['Siehe ', link(address), '.']);
    });
  }

  it('show a DOI unchanged and link to its encoded form', () => {
    const address = 'https://doi.org/10.1234/a#b?cü';
    assert.deepEqual(linked([address], { DOI: '10.1234/a#b?cü' }), [
      link(address, 'https://doi.org/10.1234/a%23b%3Fc%C3%BC'),
    ]);
  });

  it('are made of the DOI alone after “doi:”', () => {
    for (const label of ['doi:', 'doi: ', 'DOI: ']) {
      const text = [`${label}${DOI}.`, `Nr. ${DOI}`];
      assert.deepEqual(linked(text, { DOI }), [label, link(DOI, `https://doi.org/${DOI}`), '.', `Nr. ${DOI}`]);
    }
  });

  it('are found within emphasis, and never within a link', () => {
    const emphasis = (content: Inline[]): Inline => ({ type: 'emphasis', content });
    assert.deepEqual(linked([emphasis([ADDRESS]), 'x'], { DOI }), [emphasis([link(ADDRESS)]), 'x']);
    assert.deepEqual(linked([link(ADDRESS)], { DOI }), [link(ADDRESS)]);
  });

  it('change no word', () => {
    const text = fc.string({
      unit: fc.constantFrom('https://', 'doi.org/10.1/', 'a', '.', '(', ')', ' ', '“', '<', 'ü'),
    });
    fc.assert(
      fc.property(text, text, (one, URL) => assert.equal(inlineText(linked([one], { DOI, URL })), one)),
      { numRuns: 1_000 },
    );
  });
});
