import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Choices } from '../../src/embed-builder/choices.js';
import { filesFor, snippetsFor } from '../../src/embed-builder/snippets.js';
import type { System } from '../../src/embed-builder/systems.js';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { sampleBrief } from '../fixtures/brief.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { choose, EVERY_WAY, HASHES, UNUSUAL } from './support.js';

/** Fields that editors write into, and what they paste passes a filter. */
const EDITOR_FIELDS: System[] = ['typo3', 'wordpress', 'drupal', 'joomla', 'contao'];
const TITLE = sampleBrief.meta.title;

describe('the snippet', () => {
  it('for an editor that keeps only addresses is a paragraph with one link, with the options behind #', () => {
    assert.equal(
      snippet({ ...UNUSUAL, system: 'typo3' }),
      `<p><a href="/policy-briefs/baenke.de.html#show=recommendations+citation&amp;heading-level=3&amp;layout=cards&amp;lang=en">${TITLE}</a></p>`,
    );
  });

  it('for a field that keeps data-* is a placeholder with a link', () => {
    assert.equal(
      snippet({ ...UNUSUAL, system: 'wordpress' }),
      '<div data-policy-brief="/policy-briefs/baenke.de.json" data-brief-show="recommendations citation" ' +
        'data-brief-heading-level="3" data-brief-layout="cards" data-brief-lang="en">' +
        `<a href="/policy-briefs/baenke.de.html" lang="de">${TITLE}</a></div>`,
    );
  });

  it('for a template is the element with a link', () => {
    assert.equal(
      snippet({ system: 'template', layout: 'compact' }),
      `<policy-brief src="/policy-briefs/baenke.de.json" layout="compact">\n` +
        `  <a href="/policy-briefs/baenke.de.html" lang="de">${TITLE}</a>\n</policy-brief>`,
    );
  });

  it('has no options if all choices are defaults', () => {
    assert.equal(snippet(), `<p><a href="/policy-briefs/baenke.de.html">${TITLE}</a></p>`);
  });

  it('without script is the text of the brief, rendered as chosen', () => {
    const html = snippet({ ...UNUSUAL, system: 'joomla', way: 'fragment' });
    assert.match(html, /^<div class="brief" lang="de" dir="ltr">/);
    assert.match(html, /brief-layout-cards/);
    assert.match(html, /<h3\b/);
    assert.doesNotMatch(html, /brief-summary|<h2\b/);
  });

  for (const folder of ['/policy-briefs/', 'https://stadt.example/pb/']) {
    it(`without script has its images in ${folder}`, () => {
      const html = snippet({ system: 'joomla', way: 'fragment', folder });
      const sources = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src]) => src!);
      assert.ok(sources.length > 0);
      for (const src of sources) assert.ok(src.startsWith(folder), src);
    });
  }

  it('links to the publisher only if a click of the reader loads the brief', () => {
    assert.equal(
      snippet({ system: 'contao', way: 'two-click' }),
      '<div data-policy-brief-frame="https://institut.example/briefs/baenke.de.html">' +
        `<a href="https://institut.example/briefs/baenke.de.html" lang="de">${TITLE}</a></div>`,
    );
    assert.match(
      all({ system: 'contao', way: 'two-click' }).template ?? '',
      / data-brief-frames="https:\/\/institut\.example\/briefs\/"/,
    );
    for (const [system, way] of EVERY_WAY) {
      if (way !== 'two-click') assert.doesNotMatch(Object.values(all({ system, way })).join(), /institut\.example/);
    }
  });

  it('states the direction of a right-to-left title', () => {
    const html = snippetsFor(choose({ system: 'neos' }, { lang: 'ar' }), sampleBrief, HASHES).snippet;
    assert.match(html, /<a href="[^"]*" lang="ar" dir="rtl">/);
  });

  for (const [system, way] of EVERY_WAY) {
    const html = snippet({ ...UNUSUAL, system, way });

    it(`for ${system}, ${way}, is well-formed HTML with a link, without style, handler or script`, async () => {
      assert.deepEqual(await faults(html), []);
      const elements = elementsIn(parseFragment(html));
      assert.ok(way === 'frame' || elements.some(({ tagName }) => tagName === 'a'));
      for (const { tagName, attrs } of elements) {
        assert.ok(!['script', 'style', 'link'].includes(tagName), tagName);
        for (const { name } of attrs) assert.doesNotMatch(name, /^(style|on)/);
      }
    });

    if (!EDITOR_FIELDS.includes(system)) continue;
    it(`for ${system}, ${way}, has no frame and no custom element`, () => {
      for (const { tagName } of elementsIn(parseFragment(html))) assert.doesNotMatch(tagName, /-|iframe/);
    });
  }

  for (const title of HOSTILE_TEXTS) {
    it(`treats the title ${JSON.stringify(title)} as text`, () => {
      for (const [system, way] of EVERY_WAY) {
        if (way === 'fragment') continue;
        const plain = elementsIn(parseFragment(snippet({ system, way })));
        const { snippet: html } = snippetsFor(choose({ system, way }, { title }), sampleBrief, HASHES);
        const hostile = elementsIn(parseFragment(html));
        const shape = (elements: Element[]) =>
          elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
        assert.deepEqual(shape(hostile), shape(plain), `${system} ${way}`);
      }
    });
  }

  it('treats an address with quotes and ampersands as an address', () => {
    const address = 'https://institut.example/a&b/"><script>x</script>/baenke.json';
    const { snippet: html } = snippetsFor(
      choose({ system: 'contao', way: 'two-click' }, { address }),
      sampleBrief,
      HASHES,
    );
    assert.deepEqual(
      elementsIn(parseFragment(html)).map(({ tagName }) => tagName),
      ['div', 'a'],
    );
  });
});

