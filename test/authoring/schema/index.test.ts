import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse, parseDocument, stringify } from 'yaml';
import { compileBrief, readConfiguration } from '../../../src/authoring/index.js';
import { SCHEMAS } from '../../../src/authoring/schema/index.js';
import type { Schema } from '../../../src/authoring/schema/schema.js';
import { RUNS } from '../../fixtures/runs.js';

const ajv = new Ajv({ strict: true, allowUnionTypes: true, allowMatchingProperties: true, allErrors: true });
ajv.addKeyword('patternErrorMessage');
const validateBrief = ajv.compile(SCHEMAS['front-matter.json']);
const validateConfiguration = ajv.compile(SCHEMAS['configuration.json']);

const HEAD = { title: 'Bänke für alle', lang: 'de', date: '2025-11', author: [{ given: 'Nora', family: 'Beispiel' }] };

/** Whether a schema and the compiler accept YAML. */
interface Verdict {
  schema: boolean;
  compiler: boolean;
}

function briefVerdict(yaml: string): Verdict {
  const { problems } = compileBrief(`---\n${yaml}\n---\n\nText.\n\n## Kosten {#kosten}\n\nText.\n`, { id: 'brief' });
  return { schema: validateBrief(parse(yaml)), compiler: !problems.some(({ severity }) => severity === 'error') };
}

function configurationVerdict(yaml: string): Verdict {
  const { problems } = readConfiguration(yaml, () => undefined);
  return {
    schema: validateConfiguration(parse(yaml)),
    compiler: !problems.some(({ severity, code }) => severity === 'error' && code !== 'style-missing'),
  };
}

/** Front matter with other lines in place of those with the same keys. */
function withLines(lines: string): string {
  const keys = Object.keys(parse(lines) as object);
  const others = Object.entries(HEAD).filter(([key]) => !keys.includes(key));
  return `${stringify(Object.fromEntries(others))}${lines}`;
}

const folders = ['src/briefs', 'demo/examples', 'test/fixtures'];
const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);

