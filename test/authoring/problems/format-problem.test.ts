import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem, type Problem } from '../../../src/authoring/index.js';
import { DE_BIBLIOGRAPHY } from '../../../src/authoring/problems/messages/de-bibliography.js';
import { DE_BODY } from '../../../src/authoring/problems/messages/de-body.js';
import { DE_CONFIGURATION } from '../../../src/authoring/problems/messages/de-configuration.js';
import { DE_FRONT_MATTER } from '../../../src/authoring/problems/messages/de-front-matter.js';
import { EN_BIBLIOGRAPHY } from '../../../src/authoring/problems/messages/en-bibliography.js';
import { EN_BODY } from '../../../src/authoring/problems/messages/en-body.js';
import { EN_CONFIGURATION } from '../../../src/authoring/problems/messages/en-configuration.js';
import { EN_FRONT_MATTER } from '../../../src/authoring/problems/messages/en-front-matter.js';
import type { Message } from '../../../src/authoring/problems/messages/catalogue.js';
import { compile, frontMatterWith, problemsOf } from '../support.js';

/** Parameters for every message. */
const FACTS = {
  detail: 'D',
  marker: '&',
  mark: '*',
  marks: '##',
  comment: '# C',
  key: 'K',
  known: 'a, b',
  example: 'E',
  name: 'N',
  value: 'V',
  isDay: true,
  isEnd: true,
  date: '2025-12-03',
  published: '2025-11-24T09:00:00+01:00',
  updated: '2025-11-23T09:00:00+01:00',
  last: '2025-11-24T09:00:00+01:00',
  entity: '&x;',
  lang: 'de',
  contrast: 3.2,
  level: 4,
  allowed: 3,
  text: 'T',
  first: 'F',
  second: 'S',
  id: 'I',
  free: 'I-2',
  isGiven: true,
  line: 9,
  label: 'L',
  ignored: '.k',
  note: '[^L]',
  html: '<b>',
  href: 'H',
  title: 'T',
  src: 'S',
  cells: 3,
  columns: 2,
  most: 6,
  mostColumns: 6,
  mostCells: 9,
  length: 8,
  count: 8,
  notation: 'math',
  character: 'U+00A0',
  number: 7,
  better: 'B',
  format: 'PDF',
  given: 'G',
  computed: 'C',
  path: 'P',
  missing: 'M',
  parent: 'M',
  other: 'O',
  paths: 'P.bib',
  stated: 'S',
  found: 'F',
  inLine: 5,
  place: { path: 'P.bib', line: 5 },
  again: { path: 'P.json' },
};

const CATALOGUES = {
  de: { ...DE_FRONT_MATTER, ...DE_BODY, ...DE_BIBLIOGRAPHY, ...DE_CONFIGURATION },
  en: { ...EN_FRONT_MATTER, ...EN_BODY, ...EN_BIBLIOGRAPHY, ...EN_CONFIGURATION },
};

describe('a formatted problem', () => {
  const [problem] = problemsOf(frontMatterWith('titel', 'x'));

  it('begins with file, line and column', () => {
    assert.ok(problem);
    assert.match(
      formatProblem(problem, 'a b.md', 'en'),
      /^a b\.md:7:1: error: The key "titel" is unknown\. Expected one of .*\. Write "title" if that is meant\.$/,
    );
    assert.match(
      formatProblem(problem, 'a.md', 'de'),
      /^a\.md:7:1: Fehler: Der Schlüssel „titel“ ist unbekannt\. Erwartet wird .*\. Schreiben Sie „title“, falls das gemeint ist\.$/,
    );
  });

  it('tells a warning from an error', () => {
    const [warning] = compile('"').problems;
    assert.ok(warning);
    assert.match(formatProblem(warning, 'a.md', 'de'), /: Warnung: /);
    assert.match(formatProblem(warning, 'a.md', 'en'), /: warning: /);
  });

  it('is one line, no matter what the file contains', () => {
    const multiline: Problem = { code: 'raw-html', severity: 'error', line: 1, column: 1, params: { html: '<b\n>' } };
    assert.ok(!formatProblem(multiline, 'a.md', 'de').includes('\n'));
  });

  it('has the same codes in both languages', () => {
    assert.deepEqual(Object.keys(CATALOGUES.de).sort(), Object.keys(CATALOGUES.en).sort());
  });

  for (const [language, catalogue] of Object.entries(CATALOGUES)) {
    for (const [code, write] of Object.entries(catalogue)) {
      it(`says in ${language} what is wrong, what was expected and how to fix it: ${code}`, () => {
        const [wrong, expected, cure] = (write as (facts: typeof FACTS) => Message)(FACTS);
        assert.match(expected, language === 'de' ? /^Erwartet w(?:ird|erden) / : /^Expected /);
        for (const sentence of [wrong, expected, cure]) {
          assert.ok(!/undefined|\[object/.test(sentence), sentence);
          assert.match(sentence, /^\P{Ll}/u);
          assert.ok(!/\p{L}[*:_]in(?:nen)?\b|\p{Ll}Innen\b/u.test(sentence), `gender mark: ${sentence}`);
        }
      });
    }
  }
});
