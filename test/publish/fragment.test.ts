import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseFragment } from 'parse5';
import { fragmentHtml } from '../../src/publish/fragment.js';
import { PIECES } from '../../src/templates/pieces.js';
import { arbitraryBrief } from '../fixtures/arbitrary-brief.js';
import { sampleBrief, textsOf } from '../fixtures/brief.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

const ALLOWED =
  /^(?:a|abbr|article|b|bdi|blockquote|br|caption|code|d[dlt]|div|em|figcaption|figure|h[1-6]|hr|img|li|nav|ol|p|s|section|span|strong|su[bp]|table|tbody|td|th|thead|tr|ul)$/;

interface Node {
  nodeName: string;
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  value?: string;
}

function nodesOf(html: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parseFragment(html)).slice(1);
}

const elementsOf = (html: string) => nodesOf(html).filter(({ tagName }) => tagName);

describe('a brief as a static fragment', () => {
  const html = fragmentHtml(sampleBrief);

  it('keeps room for controls only if the page will have them', () => {
    const classOf = (text: string) => /^<\w+ class="([^"]*)"/.exec(text)?.[1];
    assert.equal(classOf(html), 'brief');
    assert.equal(classOf(fragmentHtml(sampleBrief, { roomForControls: true })), 'brief brief-with-controls');
    assert.equal(
      classOf(fragmentHtml(sampleBrief, { roomForControls: true, show: ['quotes'] })),
      'brief brief-with-controls',
    );
  });

  it('has the text of every node', () => {
    const text = nodesOf(html)
      .map(({ value, attrs }) => value ?? attrs?.find(({ name }) => name === 'alt')?.value ?? '')
      .join('');
    assert.deepEqual(
      textsOf(sampleBrief).filter((one) => !text.includes(one.replace(/\s*\n\s*/g, ' '))),
      [],
    );
  });

  it('contains only elements for text', () => {
    const others = elementsOf(html).filter(({ tagName = '' }) => !ALLOWED.test(tagName));
    assert.deepEqual(
      others.map(({ tagName }) => tagName),
      [],
    );
  });

  it('has no script, no style attribute and no handler', () => {
    const names = new Set(elementsOf(html).flatMap(({ attrs = [] }) => attrs.map(({ name }) => name)));
    assert.deepEqual(
      [...names].filter((name) => name === 'style' || name.startsWith('on')),
      [],
    );
  });

  it('contains only our classes, all with the same prefix', () => {
    const classes = elementsOf(html).flatMap(({ attrs = [] }) =>
      attrs.filter(({ name }) => name === 'class').flatMap(({ value }) => value.split(/\s+/)),
    );
    // The name that reference managers look for is the standard's.
    assert.deepEqual(
      [...new Set(classes)].filter((name) => !/^brief(?:-|$)/.test(name)),
      ['Z3988'],
    );
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error' } });
    const { results } = await validator.validateString(
      `<!DOCTYPE html>\n<html lang="de"><head><title>T</title></head><body>${html}</body></html>`,
    );
    const messages = results.flatMap((result) => result.messages);
    assert.deepEqual(
      messages
        // A list without markers is none in Safari, unless its role says so; and XML's slash is no fault.
        .filter(
          ({ ruleId }) => !['no-redundant-role', 'void-style', 'no-trailing-whitespace', 'long-title'].includes(ruleId),
        )
        .map(({ ruleId, message, line }) => `${ruleId}, ${line}: ${message}`),
      [],
    );
  });

  it('has no line end within a paragraph, which some systems would turn into a line break', () => {
    for (const [, paragraph] of html.matchAll(/<p\b[^>]*>(.*?)<\/p>/gs)) assert.doesNotMatch(paragraph!, /\n/);
  });

  for (const piece of PIECES.filter((one) => one !== 'contents')) {
    it(`contains only ${piece} if only that is chosen`, () => {
      const alone = fragmentHtml(sampleBrief, { show: [piece] });
      assert.ok(alone.startsWith('<div class="brief"'), alone.slice(0, 60));
      const classes: Record<(typeof PIECES)[number], string> = {
        header: 'brief-header',
        contents: 'brief-contents',
        summary: 'brief-summary',
        recommendations: 'brief-section-recommendations',
        background: 'brief-section-background',
        quotes: 'brief-quotes',
        citation: 'brief-citation',
        imprint: 'brief-section-imprint',
      };
      for (const [other, className] of Object.entries(classes)) {
        assert.equal(new RegExp(`class="(?:[^"]* )?${className}[ "]`).test(alone), other === piece, className);
      }
    });
  }

  it('has a table of contents that links only to what the fragment contains', () => {
    const html = fragmentHtml(sampleBrief, { show: ['contents', 'recommendations'] });
    const [contents] = /<nav[\s\S]*<\/nav>/.exec(html) ?? [''];
    const links = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    assert.ok(links.length > 2);
    assert.deepEqual(
      links.filter((id) => !html.includes(`id="${id}"`)),
      [],
    );
  });

  it('begins at the chosen heading level', () => {
    assert.match(fragmentHtml(sampleBrief, { headingLevel: 4 }), /<h4 class="brief-title"/);
    assert.match(
      fragmentHtml(sampleBrief, { headingLevel: 4, show: ['recommendations'] }),
      /<h4 class="brief-section-title"/,
    );
  });

  it('renames ids as the page asks, and the links to them', () => {
    const renamed = fragmentHtml(sampleBrief, { ids: new Map([['impressum', 'brief-impressum']]) });
    assert.match(renamed, /id="brief-impressum"/);
    assert.doesNotMatch(renamed, /(?:id="|href="#)impressum"/);
  });

  it('points links within the text to the given page, for sites with <base>', () => {
    const links = [...fragmentHtml(sampleBrief, { page: 'https://stadt.example/seite' }).matchAll(/href="([^"]*)#/g)];
    assert.ok(links.length > 3);
    for (const [, address] of links) assert.equal(address, 'https://stadt.example/seite');
  });

  it('contains no unexpected element, whatever the brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const others = elementsOf(fragmentHtml(brief)).filter(({ tagName = '' }) => !ALLOWED.test(tagName));
        assert.deepEqual(others, []);
      }),
      { numRuns: 100 },
    );
  });

  it('treats the text of a hostile brief as text, not as HTML', () => {
    for (const text of HOSTILE_TEXTS) {
      const hostile = { ...sampleBrief, meta: { ...sampleBrief.meta, title: text, description: text } };
      const found = elementsOf(fragmentHtml(hostile));
      assert.equal(found.length, elementsOf(html).length, text);
    }
  });

  it('keeps words apart if an editor removes every tag', () => {
    const words = (tag: string) =>
      fragmentHtml(sampleBrief)
        .replace(/<\/?(?!bdi\b)[a-z][^>]*>/g, tag)
        .split(/\s+/)
        .filter(Boolean);
    const glued = words('').filter((word) => !words(' ').includes(word));
    // Marks, names in links and notes stand inside a word.
    assert.deepEqual(
      glued.filter((word) => /\p{Ll}\p{Lu}|^\d+\p{L}/u.test(word)),
      [],
    );
  });
});
