import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileBrief } from '../../../src/authoring/index.js';
import { inlineText } from '../../../src/brief/text.js';
import { cited, words, type WorkOptions } from '../support.js';

const suggested = (options: WorkOptions = {}, language: 'de' | 'en' = 'de') => words('suggested', language, options);

/** Everything of the made-up brief after its authors. */
const REST =
  '(2025): Bänke für Beispielstadt. Erfunden:Praktisch. 05|2025. Musterhausen: Universität Musterhausen. ' +
  'https://doi.org/10.1234/abc';

describe('the citation as the series suggests it', () => {
  it('is the printed line of the first brief, character for character, computed from its metadata', () => {
    const source = readFileSync('src/briefs/resiliente-kommunen-2-0.de.md', 'utf8').replace(/^suggested-.*\n/m, '');
    assert.doesNotMatch(source, /suggested-citation/);
    const { brief } = compileBrief(source, { id: 'resiliente-kommunen-2-0' });
    const [style] = brief?.citations.styles ?? [];
    for (const text of [style?.de, style?.en]) {
      assert.equal(
        inlineText(text ?? []),
        'Ratzmann, N., Rißler, F., Zeković, D. (2025): „Resiliente Kommunen 2.0“: Migration als Chance verstehen. ' +
          'Forschung:Praktisch. Flucht & Ankommen. 05|2025. Chemnitz: Technische Universität Chemnitz. ' +
          'https://doi.org/10.59350/hpz3x-qh641',
      );
    }
  });

  const person = { given: 'Erika', family: 'Mustermann' };
  const authors: [title: string, authors: NonNullable<WorkOptions['authors']>, text: string][] = [
    ['one person', [person], 'Mustermann, E.'],
    ['two', [person, { given: 'Max', family: 'Beispiel' }], 'Mustermann, E., Beispiel, M.'],
    [
      'a dozen, all of them',
      Array.from('ABCDEFGHIJKL', (letter) => ({ given: letter, family: `Muster${letter}` })),
      Array.from('ABCDEFGHIJKL', (letter) => `Muster${letter}, ${letter}.`).join(', '),
    ],
    ['an organisation', [{ literal: 'Amt für Grün & Wasser' }], 'Amt für Grün & Wasser'],
    ['an organisation and a person', [{ literal: 'Stadt A' }, person], 'Stadt A, Mustermann, E.'],
    ['a particle', [{ given: 'Erika', particle: 'von der', family: 'Mustermann' }], 'von der Mustermann, E.'],
    [
      'a suffix',
      [
        { ...person, suffix: 'Jr.' },
        { ...person, suffix: 'III' },
      ],
      'Mustermann, E., Jr., Mustermann, E., III',
    ],
    ['a hyphen in the given name', [{ given: 'Karl-Heinz', family: 'Muster' }], 'Muster, K.-H.'],
    ['several given names', [{ given: 'Erika Maria', family: 'Muster' }], 'Muster, E.M.'],
    ['a family name alone', [{ family: 'Muster' }], 'Muster'],
    ['Cyrillic', [{ given: 'Эрика', family: 'Пример' }], 'Пример, Э.'],
  ];
  for (const [title, names, text] of authors) {
    it(`names authors: ${title}`, () => assert.equal(suggested({ authors: names }), `${text} ${REST}`));
  }

  it('names the editors if there is no author', () => {
    const editors = [{ given: 'Lieschen', family: 'Müller' }];
    assert.equal(suggested({ authors: [], editors }), `Müller, L. (Hrsg.) ${REST}`);
  });

  it('names the publisher if there is no author or editor', () => {
    assert.match(suggested({ authors: [] }), /^Universität Musterhausen \(2025\): /);
  });

  it('marks a missing date in the language of the terms', () => {
    assert.match(suggested({ date: undefined }, 'de'), /^Mustermann, E., Beispiel, M. \(o\. J\.\): Bänke/);
    assert.match(suggested({ date: undefined }, 'en'), /^Mustermann, E., Beispiel, M. \(n\.d\.\): Bänke/);
  });

  const ends: [missing: string, options: WorkOptions, end: string][] = [
    ['series', { series: undefined }, 'stadt. Musterhausen: Universität Musterhausen. https://doi.org/10.1234/abc'],
    [
      'issue',
      { series: { title: 'Reihe' } },
      'stadt. Reihe. Musterhausen: Universität Musterhausen. https://doi.org/10.1234/abc',
    ],
    ['place', { publisher: { name: 'Verlag' } }, '05|2025. Verlag. https://doi.org/10.1234/abc'],
    ['publisher', { publisher: undefined }, '05|2025. https://doi.org/10.1234/abc'],
    [
      'DOI, but an address',
      { doi: undefined, url: 'https://a.example/b' },
      'Universität Musterhausen. https://a.example/b',
    ],
    ['DOI and no address', { doi: undefined }, 'Musterhausen: Universität Musterhausen'],
  ];
  for (const [missing, options, end] of ends) {
    it(`leaves no gap for a missing ${missing}`, () => assert.ok(suggested(options).endsWith(end), suggested(options)));
  }

  it('prints the DOI instead of another address', () => {
    const [text, link, ...others] = cited('suggested', 'de', { url: 'https://a.example/b' });
    assert.equal(typeof text, 'string');
    assert.deepEqual(link, {
      type: 'link',
      href: 'https://doi.org/10.1234/abc',
      content: ['https://doi.org/10.1234/abc'],
    });
    assert.deepEqual(others, []);
  });

  const titles: [title: string, text: string][] = [
    ['Wer zahlt?', 'Wer zahlt? Erfunden'],
    ['Jetzt!', 'Jetzt! Erfunden'],
    ['Und dann …', 'Und dann … Erfunden'],
    ['Das Ende.', 'Das Ende. Erfunden'],
    ['Was heißt „sitzen“', 'Was heißt „sitzen“. Erfunden'],
  ];
  for (const [title, text] of titles) {
    it(`prints at most one full stop after ${title}`, () => assert.ok(suggested({ title }).includes(`: ${text}`)));
  }
});
