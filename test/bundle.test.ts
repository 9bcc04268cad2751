import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { LIBRARY_FILES } from '../src/library-files.js';
import { STRINGS } from '../src/locales/all.js';
import type { Strings } from '../src/locales/index.js';
import { moduleGraph } from './support/module-graph.mjs';

/** What a page loads, as one file or by a bundler: every export of the package but the tools that run in Node. */
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const TOOLS = ['./authoring', './publish'];
const entries = Object.entries(exports).flatMap(([name, path]) =>
  typeof path === 'string' && path.endsWith('.js') && !path.includes('*') && !TOOLS.includes(name) ? [path] : [],
);
const definitions = readdirSync('dist/define')
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/define/${name}`);
const page = modulesFrom(['dist/script.js', 'dist/classic.js', 'dist/series.js', ...entries, ...definitions]);
const embedBuilder = modulesFrom(['dist/embed-builder/script.js']);
const modules = new Map([...page, ...embedBuilder]);

const script = readFileSync(`dist/${LIBRARY_FILES.module}`, 'utf8');
// It gives out a line that imports the package, and imports nothing itself.
const builder = readFileSync(`dist/${LIBRARY_FILES.embedBuilder}`, 'utf8').replace(/import 'policy-brief-elements/, '');
const series = readFileSync(`dist/${LIBRARY_FILES.series}`, 'utf8');
const scripts = [script, series, builder];

/** The code of every module that the entries import, by its path below dist/. */
function modulesFrom(entries: string[]): Map<string, string> {
  const graph = [...moduleGraph(entries)];
  return new Map(graph.map(([path, code]) => [relative('dist', path), withoutComments(code)]));
}

/** The strings of each template, joined by NUL, where the script expects values. */
function templatesIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, quasi } = node as { type?: string; quasi?: Quasi };
    if (type === 'TaggedTemplateExpression' && quasi) {
      const template = quasi.quasis.map(({ value }) => value.raw).join('\0');
      if (/<[a-z]/.test(template)) found.push(template);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return found;
}

interface Quasi {
  quasis: readonly { value: { raw: string } }[];
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

const FORBIDDEN: [what: string, pattern: RegExp][] = [
  ['cookies', /document\.cookie|cookieStore/],
  ['storage', /localStorage|sessionStorage|indexedDB|\bcaches\b/],
  ['beacons', /sendBeacon/],
  ['reading of the clipboard', /clipboard\??\.read|clipboard-read/],
  ['older requests', /XMLHttpRequest|EventSource|WebSocket/],
  ['fonts from elsewhere', /fonts\.(?:googleapis|gstatic)|@font-face/],
  ['connections ahead of time', /preconnect|dns-prefetch|prefetch/],
  ['eval', /\beval\(|new Function\b|\bFunction\(/],
  ['document.write', /document\.write/],
  ['HTML from text', /unsafeHTML|unsafeSVG|insertAdjacentHTML|outerHTML|setHTML|createContextualFragment|DOMParser/],
  ['a style attribute', /\sstyle=/],
];

describe('what a browser gets', () => {
  it('can be read by this test', () => {
    assert.ok(modules.size > 30, String(modules.size));
    for (const name of ['loader/index.js', 'frames/report-height.js', 'elements/policy-brief.js'])
      assert.ok(page.has(name), name);
    assert.ok(script.length > 20_000, String(script.length));
  });

  for (const [what, pattern] of FORBIDDEN) {
    it(`has no ${what}`, () => {
      for (const [name, code] of modules) assert.doesNotMatch(code, pattern, name);
      for (const code of scripts) assert.doesNotMatch(code, pattern);
    });
  }

  it('fetches no code later but the script of a series, in one place', () => {
    const places = [...modules].filter(([, code]) => /\bimport\(/.test(code)).map(([name]) => name);
    assert.deepEqual(places, ['script.js']);
    assert.equal(script.match(/\bimport\(/g)?.length, 1);
    for (const code of [series, builder]) assert.doesNotMatch(code, /\bimport\(/);
  });

  it('never sets innerHTML, and needs no policy for trusted types', () => {
    for (const [name, code] of modules) assert.doesNotMatch(code, /innerHTML/, name);
    for (const code of scripts) assert.doesNotMatch(code, /innerHTML|createPolicy|trustedTypes/);
  });

  it('has templates in the syntax that the script reads', () => {
    let count = 0;
    for (const [name, code] of [...modules, ['the script', script], ['the embed builder', builder]] as const) {
      for (const template of templatesIn(code)) {
        count++;
        const tags = template.replace(/<\/?[a-z][\w-]*(?:\s+[.@]?[\w-]+=(?:"[^"<>&]*"|\0))*\s*\/?>/g, '');
        assert.doesNotMatch(tags, /[<>&]/, `${name}: ${template}`);
        const open: string[] = [];
        for (const [, end, tag = ''] of template.matchAll(/<(\/?)([a-z][\w-]*)/g)) {
          if (end) assert.equal(open.pop(), tag, `${name}: ${template}`);
          else if (!/^(?:br|hr|img|input)$/.test(tag)) open.push(tag);
        }
        assert.deepEqual(open, [], `${name}: ${template}`);
      }
    }
    assert.ok(count > 160, String(count));
  });

  it('takes nothing from the tools of authors and publishers, but for the embed builder, which writes HTML', () => {
    for (const name of page.keys()) assert.doesNotMatch(name, /^(?:authoring|citation|cli|embed-builder|publish)\b/);
    for (const name of embedBuilder.keys()) assert.doesNotMatch(name, /^(?:authoring|citation|cli)\b/);
  });

  it('has the strings of German and English, and those of no other language', () => {
    const has = (strings: Strings) => [strings.failed, strings.copyFailed].map((text) => script.includes(text));
    for (const [language, strings] of Object.entries(STRINGS))
      assert.deepEqual(has(strings), language === 'de' || language === 'en' ? [true, true] : [false, false], language);
  });

  it('makes requests in one place', () => {
    const places = [...modules].filter(([, code]) => /\bfetch\(/.test(code)).map(([name]) => name);
    assert.deepEqual(places, [join('brief', 'request.js')]);
    for (const code of scripts) assert.equal(code.match(/\bfetch\(/g)?.length, 1);
  });

  it('names no address but those at which a DOI and an ORCID resolve, and those that only name something', () => {
    const hosts = new Set([...scripts.join().matchAll(/https?:\/\/([\w.-]*)/g)].map(([, host]) => host!));
    const known = ['', 'doi.org', 'orcid.org', 'www.w3.org', 'lit.dev'];
    assert.deepEqual(
      // Names of these kinds belong to nobody (RFC 2606).
      [...hosts].filter((host) => !known.includes(host) && !/\.(?:invalid|example)$/.test(host)),
      [],
    );
  });

  it('imports nothing: each script stands alone', () => {
    for (const code of scripts) assert.doesNotMatch(code, /\bimport(?:\s*["'{*]|\s+\w)/);
  });

  it('puts the embed builder into a separate script, with the hashes of the others', () => {
    assert.doesNotMatch(script, /embed-builder/);
    const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
    const others = Object.entries(hashes).filter(
      ([file]) => file !== LIBRARY_FILES.embedBuilder && file !== LIBRARY_FILES.series,
    );
    assert.equal(others.length, 3);
    for (const [, hash] of others) assert.ok(builder.includes(hash), hash);
  });
});
