import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isIssn,
  isOrcid,
  passesRogueScholarChecksum,
  withoutResolver,
} from '../../../src/authoring/front-matter/identifiers.js';
import { compileBrief, formatProblem } from '../../../src/authoring/index.js';
import { nearestName } from '../../../src/authoring/problems/nearest.js';
import { briefOf, FRONT_MATTER, frontMatterWith, problemsOf } from '../support.js';

const metaOf = (key: string, value: string) => briefOf('', frontMatterWith(key, value)).meta;
const withoutDescription = (source: string) => source.replace(/^description: .*\n/m, '');
const problems = (source: string) => problemsOf(source).map(({ code, line, column }) => `${code} ${line}:${column}`);
const problemsWith = (key: string, value: string) => problemsOf(frontMatterWith(key, value)).map(({ code }) => code);

describe('the front matter', () => {
  it('yields all its values and nothing else', () => {
    const source = `---
title: "„Resiliente Kommunen“: Migration"
lang: de
date: 2025-11
author:
  - { prefix: Dr., given: Nora, particle: von, family: Ratzmann, suffix: Jr., orcid: 0000-0002-1825-0097, affiliation: DeZIM }
  - { literal: Stadt Chemnitz }
editor: { given: A, family: B }
publisher: { name: TU, unit: Professur, place: Chemnitz, url: https://tu.example }
series: { title: Forschung, issue: 05|2025, url: https://s.example, issn: 2049-3630 }
doi: 10.59350/hpz3x-qh641
url: https://b.example/x
license: { name: CC BY 4.0, url: https://cc.example }
keywords: [Migration, Kommune]
description: Ein Satz.
suggested-citation: "A, B (2025): C."
---
`;
    assert.deepEqual(briefOf('', source).meta, {
      title: '„Resiliente Kommunen“: Migration',
      lang: 'de',
      date: '2025-11',
      dateInWords: 'November 2025',
      authors: [
        {
          prefix: 'Dr.',
          given: 'Nora',
          particle: 'von',
          family: 'Ratzmann',
          suffix: 'Jr.',
          orcid: '0000-0002-1825-0097',
          affiliations: [{ name: 'DeZIM' }],
        },
        { literal: 'Stadt Chemnitz' },
      ],
      editors: [{ given: 'A', family: 'B' }],
      publisher: { name: 'TU', unit: 'Professur', place: 'Chemnitz', url: 'https://tu.example' },
      series: { title: 'Forschung', issue: '05|2025', url: 'https://s.example', issn: '2049-3630' },
      doi: '10.59350/hpz3x-qh641',
      url: 'https://b.example/x',
      license: { name: 'CC BY 4.0', url: 'https://cc.example' },
      keywords: ['Migration', 'Kommune'],
      description: 'Ein Satz.',
    });
  });

  it('invents nothing', () => {
    assert.deepEqual(Object.keys(briefOf('', withoutDescription(FRONT_MATTER)).meta).sort(), [
      'authors',
      'date',
      'dateInWords',
      'lang',
      'title',
    ]);
  });

  for (const date of ['2025', '2025-11', '2025-11-03', '"2025-11"', '2024-02-29']) {
    it(`accepts the date ${date}`, () => assert.equal(metaOf('date', date).date, date.replaceAll('"', '')));
  }
  for (const date of [
    '2025-13',
    '2025-02-30',
    '2025-11-3',
    '3.11.2025',
    '11/2025',
    'November 2025',
    '25',
    '2025-11-03T10:00',
  ]) {
    it(`refuses the date ${date}`, () => assert.deepEqual(problemsWith('date', date), ['invalid-date']));
  }

  for (const time of [
    '2025-11-24T09:00:00+01:00',
    '2025-11-24T09:00:00Z',
    '2025-11-24T09:00:00.5-05:30',
    '"2024-02-29T23:59:59Z"',
  ]) {
    it(`accepts the time ${time}`, () => {
      const source = frontMatterWith('published', time).replace(/^date: .*\n/m, '');
      assert.equal(briefOf('', source).meta.published, time.replaceAll('"', ''));
    });
  }
  for (const time of [
    ...['2025-11-24', '2025-11', '2025-11-24T09:00', '2025-11-24T09:00:00', '2025-11-24 09:00:00+01:00'],
    ...['2025-11-24T09:00:00+0100', '2025-11-24t09:00:00z', '2025-02-30T09:00:00Z', '2025-11-24T24:00:00Z'],
    ...['2025-11-24T09:60:00Z', '2025-11-24T09:00:60Z', '2025-11-24T09:00:00+24:00', '24.11.2025 9:00', 'gestern'],
  ]) {
    it(`refuses the time ${time}`, () => {
      assert.deepEqual(problemsWith('published', time), ['invalid-time']);
      assert.deepEqual(problemsWith('updated', time), ['invalid-time']);
    });
  }

  it('asks for the time of day of a date, and invents none', () => {
    const [problem] = problemsOf(frontMatterWith('published', '2025-11-24'));
    assert.deepEqual(problem?.params, { key: 'published', value: '2025-11-24', isDay: true });
    assert.equal(problem.cure, undefined);
    assert.match(formatProblem(problem, 'a.md', 'de'), /published: 2025-11-24T09:00:00\+01:00$/);
  });

  it('warns where the date and the time of publication disagree, at the time', () => {
    const at = (date: string, published: string) =>
      problems(frontMatterWith('date', `${date}\npublished: ${published}`));
    for (const date of ['2025', '2025-11', '2025-11-24'])
      assert.deepEqual(at(date, '2025-11-24T00:30:00+01:00'), [], date);
    for (const date of ['2024', '2025-12', '2025-11-23'])
      assert.deepEqual(at(date, '2025-11-24T00:30:00+01:00'), ['published-differs 7:12'], date);
    const [problem] = problemsOf(frontMatterWith('published', '2025-10-01T00:00:00Z'));
    assert.equal(problem?.severity, 'warning');
  });

  it('refuses a change before the publication, across time zones', () => {
    const changed = (updated: string) =>
      problems(frontMatterWith('published', `2025-11-24T09:00:00+01:00\nupdated: ${updated}`));
    assert.deepEqual(changed('2025-11-24T08:00:00Z'), []);
    assert.deepEqual(changed('2025-11-24T08:59:59+01:00'), ['updated-before-published 8:10']);
    assert.deepEqual(changed('2025-11-24T09:30:00+02:00'), ['updated-before-published 8:10']);
  });

  it('writes the day of the last change out, in its own time zone', () =>
    assert.equal(metaOf('updated', '2025-12-04T00:30:00+01:00').updatedInWords, '4. Dezember 2025'));

  it('keeps the label of the version as it is written', () => {
    for (const label of ['1.10', '2', 'zweite Fassung']) assert.equal(metaOf('version', label).version, label);
  });

  it('has corrections with their dates in words, and with the section or item that they correct', () => {
    const source = frontMatterWith(
      'corrections',
      '\n  - { date: 2025-12-03, text: "12 statt 21", item: topf }\n  - { date: 2025-12, text: "A\u0026B", item: "#teil" }\n  - { date: 2025, text: Neu }',
    );
    const { meta } = briefOf('## Teil\n\n### Topf\n\nText.\n', source);
    assert.deepEqual(meta.corrections, [
      { date: '2025-12-03', dateInWords: '3. Dezember 2025', text: '12 statt 21', item: 'topf' },
      { date: '2025-12', dateInWords: 'Dezember 2025', text: 'A&B', item: 'teil' },
      { date: '2025', dateInWords: '2025', text: 'Neu' },
    ]);
  });

  it('refuses a correction of an item that does not exist, and names the most similar one', () => {
    const source = frontMatterWith('corrections', '[{ date: 2025-12-03, text: A, item: finanzirung }]');
    const [problem, ...others] = problemsOf(`${source}## Teil\n\n### Finanzierung\n\n#### Kosten\n\nText.\n`);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [problem?.code, problem?.severity, problem?.line, problem?.column, problem?.params],
      ['correction-item', 'error', 7, 50, { id: 'finanzirung', nearest: 'finanzierung' }],
    );
    for (const id of ['kosten', 'finanzierung--kosten', 'zitieren', 'brief'])
      assert.deepEqual(
        problemsOf(
          `${frontMatterWith('corrections', `{ date: 2025, text: A, item: ${id} }`)}## Finanzierung\n\n### A\n\n#### Kosten\n`,
        ).map(({ code }) => code),
        ['correction-item'],
        id,
      );
  });

  it('warns of a correction that is newer than the last known change, which archives would not notice', () => {
    const codes = (times: string) =>
      problems(frontMatterWith('date', `2025-11${times}\ncorrections: [{ date: 2025-12-03, text: A }]`));
    const published = '\npublished: 2025-11-24T09:00:00+01:00';
    assert.deepEqual(codes(''), []);
    assert.deepEqual(codes(published), ['correction-newer 8:15']);
    assert.deepEqual(codes(`${published}\nupdated: 2025-12-02T09:00:00+01:00`), ['correction-newer 9:15']);
    assert.deepEqual(codes(`${published}\nupdated: 2025-12-03T09:00:00+01:00`), []);
  });

  it('has funders by name, or with their identifier and their grant', () => {
    assert.deepEqual(metaOf('funding', 'Stiftung').funding, [{ name: 'Stiftung' }]);
    assert.deepEqual(metaOf('funding', '[{ name: A, ror: "https://ror.org/03yrm5c26" }, B]').funding, [
      { name: 'A', ror: '03yrm5c26' },
      { name: 'B' },
    ]);
    const award = '{ title: Bänke, number: 007, url: "https://a.example" }';
    assert.deepEqual(metaOf('funding', `{ name: A, award: ${award} }`).funding, [
      { name: 'A', award: { title: 'Bänke', number: '007', url: 'https://a.example' } },
    ]);
  });

  it('says what a text was translated from in the words of its language, and nothing that is not stated', () => {
    const words = 'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert.';
    assert.deepEqual(metaOf('translation', '{ of: en, authorised: false }').translation, {
      of: 'en',
      authorised: false,
      inWords: [words],
    });
    const all = '{ of: en, title: Benches, doi: "https://doi.org/10.1234/a", by: { literal: B }, authorised: true }';
    assert.deepEqual(metaOf('translation', all).translation, {
      of: 'en',
      title: 'Benches',
      doi: '10.1234/a',
      by: [{ literal: 'B' }],
      authorised: true,
      inWords: [
        'Übersetzung, von den Autorinnen und Autoren autorisiert. Übersetzung: B. Original (Englisch): ',
        { type: 'foreign', lang: 'en', content: ['Benches'] },
        ', ',
        { type: 'link', href: 'https://doi.org/10.1234/a', content: ['https://doi.org/10.1234/a'] },
      ],
    });
    assert.deepEqual(metaOf('translation', '{ of: uk }').translation, { of: 'uk', inWords: ['Übersetzung.'] });
  });

  it('writes the date out in the language of the text', () => {
    assert.equal(metaOf('date', '2025-11-03').dateInWords, '3. November 2025');
    assert.equal(briefOf('', frontMatterWith('lang', 'en-GB')).meta.dateInWords, 'November 2025');
    assert.equal(metaOf('date', '2025').dateInWords, '2025');
  });

  for (const text of ['05', '0x10', '1_000', '1.50', '+3', '1e3', 'true', 'no', '.5']) {
    it(`keeps the spelling of what YAML reads as a number or a boolean: ${text}`, () => {
      assert.equal(metaOf('series', `{ title: S, issue: ${text} }`).series?.issue, text);
    });
  }

  it('joins the lines of a folded scalar and removes its last line end', () => {
    assert.equal(metaOf('description', '>\n  Ein\n  Satz.').description, 'Ein Satz.');
  });

  it('keeps leading and trailing spaces of a quoted string', () =>
    assert.equal(metaOf('title', '" A  B "').title, ' A  B '));
  it('accepts a single keyword as a list', () =>
    assert.deepEqual(metaOf('keywords', 'Migration').keywords, ['Migration']));

  it('accepts the type of the brief in German and English', () => {
    const types = {
      'policy-brief': ['Policy Brief', 'policy-brief'],
      factsheet: ['Factsheet', 'Fact Sheet', 'Faktenblatt'],
      'working-paper': ['Working Paper', 'Arbeitspapier'],
      'position-paper': ['position paper', 'Positionspapier'],
      report: ['Report', 'Bericht'],
      recommendations: ['Recommendations', 'Empfehlungen', 'Handlungsempfehlungen'],
    };
    for (const [type, words] of Object.entries(types))
      for (const word of words) assert.equal(metaOf('type', word).type, type, word);
  });

  it('accepts several affiliations of a person, with their identifier in ROR', () => {
    const affiliations = [{ name: 'TU' }, { name: 'Institut, Abteilung', ror: '03yrm5c26' }, { name: 'Amt' }];
    const person = (written: string) => `[{ family: A, affiliation: ${written} }]`;
    const several = '[TU, { name: "Institut, Abteilung", ror: "https://ror.org/03yrm5c26" }, { name: Amt }]';
    assert.deepEqual(metaOf('author', person(several)).authors, [{ family: 'A', affiliations }]);
    for (const ror of ['03yrm5c26', 'ror.org/03YRM5C26', 'https://ror.org/03yrm5c26/']) {
      const [author] = metaOf('author', person(`{ name: Institut, ror: "${ror}" }`)).authors;
      assert.deepEqual(author, { family: 'A', affiliations: [{ name: 'Institut', ror: '03yrm5c26' }] });
    }
  });

  it('keeps the subtitle apart from the title', () =>
    assert.equal(metaOf('subtitle', 'Was bleibt').subtitle, 'Was bleibt'));

  it('keeps an abstract of several lines where there is no lead, and announces the brief by its first sentence', () => {
    const source = withoutDescription(frontMatterWith('abstract', '|\n  Kurz gesagt. Mehr\n  dazu.\n\n  Und Schluss.'));
    const { brief, problems } = compileBrief(`${source}\n## Teil\n\nText.\n`, { id: 'b' });
    assert.deepEqual(problems, []);
    assert.equal(brief?.meta.abstract, 'Kurz gesagt. Mehr dazu. Und Schluss.');
    assert.equal(brief.meta.description, 'Kurz gesagt.');
    assert.deepEqual(brief.summary, []);
    assert.match(brief.citations.records.ris, /^AB {2}- Kurz gesagt\. Mehr dazu\. Und Schluss\.\r$/m);
  });

  it('warns of an abstract beside a lead, which is the abstract', () => {
    const { brief, problems } = compileBrief(`${frontMatterWith('abstract', 'Kurz.')}\nVorspann.\n`, { id: 'b' });
    assert.deepEqual(
      problems.map(({ code, severity, line }) => [code, severity, line]),
      [['abstract-unused', 'warning', 7]],
    );
    assert.equal(brief?.meta.abstract, undefined);
    assert.match(brief?.citations.records.ris ?? '', /^AB {2}- Vorspann\.\r$/m);
  });

  const lead: [body: string, front: string, ...problems: string[]][] = [
    ['## Teil\n\nText.\n', '', 'missing-lead 8:1'],
    ['## Teil\n', 'description: Kurz.'],
    ['## Teil\n', 'abstract: Kurz.'],
    ['Vorspann.\n\n## Teil\n', ''],
    ['- Vorspann\n', ''],
    ['', '', 'missing-lead 1:1'],
    ['\n\n  \n', '', 'missing-lead 1:1'],
    ['![Karte](karte.svg)\n\n## Teil\n', '', 'missing-lead 8:1'],
    ['***\n\n## Teil\n', '', 'missing-lead 8:1'],
    ['> [!NOTE]\n> Kasten.\n\n## Teil\n', '', 'missing-lead 8:1'],
    ['[^1]: Note\n\n## Teil[^1]\n', '', 'missing-lead 8:1'],
    ['# Kommunen\n\n## Teil\n', '', 'missing-lead 8:1'],
    ['# Kommunen\n\nVorspann.\n\n## Teil\n', ''],
    ['## Teil\n\n#### Zu tief\n\n<i>\n', '', 'raw-html 12:1'],
  ];
  for (const [body, front, ...expected] of lead) {
    it(`warns of a missing lead where neither a description nor an abstract replaces it: ${JSON.stringify([front, body])}`, () => {
      const bare = withoutDescription(FRONT_MATTER);
      const source = front === '' ? bare : bare.replace(/---\n$/, `${front}\n---\n`);
      assert.deepEqual(problems(`${source}\n${body}`), expected);
    });
  }

  const refused: [title: string, key: string, value: string, codes: string[]][] = [
    ['a value that is empty', 'title', '""', ['empty-value']],
    ['a value that is null', 'doi', 'null', ['empty-value']],
    ['a value that is missing', 'doi', ' ', ['empty-value']],
    ['a value of several lines', 'title', '|\n  A\n  B', ['line-break-in-value']],
    ['a list for a text', 'title', '[A, B]', ['not-text']],
    ['a text for a mapping', 'publisher', 'TU Chemnitz', ['not-mapping']],
    ['a list for a mapping', 'series', '[A]', ['not-mapping']],
    ['a mapping without its name', 'publisher', '{ place: C }', ['missing-key']],
    ['a series without its title', 'series', '{ issue: 5 }', ['missing-key']],
    ['a licence without its name', 'license', '{ url: https://a.example }', ['missing-key']],
    [
      'several errors in one mapping',
      'publisher',
      '{ plase: C, url: x }',
      ['missing-key', 'unknown-key', 'invalid-web-address'],
    ],
    ['a type that no brief has', 'type', 'Flyer', ['unknown-type']],
    ['an abstract that is a list', 'abstract', '[A]', ['not-text']],
    ['an affiliation without its name', 'author', '[{ family: A, affiliation: { ror: 03yrm5c26 } }]', ['missing-key']],
    ['a wrong ROR', 'author', '[{ family: A, affiliation: { name: B, ror: 03yrm5c27 } }]', ['invalid-ror']],
    ['no authors', 'author', '[]', ['empty-value']],
    ['an author without a name', 'author', '{ given: A }', ['person-without-family']],
    ['an author as a text', 'author', 'Nora Ratzmann', ['person-as-text']],
    [
      'authors as texts, each',
      'author',
      '[Nora Ratzmann, { family: A }, Denis Zeković]',
      ['person-as-text', 'person-as-text'],
    ],
    ['an editor as a text', 'editor', 'Nora Ratzmann', ['person-as-text']],
    ['an author who is nothing', 'author', '[~]', ['empty-value']],
    ['an organisation with the name of a person', 'author', '{ literal: A, family: B }', ['unknown-key']],
    ['a language that is none', 'lang', 'de_DE', ['invalid-language']],
    ['a web address without its scheme', 'url', 'www.example.de', ['invalid-web-address']],
    ['a web address with another scheme', 'url', 'javascript:alert(1)', ['invalid-web-address']],
    ['a licence address that is none', 'license', '{ name: A, url: ftp://a.example }', ['invalid-web-address']],
    ['a DOI that is none', 'doi', '11.1234/a', ['invalid-doi']],
    ['an ORCID iD with a wrong check digit', 'author', '{ family: A, orcid: 0000-0002-1825-0098 }', ['invalid-orcid']],
    ['an ISSN with a wrong check digit', 'series', '{ title: S, issn: 2049-3631 }', ['invalid-issn']],
    ['a translation as a text', 'translation', 'en', ['not-mapping']],
    ['a translation without the language of the original', 'translation', '{ authorised: false }', ['missing-key']],
    ['a translation from its own language', 'translation', '{ of: de }', ['translation-of-itself']],
    ['a translation from no language', 'translation', '{ of: englisch }', ['invalid-language']],
    ['a translation with a DOI that is none', 'translation', '{ of: en, doi: 11.1/a }', ['invalid-doi']],
    ['a translator as a text', 'translation', '{ of: en, by: Jo Example }', ['person-as-text']],
    [
      'a translation that is perhaps authorised',
      'translation',
      '{ of: en, authorised: vielleicht }',
      ['invalid-truth'],
    ],
    ['a translation with a misspelt key', 'translation', '{ of: en, authorized: false }', ['unknown-key']],
    ['a correction as a text', 'corrections', '12 statt 21', ['not-mapping']],
    ['a correction without its date', 'corrections', '{ text: A }', ['missing-key']],
    ['a correction without its text', 'corrections', '{ date: 2025 }', ['missing-key']],
    ['a correction with a wrong date', 'corrections', '{ date: 3.12.2025, text: A }', ['invalid-date']],
    ['a correction of several lines', 'corrections', '{ date: 2025, text: "A\\nB" }', ['line-break-in-value']],
    ['no corrections', 'corrections', '[]', ['empty-value']],
    ['a funder without a name', 'funding', '{ ror: 03yrm5c26 }', ['missing-key']],
    ['a funder with a wrong ROR', 'funding', '{ name: A, ror: 03yrm5c27 }', ['invalid-ror']],
    ['a grant as a text', 'funding', '{ name: A, award: B }', ['not-mapping']],
    [
      'a grant without title and number',
      'funding',
      '{ name: A, award: { url: "https://a.example" } }',
      ['missing-key'],
    ],
    ['a version that is a list', 'version', '[1]', ['not-text']],
    ['an unknown key', 'auhtor', 'x', ['unknown-key']],
    ['an unknown nested key', 'series', '{ title: S, number: 5 }', ['unknown-key']],
    ['a key that is a mapping', '? { a: b }', 'x', ['unknown-key']],
    ['a word with an anchor, which YAML leaves out', 'title', '&Ankommen heute', ['yaml-marker']],
    ['a word with a tag, which YAML leaves out', 'title', '!Ankommen heute', ['yaml-marker']],
    ['an alias', 'title', '*Ankommen', ['yaml-marker']],
  ];
  for (const [title, key, value, codes] of refused) {
    it(`refuses ${title}`, () => assert.deepEqual(problemsWith(key, value), codes));
  }

  it('warns of a number sign that cuts off a value', () => {
    assert.deepEqual(problemsWith('series', '{ title: S }\nkeywords: Factsheet #1 | 2025'), ['yaml-comment']);
    assert.deepEqual(problemsWith('keywords', '"Factsheet #1 | 2025"'), []);
  });

  it('warns of a character reference, which readers would see unchanged', () => {
    assert.deepEqual(problemsWith('title', 'A&nbsp;B'), ['entity-in-value']);
    assert.deepEqual(problemsWith('title', 'Flucht & Ankommen; R&D'), []);
  });

  it('only warns of a Rogue Scholar DOI with an invalid checksum', () => {
    const { doi } = metaOf('doi', '10.59350/zdmg9-ryp97');
    assert.equal(doi, '10.59350/zdmg9-ryp97');
    assert.deepEqual(problemsWith('doi', '10.59350/zdmg9-ryp97'), ['doi-checksum']);
  });

  for (const key of ['title', 'lang', 'author']) {
    it(`requires ${key}`, () => {
      const [problem, ...others] = problemsOf(frontMatterWith(key, ''));
      assert.deepEqual(others, []);
      assert.deepEqual(
        [problem?.code, problem?.params, problem?.line],
        ['missing-key', { ...problem?.params, key }, 1],
      );
    });
  }

  it('does not require a date, but warns without one', () => {
    const [problem, ...others] = problemsOf(frontMatterWith('date', ''));
    assert.deepEqual(others, []);
    assert.deepEqual([problem?.code, problem?.severity, problem?.line], ['missing-date', 'warning', 1]);
    const keys = Object.keys(briefOf('', frontMatterWith('date', '')).meta).sort();
    assert.deepEqual(keys, ['authors', 'description', 'lang', 'title']);
  });

  it('reports all problems in one run, with their positions', () => {
    const source = '---\ntitel: A\nlang: de_\ndate: 2025-13\nauthor: Nora\nseries:\n  title: S\n  isn: 1\n---\n\n<i>\n';
    assert.deepEqual(problems(source), [
      'missing-key 1:1',
      'unknown-key 2:1',
      'invalid-language 3:7',
      'invalid-date 4:7',
      'person-as-text 5:9',
      'unknown-key 8:3',
      'raw-html 11:1',
    ]);
  });

  it('is required', () => {
    assert.deepEqual(problems(''), ['front-matter-missing 1:1']);
    assert.deepEqual(problems('# Titel\n\n`x`'), ['front-matter-missing 1:1']);
    assert.deepEqual(problems('\n---\ntitle: A\n---\n'), ['front-matter-missing 1:1']);
  });

  it('must be closed', () => assert.deepEqual(problems('---\ntitle: A\n'), ['front-matter-unclosed 1:1']));
  it('accepts spaces after its hyphens', () => {
    assert.deepEqual(problems(FRONT_MATTER.replaceAll('---', '---  ')), []);
  });
  it('must consist of keys and values', () => {
    assert.deepEqual(problems('---\n- A\n---\n'), ['front-matter-not-mapping 1:1']);
    assert.deepEqual(problems('---\nA\n---\n'), ['front-matter-not-mapping 1:1']);
    assert.equal(problems('---\n---\n').length, 4);
  });

  const syntax: [title: string, yaml: string, problem: string][] = [
    ['a colon in a value', 'title: A: B', 'yaml-colon 2:8'],
    ['a tab', 'series:\n\ttitle: A', 'yaml-tab 3:1'],
    ['a quote without its end', 'title: "A', 'yaml-unclosed 2:10'],
    ['a reserved character', 'title: @A', 'yaml-start 2:8'],
    ['a key that occurs twice', 'title: A\ntitle: B', 'duplicate-key 3:1'],
    ['a value that begins with a quoted word', 'title: "A" B', 'yaml-quoted-word 2:12'],
    ['a bracket without its end', 'keywords: [A, B\ndate: 2025', 'yaml-brackets 3:1'],
    ['anything else', 'title: |x\n  A', 'yaml-syntax 2:9'],
  ];
  for (const [title, yaml, problem] of syntax) {
    it(`refuses ${title} with its position, and still checks the body`, () => {
      assert.deepEqual(problems(`---\n${yaml}\n---\n<i>\n`), [problem, `raw-html ${yaml.split('\n').length + 3}:1`]);
    });
  }
});

