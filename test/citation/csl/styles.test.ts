import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeBrief } from '../../../src/brief/decode.js';
import { citationLanguageOf } from '../../../src/brief/language.js';
import type { BriefType, Contributor, Inline } from '../../../src/brief/model.js';
import { inlineText } from '../../../src/brief/text.js';
import { citationsOf, suggestedCitation } from '../../../src/citation/index.js';
import { BUILT_IN_STYLES } from '../../../src/citation/csl/styles.js';
import { workOf } from '../../../src/citation/work.js';
import { arbitraryMetadata } from '../../fixtures/arbitrary-brief.js';
import { smallBrief } from '../../fixtures/brief.js';
import { cited, everywhere, LANGUAGES, QUOTING, STYLES, words, workWith, type WorkOptions } from '../support.js';

const person = (given: string, family: string) => ({ given, family });

/** What is left of processing where it goes wrong. */
const REMAINS = /[\uE000-\uF8FF]|undefined|CSL STYLE ERROR|\s{2}|^\s|\s$/;

/** All nodes of a kind in a citation. */
function nodes(inlines: readonly Inline[], type: string): Exclude<Inline, string>[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    const inner = 'content' in inline ? nodes(inline.content as Inline[], type) : [];
    return inline.type === type ? [inline, ...inner] : inner;
  });
}

describe('a brief in every style', () => {
  it('follows the styles in German', () => {
    assert.deepEqual(
      BUILT_IN_STYLES.map(({ id }) => words(id, 'de')),
      [
        'Mustermann, E., & Beispiel, M. (2025). Bänke für Beispielstadt (Erfunden:Praktisch 05|2025) [Policy Brief]. ' +
          'Universität Musterhausen. https://doi.org/10.1234/abc',
        'Mustermann, E. und Beispiel, M. (2025) Bänke für Beispielstadt. Policy Brief. Musterhausen: Universität ' +
          'Musterhausen (Erfunden:Praktisch, 05|2025). Verfügbar unter: https://doi.org/10.1234/abc.',
        'Mustermann E, Beispiel M. Bänke für Beispielstadt [Policy Brief] [Internet]. Musterhausen: Universität ' +
          'Musterhausen; November 2025. (Erfunden:Praktisch; 05|2025). Verfügbar unter: https://doi.org/10.1234/abc',
      ],
    );
  });

  it('follows the styles in English', () => {
    assert.deepEqual(
      BUILT_IN_STYLES.map(({ id }) => words(id, 'en')),
      [
        'Mustermann, E., & Beispiel, M. (2025). Bänke für Beispielstadt (Erfunden:Praktisch 05|2025) [Policy brief]. ' +
          'Universität Musterhausen. https://doi.org/10.1234/abc',
        'Mustermann, E. and Beispiel, M. (2025) Bänke für Beispielstadt. Policy Brief. Musterhausen: Universität ' +
          'Musterhausen (Erfunden:Praktisch, 05|2025). Available at: https://doi.org/10.1234/abc.',
        'Mustermann E, Beispiel M. Bänke für Beispielstadt [Policy Brief] [Internet]. Musterhausen: Universität ' +
          'Musterhausen; 2025 Nov. (Erfunden:Praktisch; 05|2025). Available from: https://doi.org/10.1234/abc',
      ],
    );
  });

  it('has the title in italics as a node if the style asks for it', () => {
    for (const id of ['apa', 'harvard']) {
      assert.deepEqual(nodes(cited(id, 'de'), 'emphasis'), [
        { type: 'emphasis', content: ['Bänke für Beispielstadt'] },
      ]);
    }
    for (const id of ['suggested', 'vancouver']) assert.deepEqual(nodes(cited(id, 'de'), 'emphasis'), []);
  });

  it('has bold type as a node', () => {
    const [strong] = nodes(cited('musterstil', 'de'), 'strong');
    assert.deepEqual(strong, { type: 'strong', content: ['Bänke für Beispielstadt'] });
  });

  it('has no number, because there is no list', () => {
    for (const id of ['vancouver', 'musterstil']) assert.match(words(id, 'de'), /^(?:Erika )?Mustermann/);
  });
});

