import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileBrief, type Cure } from '../../../src/authoring/index.js';
import { briefOf, FRONT_MATTER, frontMatterWith } from '../support.js';

const compiled = (source: string) => compileBrief(source, { id: 'brief' });

/** Applies the cures that do not overlap. */
function cured(source: string, cures: readonly Cure[]): string {
  let result = source;
  let from = Infinity;
  for (const { start, end, replacement } of cures.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > from) continue;
    result = result.slice(0, start) + replacement + result.slice(end);
    from = start;
  }
  return result;
}

/** Applies cures and compiles again until there are none. */
function fixed(source: string): string {
  let text = source;
  for (let round = 0; round < 10; round++) {
    const cures = compiled(text).problems.flatMap(({ cure }) => cure ?? []);
    if (cures.length === 0) return text;
    text = cured(text, cures);
  }
  throw new Error('The cures never end.');
}

/** The words of a text, without quotation marks, dashes and marks of Markdown. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu);

/** The codes of the problems of a file. */
const codesOf = (source: string) => compiled(source).problems.map(({ code }) => code);

describe('the cure of a problem in the body', () => {
  const cases: [code: string, before: string, after: string][] = [
    ['straight-quote', 'Er sagt "ja" und ("nein").', 'Er sagt „ja“ und („nein“).'],
    ['english-quote', 'Er sagt “ja” und “nein”.', 'Er sagt „ja“ und „nein“.'],
    ['hyphens-as-dash', 'Bänke -- viele --- und Stühle--auch 10--12.', 'Bänke – viele – und Stühle – auch 10–12.'],
    ['hyphen-as-dash', 'Bänke - und - Stühle.', 'Bänke – und – Stühle.'],
    ['abbreviation-space', 'Das gilt z. B. hier und d.h. dort.', 'Das gilt z.\u00A0B. hier und d.\u00A0h. dort.'],
    ['heading-skipped', '## A\n\n#### B\n\n### C\n\n#### D\n', '## A\n\n### B\n\n### C\n\n#### D\n'],
    ['heading-space', '##Eins\n\n##\u00A0Zwei\n', '## Eins\n\n## Zwei\n'],
    ['unknown-class', '## Impulse {#a .recomendations}\n', '## Impulse {#a .recommendations}\n'],
  ];
  for (const [code, before, after] of cases) {
    it(`fixes it: ${code}`, () => {
      assert.ok((codesOf(FRONT_MATTER + before) as string[]).includes(code));
      assert.equal(fixed(FRONT_MATTER + before), FRONT_MATTER + after);
      assert.ok(compiled(FRONT_MATTER + after).brief);
    });
  }

  it('gives equal headings one level', () => {
    const { sections } = briefOf(fixed(`${FRONT_MATTER}## A\n\n#### B\n\n#### C\n`).slice(FRONT_MATTER.length));
    assert.deepEqual(
      sections.map(({ id, items }) => [id, ...items.map((item) => item.id)]),
      [['a', 'a--b', 'a--c']],
    );
  });
});

describe('the cure of a problem in the front matter', () => {
  const cases: [code: string, key: string, before: string, after: string][] = [
    ['invalid-language', 'lang', 'german', 'de'],
    ['invalid-language', 'lang', '"ger"', '"de"'],
    ['doi-end', 'doi', 'https://doi.org/10.1234/abc.', 'https://doi.org/10.1234/abc'],
    ['keywords-text', 'keywords', 'Migration, Kommunen', '[Migration, Kommunen]'],
    ['yaml-colon', 'title', 'Bänke: Stühle', '"Bänke: Stühle"'],
    [
      'comma-in-braces',
      'publisher',
      '{ name: Uni, Institut, Amt, place: C }',
      '{ name: "Uni, Institut, Amt", place: C }',
    ],
    ['comma-in-braces', 'publisher', '{ place: C, name: Uni, Institut }', '{ place: C, name: "Uni, Institut" }'],
    ['unknown-key', 'publisher', '{ nmae: Uni }', '{ name: Uni }'],
  ];
  for (const [code, key, before, after] of cases) {
    it(`fixes it: ${key}: ${before}`, () => {
      const source = frontMatterWith(key, before);
      assert.ok((codesOf(source) as string[]).includes(code));
      assert.equal(fixed(source), frontMatterWith(key, after));
      assert.ok(compiled(frontMatterWith(key, after)).brief);
    });
  }

  it('fixes keys that are nearly right, foreign, or contain invisible characters', () => {
    const source = FRONT_MATTER.replace('lang:', 'language:').replace('title', 'titel').replace('date', '\u00A0date');
    assert.equal(fixed(source), FRONT_MATTER);
  });

  it('is missing where a straight quotation mark may belong to YAML', () => {
    const [problem] = compiled(frontMatterWith('title', `'Er sagt "ja"'`)).problems;
    assert.deepEqual([problem?.code, problem?.cure], ['straight-quote', undefined]);
  });
});

describe('cures', () => {
  it('count in the file as it is, with its line ends and its byte order mark', () => {
    for (const [mark, end] of [
      ['\uFEFF', '\r\n'],
      ['', '\r'],
      ['\uFEFF', '\n'],
    ] as const) {
      const written = (text: string) => mark + text.replaceAll('\n', end);
      assert.equal(fixed(written(`${FRONT_MATTER}A.\n\nEr "sagt".\n`)), written(`${FRONT_MATTER}A.\n\nEr „sagt“.\n`));
    }
  });

  const FOLDER = 'test/fixtures/authoring';
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.md'))) {
    it(`end, leave fewer problems and lose no word: ${name}`, () => {
      const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const after = fixed(source);
      const errors = (text: string) => compiled(text).problems.filter(({ severity }) => severity === 'error').length;
      assert.ok(errors(after) <= errors(source) || codesOf(source).some((code) => code.startsWith('yaml')));
      if (after === source) return;
      assert.ok(codesOf(after).length < codesOf(source).length || errors(source) > 0);
      const body = (text: string) => wordsOf(text.slice(text.indexOf('\n---', 3)));
      assert.deepEqual(body(after), body(source));
    });
  }
});