describe('identifiers', () => {
  for (const doi of [
    'https://doi.org/10.1234/a',
    'http://dx.doi.org/10.1234/a',
    'doi:10.1234/a',
    'DOI: 10.1234/a',
    'doi.org/10.1234/a',
    'https://doi.org/doi:10.1234/a',
  ]) {
    it(`are read without their resolver: ${doi}`, () => assert.equal(withoutResolver(doi), '10.1234/a'));
  }

  it('of Rogue Scholar are checked by their checksum', () => {
    assert.ok(passesRogueScholarChecksum('10.59350/hpz3x-qh641'));
    assert.ok(!passesRogueScholarChecksum('10.59350/hpz3x-qh642'));
    assert.ok(!passesRogueScholarChecksum('10.59350/hpz3u-qh641'));
    assert.ok(!passesRogueScholarChecksum('10.59350/x'));
    assert.ok(passesRogueScholarChecksum('10.1234/hpz3x-qh642'));
  });

  it('of people are checked by their check digit', () => {
    assert.ok(isOrcid('0000-0002-1825-0097'));
    assert.ok(isOrcid('0000-0002-1694-233X'));
    assert.ok(!isOrcid('0000-0002-1694-2330'));
    assert.ok(!isOrcid('0000000218250097'));
  });

  it('of series are checked by their check digit', () => {
    assert.ok(isIssn('0317-8471'));
    assert.ok(isIssn('2434-561X'));
    assert.ok(!isIssn('2434-5610'));
    assert.ok(!isIssn('03178471'));
  });
});

