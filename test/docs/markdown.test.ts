import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { readConfiguration } from '../../src/authoring/index.js';
import { elements } from '../../src/elements/index.js';
import { DOCS, snippets, type Snippet } from './support.js';

const MAIN = resolve('dist/cli/main.js');
const BRIEF = 'src/briefs/resiliente-kommunen-2-0.de.md';
const ENGLISH_BRIEF =
  '---\ntitle: Benches\nlang: en\ndate: 2025-11\nauthor: { given: Erika, family: Mustermann }\n---\n\nA sentence.\n';

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
after(() => rmSync(folder, { recursive: true }));

const all = snippets();
const ofKind = (lang: string, kind?: string) =>
  all.filter((one) => one.lang === lang && (kind === undefined || one.kind === kind));

describe('the documentation', () => {
  it('leads to files and headings that exist', () => {
    const broken = DOCS.flatMap((file) =>
      linksIn(file)
        .filter(([path, heading]) => !existsSync(path) || (heading && !headingsIn(path).includes(heading)))
        .map(([path, heading]) => `${file}: ${path}#${heading}`),
    );
    assert.deepEqual(broken, []);
  });

  it('is in one language a file, with a link to the other where there are two', () => {
    for (const file of DOCS.filter((name) => name.endsWith('.de.md'))) {
      const english = file.replace('.de.md', '.md');
      assert.match(readFileSync(file, 'utf8'), /^# .+\n\n\[English\]/, file);
      assert.match(readFileSync(english, 'utf8'), /^# .+\n\n\[Deutsch\]/, english);
    }
  });

  it('has a page for each element, which both READMEs lead to', () => {
    for (const { tag } of elements) {
      const page = `demo/docs/elements/${tag}.md`;
      assert.ok(existsSync(page), page);
      for (const readme of ['README.md', 'README.de.md']) assert.ok(readFileSync(readme, 'utf8').includes(page), tag);
    }
  });

  it('has READMEs of at most 120 lines', () => {
    for (const readme of ['README.md', 'README.de.md']) {
      assert.ok(readFileSync(readme, 'utf8').split('\n').length <= 121, readme);
    }
  });

  it('has a glossary of at most 40 lines', () => {
    const [, glossary = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Glossary\n');
    assert.ok(glossary.includes('| section |'));
    assert.ok(glossary.split('\n').length <= 41);
  });

  it('says how to report a vulnerability as package.json does', () => {
    const { bugs, repository } = readPackage();
    assert.ok(readFileSync('SECURITY.md', 'utf8').includes(bugs.email));
    assert.ok(bugs.url.startsWith(repository.url.replace(/^git\+|\.git$/g, '')));
  });

  it('names nothing in its imports that the package does not export', () => {
    const { resolve } = createRequire(import.meta.url);
    const names = ofKind('js')
      .flatMap(({ code }) => [...code.matchAll(/(?:from|import) '(policy-brief-elements[^']*)'/g)])
      .map(([, name = '']) => name);
    assert.ok(names.length > 4);
    for (const name of names) assert.ok(existsSync(resolve(name)), name);
  });
});

describe('the front matter in the guides for authors', () => {
  for (const { file, code } of ofKind('yaml', 'brief')) {
    it(`${file}: is complete and right`, () => {
      const result = compile(
        `---\n${code}---\n\nLead.\n\n## Empfehlungen {.recommendations}\n\n### Eine {#eine}\n\nText.\n`,
      );
      assert.deepEqual(result, { status: 0, stderr: '' });
    });
  }

  for (const { file, code } of ofKind('yaml', 'corrections')) {
    it(`${file}: the corrections are complete and right`, () => {
      const [, item = ''] = /item: ([\w-]+)/.exec(code) ?? [];
      const front = `title: A\nlang: de\ndate: 2025-11\nauthor: { family: B }\n${code}`;
      const result = compile(`---\n${front}---\n\nLead.\n\n## Teil\n\n### Eine {#${item}}\n\nText.\n`);
      assert.deepEqual(result, { status: 0, stderr: '' });
    });
  }

  for (const { file, code } of ofKind('yaml', 'translation')) {
    it(`${file}: the translation is complete and right`, () => {
      const front = `title: A\nlang: de\ndate: 2025-11\nauthor: { family: B }\n${code.replace('of: de', 'of: en')}`;
      assert.deepEqual(compile(`---\n${front}---\n\nVorspann.\n`), { status: 0, stderr: '' });
    });
  }

  for (const { file, code } of ofKind('yaml', 'variants')) {
    it(`${file}: the variants are complete and right`, () => {
      for (const [, name = ''] of code.matchAll(/file: ([\w.-]+)/g)) writeFileSync(join(folder, name), 'Text');
      const front = `title: A\nlang: de\ndate: 2025-11\nauthor: { family: B }\n${code}`;
      assert.deepEqual(compile(`---\n${front}---\n\nVorspann.\n`), { status: 0, stderr: '' });
    });
  }

  for (const { file, code } of ofKind('yaml', 'configuration')) {
    it(`${file}: the configuration adds a style`, () => {
      mkdirSync(join(folder, 'styles'), { recursive: true });
      copyFileSync('test/fixtures/styles/musterstil.csl', join(folder, 'styles/zeitschrift-fuer-beispiele.csl'));
      writeFileSync(join(folder, 'policy-brief.yaml'), code);
      assert.deepEqual(compile(readFileSync(BRIEF, 'utf8')), { status: 0, stderr: '' });
      assert.match(readFileSync(join(folder, 'out/brief.de.json'), 'utf8'), /"id": ?"zeitschrift-fuer-beispiele"/);
    });
  }

  for (const { file, code } of ofKind('yaml', 'links')) {
    it(`${file}: the exceptions for links are valid`, () => {
      const { ignoredLinks, problems } = readConfiguration(code, () => undefined);
      assert.deepEqual([ignoredLinks?.length, problems], [2, []]);
    });
  }

  for (const { file, code } of ofKind('yaml', 'schema')) {
    it(`${file}: the schema for editors is in the package`, () => {
      const [, path = ''] = /node_modules\/policy-brief-elements\/(\S+)/.exec(code) ?? [];
      assert.ok(existsSync(path), path);
    });
  }

  it('was found', () => {
    assert.deepEqual(
      ['brief', 'configuration', 'series', 'corrections', 'translation', 'variants', 'schema', 'links', undefined].map(
        (kind) => ofKind('yaml', kind).length,
      ),
      [2, 2, 2, 2, 2, 2, 2, 2, 16],
    );
  });
});

/** Makes a folder with the settings of a series in the guide and the logo that they name. */
function putSeries(path: string): void {
  const [series] = ofKind('yaml', 'series');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'policy-brief.yaml'), series!.code);
  copyFileSync('test/fixtures/series/logo.svg', join(path, 'logo.svg'));
}

describe('commands in the documentation', () => {
  const commands = ofKind('sh').flatMap(({ file, code }) =>
    code
      .split('\n')
      .filter((line) => line.startsWith('npx policy-brief '))
      .map((line) => [file, line] as const),
  );

  for (const [file, command] of commands) {
    it(`${file}: ${command}`, () => {
      const args = command.split(' ').slice(2);
      const [, input = ''] = args;
      const isFolder = !input.endsWith('.md');
      const file = isFolder ? `${input}/my-brief.de.md` : input;
      if (isFolder) putSeries(join(folder, input));
      if (file.includes('.en.')) writeFileSync(join(folder, file), ENGLISH_BRIEF);
      else copyFileSync(BRIEF, join(folder, file));
      const { status, stderr } = call(args);
      // The first brief does not state when it was published.
      const lines = stderr
        .split('\n')
        .filter((line) => line !== '' && !/is in no feed|steht in keinem Feed/.test(line));
      assert.deepEqual([status, lines], [0, []]);
      const data = join(folder, 'public/briefs', basename(file).replace('.md', '.json'));
      assert.ok(existsSync(data), data);
    });
  }

  it('were found, and every other one is a script of the package or of npm', () => {
    assert.equal(commands.length, 4);
    const { scripts } = readPackage();
    const others = ofKind('sh')
      .flatMap(({ code }) => code.trim().split('\n'))
      .filter((line) => !line.startsWith('npx policy-brief '));
    for (const line of others) {
      const [, name = ''] = /^npm (?:run )?(\S+)/.exec(line) ?? [];
      assert.ok(name in scripts || name === 'install', line);
    }
  });
});

describe('scripts for Node in the documentation', () => {
  const scripts = ofKind('js', 'node');

  for (const { file, code } of scripts) {
    it(`${file}: prints the tags of the head and the text`, () => {
      copyFileSync(BRIEF, join(folder, 'my-brief.de.md'));
      // A package finds itself by its name from a file inside it.
      const script = resolve(dirname(MAIN), '../snippet.mjs');
      writeFileSync(script, code);
      const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
      rmSync(script);
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /<meta name="citation_title"/);
      assert.match(stdout, /<h1 class="brief-title"/);
    });
  }

  it('were found', () => {
    assert.equal(scripts.length, 1);
  });
});

describe('every block of code in the documentation', () => {
  it('is tried by a test', () => {
    const tried: Record<string, readonly string[]> = {
      // test/pages/guides.test.ts and test/pages/docs.test.ts; without a kind, where it loads a brief
      html: ['template', 'placeholder', 'text', 'link', 'stylesheet', 'frame', 'two-click']
        .concat(['template-two-click', 'example', 'composed', 'inline', ''])
        .concat(['vue', 'svelte']),
      css: ['css', 'styles'],
      text: ['csp', 'wiki'],
      php: ['code'],
      js: ['code', 'events', 'locale', 'define', 'object', 'node', 'vue'],
      // test/frameworks/
      json: ['types'],
      jsx: ['react'],
      markdown: ['markdown', 'eleventy'],
      yaml: ['brief', 'configuration', 'corrections', 'links', 'schema', 'series', 'translation', 'variants'],
      sh: [''],
    };
    const isTried = ({ lang, kind }: Snippet) => tried[lang]?.includes(kind);
    assert.deepEqual(
      all.filter((snippet) => !isTried(snippet)),
      [],
    );
  });
});

function compile(source: string) {
  writeFileSync(join(folder, 'brief.de.md'), source);
  return call(['compile', 'brief.de.md', '--out', 'out', '--lang', 'en']);
}

function call(args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

function readPackage() {
  return JSON.parse(readFileSync('package.json', 'utf8')) as {
    bugs: { email: string; url: string };
    repository: { url: string };
    scripts: Record<string, string>;
  };
}

/** The links of a file that lead to files of the repository: path and heading. */
function linksIn(file: string): [path: string, heading: string][] {
  const text = readFileSync(file, 'utf8').replace(/```.*?```|`[^`\n]*`/gs, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((href) => !/^[a-z]+:/.test(href))
    .map((href) => {
      const [path = '', heading = ''] = href.split('#');
      const target = path ? join(dirname(file), path) : file;
      // Written by the build, from another page of the documentation.
      return [target, decodeURIComponent(heading)];
    });
}

function headingsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}
