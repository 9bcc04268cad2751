import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief, readConfiguration } from '../../../src/authoring/index.js';
import { frontMatterWith, FRONT_MATTER } from '../support.js';

const read = (source: string) => readConfiguration(source, () => undefined);
const problemsIn = (source: string) =>
  read(source).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

const WHOLE = `title: { de: 'Muster kompakt', en: Samples in brief }
description: Wozu Muster taugen.
url: https://institut.example/briefs/
issn: 2049-3630
publisher: { name: Musterinstitut, place: Musterstadt }
license: CC BY 4.0
languages: [de, en]
accent: '#1f5a4c'
logo: { file: logo.svg, alt: Musterinstitut }
imprint: https://institut.example/impressum
privacy: /datenschutz
accessibility: /barrierefreiheit?lang=de
`;

describe('what a series shares', () => {
  it('is read as written', () => {
    const { series, problems } = read(WHOLE);
    assert.deepEqual(problems, []);
    assert.deepEqual(series, {
      title: { de: 'Muster kompakt', en: 'Samples in brief' },
      description: 'Wozu Muster taugen.',
      url: 'https://institut.example/briefs/',
      issn: '2049-3630',
      publisher: { name: 'Musterinstitut', place: 'Musterstadt' },
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      languages: ['de', 'en'],
      accent: '#1f5a4c',
      logo: { src: 'logo.svg', alt: 'Musterinstitut' },
      imprint: 'https://institut.example/impressum',
      privacy: '/datenschutz',
      accessibility: '/barrierefreiheit?lang=de',
    });
  });

  const wrong: [title: string, source: string, problem: string][] = [
    ['a site address that is no folder', 'url: https://institut.example/briefs', 'invalid-folder-address 1:6'],
    ['a site address with a query', 'url: https://institut.example/?a=/', 'invalid-folder-address 1:6'],
    ['a site address without scheme', 'url: institut.example/', 'invalid-folder-address 1:6'],
    ['a page on another host without scheme', 'imprint: //a.example/', 'invalid-page-address 1:10'],
    ['a page on another host in disguise', String.raw`privacy: /\a.example`, 'invalid-page-address 1:10'],
    ['a page by a relative path', 'accessibility: barrierefrei.html', 'invalid-page-address 1:16'],
    ['a script in place of a page', 'imprint: javascript:alert(1)', 'invalid-page-address 1:10'],
    ['the name of a colour', 'accent: green', 'invalid-colour 1:9'],
    ['a short colour', "accent: '#abc'", 'invalid-colour 1:9'],
    ['a colour without quotation marks, which YAML takes for a comment', 'accent: #1f5a4c', 'empty-value 1:9'],
    ['an ISSN with a wrong check digit', 'issn: 2049-3631', 'invalid-issn 1:7'],
    ['a language without words for the interface', 'languages: [de, it]', 'language-unavailable 1:17'],
    ['a title for no language', 'title: { deutsch: A }', 'unknown-key 1:10'],
    ['an empty title in one language', 'title: { de: A, en: "" }', 'empty-value 1:21'],
    ['a logo without text alternative', 'logo: { file: logo.svg }', 'missing-key 1:7'],
    ['a logo in another folder', 'logo: { file: ../logo.svg, alt: A }', 'logo-file 1:15'],
    ['an exception for links that is no address', 'links: { ignore: [verlag.example] }', 'invalid-web-address 1:19'],
    ['a logo that is no image', 'logo: { file: logo.php, alt: A }', 'logo-file 1:15'],
  ];
  for (const [title, source, problem] of wrong) {
    it(`is refused with ${title}`, () => {
      assert.deepEqual(problemsIn(source), [problem]);
      assert.equal(read(source).series, undefined);
    });
  }

  it('may have a colour that is hard to read on white, with a warning', () => {
    const { series, problems } = read("accent: '#ff8800'");
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['pale-colour', 'warning']],
    );
    assert.equal(series?.accent, '#ff8800');
  });

  const metaOf = (source: string, frontMatter: string) => {
    const { series = {} } = read(source);
    const { brief, problems } = compileBrief(`${frontMatter}Text.\n`, { id: 'brief', series });
    assert.deepEqual(problems, []);
    return brief?.meta;
  };

  it('gives publisher, licence and series to a brief that states none', () => {
    const meta = metaOf(WHOLE, FRONT_MATTER);
    assert.deepEqual(
      [meta?.publisher?.name, meta?.license?.name, meta?.series],
      [
        'Musterinstitut',
        'CC BY 4.0',
        { title: 'Muster kompakt', url: 'https://institut.example/briefs/', issn: '2049-3630' },
      ],
    );
  });

  it('gives the series to a brief that states only the label of its issue', () => {
    const { series } = metaOf(WHOLE, frontMatterWith('series', '{ issue: "3|2026" }')) ?? {};
    assert.deepEqual([series?.title, series?.issue, series?.issn], ['Muster kompakt', '3|2026', '2049-3630']);
  });

  it('leaves a brief what it states itself', () => {
    const meta = metaOf(
      WHOLE,
      frontMatterWith('series', 'Andere Reihe\npublisher: { name: Anderes Institut }\nlicense: CC BY-SA 4.0'),
    );
    assert.deepEqual(
      [meta?.publisher, meta?.license?.name, meta?.series],
      [{ name: 'Anderes Institut' }, 'CC BY-SA 4.0', { title: 'Andere Reihe' }],
    );
  });

  it('names the series in the language of the brief', () => {
    const english = FRONT_MATTER.replace(/^lang: .*$/m, 'lang: en-GB');
    assert.equal(metaOf(WHOLE, english)?.series?.title, 'Samples in brief');
  });
});