describe('the nearest name', () => {
  const known = ['title', 'author', 'keywords', 'url'];
  const cases: [name: string, nearest: string | undefined][] = [
    ['titel', 'title'],
    ['TITLE', 'title'],
    ['auhtor', 'author'],
    ['autor', 'author'],
    ['keyword', 'keywords'],
    ['ulr', 'url'],
    ['verlag', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [name, nearest] of cases) {
    it(`to ${name} is ${nearest}`, () => assert.equal(nearestName(name, known), nearest));
  }
});

describe('the end of the front matter', () => {
  const source = (end: string) => `${FRONT_MATTER.replace(/---\n$/, end)}\n\nErster.\n\n---\n\nZweiter.\n`;

  for (const end of ['...', '...  ', '---\t']) {
    it(`can be ${JSON.stringify(end)}, and the text keeps its rules`, () => {
      const { summary } = briefOf('', source(end));
      assert.deepEqual(
        summary.map(({ type }) => type),
        ['paragraph', 'rule', 'paragraph'],
      );
    });
  }

  for (const end of ['---\u00A0', '... # Ende', '--- # Ende', '--- Text', '----']) {
    it(`is an error where it is ${JSON.stringify(end)}`, () => {
      assert.ok(problemsOf(source(end)).some(({ severity }) => severity === 'error'));
    });
  }

  it('is not the end of the YAML library, whose warnings are errors of the file', () => {
    assert.deepEqual(
      problemsOf(frontMatterWith('url', '!x https://a.example')).map(({ severity }) => severity),
      ['error'],
    );
  });
});
