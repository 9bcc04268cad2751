import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineText } from '../../src/brief/text.js';
import { citationsOf, suggestedCitation } from '../../src/citation/index.js';
import { QUOTING, workWith } from './support.js';

const TRANSLATION = {
  of: 'de',
  title: 'Bänke',
  doi: '10.1234/baenke',
  by: [{ given: 'Jo', particle: 'de', family: 'Example' }, { literal: 'Amt für Übersetzung' }],
  authorised: false,
  inWords: [],
};
const NOTE =
  'Working translation, not authorised by the authors. Translation: Jo de Example, Amt für Übersetzung. Original (German): https://doi.org/10.1234/baenke';
const work = workWith({ lang: 'en', doi: undefined, translation: TRANSLATION });
const original = workWith({ lang: 'en', doi: undefined });

describe('the citation of a translation', () => {
  const { styles, records } = citationsOf(work, { styles: [QUOTING] });

  it('says in every style, in the language of its terms, that it is one and whether the authors authorised it', () => {
    const without = citationsOf(original, { styles: [QUOTING] }).styles;
    const german =
      'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert. Übersetzung: Jo de Example, Amt für Übersetzung. Original (Deutsch): https://doi.org/10.1234/baenke';
    styles.forEach(({ id, de, en }, index) => {
      assert.equal(inlineText(en), `${inlineText(without[index]!.en)} [${NOTE}]`, id);
      assert.equal(inlineText(de), `${inlineText(without[index]!.de)} [${german}]`, id);
    });
    assert.equal(styles.length, 5);
  });

  it('links the DOI of the original, and has it nowhere as its own', () => {
    const links = styles.flatMap(({ en }) => en.filter((one) => typeof one !== 'string' && one.type === 'link'));
    const link = { type: 'link', href: 'https://doi.org/10.1234/baenke', content: ['https://doi.org/10.1234/baenke'] };
    assert.deepEqual(new Set(links.map((one) => JSON.stringify(one))), new Set([JSON.stringify(link)]));
    assert.doesNotMatch(records.bibtex + records.biblatex, /^ +(?:doi|url) =/m);
    assert.doesNotMatch(records.ris, /^(?:DO|UR) /m);
    assert.doesNotMatch(records['csl-json'], /"(?:DOI|URL)"/);
  });

  it('is that of the authors if they suggest one, to which nothing is added', () => {
    const [suggested] = citationsOf(work, { suggested: 'Wir (2025)' }).styles;
    assert.deepEqual(suggested.en, ['Wir (2025)']);
    assert.ok(inlineText(suggestedCitation(work)).endsWith(`[${NOTE}]`));
  });

  it('has translators, original and note in the fields that the records have for them', () => {
    const [item] = JSON.parse(records['csl-json']) as Record<string, unknown>[];
    assert.deepEqual(item!.translator, [{ family: 'de Example', given: 'Jo' }, { literal: 'Amt für Übersetzung' }]);
    assert.deepEqual([item!['original-title'], item!.note], ['Bänke', NOTE]);
    assert.match(records.ris, /\r\nA4 {2}- de Example, Jo\r\nA4 {2}- Amt für Übersetzung,\r\n/);
    assert.ok(records.ris.includes(`\r\nN1  - ${NOTE}\r\n`));
    assert.match(records.bibtex, /^ {2}translator = \{.*Example, Jo and .*\},$/m);
    assert.ok(records.bibtex.includes(`  note = {${NOTE}},\n`), records.bibtex);
    assert.match(records.biblatex, /^ {2}translator = \{.*Example, Jo and \{Amt für Übersetzung\}\},$/m);
    assert.ok(records.biblatex.includes(`. ${NOTE}},\n`), records.biblatex);
    assert.match(records.biblatex, /^ {2}origlanguage = \{ngerman\},\n {2}origtitle = \{\{Bänke\}\},$/m);
  });

  it('names nobody that the brief does not name', () => {
    const { styles: bare, records: files } = citationsOf(
      workWith({ lang: 'en', translation: { of: 'de', inWords: [] } }),
    );
    for (const { en } of bare) assert.match(inlineText(en), / \[Translation\]$/);
    assert.doesNotMatch(Object.values(files).join('\n'), /translator|origtitle|original-title|^A4/m);
  });
});
