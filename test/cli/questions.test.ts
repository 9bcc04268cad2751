import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/index.js';
import { authorOf, authorWithOrcid } from '../../src/cli/new-author.js';
import { run } from '../../src/cli/run.js';
import type { Question } from '../../src/cli/ask.js';

describe('policy-brief new in a terminal', () => {
  const home = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'questions-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  /** Calls with answers, of which those that will not do are asked again; without an answer left, the person stops. */
  const call = async (answers: string[], ...args: string[]) => {
    const left = [...answers];
    const asked: string[] = [];
    const lines: string[] = [];
    const answer = ({ text, initial, judge }: Question): string | undefined => {
      asked.push(text);
      for (let typed = left.shift(); typed !== undefined; typed = left.shift()) {
        const given = typed === '' ? (initial ?? '') : typed;
        const verdict = judge(given);
        if (verdict.isRight) return given;
        asked.push(verdict.text);
      }
      return undefined;
    };
    const collect = (line: string) => lines.push(line);
    const status = await run(
      ['new', ...args, '--lang', 'en'],
      {},
      {
        ...{ out: collect, err: collect },
        ask: (question) => Promise.resolve(answer(question)),
      },
    );
    return { status, asked, lines };
  };
  const metaOf = (file: string) => {
    const { brief, problems } = compileBrief(readFileSync(file, 'utf8'), { id: 'brief' });
    assert.deepEqual(problems, []);
    return brief?.meta;
  };

  it('asks for title, authors with their ORCID iDs, language, series, address and file', async () => {
    const { status, asked } = await call([
      ...['Bänke für alle', 'Dr. Nora von der Beispiel', '0000000218250097', 'Institut', '', 'de', 'Beispiele'],
      ...['a.example', 'https://a.example/briefs', 'https://a.example/briefs/', ''],
    ]);
    assert.equal(status, 0, asked.join('\n'));
    const meta = metaOf('baenke-fuer-alle.de.md');
    assert.deepEqual(
      [meta?.title, meta?.lang, meta?.authors],
      [
        'Bänke für alle',
        'de',
        [
          { prefix: 'Dr.', given: 'Nora', particle: 'von der', family: 'Beispiel', orcid: '0000-0002-1825-0097' },
          { literal: 'Institut' },
        ],
      ],
    );
    assert.equal(readFileSync('policy-brief.yaml', 'utf8'), 'title: Beispiele\nurl: https://a.example/briefs/\n');
    const refusal = 'The address begins with https:// and ends in a slash, such as https://institut.example/briefs/';
    assert.deepEqual(asked.slice(-4, -1), ['Public address of the site (Enter: not known yet)', refusal, refusal]);
  });

  it('asks only for what the call does not say', async () => {
    const { asked } = await call(['T', '', ''], 'neu.en.md', '--author', 'Erika Beispiel');
    assert.deepEqual(asked, [
      ...['Title', 'Title of the series (Enter: none)', 'Public address of the site (Enter: not known yet)'],
    ]);
    assert.equal(metaOf('neu.en.md')?.lang, 'en');
  });

  it('asks for no series if the configuration names one, and suggests a file in the folder of the call', async () => {
    writeFileSync('policy-brief.yaml', 'title: Beispiele\n');
    const { asked } = await call(['T', 'Erika Beispiel', '', '', 'uk', ''], '.');
    assert.deepEqual(asked.slice(-2), ['Language of the text', 'File']);
    assert.ok(readdirSync('.').includes('t.uk.md'));
  });

  it('asks again after an answer that will not do, and says why', async () => {
    writeFileSync('a.de.md', 'mine');
    const { asked, status } = await call([
      ...[
        '',
        'A',
        '123',
        'Erika Beispiel',
        '0000-0002-1825',
        '0000-0002-1825-0098',
        'https://orcid.org/0000-0002-1825-0097',
      ],
      ...['', 'german', 'DE', 'de', '', '', '', 'a b.de.md', 'b.md', 'b.de.md'],
    ]);
    assert.equal(status, 0);
    assert.deepEqual(asked, [
      ...['Title', 'A title is needed.'],
      ...['Who wrote the text? (given name, family name)', 'At least one person or organisation is needed.'],
      ...['ORCID iD (Enter: none)', '4 digits are missing.'],
      'This is not an ORCID iD: the check digit does not match the others.',
      'Who else? (Enter: nobody)',
      ...['Language of the text', 'This is not a language tag. Write, for example, de or en.'],
      'This is not a language tag. Write, for example, de or en.',
      ...['Title of the series (Enter: none)', 'Public address of the site (Enter: not known yet)'],
      ...['File', 'a.de.md exists already.'],
      ...[1, 2].map(
        () =>
          'The name of the file ends in the language and .md, such as kommunen.de.md, after letters, digits and hyphens.',
      ),
    ]);
    assert.equal(readFileSync('a.de.md', 'utf8'), 'mine');
  });

  for (const answers of [
    [],
    ['T'],
    ['T', 'Erika Beispiel'],
    ['T', 'Institut', '', 'de'],
    ['T', 'Institut', '', 'de', ''],
    ['T', 'Institut', '', 'de', 'Reihe', ''],
  ])
    it(`leaves nothing behind if the person stops after ${answers.length} answers`, async () => {
      const { status, lines } = await call(answers);
      assert.equal(status, 130);
      assert.deepEqual(lines, ['Nothing was written.']);
      assert.deepEqual(readdirSync('.'), []);
    });

  it('asks nothing if the file exists', async () => {
    writeFileSync('a.de.md', 'mine');
    assert.deepEqual(await call(['T'], 'a.de.md'), {
      status: 1,
      asked: [],
      lines: ['a.de.md: The file exists already. Choose another name.'],
    });
  });

  it('shortens the name of a long title between words', async () => {
    await call(['Wort '.repeat(40), 'Institut', '', 'de', '', '', '']);
    const name = readdirSync('.').find((one) => one.endsWith('.md')) ?? '';
    assert.match(name, /^wort(-wort)+\.de\.md$/);
    assert.ok(name.length < 70);
  });
});

describe('the name of an author', () => {
  for (const [name, author] of [
    ['Nora Beispiel', { given: 'Nora', family: 'Beispiel' }],
    ['Prof. Dr. Nora Beispiel', { prefix: 'Prof. Dr.', given: 'Nora', family: 'Beispiel' }],
    ['Dr. Beispiel', { given: 'Dr.', family: 'Beispiel' }],
    ['Anna Maria von der Heide', { given: 'Anna Maria', particle: 'von der', family: 'Heide' }],
    ['Musterinstitut', { literal: 'Musterinstitut' }],
    ['Magda Muster', { given: 'Magda', family: 'Muster' }],
  ] as const)
    it(`is understood: ${name}`, () => assert.deepEqual(authorOf(name), author));

  for (const text of [
    'Erika Beispiel, 0000-0002-1825-0097',
    'Erika Beispiel 0000-0002-1825-0097',
    'Erika Beispiel (https://orcid.org/0000-0002-1825-0097)',
  ])
    it(`may be followed by an ORCID iD: ${text}`, () =>
      assert.deepEqual(authorWithOrcid(text), { given: 'Erika', family: 'Beispiel', orcid: '0000-0002-1825-0097' }));
});
