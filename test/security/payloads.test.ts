import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileBrief, formatProblem } from '../../src/authoring/index.js';
import { BriefFormatError, decodeBrief } from '../../src/brief/decode.js';
import type { Brief } from '../../src/brief/model.js';
import { fragmentHtml, frameHtml, headHtml, oEmbedOf, pageHtml } from '../../src/publish/index.js';
import { snippetsFor } from '../../src/embed-builder/snippets.js';
import { sampleBrief } from '../fixtures/brief.js';
import { RUNS } from '../fixtures/runs.js';
import { choose, EVERY_WAY, HASHES } from '../embed-builder/support.js';
import { FRONT_MATTER, frontMatterWith } from '../authoring/support.js';
import { everywhere } from '../fixtures/everywhere.js';
import { dangersIn, shapeOf, stringsIn, withValueAt } from './trees.js';
import { addresses, CHARACTERS, markup, NAMES, payloads } from './payloads.js';

const FOLDER = 'https://institut.example/briefs/';
const page = (brief: Brief) => pageHtml(brief, { folder: FOLDER, name: 'x.de', script: 'x.js', stylesheet: 'x.css' });

/** What a brief is made into, each as HTML. */
const RESULTS: Record<string, { write: (brief: Brief) => string; isPage?: boolean }> = {
  fragment: { write: (brief) => fragmentHtml(brief) },
  'fragment with cards': { write: (brief) => fragmentHtml(brief, { layout: 'cards', roomForControls: true }) },
  page: { write: page, isPage: true },
  head: { write: (brief) => headHtml(brief, { url: `${FOLDER}x.html`, pdf: `${FOLDER}x.pdf` }), isPage: true },
  frame: { write: (brief) => frameHtml(brief, `${FOLDER}x.html`) },
  'oEmbed answer': { write: (brief) => oEmbedOf(brief, `${FOLDER}x.html`).html },
};

/** Places of a source in which an author writes text, addresses or names. */
const BODIES: readonly ((text: string) => string)[] = [
  (text) => `${text}\n`,
  (text) => `Text ${text} und *${text}* und \`${text}\`.\n`,
  (text) => `## ${text}\n\nText.\n`,
  (text) => `## Text {#${text}}\n\nText.\n`,
  (text) => `[Text](<${text}>) und [${text}](https://a.example)\n`,
  (text) => `[Text](${text})\n\n[a]: ${text}\n`,
  (text) => `![Text](${text})\n`,
  (text) => `![${text}](bild.png "${text}")\n`,
  (text) => `> ${text}\n>\n> — ${text}\n`,
  (text) => `|${text}|b|\n|-|-|\n|c|${text}|\n`,
  (text) => `Text[^a].\n\n[^a]: ${text}\n`,
  (text) => `[${text}]{lang=${text}}\n\n::: {lang=${text}}\n${text}\n:::\n`,
  (text) => `*[AB]: ${text}\n\nText AB.\n`,
  (text) => `<${text}>\n`,
];
const KEYS = ['title', 'doi', 'url', 'description', 'keywords', 'suggested-citation', 'lang', 'date', 'license'];

let tries = 0;
const tried = (what: string) => {
  console.log(`${what}: ${tries} tries`);
  tries = 0;
};