describe('names in every style', () => {
  const organisation = 'Arbeitskreis Sitzmöbel & Söhne e. V., Abteilung O’B';
  it('can be organisations, which are never split', () => {
    for (const [where, text] of everywhere({ authors: [{ literal: organisation }, person('Max', 'Beispiel')] }))
      assert.ok(text.startsWith(organisation), `${where}: ${text}`);
  });

  const built = (options: WorkOptions) => ['apa', 'harvard', 'vancouver'].map((id) => words(id, 'de', options));
  const cases: [title: string, authors: Contributor[], apa: string, harvard: string, vancouver: string][] = [
    [
      'particles',
      [{ given: 'Erika', particle: 'von der', family: 'Mustermann' }],
      'von der Mustermann, E. (',
      'von der Mustermann, E. (',
      'von der Mustermann E. ',
    ],
    [
      'particles with an apostrophe',
      [{ given: 'Jo', particle: 'd’', family: 'Arc' }],
      'd’Arc, J. (',
      'd’Arc, J. (',
      'd’Arc J. ',
    ],
    [
      'suffixes',
      [
        { ...person('Erika', 'Muster'), suffix: 'Jr.' },
        { ...person('Max', 'Muster'), suffix: 'III' },
      ],
      'Muster, E., Jr., & Muster, M., III. (',
      'Muster, E., Jr. und Muster, M., III (',
      'Muster E Jr, Muster M III. ',
    ],
    [
      'hyphens',
      [person('Karl-Heinz', 'Muster-Mann')],
      'Muster-Mann, K.-H. (',
      'Muster-Mann, K.-H. (',
      'Muster-Mann KH. ',
    ],
    ['several given names', [person('Erika Maria', 'Muster')], 'Muster, E. M. (', 'Muster, E.M. (', 'Muster EM. '],
    ['initials', [person('E. M.', 'Muster')], 'Muster, E. M. (', 'Muster, E.M. (', 'Muster EM. '],
    ['marks', [person('Đorđe', 'Žćéß')], 'Žćéß, Đ. (', 'Žćéß, Đ. (', 'Žćéß Đ. '],
    ['Cyrillic', [person('Эрика', 'Пример')], 'Пример, Э. (', 'Пример, Э. (', 'Пример Э. '],
    ['Arabic', [person('إيريكا', 'مثال')], 'مثال, إ. (', 'مثال, إ. (', 'مثال إ. '],
    ['apostrophes', [person("D'Or", "O'Muster")], "O'Muster, D. (", "O'Muster, D. (", "O'Muster D. "],
  ];
  for (const [title, authors, ...starts] of cases) {
    it(`keep ${title}`, () => {
      const texts = built({ authors });
      for (const [index, start] of starts.entries()) assert.ok(texts[index]?.startsWith(start), texts[index]);
    });
  }

  it('are as many as the style prints', () => {
    const authors = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXY', (letter) => person('Max', `Muster${letter}`));
    const [apa = '', harvard = '', vancouver = ''] = built({ authors });
    assert.match(apa, /MusterS, M\., … MusterY, M\. \(2025\)/);
    assert.match(harvard, /^MusterA, M\. u\. a\. \(2025\)/);
    assert.match(vancouver, /MusterF M, u\. a\. Bänke/);
  });

  it('can be editors', () => {
    const editors = [person('Lieschen', 'Müller')];
    const [apa = '', harvard = '', vancouver = ''] = built({ editors });
    assert.match(apa, /\(L\. Müller, Hrsg\.; Erfunden/);
    assert.match(harvard, /\. Herausgegeben von L\. Müller\. /);
    assert.match(vancouver, /\. Müller L, Herausgeber\. /);
  });
});

describe('a subtitle', () => {
  it('follows the title and a colon in every style', () => {
    for (const [where, text] of everywhere({ title: 'Bänke', subtitle: 'Was bleibt' }))
      assert.ok(text.includes('Bänke: Was bleibt'), `${where}: ${text}`);
  });
});

describe('the type of a brief', () => {
  const names: [type: BriefType, de: string, en: string][] = [
    ['policy-brief', 'Policy Brief', 'Policy brief'],
    ['factsheet', 'Factsheet', 'Factsheet'],
    ['working-paper', 'Arbeitspapier', 'Working paper'],
    ['position-paper', 'Positionspapier', 'Position paper'],
    ['report', 'Bericht', 'Report'],
    ['recommendations', 'Empfehlungen', 'Recommendations'],
  ];
  for (const [type, de, en] of names) {
    it(`is ${de} in German and ${en} in English`, () => {
      assert.ok(words('apa', 'de', { type }).includes(`[${de}]`));
      assert.ok(words('apa', 'en', { type }).includes(`[${en}]`));
      assert.ok(words('harvard', 'de', { type }).includes(`. ${de}. `));
    });
  }
});

describe('terms', () => {
  it('are German or English as requested', () => {
    for (const id of ['apa', 'harvard', 'suggested']) {
      assert.match(words(id, 'de', { date: undefined }), /\(o\. J\.\)/, id);
      assert.match(words(id, 'en', { date: undefined }), /\((?:n\.d\.|no date)\)/, id);
    }
  });

  it('are left out if a style omits an unknown date', () => {
    for (const language of LANGUAGES) {
      assert.match(words('vancouver', language, { date: undefined }), /Universität Musterhausen\. \(Erfunden/);
    }
  });

  for (const lang of ['de', 'de-AT', 'de-CH', 'de-DE', 'DE']) {
    it(`are German for ${lang}, never silently English`, () => {
      assert.equal(citationLanguageOf(lang), 'de');
      assert.match(inlineText(suggestedCitation(workWith({ lang, date: undefined }))), /\(o\. J\.\)/);
      assert.match(words('harvard', 'de', { lang }), / und .*Verfügbar unter: /);
    });
  }
  for (const lang of ['en', 'en-GB', 'fr', 'ar', 'den']) {
    it(`are English for ${lang}`, () => {
      assert.equal(citationLanguageOf(lang), 'en');
      assert.match(inlineText(suggestedCitation(workWith({ lang, date: undefined }))), /\(n\.d\.\)/);
      assert.match(words('harvard', 'en', { lang }), / and .*Available at: /);
    });
  }

  const dates: [date: string, de: string, en: string][] = [
    ['2025', ', 2025, ', ', 2025, '],
    ['2025-11', ', November 2025, ', ', November 2025, '],
    ['2025-11-03', ', 3. November 2025, ', ', November 3, 2025, '],
  ];
  for (const [date, de, en] of dates) {
    it(`print ${date} with its precision`, () => {
      assert.ok(words('musterstil', 'de', { date }).includes(de));
      assert.ok(words('musterstil', 'en', { date }).includes(en));
    });
  }
});

describe('what the author wrote', () => {
  const titles = [
    'Sitzen „bleiben“: was ‚gut‘ ist',
    'Say "yes" or \'no\' to it’s and “that”',
    '<b>fett</b> & <i>kursiv</i>, <span class="nocase">x</span>',
    'AT&amp;T &lt;x&gt; &#65;',
    '100 % * : & % # { } \\ $ _ ^ ~ |',
    'Pfad C:\\temp\\neu',
    'Bürger*innen, Akteur:innen, Lehrer_innen, Leser/-innen',
    'großes und KLEINES: der Untertitel. ein satz',
    'The quick brown FOX: a story of an iPhone',
    'Wer zahlt?',
    'Jetzt!',
    'Und zwar:',
    '.net für Kommunen',
    'Und so weiter …',
    'Er sagt „nein“',
    '„Wer zahlt?“',
    '… und weiter',
    '10-12 Thesen, 3–4 – und 5—6',
    'a.b. c. 1.2.3 v2.0',
    '%%STRING%% und $& und $1 und $$',
    'مقعد في الحديقة',
    'Скамейки: будущее',
    'Bänke '.repeat(66).trim(),
  ];
  for (const title of titles) {
    it(`is the same in every style: ${title.slice(0, 60)}`, () => {
      for (const lang of ['de', 'en']) {
        for (const [where, text] of everywhere({ title, lang })) {
          if (where.startsWith('musterstil') && /[„“”]/.test(title)) continue;
          assert.ok(text.includes(title), `${where}: ${text}`);
          assert.doesNotMatch(text, REMAINS, where);
        }
      }
    });
  }

  it('has inner quotation marks if a style quotes the title', () => {
    const title = '„Sitzen“: was ‚gut‘ ist';
    assert.match(words('musterstil', 'de', { title }), /„‚Sitzen‘: was ‚gut‘ ist“, /);
    assert.match(words('musterstil', 'en', { title }), /“‚Sitzen‘: was ‚gut‘ ist,” /);
  });

  for (const issue of [
    '05|2025',
    'Factsheet #1 | 2025',
    '12-13',
    '12–13',
    '1 & 2',
    '12,13',
    '5',
    '05',
    'IV',
    '5a',
    'Nr. 5',
  ]) {
    it(`is the same in every style that has the issue: ${issue}`, () => {
      for (const [where, text] of everywhere({ series: { title: 'Reihe', issue } })) {
        assert.match(text, /Reihe/, where);
        assert.ok(
          new RegExp(`Reihe[.,;]? (?:Nr\\. |No\\. |no\\. )?${issue.replace(/[|]/g, '\\$&')}[.,)]`).test(text),
          `${where}: ${text}`,
        );
        assert.doesNotMatch(text, REMAINS, where);
      }
    });
  }

  it('is the same in names of publishers, places and series', () => {
    const publisher = { name: 'Haus <i>„M“</i> \\ Söhne', place: 'Bad M. (Süd)' };
    const series = { title: 'Reihe: \\ „R“ & <R>' };
    for (const [where, text] of everywhere({ publisher, series })) {
      assert.ok(text.includes(series.title), `${where}: ${text}`);
      if (!where.startsWith('musterstil')) assert.ok(text.includes(publisher.name), `${where}: ${text}`);
    }
  });
});

describe('addresses in every style', () => {
  const dois = [
    '10.1234/abc',
    '10.1234/a(b)',
    '10.1234/a;b',
    '10.1234/a<b>',
    '10.1234/a#b?c',
    '10.1234/a.',
    '10.1234/a)',
    '10.1234/ü&\\',
  ];
  for (const doi of dois) {
    it(`are links that show the whole DOI: ${doi}`, () => {
      for (const { id } of STYLES) {
        const citation = cited(id, 'de', { doi });
        assert.deepEqual(
          nodes(citation, 'link').map((link) => 'content' in link && inlineText(link.content as Inline[])),
          [`https://doi.org/${doi}`],
          id,
        );
        assert.equal(inlineText(citation).split(doi).length, 2, id);
      }
    });
  }

  it('follow APA without a word of retrieval, which would need a day', () => {
    for (const language of LANGUAGES) {
      const text = words('apa', language, { doi: undefined, url: 'https://a.example/b', date: undefined });
      assert.match(text, /\. https:\/\/a\.example\/b$/);
    }
  });

  for (const url of [
    'https://a.example/b?c=d&e=f#g',
    'https://a.example/b).',
    'https://a.example/„x“',
    'http://a.example',
  ]) {
    it(`are links that show the whole address: ${url}`, () => {
      for (const { id } of STYLES.filter(({ id }) => id !== QUOTING.id)) {
        const links = nodes(cited(id, 'de', { doi: undefined, url }), 'link');
        assert.deepEqual(links, [{ type: 'link', href: url, content: [url] }], id);
      }
    });
  }

  it('are both printed if the style prints both', () => {
    const links = nodes(cited('vancouver', 'de', { url: 'https://a.example/b' }), 'link');
    assert.deepEqual(
      links.map((link) => 'href' in link && link.href),
      ['https://a.example/b', 'https://doi.org/10.1234/abc'],
    );
  });

  it('follow NLM, which writes a DOI after an address as a DOI', () => {
    const text = words('vancouver', 'en', { url: 'https://a.example/b' });
    assert.match(text, / Available from: https:\/\/a\.example\/b doi: 10\.1234\/abc$/);
  });

  it('are missing if the work has none', () => {
    for (const { id } of STYLES) assert.deepEqual(nodes(cited(id, 'de', { doi: undefined }), 'link'), []);
  });
});

describe('the citations of a brief', () => {
  it('begin with the suggestion of the series, followed by every style with its name', () => {
    assert.deepEqual(
      citationsOf(workWith(), { styles: [QUOTING] }).styles.map(({ id, name }) => [id, name]),
      [
        ['suggested', undefined],
        ['apa', 'APA 7'],
        ['harvard', 'Harvard'],
        ['vancouver', 'Vancouver'],
        ['musterstil', 'Muster & Beispiel: Zeitschrift für Erfundenes'],
      ],
    );
  });

  it('contain the authors’ suggestion, character for character, instead of the computed one', () => {
    const [style] = citationsOf(workWith(), { suggested: 'Wir  <selbst>. https://doi.org/10.1234/abc' }).styles;
    const text = [
      'Wir  <selbst>. ',
      { type: 'link', href: 'https://doi.org/10.1234/abc', content: ['https://doi.org/10.1234/abc'] },
    ];
    assert.deepEqual(style, { id: 'suggested', de: text, en: text });
  });

  it('can be made of names of properties that every object has', () => {
    for (const word of Object.getOwnPropertyNames(Object.prototype)) {
      const options = {
        title: word,
        authors: [{ family: word, given: word, particle: word, suffix: word }, { literal: word }],
        publisher: { name: word, place: word },
        series: { title: word, issue: word },
      };
      for (const [where, text] of everywhere(options))
        assert.ok(text.includes(word) && !/undefined|\[native/.test(text), where);
    }
  });

  it('can be made of any metadata, and read again', () => {
    fc.assert(
      fc.property(arbitraryMetadata, (meta) => {
        const citations = citationsOf(workOf(meta, []), { styles: [QUOTING] });
        const brief = { ...smallBrief({ meta }), citations };
        assert.deepEqual(decodeBrief(JSON.parse(JSON.stringify(brief))).citations, citations);
        for (const { de, en } of citations.styles)
          assert.doesNotMatch(inlineText([...de, ...en]), /[\uE000-\uF8FF]|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});
