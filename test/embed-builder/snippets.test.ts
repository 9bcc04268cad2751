import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { marked } from 'marked';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { cleanText } from '../../src/brief/text.js';
import type { Choices } from '../../src/embed-builder/choices.js';
import { filesFor, snippetsFor } from '../../src/embed-builder/snippets.js';
import { isWayWithScript, notationOf, type System } from '../../src/embed-builder/systems.js';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { sampleBrief } from '../fixtures/brief.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { choose, chooseSeries, EVERY_WAY, EVERY_WAY_OF_SERIES, HASHES, SERIES, UNUSUAL } from './support.js';

/** Fields that editors write into, and what they paste passes a filter. */
const EDITOR_FIELDS: System[] = ['typo3', 'wordpress', 'drupal', 'joomla', 'contao'];
const TITLE = sampleBrief.meta.title;

describe('the snippet', () => {
  it('for an editor that keeps only addresses is a paragraph with one link, with the options behind #', () => {
    assert.equal(
      snippet({ ...UNUSUAL, system: 'typo3' }),
      `<p><a href="/policy-brief-files/baenke.de.html#show=recommendations+citation&amp;heading-level=3&amp;layout=cards&amp;lang=en">${TITLE}</a></p>`,
    );
  });

  it('for a field that keeps data-* is a placeholder with a link that repeats the options', () => {
    assert.equal(
      snippet({ ...UNUSUAL, system: 'wordpress', way: 'script' }),
      '<div data-policy-brief="/policy-brief-files/baenke.de.json" data-brief-show="recommendations citation" ' +
        'data-brief-heading-level="3" data-brief-layout="cards" data-brief-lang="en">' +
        '<a href="/policy-brief-files/baenke.de.html#show=recommendations+citation&amp;heading-level=3&amp;layout=cards&amp;lang=en" ' +
        `lang="de">${TITLE}</a></div>`,
    );
  });

  it('for a template is the element with a link', () => {
    assert.equal(
      snippet({ system: 'template', way: 'script', layout: 'compact' }),
      `<policy-brief src="/policy-brief-files/baenke.de.json" layout="compact">\n` +
        `  <a href="/policy-brief-files/baenke.de.html#layout=compact" lang="de">${TITLE}</a>\n</policy-brief>`,
    );
  });

  it('has no options if all choices are defaults', () => {
    assert.equal(snippet(), `<p><a href="/policy-brief-files/baenke.de.html">${TITLE}</a></p>`);
  });

  for (const [system, start, end] of [
    ['wordpress', '<div data-policy-brief="/policy-brief-files/baenke.de.json" data-brief-show="citation">', '</div>'],
    ['template', '<policy-brief src="/policy-brief-files/baenke.de.json" show="citation">', '</policy-brief>'],
  ] as const) {
    it(`for ${system}, as text, is the placeholder around the text, with room for the controls`, () => {
      const html = snippet({ system, show: 'citation' });
      assert.ok(html.startsWith(`${start}\n<div class="brief brief-with-controls" lang="de" dir="ltr">`), html);
      assert.ok(html.endsWith(`</div>\n${end}`), html);
      const fragment = snippet({ system, way: 'fragment', show: 'citation' });
      // Only the text that no script replaces is dated.
      const text = fragment.replace(/<p class="brief-paragraph brief-as-of">.*<\/p>\n/, '');
      assert.notEqual(text, fragment);
      assert.equal(html.slice(start.length + 1, -end.length - 1).replace(' brief-with-controls', ''), text);
    });
  }

  it('has no empty line, which would end HTML in Markdown', () => {
    for (const [system, way] of EVERY_WAY) assert.doesNotMatch(snippet({ system, way }), /\n\s*\n/, `${system} ${way}`);
  });

  it('without script is the text of the brief, rendered as chosen', () => {
    const html = snippet({ ...UNUSUAL, system: 'joomla', way: 'fragment' });
    assert.match(html, /^<div class="brief" lang="de" dir="ltr">/);
    assert.match(html, /brief-layout-cards/);
    assert.match(html, /<h3\b/);
    assert.doesNotMatch(html, /brief-summary|<h2\b/);
  });

  for (const folder of ['/policy-brief-files/', 'https://stadt.example/pb/']) {
    for (const way of ['text', 'fragment']) {
      it(`as ${way} has its images in ${folder}`, () => {
        const html = snippet({ system: 'joomla', way, folder });
        const sources = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src]) => src!);
        assert.ok(sources.length > 0);
        for (const src of sources) assert.ok(src.startsWith(folder), src);
      });
    }
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
      if (way === 'two-click') continue;
      const codes = Object.values(all({ system, way })).join();
      // A variant stays with its publisher.
      assert.doesNotMatch(
        codes.replaceAll('https://institut.example/briefs/baenke.leicht.pdf', ''),
        /institut\.example/,
      );
    }
  });

  it('states the direction of a right-to-left title', () => {
    const html = snippetsFor(choose({ system: 'neos', way: 'script' }, { lang: 'ar' }), sampleBrief, HASHES).snippet;
    assert.match(html, /<a href="[^"]*" lang="ar" dir="rtl">/);
  });

  for (const [system, way] of EVERY_WAY) {
    const html = snippet({ ...UNUSUAL, system, way });
    if (!all({ system, way }).isHtml) continue;

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
        if (way === 'fragment' || notationOf(system) !== 'html') continue;
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

describe('the snippet for a series', () => {
  const seriesSnippet = (...given: Parameters<typeof chooseSeries>) =>
    snippetsFor(chooseSeries(...given), undefined, HASHES).snippet;
  const PAGE = '/policy-brief-files/index.html';
  const LINK = 'lang="de">Muster kompakt</a>';

  for (const [kind, given, expected] of [
    [
      'series',
      { ...UNUSUAL, system: 'typo3' },
      `<p><a href="${PAGE}#heading-level=3&amp;lang=en">Muster kompakt</a></p>`,
    ],
    [
      'series',
      { ...UNUSUAL, system: 'joomla' },
      '<div data-policy-brief-series="/policy-brief-files/series.json" data-brief-heading-level="3" data-brief-lang="en">' +
        `<a href="${PAGE}#heading-level=3&amp;lang=en" ${LINK}</div>`,
    ],
    [
      'series',
      { system: 'template' },
      `<brief-series src="/policy-brief-files/series.json">\n  <a href="${PAGE}" ${LINK}\n</brief-series>`,
    ],
    ['series', { system: 'hugo' }, `[Muster kompakt](${PAGE})`],
    ['series', { system: 'typo3', way: 'link' }, `<p><a href="${PAGE}">Muster kompakt</a></p>`],
    [
      'series',
      { system: 'contao', way: 'two-click' },
      '<div data-policy-brief-frame="https://institut.example/briefs/index.html">' +
        `<a href="https://institut.example/briefs/index.html" ${LINK}</div>`,
    ],
    [
      'newest',
      { system: 'typo3', show: 'citation' },
      `<p><a href="${PAGE}#newest&amp;show=citation">Muster kompakt</a></p>`,
    ],
    [
      'newest',
      { system: 'joomla' },
      `<div data-policy-brief="/policy-brief-files/series.json"><a href="${PAGE}#newest" ${LINK}</div>`,
    ],
    [
      'newest',
      { system: 'npm', layout: 'cards' },
      '<policy-brief src="/policy-brief-files/series.json" layout="cards">\n' +
        `  <a href="${PAGE}#newest&amp;layout=cards" ${LINK}\n</policy-brief>`,
    ],
    ['newest', { system: 'hugo' }, `[Muster kompakt](${PAGE}#newest)`],
  ] as const) {
    it(`is for ${kind} and ${JSON.stringify(given)} what the script knows`, () => {
      assert.equal(seriesSnippet(kind, { ...given }), expected);
    });
  }

  it('is a frame with the title of the series and the list on the server of the site', () => {
    const html = seriesSnippet('series', { system: 'neos', way: 'frame' });
    assert.match(
      html,
      /^<iframe class="policy-brief-frame" src="\/policy-brief-files\/index\.html" title="Muster kompakt" /,
    );
  });

  it('is no text of a brief, which would not stay the newest, and no frame with one', () => {
    const ways = (kind: keyof typeof SERIES) =>
      new Set(EVERY_WAY_OF_SERIES.flatMap(([one, , way]) => (one === kind ? [way] : [])));
    assert.deepEqual([...ways('newest')], ['script']);
    assert.deepEqual([...ways('series')].sort(), ['frame', 'link', 'script', 'two-click']);
    assert.equal(chooseSeries('newest', { system: 'joomla', way: 'text' }).way, 'script');
  });

  for (const [kind, system, way] of EVERY_WAY_OF_SERIES) {
    const choices = chooseSeries(kind, { ...UNUSUAL, system, way });
    const { snippet, isHtml, template = '' } = snippetsFor(choices, undefined, HASHES);

    it(`for ${kind}, ${system}, ${way}, requests only files that the site gets`, () => {
      const files = filesFor(choices);
      const asked = [...(snippet + template).matchAll(/\/policy-brief-files\/([\w.-]+)/g)].map(([, file]) => file!);
      assert.deepEqual(
        asked.filter((file) => !files.includes(file)),
        [],
      );
      assert.equal(snippet.includes('institut.example'), way === 'two-click');
    });

    if (!isHtml) continue;
    it(`for ${kind}, ${system}, ${way}, is well-formed HTML`, async () => assert.deepEqual(await faults(snippet), []));
  }
});

describe('the line for the template', () => {
  const LINE = `<script defer src="/policy-brief-files/${LIBRARY_FILES.classic}" data-briefs="/policy-brief-files/"></script>`;

  it('is the same for every system that takes HTML, and allows the folder', () => {
    const lines = EVERY_WAY.filter(([system, way]) => way === 'text' || (way === 'script' && system !== 'npm'))
      .map(([system, way]) => all({ system, way, folder: 'https://www.stadt.example/policy-brief-files/' }).template!)
      .filter((template) => template.startsWith('<'));
    const [line] = new Set(lines);
    assert.equal(line?.replaceAll('https://www.stadt.example', ''), LINE);
    assert.equal(new Set(lines).size, 1);
    assert.ok(lines.length > 15);
  });

  for (const [system, line] of [
    [
      'mediawiki',
      "$wgHooks['BeforePageDisplay'][] = function ( $out ) {\n" +
        `\t$out->addHeadItem( 'policy-brief-script', '${LINE}' );\n};`,
    ],
    [
      'vitepress',
      `head: [["script",{"defer":"","src":"/policy-brief-files/${LIBRARY_FILES.classic}",` +
        '"data-briefs":"/policy-brief-files/","data-after":"load"}]],',
    ],
    [
      'docusaurus',
      `headTags: [{"tagName":"script","attributes":{"defer":true,"src":"/policy-brief-files/${LIBRARY_FILES.classic}",` +
        '"data-briefs":"/policy-brief-files/","data-after":"load"}}],',
    ],
  ] as const) {
    it(`is code for the configuration of ${system}`, () => {
      assert.equal(all({ system, way: 'script' }).template?.replaceAll('https://www.stadt.example', ''), line);
    });
  }

  it('loads the stylesheet where the page contains the text', () => {
    const link = `<link rel="stylesheet" href="/policy-brief-files/${LIBRARY_FILES.stylesheet}">`;
    assert.equal(all({ system: 'joomla', way: 'text' }).stylesheet, link);
    assert.equal(all({ system: 'joomla', way: 'fragment' }).stylesheet, link);
    assert.equal(all({ system: 'joomla', way: 'fragment' }).template, undefined);
    assert.equal(all({ system: 'joomla', way: 'script' }).stylesheet, undefined);
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
    it(`for ${system}, ${way}, has the hash of what it loads only if that is chosen, or loads nothing`, () => {
      const lines = ({ template, stylesheet }: ReturnType<typeof all>) => [template, stylesheet].filter(Boolean).join();
      assert.doesNotMatch(lines(all({ system, way })), /integrity|sha384/);
      if (way === 'link' || way === 'frame') assert.equal(lines(all({ system, way })), '');
      else if (system !== 'npm')
        assert.equal(
          lines(all({ system, way, integrity: 'sri' })).match(
            /integrity\W{1,4}sha384-[^"]+"[ ,]"?crossorigin\W{1,4}anonymous/g,
          )?.length,
          way === 'text' ? 2 : 1,
        );
      assert.equal(all({ system, way }).template === undefined, !isWayWithScript(way));
    });
  }
});

describe('a link in a notation other than HTML', () => {
  for (const [system, href, link] of [
    ['hugo', '/policy-brief-files/baenke.de.html#show=citation', `[${TITLE}](HREF)`],
    ['docusaurus', '/policy-brief-files/baenke.de.html#show=citation', `[${TITLE}](pathname://HREF)`],
    ['mediawiki', 'https://www.stadt.example/policy-brief-files/baenke.de.html#show=citation', `[HREF ${TITLE}]`],
    ['dokuwiki', 'https://www.stadt.example/policy-brief-files/baenke.de.html#show=citation', `[[HREF|${TITLE}]]`],
  ] as const) {
    it(`is written for ${system} as the system reads it`, () => {
      assert.equal(snippet({ system, way: 'script', show: 'citation' }), link.replace('HREF', href));
    });
  }

  const titled = (system: System, title: string) =>
    snippetsFor(choose({ system, way: 'script' }, { title }), sampleBrief, HASHES).snippet;

  for (const title of [
    ...HOSTILE_TEXTS,
    'Ein [Titel](https://evil.example) mit *Sternen*, `Code` und _Strichen_',
    '![Bild](https://evil.example/x.png)',
    ':tada: <b>x</b> &amp; {{ 1 + 1 }} {% raw %} -- "x" ...',
  ]) {
    it(`is the title and nothing else in Markdown: ${JSON.stringify(title)}`, () => {
      const read = parseFragment(marked.parse(titled('hugo', title), { async: false }));
      const [paragraph] = elementsIn(read);
      assert.deepEqual(
        elementsIn(read).map(({ tagName }) => tagName),
        ['p', 'a'],
      );
      // The parser of HTML drops NUL.
      assert.equal(textIn(paragraph!), cleanText(title).replaceAll('\0', ''));
    });

    it(`keeps every character that means something in a wiki away from it: ${JSON.stringify(title)}`, () => {
      const [, text = ''] = /^\[\S+ (.*)\]$/s.exec(titled('mediawiki', title)) ?? [];
      assert.doesNotMatch(text, /[[\]<>{}|~_']/);
      const [, label = ''] = /^\[\[[^|]+\|(.*)\]\]$/s.exec(titled('dokuwiki', title)) ?? [];
      assert.doesNotMatch(label, /\]\]|\{\{/);
    });
  }

  it('is no expression of Vue in VitePress', () => {
    assert.match(
      titled('vitepress', 'Titel {{ 1 + 1 }}'),
      /^\[<span v-pre>Titel &#123;&#123; 1 \+ 1 &#125;&#125;<\/span>\]\(/,
    );
  });
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
    [{ system: 'joomla' }, "script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"],
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
      const { snippet, template = '', stylesheet = '' } = all({ system, way });
      const files = filesFor(choose({ system, way }));
      const asked = [...(snippet + template + stylesheet).matchAll(/"\/policy-brief-files\/([^"#]+)/g)].map(
        ([, file]) => file!,
      );
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
    const page = readFileSync('demo/briefs/resiliente-kommunen-2-0.de.copy.html', 'utf8');
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

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
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
