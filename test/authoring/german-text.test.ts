import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockText, inlineText } from '../../src/brief/text.js';
import { blocksOf, briefOf, codesIn, inlinesOf } from './support.js';

/** Paragraphs that other Markdown parsers change. Here, each stays a single unchanged string. */
const LITERAL = [
  'Bürger*innen und Akteur*innen',
  'Bürger*innen, Akteur*innen und Migrant*innen',
  'Integrationsbeauftragte*r aus Sachsen und Kolleg*in aus Hessen',
  'jede*r, der*die Beauftragte*r ist',
  'Akteur:innen und Vertreter:innen',
  'Bürger_innen und Akteur_innen',
  'die Endungen _innen und _in',
  'die Endungen *innen und *in',
  '„*innen“ und „*in“',
  'Schüler/-innen und Lehrer/-innen',
  'Schüler/*innen und Lehrer/*innen',
  'Kolleg* und Mitarbeiter*',
  '(*innen) und „*in“ und Kolleg*',
  'Schüler/*innen und Kolleg*',
  'Schüler-/*innen und Kolleg*',
  'BürgerInnen und Bürger!innen',
  '3. Oktober 2026 in Chemnitz',
  '2026. Danach kam nichts.',
  '1. Mai 2026 und 2. Juni 2026',
  '1. FC Union',
  '§ 5 Abs. 1 SGB II',
  'z.\u00A0B. so',
  'z.\u202FB. so',
  'bspw. und o.ä. und bzw.',
  '„außen ‚innen‘ außen“',
  '»außen ›innen‹ außen«',
  '~5 Prozent, ~~10~~ Prozent',
  '+ 5 Prozent mehr',
  '5 * 3 * 2 = 30',
  '2*3*4',
  'post@example.de und example.de/a_b_c',
  'eine\u00ADTrennung und Chemnitz\u00A0–\u00A0Stadt',
  'Preis & Wert, a < b > c',
  'Das [DeZIM] und [ ] und [x]',
  '{geschweift} und 50 %',
  'Autor:innen: Dr. Nora Ratzmann',
  ':innen und ::innen',
  '#Hashtag und # allein',
  'Forschung:Praktisch. 05|2025',
  'Ende\\Anfang',
];

describe('German text', () => {
  it('keeps addresses as written, although they become links', () => {
    const text = 'www.example.de und post@example.de und https://example.de/a_b_c';
    assert.equal(inlineText(inlinesOf(text)), text);
  });

  for (const text of LITERAL) {
    it(`is reproduced exactly: ${text}`, () => {
      assert.deepEqual(inlinesOf(text), [text]);
    });

    it(`is reproduced exactly after another line: ${text}`, () => {
      if (/^[+#]/.test(text)) return;
      assert.deepEqual(inlinesOf(`Am Anfang\n${text}`), [`Am Anfang ${text}`]);
    });
  }

  it('keeps gender stars inside strong and emphasised text', () => {
    assert.deepEqual(inlinesOf('**Bürger*innen** und *Akteur*innen*'), [
      { type: 'strong', content: ['Bürger*innen'] },
      ' und ',
      { type: 'emphasis', content: ['Akteur*innen'] },
    ]);
  });

  it('still reads stars around words as emphasis in a paragraph with gender stars', () => {
    assert.deepEqual(inlinesOf('Das ist *wichtig* für Bürger*innen und **sehr** für Akteur*innen.'), [
      'Das ist ',
      { type: 'emphasis', content: ['wichtig'] },
      ' für Bürger*innen und ',
      { type: 'strong', content: ['sehr'] },
      ' für Akteur*innen.',
    ]);
  });

  it('reads stars around words that begin like a gender ending as emphasis', () => {
    for (const text of ['in der Stadt', 'innen und außen', 'in', 'innen', 'r']) {
      assert.deepEqual(inlinesOf(`(*${text}*)`), ['(', { type: 'emphasis', content: [text] }, ')']);
    }
  });

  it('reads underscores around words as emphasis', () => {
    assert.deepEqual(inlinesOf('_Bürger_innen_'), [{ type: 'emphasis', content: ['Bürger_innen'] }]);
  });

  it('keeps a gender star after a soft hyphen, written as a character or as a character reference', () => {
    assert.deepEqual(inlinesOf('Bürger\u00AD*innen und Akteur\u00AD*innen'), [
      'Bürger\u00AD*innen und Akteur\u00AD*innen',
    ]);
    assert.deepEqual(inlinesOf('Bürger&shy;*innen und Akteur&shy;*innen'), [
      'Bürger\u00AD*innen und Akteur\u00AD*innen',
    ]);
  });

  it('keeps gender stars before and after soft hyphens in one paragraph', () => {
    assert.deepEqual(inlinesOf('Bürger&shy;*innen und Akteur*&shy;innen'), [
      'Bürger\u00AD*innen und Akteur*\u00ADinnen',
    ]);
  });

  it('keeps soft hyphens and no-break spaces in headings', () => {
    const [part] = briefOf('## Integrations\u00ADarbeit in\u00A0Chemnitz z.\u202FB.\u00A0\n').sections;
    assert.deepEqual(part?.title, ['Integrations\u00ADarbeit in\u00A0Chemnitz z.\u202FB.\u00A0']);
  });

  it('keeps soft hyphens and no-break spaces in the front matter', () => {
    const source =
      '---\ntitle: "Integrations\u00ADarbeit in\u00A0C."\nlang: de\ndate: 2025\nauthor: { family: A }\n---\n';
    assert.equal(briefOf('', source).meta.title, 'Integrations\u00ADarbeit in\u00A0C.');
  });

  it('keeps no-break spaces at the edges of a paragraph', () => {
    assert.deepEqual(inlinesOf('\u00A0Text\u00A0'), ['\u00A0Text\u00A0']);
  });

  it('decodes character references with a semicolon and no others', () => {
    assert.deepEqual(inlinesOf('a&nbsp;b&shy;c &amp; &lt;b&gt; &#8211; &#x2013; &#42;x&#42; &copy 2025 R&D'), [
      'a\u00A0b\u00ADc & <b> – – *x* &copy 2025 R&D',
    ]);
  });

  it('does not decode a character reference twice', () => {
    assert.deepEqual(inlinesOf('&amp;lt; &#38;amp;'), ['&lt; &amp;']);
  });

  it('removes a backslash before punctuation', () => {
    assert.deepEqual(inlinesOf('\\*innen\\* \\# \\[^1] \\`x\\` \\<b> 1\\. \\_a\\_'), ['*innen* # [^1] `x` <b> 1. _a_']);
  });

  it('turns a line end and the indentation of the next line into one space', () => {
    assert.deepEqual(inlinesOf('eins\nzwei \n   drei'), ['eins zwei drei']);
  });

  it('keeps several spaces within a line', () => {
    assert.deepEqual(inlinesOf('eins  zwei'), ['eins  zwei']);
  });

  it('breaks a line at a backslash or two spaces', () => {
    const broken = ['eins', { type: 'break' }, 'zwei'];
    assert.deepEqual(inlinesOf('eins\\\nzwei'), broken);
    assert.deepEqual(inlinesOf('eins  \nzwei'), broken);
  });

  it('keeps the check box of a task list as text', () => {
    assert.equal(blockText(blocksOf('- [ ] offen\n- [x] erledigt')), '[ ] offen\n[x] erledigt');
  });

  it('causes no problems', () => {
    assert.deepEqual(codesIn(LITERAL.join('\n\n')), []);
  });
});
