import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/index.js';
import type { Metadata } from '../../src/brief/model.js';
import { citationKey } from '../../src/citation/key.js';
import { SAMPLE_METADATA, workWith } from './support.js';

const keyWith = (options: Partial<Metadata>) => citationKey({ ...SAMPLE_METADATA, ...options });

describe('the key of a brief', () => {
  it('consists of the first author, the year and two content words of the title', () => {
    assert.equal(citationKey(SAMPLE_METADATA), 'mustermann-2025-baenke-beispielstadt');
  });

  it('of the first brief of the series stays the same', () => {
    const key = keyWith({
      title: '„Resiliente Kommunen 2.0“: Migration als Chance verstehen',
      authors: [{ given: 'Nora', family: 'Ratzmann' }],
    });
    assert.equal(key, 'ratzmann-2025-resiliente-kommunen');
  });

  it('spells names by the rules of Ukraine in a Ukrainian brief', () => {
    const authors = [{ given: 'Юрко', family: 'Згурський' }];
    assert.equal(keyWith({ lang: 'uk', authors, title: 'Лавка' }), 'zghurskyi-2025-lavka-uk');
  });

  it('contains nd if there is no date', () => {
    assert.equal(workWith({ date: undefined }).key, 'mustermann-nd-baenke-beispielstadt');
  });

  it('does not change when the month, a later author or the series is corrected', () => {
    const key = keyWith({ date: '2025', authors: [{ family: 'Mustermann' }], series: { title: 'Andere' } });
    assert.equal(key, citationKey(SAMPLE_METADATA));
  });

  it('ends with the language unless that is plain German', () => {
    const languages = ['de', 'en', 'en-GB', 'de-AT', 'de-x-leicht', 'uk', 'ar', 'zh-Hant-TW', 'DE'];
    assert.deepEqual(
      languages.map((lang) => keyWith({ lang }).replace(citationKey(SAMPLE_METADATA), '')),
      ['', '-en', '-en-gb', '-de-at', '-de-x-leicht', '-uk', '-ar', '-zh-hant-tw', ''],
    );
  });

  it('differs for two languages of a brief whose titles are equal, and depends on no other brief', () => {
    const keys = ['de', 'en'].map((lang) => {
      const source = readFileSync(`test/fixtures/authoring/d01-pair.${lang}.md`, 'utf8');
      return compileBrief(source, { id: 'd01-pair', language: lang }).brief?.citations;
    });
    assert.deepEqual(
      keys.map((citations) => citations?.key),
      ['mustermann-2025-baenke', 'mustermann-2025-baenke-en'],
    );
    for (const [index, key] of ['mustermann-2025-baenke', 'mustermann-2025-baenke-en'].entries()) {
      const { bibtex = '', biblatex = '', ris = '', 'csl-json': csl = '' } = keys[index]?.records ?? {};
      assert.match(bibtex, new RegExp(`^@techreport\\{${key},$`, 'm'));
      assert.match(biblatex, new RegExp(`^@report\\{${key},$`, 'm'));
      assert.match(ris, new RegExp(`^ID {2}- ${key}\r$`, 'm'));
      assert.match(csl, new RegExp(`"id": ?"${key}"`));
    }
  });

  const names: [family: string, part: string][] = [
    ['Rißler', 'rissler'],
    ['Zeković', 'zekovic'],
    ['Müller-Lüdenscheidt', 'mueller-luedenscheidt'],
    ['A\u0308rger', 'aerger'],
    ['O’Beispiel', 'o-beispiel'],
    ['Łódź', 'lodz'],
    ['Згурський-Їжак', 'zghurskyi-yizhak'],
    ["Мар'яненко-Їжакевич", 'marianenko-yizhakevych'],
    ['Ельцин-Горький', 'eltsin-gorkiy'],
    ['Øre', 'ore'],
  ];
  for (const [family, part] of names) {
    it(`spells ${family} as ${part}`, () => {
      assert.equal(keyWith({ authors: [{ family }] }), `${part}-2025-baenke-beispielstadt`);
    });
  }

  it('contains two words of an organisation', () => {
    const authors = [{ literal: 'Stadt Musterhausen, Amt für Grün' }];
    assert.equal(keyWith({ authors }), 'stadt-musterhausen-2025-baenke-beispielstadt');
  });

  it('needs no author', () => {
    assert.equal(keyWith({ authors: [] }), '2025-baenke-beispielstadt');
  });

  const titles: [title: string, part: string][] = [
    ['Bürger*innen und Akteur:innen', 'buergerinnen-akteurinnen'],
    ['Der, die, das', 'der-die'],
    ['Sitz\u00ADbänke\u00A0heute', 'sitzbaenke-heute'],
    ['C:\\temp\\{x} & „y“', 'c-temp'],
    ['AT&amp;T <b>x</b>', 'at-amp'],
    ['Лавки для всіх', 'lavky-dlia'],
    ['Їжа й щастя', 'yizha-y'],
    ['Щастя є', 'shchastia-ye'],
  ];
  for (const [title, part] of titles) {
    it(`turns ${title} into ${part}`, () => assert.equal(keyWith({ title }), `mustermann-2025-${part}`));
  }

  for (const [script, title, family] of [
    ['Arabic', 'مقعد في الحديقة', 'مثال'],
    ['Cyrillic', 'Скамейки в городе', 'Пример'],
    ['Chinese', '长'.repeat(400), '例'],
    ['punctuation', '!?', '…'],
  ] as const) {
    it(`is a short name in ASCII for ${script}`, () => {
      assert.match(keyWith({ title, authors: [{ family }] }), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(keyWith({ title, authors: [{ family }] }).length <= 130);
    });
  }
});