describe('the schema of front matter', () => {
  const briefs = files.filter((file) => /\.[a-z]{2}\.md$/.test(file));

  it('accepts every brief that the compiler accepts', () => {
    assert.ok(briefs.length > 50);
    for (const file of briefs) {
      const source = readFileSync(file, 'utf8');
      const readFile = (path: string) => readFileSync(resolve(dirname(file), path), 'utf8');
      const [, yaml = ''] = /^\uFEFF?---\r?\n([^]*?)\r?\n(?:---|\.\.\.)\s*?\r?\n/.exec(source) ?? [];
      const document = parseDocument(yaml);
      if (document.errors.length > 0 || validateBrief(document.toJS())) continue;
      const faults = ajv.errorsText(validateBrief.errors);
      assert.equal(compileBrief(source, { id: 'brief', readFile }).brief, undefined, `${file}: ${faults}`);
    }
  });

  for (const lines of [
    'date: 2025',
    'date: 2024-02-29',
    'title: 2030',
    'title: true',
    'title: |\n  Ein Titel\n',
    'type: Policy-Brief',
    'type: FACTSHEET',
    'type: Handlungs-Empfehlungen',
    'lang: zh-Hans',
    'author: { given: Nora, family: Beispiel }',
    'author: [{ literal: Stadt Beispielhausen }, { family: Beispiel, orcid: 0000-0002-1825-0097 }]',
    'author: { family: Beispiel, orcid: "https://orcid.org/0000-0002-1825-0097/" }',
    'author: { family: Beispiel, affiliation: [Institut, { name: Universität, ror: "https://ror.org/03yrm5c26" }] }',
    'doi: https://doi.org/10.5555/12345678',
    'doi: "doi: 10.5555/12345678"',
    'doi: DX.DOI.ORG/10.5555/12345678',
    'doi: https://doi.org/10.5555%2F12345678',
    'published: 2025-11-24T09:00:00+01:00',
    'license: cc by-nc-sa 4.0',
    'license: { name: Eigene Lizenz }',
    'series: Beispiele',
    'series: { title: Beispiele, issue: 5, issn: 2049-3630 }',
    'funding: [Stiftung, { name: Ministerium, award: { number: 12 } }]',
    'keywords: Migration',
    'abstract: |\n  Erste Zeile.\n\n  Zweite Zeile.\n',
    'corrections: [{ date: 2025, text: Eine Zahl, item: "#kosten" }]',
    'translation: { of: en }',
    'translation: { of: en, title: A, doi: 10.5555/12345678, by: [{ literal: B }], authorised: false }',
    'translation: { of: en, authorised: "true" }',
    'url: HTTPS://institut.example/',
    'variants: { kind: Leichte Sprache, file: kurz.pdf, checked-by: Prüfgruppe }',
    'variants: [{ kind: EASY-LANGUAGE, url: "https://a.example" }, { kind: ÜBERSETZUNG, lang: uk, file: a/b.docx }]',
    'variants: { kind: gebärdensprache, lang: gsg, url: "https://a.example/", duration: 4:30, size: 42 MB }',
    'variants: { kind: sign language, lang: gsg, file: film.MP4, duration: 1:04:30 }',
  ])
    it(`accepts what the compiler accepts: ${JSON.stringify(lines)}`, () =>
      assert.deepEqual(
        briefVerdict(withLines(lines)),
        { schema: true, compiler: true },
        ajv.errorsText(validateBrief.errors),
      ));

  for (const lines of [
    'titel: Bänke',
    'title: [Bänke]',
    'title: ""',
    'title: "  "',
    'title:',
    'title: "Zwei\\nZeilen"',
    `title: ${'a'.repeat(1001)}`,
    'lang: deutsch',
    'date: 3.11.2025',
    'date: 2025-13',
    'date: 2025-11-32',
    'date: 12345',
    'date: true',
    'published: 2025-11-24',
    'published: 2025-11-24T25:00:00Z',
    'published: 2025-11-24T09:00:00',
    'type: Blog',
    'author: Nora Beispiel',
    'author: []',
    'author: [Nora Beispiel]',
    'author: { given: Nora }',
    'author: { name: Nora }',
    'author: { literal: Stadt, given: Nora }',
    'author: { family: Beispiel, orcid: 0000-0002-1825-009 }',
    'author: { family: Beispiel, orcid: https://orcid.example/0000-0002-1825-0097 }',
    'author: { family: Beispiel, affiliation: { ror: 03yrm5c26 } }',
    'author: { family: Beispiel, affiliation: { name: A, ror: 3yrm5c26 } }',
    'doi: 11.5555/12345678',
    'doi: 10.5555',
    'doi: https://example.org/10.5555/12345678',
    'doi: "10.5555/a b"',
    'url: institut.example',
    'series: { title: A, number: 5 }',
    'series: { title: A, issn: 20493630 }',
    'license: CC BY 3.0',
    'license: MIT',
    'publisher: Institut',
    'publisher: { place: Berlin }',
    'funding: { ror: 03yrm5c26 }',
    'funding: { name: A, award: { url: https://a.example/ } }',
    'keywords: { a: b }',
    'keywords: [[a]]',
    'translation: en',
    'translation: { authorised: false }',
    'translation: { of: englisch }',
    'translation: { of: en, authorised: no }',
    'translation: { of: en, by: Erika Beispiel }',
    'variants: Leichte Sprache',
    'variants: { kind: Leichte Sprache }',
    'variants: { kind: Hörbuch, file: a.pdf }',
    'variants: { kind: translation, lang: uk, file: ../a.pdf }',
    'variants: { kind: translation, lang: uk, file: a.php }',
    'variants: { kind: translation, lang: uk, file: .a.pdf }',
    'variants: { kind: translation, lang: uk, file: "https://a.example/b.pdf" }',
    'variants: { kind: sign language, lang: gsg, url: "https://a.example", duration: 90, size: 1 MB }',
    'corrections: [{ date: 2025-12-03 }]',
    'corrections: [{ date: gestern, text: Eine Zahl }]',
    `keywords: [${'a, '.repeat(301)}]`,
  ])
    it(`refuses what the compiler refuses: ${JSON.stringify(lines).slice(0, 100)}`, () =>
      assert.deepEqual(briefVerdict(withLines(lines)), { schema: false, compiler: false }));

  for (const key of ['title', 'lang', 'author'] as const)
    it(`demands ${key}, as the compiler does`, () => {
      const others = Object.fromEntries(Object.entries(HEAD).filter(([name]) => name !== key));
      assert.deepEqual(briefVerdict(stringify(others)), { schema: false, compiler: false });
    });

  it('allows a comment in the first line that names it', () => {
    const { brief, problems } = compileBrief(
      `---\n# yaml-language-server: $schema=../node_modules/a/front-matter.json\n${stringify(HEAD)}---\n\nText.\n`,
      { id: 'brief' },
    );
    assert.equal(brief?.meta.title, HEAD.title);
    assert.deepEqual(problems, []);
  });
});