describe('the line for the template', () => {
  it('opts in to the links of the folder', () => {
    assert.equal(
      all().template,
      `<script defer src="/policy-briefs/${LIBRARY_FILES.classic}" integrity="sha384-classic" ` +
        'crossorigin="anonymous" data-briefs="/policy-briefs/"></script>',
    );
  });

  it('opts in to placeholders if the files are on another host', () => {
    assert.doesNotMatch(all({ system: 'wordpress' }).template!, /data-briefs/);
    const folder = 'https://dateien.stadt.example/pb/';
    assert.match(
      all({ system: 'wordpress', folder }).template!,
      /data-briefs="https:\/\/dateien\.stadt\.example\/pb\/"/,
    );
  });

  it('loads the module for the element, and the stylesheet for static text', () => {
    assert.equal(
      all({ system: 'template' }).template,
      `<script type="module" src="/policy-briefs/${LIBRARY_FILES.module}" integrity="sha384-module" crossorigin="anonymous"></script>`,
    );
    assert.equal(
      all({ system: 'template', way: 'fragment' }).template,
      `<link rel="stylesheet" href="/policy-briefs/${LIBRARY_FILES.stylesheet}" integrity="sha384-stylesheet" crossorigin="anonymous">`,
    );
  });

  it('installs and imports what package.json exports', () => {
    const { name, version, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      name: string;
      version: string;
      exports: Record<string, string>;
    };
    assert.ok('./define' in exports);
    assert.equal(all({ system: 'npm' }).template, `npm install ${name}@${version}\n\nimport '${name}/define';`);
  });

  for (const [system, way] of EVERY_WAY) {
    it(`for ${system}, ${way}, has the hash of what it loads, or loads nothing`, () => {
      const { template } = all({ system, way });
      if (way === 'link' || way === 'frame') assert.equal(template, undefined);
      else if (system !== 'npm') assert.match(template!, /integrity="sha384-[^"]+" crossorigin="anonymous"/);
    });
  }
});

describe('the colours', () => {
  it('are a rule for the stylesheet of the site', () => {
    assert.equal(
      all(UNUSUAL).css,
      ':root {\n  --brief-accent: #1f5a4c;\n  --brief-surface: #fde;\n  --brief-radius: 0;\n}',
    );
  });

  it('need no rule if none is chosen or the page of the brief is shown', () => {
    assert.equal(all().css, undefined);
    assert.equal(all({ ...UNUSUAL, system: 'neos', way: 'frame' }).css, undefined);
  });
});

describe('the content security policy', () => {
  for (const [given, csp] of [
    [{}, "script-src 'self'; connect-src 'self'; img-src 'self';"],
    [
      { folder: 'https://x.stadt.example/pb/' },
      'script-src https://x.stadt.example; connect-src https://x.stadt.example; img-src https://x.stadt.example;',
    ],
    [{ way: 'link' }, undefined],
    [{ system: 'joomla', way: 'fragment' }, "style-src 'self'; img-src 'self';"],
    [{ system: 'neos', way: 'frame' }, "frame-src 'self';"],
    [{ system: 'neos', way: 'two-click' }, "script-src 'self'; frame-src https://institut.example;"],
    [{ system: 'npm' }, "connect-src 'self'; img-src 'self';"],
  ] as const) {
    it(`for ${JSON.stringify(given)} allows ${csp ?? 'nothing'}`, () => assert.equal(all({ ...given }).csp, csp));
  }
});

describe('the files', () => {
  for (const [system, way] of EVERY_WAY) {
    it(`for ${system}, ${way}, are all that snippet and template request from the site's server, and are published`, () => {
      const { snippet, template = '' } = all({ system, way });
      const files = filesFor(choose({ system, way }));
      const asked = [...(snippet + template).matchAll(/"\/policy-briefs\/([^"#]+)/g)].map(([, file]) => file!);
      // Images come with the text of a brief that has some.
      const missing = asked.filter((file) => !files.includes(file) && !/\.(png|svg|jpg)$/.test(file));
      assert.deepEqual(missing, []);
      for (const file of files) {
        const published = file.replace('baenke.de', 'resiliente-kommunen-2-0.de');
        assert.ok(existsSync(`demo/briefs/${published}`), published);
      }
    });
  }

  it('include every file that the page of the brief loads', () => {
    const page = readFileSync('demo/briefs/resiliente-kommunen-2-0.de.html', 'utf8');
    const loaded = [...page.matchAll(/<(?:script defer src|link rel="stylesheet" href)="([^"]+)"/g)].map(
      ([, file]) => file!,
    );
    assert.equal(loaded.length, 2);
    for (const file of loaded) assert.ok(filesFor(choose({ way: 'link' })).includes(file), file);
  });
});

type Element = DefaultTreeAdapterTypes.Element;

function all(given: Record<string, string> = {}, choices: Choices = choose(given)) {
  return snippetsFor(choices, sampleBrief, HASHES);
}

function snippet(given: Record<string, string> = {}): string {
  return all(given).snippet;
}

function elementsIn({ childNodes }: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));
}

async function faults(html: string): Promise<string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
  // Browsers know both, and without them a frame reaches beyond the edge of a phone.
  return faults.filter((fault) => !/"width" has invalid value "100%"|"frameborder" is deprecated/.test(fault));
}
