import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefOf, frontMatterWith } from '../support.js';

const CASES: [text: string, sentence: string | undefined][] = [
  ['Eins ist da. Zwei auch.', 'Eins ist da.'],
  ['Wir haben z. B. Chemnitz. Und mehr.', 'Wir haben z. B. Chemnitz.'],
  ['Wir haben z.&nbsp;B. Chemnitz. Und mehr.', 'Wir haben z.\u00A0B. Chemnitz.'],
  ['Wochen o.ä. Angebote gibt es. Und mehr.', 'Wochen o.ä. Angebote gibt es.'],
  ['Das sagt Prof. Dr. Birgit Glorius. Und mehr.', 'Das sagt Prof. Dr. Birgit Glorius.'],
  ['Am 3. Oktober 2026 ist Feiertag. Und mehr.', 'Am 3. Oktober 2026 ist Feiertag.'],
  ['Das war 2026. Und mehr.', 'Das war 2026.'],
  ['Nach Nr. 5 bzw. Abs. 3 gilt das. Und mehr.', 'Nach Nr. 5 bzw. Abs. 3 gilt das.'],
  ['Was tun? Vieles.', 'Was tun?'],
  ['Für *Bürger*innen* und **alle**. Und mehr.', 'Für Bürger*innen und alle.'],
  ['Ohne Punkt', 'Ohne Punkt'],
  ['***\n\nErst der zweite Block. Ja.', 'Erst der zweite Block.'],
  ['> [!NOTE]\n> Ein Kasten.\n\nErst danach. Ja.', 'Erst danach.'],
  ['', undefined],
];

describe('the description', () => {
  for (const [text, sentence] of CASES) {
    it(`is the first sentence of the summary: ${JSON.stringify(text)}`, () => {
      assert.equal(briefOf(text, frontMatterWith('description', '')).meta.description, sentence);
    });
  }

  it('is the author’s, if given', () => {
    assert.equal(briefOf('Eins. Zwei.', frontMatterWith('description', 'Drei. Vier.')).meta.description, 'Drei. Vier.');
  });
});