describe('the schema of the configuration', () => {
  it('accepts every configuration that the compiler accepts', () => {
    const configurations = files.filter((file) => file.endsWith('policy-brief.yaml'));
    assert.ok(configurations.length > 0);
    for (const file of configurations)
      assert.deepEqual(configurationVerdict(readFileSync(file, 'utf8')), { schema: true, compiler: true }, file);
  });

  for (const yaml of [
    '# only a comment',
    'title: Beispiele',
    'title: { de: Beispiele, en: Examples, zh-Hans: 例子 }',
    'url: https://institut.example/briefs/',
    'languages: [DE, en]',
    'languages: en',
    "accent: '#1F5a4c'",
    'logo: { file: logo.SVG, alt: Institut }',
    'imprint: /impressum?lang=de',
    'citation-styles: [styles/zeitschrift.csl]',
    'links: { ignore: [https://verlag.example/*, https://a.example/b] }',
    'links: { ignore: https://verlag.example/ }',
  ])
    it(`accepts what the compiler accepts: ${JSON.stringify(yaml)}`, () =>
      assert.deepEqual(configurationVerdict(yaml), { schema: true, compiler: true }));

  for (const yaml of [
    '- title',
    'titel: Beispiele',
    'title: {}',
    'title: { deutsch: Beispiele }',
    'title: { de: "" }',
    'url: https://institut.example/briefs',
    'url: https://institut.example/?a=/',
    'languages: [nl]',
    'languages: []',
    "accent: '#abc'",
    'accent: green',
    'logo: logo.svg',
    'logo: { file: logo.svg }',
    'logo: { file: ../logo.svg, alt: A }',
    'privacy: datenschutz',
    'privacy: //a.example/',
    'issn: 2049',
    'citation-styles: [zeitschrift.xml]',
    'publisher: { name: [A] }',
    'links: [https://a.example/]',
    'links: { ignore: verlag.example }',
    'links: { ignored: [] }',
  ])
    it(`refuses what the compiler refuses: ${JSON.stringify(yaml)}`, () =>
      assert.deepEqual(configurationVerdict(yaml), { schema: false, compiler: false }));
});

describe('a schema', () => {
  /** Values of any kind, among them such as almost fit. */
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        ...[
          '2025',
          '2025-1',
          '2025-11-03',
          '2025-11-24T09:00:00Z',
          '0000-0002-1825-0097',
          '10.5555/a',
          'de',
          'CC BY 4.0',
        ],
        ...[
          'https://a.example/',
          '/a',
          '#aabbcc',
          'a.svg',
          'a.csl',
          'factsheet',
          '2049-3630',
          '03yrm5c26',
          ' ',
          '',
          'a\n',
        ],
        ...[0, 2025, -1, 1.5, true, null],
      ),
      fc.string({ maxLength: 12 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'name',
          'title',
          'given',
          'family',
          'literal',
          'url',
          'orcid',
          'issn',
          'ror',
          'de',
          'file',
          'alt',
        ),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value;

  /** YAML with some keys of a schema. */
  const yamlOf = (schema: Schema, others: object) =>
    fc
      .dictionary(fc.constantFrom(...Object.keys(schema.properties ?? {}), 'other'), value, { maxKeys: 3 })
      .map((mapping) => stringify({ ...others, ...mapping }));

  for (const [name, schema, others, verdictOf] of [
    ['front-matter.json', SCHEMAS['front-matter.json'], HEAD, briefVerdict],
    ['configuration.json', SCHEMAS['configuration.json'], {}, configurationVerdict],
  ] as const)
    it(`refuses nothing that the compiler accepts (${name})`, () => {
      fc.assert(
        fc.property(yamlOf(schema, others), (yaml) => {
          const { schema, compiler } = verdictOf(yaml);
          assert.ok(schema || !compiler, yaml);
        }),
        RUNS,
      );
    });

  it('says of every key what it is for, in German and in English', () => {
    const check = (schema: Schema, path: string): void => {
      for (const [key, { title, description }] of Object.entries(schema.properties ?? {}))
        if (!schema.patternProperties) assert.match(`${title}: ${description}`, /^\S.*: \S.*\n\n\S/, `${path}.${key}`);
      const parts = [...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {}), schema.items];
      for (const part of parts) if (part) check(part, path);
    };
    for (const [name, schema] of Object.entries(SCHEMAS)) check(schema, name);
  });

  it('says what was expected in the words of the message', () => {
    const { doi } = SCHEMAS['front-matter.json'].properties ?? {};
    assert.equal(
      doi?.patternErrorMessage,
      'Erwartet wird eine DOI wie 10.59350/hpz3x-qh641. Expected a DOI such as 10.59350/hpz3x-qh641.',
    );
  });
});
