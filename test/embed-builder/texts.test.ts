import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SYSTEMS } from '../../src/embed-builder/systems.js';
import { embedTextsFor, type EmbedTexts } from '../../src/embed-builder/texts/index.js';
import { EVERY_WAY, EVERY_WAY_OF_SERIES } from './support.js';

const [de, en] = [embedTextsFor('de-AT'), embedTextsFor('fr')];

describe('the strings of the embed builder', () => {
  it('are German by default, and English for every other language', () => {
    assert.deepEqual([embedTextsFor('').lang, de.lang, en.lang], ['de', 'de', 'en']);
  });

  it('exist in both languages and differ, except for names', () => {
    const [german, english] = [wordsOf(de), wordsOf(en)];
    assert.deepEqual([...german.keys()], [...english.keys()]);
    const same = [...german].filter(([key, words]) => english.get(key) === words).map(([, words]) => words);
    const names = [
      ...['WordPress', 'Drupal', 'Joomla', 'Contao', 'Neos', 'Hugo', 'Jekyll', 'Eleventy', 'Astro', 'VitePress'],
      ...['Docusaurus', 'MediaWiki', 'DokuWiki', 'HTML', 'CSS', 'Computer', 'Installation', 'h2'],
    ];
    assert.deepEqual(
      same.filter((words) => !names.includes(words)),
      [],
    );
  });

  for (const texts of [de, en]) {
    it(`have no gender markers, straight quotes or hyphens for dashes in „${texts.lang}“`, () => {
      for (const words of wordsOf(texts).values()) {
        assert.doesNotMatch(words, /[*:_/]innen|\p{Ll}Innen|[*:_]in\b/u, words);
        assert.doesNotMatch(words, /["']| - /, words);
      }
    });

    for (const [system, way] of EVERY_WAY) {
      it(`tell a webmaster what to do in two sentences: ${texts.lang}, ${system}, ${way}`, () => {
        for (const sentence of [texts.place(system, way), texts.once(system, way)]) {
          assert.match(sentence, /^\p{Lu}.*[.]$/u);
          assert.equal(sentence.match(/[.!?](?=\s\p{Lu}|$)/gu)?.length, 1, sentence);
        }
      });
    }

    it(`say of each way what it means for the site: ${texts.lang}`, () => {
      for (const [kind, , way] of [...EVERY_WAY.map((one) => ['brief', ...one] as const), ...EVERY_WAY_OF_SERIES])
        assert.match(texts.wayHints[kind][way] ?? '', /^\p{Lu}.*\.$/u, `${kind}, ${way}`);
    });

    it(`name the publisher's server in the privacy notice only if the browser connects to it: ${texts.lang}`, () => {
      for (const [, way] of EVERY_WAY) {
        assert.equal(texts.privacyText(way, 'institut.example').includes('institut.example'), way === 'two-click');
      }
    });

    it(`claim only tests that were made in the accessibility statement: ${texts.lang}`, () => {
      assert.match(texts.accessibilityText('script'), /(noch nicht|not yet) .*(geprüft|tested)|not yet been tested/);
      assert.match(texts.accessibilityText('script'), /WCAG 2\.2.*EN 301 549/);
    });
  }
});

/** Every text, by the path to it. Functions are called with something of what they take. */
function wordsOf(texts: EmbedTexts): Map<string, string> {
  const samples: Record<string, string[]> = {
    place: EVERY_WAY.map(([system, way]) => texts.place(system, way)),
    once: EVERY_WAY.map(([system, way]) => texts.once(system, way)),
    privacyText: EVERY_WAY.map(([, way]) => texts.privacyText(way, 'institut.example')),
    accessibilityText: EVERY_WAY.map(([, way]) => texts.accessibilityText(way)),
    level: [texts.level(2, true)],
    filesHint: SYSTEMS.map((system) => texts.filesHint('/policy-brief-files/', system)),
  };
  const read = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return read(samples[path.slice(1)], path);
    return Object.entries(value as object).flatMap(([name, inside]) => read(inside, `${path}.${name}`));
  };
  return new Map(read(texts, '').filter(([path]) => path !== '.lang'));
}
