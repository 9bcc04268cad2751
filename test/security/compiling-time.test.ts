import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { compileBrief, type Compilation } from '../../src/authoring/index.js';
import { decodeBrief } from '../../src/brief/decode.js';
import { MAX_BRIEF_BYTES } from '../../src/brief/request.js';
import { readStyle } from '../../src/citation/csl/style-file.js';
import { FRONT_MATTER } from '../authoring/support.js';

/** Characters of a source; ten times as many with `FUZZ`. */
const N = process.env.FUZZ ? 400_000 : 40_000;
/** How much longer than ordinary text of the same length a source may take; quadratic time takes hundreds of times. */
const MOST_TIMES = 25;
/** Below this, time says nothing. */
const LEAST_MS = 1500;

const fill = (unit: string, length = N) => unit.repeat(Math.ceil(length / unit.length));
/** Paragraphs that are as long as they may be. */
const paragraphs = (unit: string) => fill(`${fill(unit, 19_000).trim()}\n\n`);
const body = (text: string) => FRONT_MATTER + text;
const frontMatter = (yaml: string) => FRONT_MATTER.replace(/---\n$/, `${yaml}\n---\nText.\n`);
const numbered = (line: (index: number) => string, length = N) => {
  let text = '';
  for (let index = 0; text.length < length; index++) text += line(index);
  return text;
};

