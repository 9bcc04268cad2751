import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { compileBrief } from '../../src/authoring/index.js';
import { decodeBrief } from '../../src/brief/decode.js';
import type { Item, Section } from '../../src/brief/model.js';
import { blockText, inlineText } from '../../src/brief/text.js';
import { EXTRACTED_TEXT } from './extracted-text.js';

const SOURCE = readFileSync('src/briefs/resiliente-kommunen-2-0.de.md', 'utf8');
const { brief: compiled, problems } = compileBrief(SOURCE, { id: 'resiliente-kommunen-2-0' });
const brief = decodeBrief(JSON.parse(JSON.stringify(compiled)));
const suggested = inlineText(brief.citations.styles[0].de);

/** Passages that the extraction damaged: each occurs once and is corrected once. */
const CORRECTIONS: readonly (readonly [damaged: string, corrected: string])[] = [
  ['Aufnahmegerütschaft', 'Aufnahmegesellschaft'],
  ['resilenter', 'resilienter'],
  ['Resource', 'Ressource'],
  ['Zitievorschlag', 'Zitiervorschlag'],
];

const correctedText = CORRECTIONS.reduce(
  (text, [damaged, corrected]) => text.replace(damaged, corrected),
  EXTRACTED_TEXT,
);

/** The paragraphs and headings of the extracted text, without the markers that the extraction added. */
const PIECES = correctedText
  .split(/\n+/)
  .map((line) => line.replace(/^#+ /, '').replace(/^\*(?!\*)(.*)\*$/, '$1'))
  .map((line) =>
    line
      .replace('\\*', '*')
      .replace(/<(.*)>/, '$1')
      .trim(),
  )
  .filter((line) => line !== '');

/** The only passage that begins with a string. */
function piece(beginning: string): string {
  const found = PIECES.filter((line) => line.startsWith(beginning));
  assert.equal(found.length, 1, beginning);
  return found[0] ?? '';
}

function partOf(role: Section['role']): Section {
  const section = brief.sections.find((candidate) => candidate.role === role);
  assert.ok(section);
  return section;
}

const linesOf = (item: Item) => [inlineText(item.title), ...blockText(item.content).split('\n')];

describe('„Resiliente Kommunen 2.0“', () => {
  it('compiles without any problem', () => assert.deepEqual(problems, []));

  it('contains exactly the metadata of the printed brief', () => {
    assert.deepEqual(brief.meta, {
      title: piece('„Resiliente Kommunen'),
      lang: 'de',
      date: '2025-11',
      dateInWords: 'November 2025',
      authors: [
        { prefix: 'Dr.', given: 'Nora', family: 'Ratzmann' },
        { given: 'Felicitas', family: 'Rißler' },
        { given: 'Denis', family: 'Zeković' },
      ],
      publisher: {
        name: 'Technische Universität Chemnitz',
        unit: 'Professur für Humangeographie und europäische Migrationsforschung',
        place: 'Chemnitz',
      },
      series: { title: 'Forschung:Praktisch. Flucht & Ankommen', issue: '05|2025' },
      doi: '10.59350/hpz3x-qh641',
      description: 'Deutschland ist ein Einwanderungsland und profitiert von Zuwanderung.',
    });
  });

  it('contains the suggested citation character for character', () => {
    assert.equal(suggested, piece('**Zitiervorschlag:**').replace('**Zitiervorschlag:** ', ''));
    assert.equal(
      suggested,
      'Ratzmann, N., Rißler, F., Zeković, D. (2025): „Resiliente Kommunen 2.0“: Migration als Chance verstehen. ' +
        'Forschung:Praktisch. Flucht & Ankommen. 05|2025. Chemnitz: Technische Universität Chemnitz. ' +
        'https://doi.org/10.59350/hpz3x-qh641',
    );
  });

  it('begins with the summary', () => assert.equal(blockText(brief.summary), piece('Deutschland ist')));

  it('gives its three sections and their items permanent addresses', () => {
    assert.deepEqual(
      brief.sections.map(({ id, role, items }) => [id, role, items.map((item) => item.id)]),
      [
        ['handlungsimpulse', 'recommendations', ['finanzierung', 'vernetzung', 'integrationsdiskurs']],
        ['hintergrund', 'background', ['raum-fuer-integrationsarbeit', 'ankommen', 'forschung']],
        ['impressum', 'imprint', []],
      ],
    );
  });

  it('uses the labels of the printed brief', () => {
    assert.deepEqual(
      brief.sections.map(({ title }) => inlineText(title)),
      [piece('Handlungsimpulse'), piece('Hintergrund'), 'Impressum'],
    );
  });

  it('contains the three recommendations word for word, with their quotes', () => {
    assert.deepEqual(partOf('recommendations').items.map(linesOf), [
      [piece('Langfristige'), piece('Kommunen spielen'), piece('Wir sind'), piece('Integrationsbeauftragte*r aus S')],
      [piece('Strategische'), piece('Zusammenarbeit'), piece('Es geht oft'), piece('Integrationsbeauftragte*r aus N')],
      [piece('Hinwendung'), piece('Zugewanderte').replace(/-$/, '') + piece('gungen und')],
    ]);
  });

  it('marks the quotes as quotes, attributed to the role of the person', () => {
    const quotes = partOf('recommendations')
      .items.flatMap(({ content }) => content)
      .filter((block) => block.type === 'quote');
    assert.deepEqual(
      quotes.map(({ attribution }) => attribution),
      [['Integrationsbeauftragte*r aus Sachsen'], ['Integrationsbeauftragte*r aus Nordrhein-Westfalen']],
    );
  });

  it('contains the background word for word', () => {
    assert.deepEqual(partOf('background').items.map(linesOf), [
      [piece('Der Raum'), piece('Migration ist'), piece('Kommunen stehen')],
      [
        piece('Ankommen vor Ort'),
        `${piece('Teil der')} ${piece('Schaffung')}`,
        piece('Trotz der'),
        piece('Aus der Forschung'),
        piece('Um der damit'),
      ],
      [piece('Die Forschung'), piece('Seit 2023')],
    ]);
  });

  it('marks the description of the research as method', () => {
    assert.deepEqual(
      brief.sections.flatMap(({ items }) => items).map(({ role }) => role),
      [undefined, undefined, undefined, undefined, undefined, 'method'],
    );
  });

  it('contains the imprint word for word', () => {
    assert.equal(`**Impressum:** ${blockText(partOf('imprint').content)}`, piece('**Impressum:**'));
  });

  it('marks the English passage', () => {
    assert.match(JSON.stringify(brief), /„",\{"type":"foreign","lang":"en","content":\["community of practice"\]\},"“/);
  });

  it('uses every passage of the extracted text exactly once', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.sort() ?? [];
    const items = brief.sections.flatMap(({ title, content, items }) => [
      inlineText(title),
      blockText(content),
      ...items.flatMap(linesOf),
    ]);
    const whole = [brief.meta.title, blockText(brief.summary), ...items, 'Zitiervorschlag', suggested];
    const joined = PIECES.join('\n').replace('Gelingensbedin-', '').replace('\ngungen', '\nGelingensbedingungen');
    assert.deepEqual(words(whole.join('\n')), words(joined));
  });

  it('grows by less than two kilobytes through its citations', () => {
    const bare = { ...brief, citations: undefined };
    const size = (data: object) => brotliCompressSync(JSON.stringify(data)).length;
    assert.ok(size(brief) - size(bare) < 2048, `${size(brief) - size(bare)} bytes`);
  });

  it('corrects only what the extraction damaged', () => {
    for (const [damaged, corrected] of CORRECTIONS) {
      assert.equal(EXTRACTED_TEXT.split(damaged).length, 2, damaged);
      assert.ok(corrected === 'Zitiervorschlag' || SOURCE.includes(corrected), corrected);
    }
  });
});