describe('no payload is more than text', () => {
  it('in static HTML, in which each stands in every text of a brief', () => {
    for (const { write, isPage = false } of Object.values(RESULTS)) {
      const harmless = shapeOf(write(everywhere('xharmlos')), isPage);
      for (const text of payloads(60)) {
        assert.deepEqual(shapeOf(write(everywhere(`x${text}`)), isPage), harmless, JSON.stringify(text));
        tries += 1;
      }
    }
    tried('static HTML');
  });

  it('in the data inside a page, which JSON.parse gives back exactly', () => {
    for (const text of payloads(60)) {
      const brief = everywhere(`x${text}`);
      const [, json = ''] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(page(brief)) ?? [];
      assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(brief)));
      tries += 1;
    }
    tried('data in pages');
  });

  it('in any field of a decoded brief, which is refused or harmless in HTML', () => {
    const texts = [...addresses(40), ...markup(10), ...NAMES, ...CHARACTERS.map((character) => `a${character}`)];
    const isChecked = /^(?:id|ids|type|role|lang|date|doi|url|href|src|orcid|align|key)$/;
    const paths = stringsIn(sampleBrief).filter((path) => isChecked.test(String(path.at(-1))));
    // One of each kind: what differs in its place in a list alone is decoded in the same way.
    const checked = new Map(paths.map((path) => [path.filter((step) => !/^\d+$/.test(String(step))).join('.'), path]));
    for (const path of checked.values()) {
      for (const text of texts) {
        tries += 1;
        let brief;
        try {
          brief = decodeBrief(withValueAt(sampleBrief, path, text));
        } catch (error) {
          assert.ok(error instanceof BriefFormatError, String(error));
          continue;
        }
        assert.deepEqual(dangersIn(fragmentHtml(brief)), [], `${path.join('.')} = ${JSON.stringify(text)}`);
      }
    }
    tried('fields of JSON');
  });

  it('in Markdown and YAML, in which it is refused or harmless in HTML and on a terminal', () => {
    const texts = payloads(25);
    const sources = [
      ...texts.map((text, index) => FRONT_MATTER + (BODIES[index % BODIES.length]?.(text) ?? '')),
      ...texts.map((text, index) => frontMatterWith(KEYS[index % KEYS.length] ?? '', JSON.stringify(text))),
      ...texts.map((text, index) => frontMatterWith(KEYS[index % KEYS.length] ?? '', text)),
      ...texts.map((text) =>
        frontMatterWith('author', `{ given: ${JSON.stringify(text)}, family: ${JSON.stringify(text)} }`),
      ),
    ];
    for (const source of sources) {
      tries += 1;
      const { brief, problems } = compileBrief(source, { id: 'brief' });
      for (const problem of problems)
        for (const language of ['de', 'en'] as const)
          assert.doesNotMatch(formatProblem(problem, 'a.md', language), /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u);
      if (!brief) continue;
      decodeBrief(JSON.parse(JSON.stringify(brief)));
      assert.deepEqual(dangersIn(fragmentHtml(brief)), [], JSON.stringify(source));
    }
    tried('Markdown and YAML');
  });

  it('in the choices of the embed builder and in the brief that it embeds, for every system and way', () => {
    const names = ['show', 'layout', 'heading-level', 'lang', 'accent', 'surface', 'radius', 'folder', 'integrity'];
    const texts = [...markup(30), ...addresses(10)];
    for (const [system, way] of EVERY_WAY) {
      const usual = { system, way, integrity: '1' };
      const { snippet: harmless, isHtml } = snippetsFor(
        choose(usual, { title: 'xharmlos' }),
        everywhere('xharmlos'),
        HASHES,
      );
      if (!isHtml) continue;
      texts.forEach((text, index) => {
        tries += 1;
        // Each payload is one choice and every text; the choices that it is no value of stay as usual.
        const name = names[index % names.length] ?? '';
        const choices = choose({ ...usual, [name]: text }, { title: `x${text}` });
        const { snippet } = snippetsFor({ ...choices, folder: choose(usual).folder }, everywhere(`x${text}`), HASHES);
        assert.deepEqual(dangersIn(snippet), dangersIn(harmless), `${system} ${way}: ${JSON.stringify(text)}`);
      });
    }
    tried('embed builder');
  });

  it('if it is any text at all', () => {
    const harmless = shapeOf(page(everywhere('xharmlos')), true);
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...markup(40), ...CHARACTERS, ...NAMES));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        assert.deepEqual(shapeOf(page(everywhere(`x${pieces.join('')}`)), true), harmless);
      }),
      { numRuns: RUNS.numRuns / 2 },
    );
  });
});