const SQUARE = Math.floor(N / 6);
const SOURCES: Record<string, () => string> = {
  'a table whose rows lack their cells': () =>
    body(`${'|a'.repeat(SQUARE)}\n${'|-'.repeat(SQUARE)}\n${'|a\n'.repeat(SQUARE)}`),
  'a table as wide as high': () => body(`${'|a'.repeat(150)}\n${'|-'.repeat(150)}\n${fill(`${'|a'.repeat(150)}\n`)}`),
  'an abbreviation with a long explanation that occurs often': () =>
    body(`*[A]: ${fill('x', 4900)}\n\n${fill('A A A A.\n\n')}`),
  'many abbreviations': () => body(`${numbered((index) => `*[A${index}]: x\n`)}\n\n${paragraphs('A1 A2 ')}`),
  'abbreviations that begin with one another': () =>
    body(`${numbered((index) => `*[${'a'.repeat(index + 1)}]: x\n`, N / 2)}\n\n${paragraphs('aa ')}`),
  'a long footnote that many sections refer to': () =>
    body(`[^a]: ${fill('x *y* ', N / 3).slice(0, 4900)}\n\n${numbered((index) => `## a${index}\n\na[^a]\n\n`)}`),
  'many footnotes': () => body(numbered((index) => `a[^${index}]\n\n[^${index}]: x\n\n`)),
  'underscores around letters': () => body(paragraphs('_a__b ')),
  'marks of emphasis of all lengths': () => body(paragraphs('***a **b *c _d ')),
  'marks that open before marks that close': () => body(fill(`${fill('***a ', 9000)}${fill('b** ', 9000)}\n\n`)),
  'comments without an end': () => body(paragraphs('x <!-- ')),
  'comments without an end, and a mark that looks like one': () => body(paragraphs('x <!-- > ')),
  'instructions without an end': () => body(paragraphs('x <? ')),
  'character data without an end': () => body(paragraphs('x <![CDATA[ ')),
  'declarations without an end': () => body(paragraphs('x <!A ')),
  'attributes without an end': () => body(paragraphs('<a b="')),
  'one paragraph': () => body(fill('Ein Satz. ')),
  'one paragraph of marks': () => body(fill('_a__b ')),
  'one word': () => body(fill('a')),
  'links in links': () => body(paragraphs('[a](')),
  'inline notes in inline notes': () => body(paragraphs('^[a ')),
  'soft hyphens': () => body(paragraphs('\u00AD')),
  'unpaired surrogates': () => body(paragraphs('\uD800 ')),
  'headings of one text': () => body(`## x {#x}\n\n${fill('#### x\n\n')}`),
  'backslashes before bars of a table': () => body(`|a|b\n|-|-\n|${fill('\\|', 19_000)}`),
  'keys of YAML': () => frontMatter(numbered((index) => `k${index}: x\n`).trim()),
  'keys of YAML in braces': () => frontMatter(`x: {${numbered((index) => `k${index}: x, `)}y: z}`),
  'anchors of YAML': () => frontMatter(`x:\n${numbered((index) => `- &a${index} x\n`)}- y`),
  'aliases of YAML': () => frontMatter(`x:\n- &a x\n${fill('- *a\n')}- y`),
  'tags of YAML': () => frontMatter(`x:\n${fill('- !a x\n')}- y`),
  'one key of YAML again and again': () => frontMatter(fill('subtitle: x\n').trim()),
  'a title': () => frontMatter(`subtitle: ${fill('x ')}x`),
  'a title beside a DOI': () => frontMatter(`doi: 10.1234/abc\nsubtitle: ${fill('x ', 900)}x`),
  'a DOI': () => frontMatter(`doi: 10.1234/${fill('a.')}b`),
  'a DOI of the longest kind': () => frontMatter(`doi: 10.1234/${fill('a.', 240)}b`),
  'an address': () => frontMatter(`url: https://a.example/${fill('a')}`),
  'an address of the longest kind': () => frontMatter(`url: https://a.example/${fill('([', 970)}x`),
  'the issue of a series': () => frontMatter(`series: { title: S, issue: "${fill('.')}x" }`),
  'the issue of a series of the longest kind': () => frontMatter(`series: { title: S, issue: "${fill('.', 250)}x" }`),
  'a family name of conjunctions': () => frontMatter(`editor: [{ given: N, family: ${fill('and ')}and }]`),
  'a family name of the longest kind': () => frontMatter(`editor: [{ given: N, family: ${fill('and ', 240)}and }]`),
  'a family name of letters': () => frontMatter(`editor: [{ given: N, family: ${fill('x ')}x }]`),
  'a given name of initials': () => frontMatter(`editor: [{ family: N, given: ${fill('x. ')}x }]`),
  editors: () => frontMatter(`editor: [${fill('{given: N, family: M}, ')} { literal: X }]`),
  'as many editors as there may be': () =>
    frontMatter(`editor: [${'{ given: N, family: M }, '.repeat(299)} { literal: X }]`),
  affiliations: () => frontMatter(`editor: [{ given: N, family: M, affiliation: [${fill('A, ')}B] }]`),
  keywords: () => frontMatter(`keywords: [${fill('a, ')}b]`),
  'an abstract': () => frontMatter(`abstract: ${fill('Satz. ')}x`),
  'an abstract of the longest kind': () => frontMatter(`abstract: "${fill('„a ‚b', 4900)}"`),
  'a suggested citation of addresses': () => frontMatter(`suggested-citation: ${fill('https://a.example/( ', 4900)}x`),
  'a suggested citation of brackets': () => frontMatter(`suggested-citation: https://${fill('(', 4900)}x`),
  'a language': () => FRONT_MATTER.replace('lang: de', `lang: de-x-${fill('a-')}a`),
};

const BIBLIOGRAPHIES: Record<string, [format: string, text: () => string]> = {
  'strings that double': [
    'bib',
    () =>
      `@string{s0 = "xxxxxxxxxx"}\n${Array.from({ length: 40 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}\n`).join('')}` +
      '@book{a, title = s40, author = {A, B}, year = 2020}',
  ],
  'many works': ['bib', () => numbered((index) => `@book{k${index}, author = {A, B}, title = {T}, year = 2020}\n`)],
  'one key again and again': ['bib', () => fill('@book{a, author = {A, B}, title = {T}, year = 2020}\n')],
  'braces in braces': ['bib', () => `@book{a, title = {${fill('{')}${fill('}')}}, year = 2020}`],
  'a family name of letters': ['json', () => works({ author: [{ family: fill('x '), given: 'x' }] })],
  'a family name of conjunctions': ['json', () => works({ author: [{ family: fill('and '), given: 'x' }] })],
  authors: ['json', () => works({ author: Array.from({ length: N / 30 }, () => ({ family: 'A', given: 'B' })) })],
  'a DOI': ['json', () => works({ DOI: `10.1234/${fill('a')}` })],
  'tags in a title': ['json', () => works({ title: fill('<i>') })],
  'lists in lists': ['json', () => '['.repeat(N) + ']'.repeat(N)],
  'lists in a title': ['json', () => works({ title: 'X' }).replace('"X"', '['.repeat(N) + ']'.repeat(N))],
};

function works(variables: object): string {
  return JSON.stringify([{ id: 'a', type: 'book', title: 'T', issued: { 'date-parts': [[2020]] }, ...variables }]);
}

function timeOf(work: () => void): number {
  // Processor time, so that a busy machine does not fail the test.
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

function compile(source: string, text?: string): Compilation {
  return compileBrief(source, { id: 'brief', readFile: () => text });
}

compile(body(paragraphs('Ein Satz mit einigen Wörtern. ')));
const most = Math.max(LEAST_MS, MOST_TIMES * timeOf(() => compile(body(fill('Ein Satz mit einigen Wörtern.\n\n')))));

function assertQuick(work: () => void): void {
  // Once more, in case the first time was spent on other things.
  const time = Math.min(timeOf(work), ...(timeOf(work) > most ? [timeOf(work)] : []));
  assert.ok(time <= most, `${Math.round(time)} ms, more than ${Math.round(most)}`);
}

/** Either there is a brief that every page loads, or an error with line, cause and cure. */
function assertUsable({ brief, problems }: Compilation): void {
  assert.equal(
    brief === undefined,
    problems.some(({ severity }) => severity === 'error'),
  );
  if (!brief) return;
  const json = JSON.stringify(brief);
  assert.ok(Buffer.byteLength(json) <= MAX_BRIEF_BYTES);
  decodeBrief(JSON.parse(json));
}

describe('compiling', () => {
  for (const [name, source] of Object.entries(SOURCES)) {
    it(`takes no more time than the length of the file warrants, and never throws: ${name}`, () => {
      const text = source();
      assertQuick(() => assertUsable(compile(text)));
    });
  }

  for (const [name, [format, text]] of Object.entries(BIBLIOGRAPHIES)) {
    it(`takes no more time than the length of a bibliography warrants, and never throws: ${name}`, () => {
      const works = text();
      const source = FRONT_MATTER.replace(/---\n$/, `bibliography: a.${format}\n---\nText [@a].\n`);
      assertQuick(() => assertUsable(compile(source, works)));
    });
  }

  const limits: [code: string, source: string][] = [
    ['source-too-long', body(fill('Text.\n\n', 1_000_001))],
    ['front-matter-too-long', frontMatter(fill('# x\n', 200_001))],
    ['value-too-long', frontMatter(`subtitle: ${'x'.repeat(1001)}`)],
    ['value-too-long', frontMatter(`doi: 10.1234/${'x'.repeat(256)}`)],
    ['too-many-entries', frontMatter(`keywords: [${'a, '.repeat(300)}b]`)],
    ['unpaired-surrogate', frontMatter('url: "https://a.example/\\ud800"')],
    ['unpaired-surrogate', frontMatter('subtitle: "\\udc00\\ud800"')],
    ['paragraph-too-long', body('a '.repeat(10_001))],
    ['paragraph-too-long', body('a '.repeat(2501))],
    ['value-too-long', frontMatter(`abstract: ${'x'.repeat(5001)}`)],
    ['paragraph-too-long', body(`|a|b|\n|-|-|\n|${'a '.repeat(10_001)}|b|\n`)],
    ['emphasis-open', body(fill('_a__b ', 19_000))],
    ['table-too-large', body(`${'|a'.repeat(51)}|\n${'|-'.repeat(51)}|\n${'|a'.repeat(51)}|\n`)],
    ['table-too-large', body(`|a|b|\n|-|-|\n${'|a|b|\n'.repeat(5001)}`)],
    ['brief-too-large', body(`*[A]: ${'x'.repeat(4900)}\n\n${'A.\n\n'.repeat(600)}`)],
    ['brief-too-large', body(`[^a]: ${'x'.repeat(4900)}\n\n${numbered((n) => `## b${n}\n\na[^a]\n\n`, 9000)}`)],
  ];
  for (const [code, source] of limits) {
    it(`refuses what is too much, and names it: ${code}`, () => {
      const { problems } = compile(source);
      const errors = problems.filter(({ severity }) => severity === 'error');
      assert.deepEqual([...new Set(errors.map((problem) => problem.code))], [code]);
    });
  }

  it('keeps a text just below every limit', () => {
    const row = `${'|a'.repeat(50)}|\n`;
    const text = `${'a '.repeat(2490)}\n\n${'|a'.repeat(50)}|\n${'|-'.repeat(50)}|\n${row.repeat(85)}`;
    const yaml = `subtitle: ${'x'.repeat(1000)}\nkeywords: [${'a, '.repeat(299)}b]\nabstract: ${'x'.repeat(5000)}`;
    const { problems } = compile(frontMatter(yaml) + text);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  });
});

describe('reading a citation style', () => {
  const style = (layout: string, macros = '') =>
    readFileSync('test/fixtures/styles/musterstil.csl', 'utf8')
      .replace(/(<bibliography[^>]*>)[^]*(<\/bibliography>)/, `$1<layout>${layout}</layout>$2`)
      .replace(/<citation\b/, `${macros}<citation`);
  const doubling = (levels: number) =>
    Array.from(
      { length: levels },
      (_, n) => `<macro name="m${n}"><text macro="m${n + 1}"/><text macro="m${n + 1}"/></macro>`,
    ).join('') + `<macro name="m${levels}"><text variable="title"/></macro>`;
  const TITLE = '<text variable="title"/>';

  const styles: Record<string, string> = {
    'groups in groups': style('<group>'.repeat(3000) + TITLE + '</group>'.repeat(3000)),
    'macros that use another one twice': style('<text macro="m0"/>', doubling(40)),
    'a macro inside itself': style('<text macro="a"/>', '<macro name="a"><text macro="a"/></macro>'),
    'two macros inside each other': style(
      '<text macro="a"/>',
      '<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro>',
    ),
    'macros that only sort': style('X', doubling(40)).replace(
      '<layout>X',
      `<sort><key macro="m0"/></sort><layout>${TITLE}`,
    ),
    'a million characters': style(TITLE + ' '.repeat(1_000_000)),
  };
  for (const [name, source] of Object.entries(styles)) {
    it(`refuses a style on which citeproc would spend very long or fail: ${name}`, () => {
      assertQuick(() => assert.ok('fault' in readStyle(source, 'x')));
    });
  }

  it('accepts groups and macros as real styles have them', () => {
    const groups = '<group>'.repeat(40) + TITLE + '</group>'.repeat(40);
    assert.ok(!('fault' in readStyle(style(`${groups}<text macro="m0"/>`, doubling(6)), 'x')));
  });
});
