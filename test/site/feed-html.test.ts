import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseFragment } from 'parse5';
import type { Brief } from '../../src/brief/model.js';
import { displayName } from '../../src/brief/text.js';
import { listedWorks, feedHtml } from '../../src/site/feed-html.js';
import { arbitraryBrief } from '../fixtures/arbitrary-brief.js';
import { paragraph, sampleBrief, smallBrief, textsOf } from '../fixtures/brief.js';

const ADDRESSES = { page: 'https://x.example/a/b/baenke.de.html', folder: 'https://x.example/a/b/' };
const htmlOf = (brief: Brief) => feedHtml(brief, ADDRESSES);
const html = htmlOf(sampleBrief);

interface Node {
  nodeName: string;
  tagName?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
  value?: string;
}

function nodesOf(source: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parseFragment(source)).slice(1);
}

const textOf = (source: string) =>
  nodesOf(source)
    .map(({ value, attrs }) => value ?? attrs?.find(({ name }) => name === 'alt')?.value ?? '')
    .join('');
const attributes = (source: string, name: string) =>
  nodesOf(source).flatMap(({ attrs = [] }) => attrs.filter((one) => one.name === name).map(({ value }) => value));

describe('the text of a feed', () => {
  it('begins with the lead and has every string of the text', () => {
    assert.match(html, /^<p>Bürger/);
    const text = textOf(html);
    assert.deepEqual(
      textsOf([sampleBrief.summary, sampleBrief.sections]).filter((one) => !text.includes(one)),
      [],
    );
  });

  it('has neither title, by-line and citation nor controls, ids and COinS', () => {
    const { title, authors } = sampleBrief.meta;
    assert.ok(!html.includes(title));
    assert.deepEqual(
      authors.map(displayName).filter((name) => html.includes(name)),
      [],
    );
    assert.doesNotMatch(html, /Z3988|<button|<policy-|\sid=|Zitiervorschlag/);
    assert.deepEqual(new Set(attributes(html, 'class')), new Set(['csl-bib-body', 'csl-entry']));
  });

  it('puts sections at level 2, items at level 3 and headings inside them below', () => {
    const headings = nodesOf(html).flatMap(({ tagName }) => (/^h\d$/.test(tagName ?? '') ? [Number(tagName![1])] : []));
    assert.deepEqual(headings, [2, 3, 4, 5, 6, 3, 3, 2, 3, 3, 2, 2, 2, 2]);
  });

  it('has only absolute addresses', () => {
    const addresses = [...attributes(html, 'href'), ...attributes(html, 'src')];
    assert.ok(addresses.length > 6);
    assert.deepEqual(
      addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address)),
      [],
    );
    assert.ok(addresses.includes('https://x.example/a/b/bilder/bank.svg'));
    assert.ok(addresses.includes('https://x.example/a/b/baenke.de.html#beteiligung'));
  });

  it('has the list of works in the form that the archive reads first', () => {
    const [, list = ''] = /<div class="csl-bib-body">(.*?)<\/div><\/div>/s.exec(html) ?? [];
    assert.deepEqual(
      list.split('</div>').map((entry) => textOf(entry)),
      ['Sitz, A. (2024): On benches. https://doi.org/10.1234/benches', 'Stand, B. (2023): On standing'],
    );
    assert.match(html, /<h2>Further reading<\/h2>/);
  });

  it('lists the corrections after the text', () =>
    assert.match(
      html,
      /<h2>Korrekturen<\/h2><ul><li>3\. Dezember 2025: Die Bank kostet 40 statt 400 Euro\.<\/li><li>Dezember 2025: Zwei Tippfehler sind weg\.<\/li><\/ul>$/,
    ));

  it('marks other languages and their direction', () => {
    assert.match(html, /<div lang="ar" dir="rtl"><p>مقعد/);
    assert.match(html, /<div lang="en" dir="ltr"><h3>Ask the neighbours/);
    assert.match(html, /<span lang="en" dir="ltr">the bench-to-brain ratio<\/span>/);
  });

  it('announces no works where it has none', () => {
    const pattern =
      /(?:References?|Referenzen|Bibliography|Literature|Literatur|Works cited)(?:<\/strong>)?<\/(?:p|h[1-4])>/i;
    const content = [
      paragraph('Vgl. die Literatur'),
      paragraph({ type: 'strong', content: ['Literatur'] }),
      paragraph('Vgl. ', { type: 'emphasis', content: ['References'] }),
    ];
    const text = htmlOf(
      smallBrief({
        sections: [
          { id: 'a', role: 'background', title: ['Begriffe aus der Literatur'], content, items: [] },
          {
            id: 'b',
            role: 'background',
            title: ['Works Cited'],
            content: [],
            items: [
              {
                id: 'c',
                title: ['Literature'],
                content: [{ type: 'heading', depth: 1, id: 'd', content: ['Referenzen'] }],
              },
            ],
          },
        ],
      }),
    );
    assert.doesNotMatch(text, pattern);
    assert.equal(
      textOf(text)
        .replace(/\n/g, '')
        .match(/Literatur|References|Works Cited|Referenzen/g)?.length,
      7,
    );
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-trailing-whitespace': 'off' },
    });
    const { results } = await validator.validateString(
      `<!DOCTYPE html>\n<html lang="de"><head><title>T</title></head><body><h1>T</h1>${html}</body></html>`,
    );
    assert.deepEqual(
      results
        .flatMap(({ messages }) => messages)
        .filter(({ ruleId }) => ruleId !== 'wcag/h63')
        .map(({ ruleId, message }) => `${ruleId}: ${message}`),
      [],
    );
  });

  it('is text and nothing more, whatever the brief', () => {
    const known =
      /^(?:a|abbr|blockquote|br|caption|code|d[dlt]|div|em|figcaption|figure|h[2-6]|hr|img|li|ol|p|s|span|strong|su[bp]|table|tbody|td|th|thead|tr|ul)$/;
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const source = htmlOf(brief);
        assert.deepEqual(
          nodesOf(source).filter(({ tagName }) => tagName && !known.test(tagName)),
          [],
        );
        const addresses = [...attributes(source, 'href'), ...attributes(source, 'src')];
        assert.ok(addresses.every((address) => /^(?:https?:|mailto:)/i.test(address)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the listed works', () => {
  it('are missing without a section of references', () => assert.deepEqual(listedWorks(smallBrief()), []));

  it('have the address of the DOI, even after another one', () => {
    const link = (href: string) => ({ type: 'link' as const, href, content: [href] });
    const entry = [paragraph('A. ', link('https://a.example/x'), ', ', link('https://doi.org/10.1/a'))];
    const list = { type: 'list' as const, ordered: false, items: [entry] };
    const section = { id: 'l', role: 'references' as const, title: ['Quellen'], content: [list], items: [] };
    assert.deepEqual(listedWorks(smallBrief({ sections: [section] })), [
      { url: 'https://doi.org/10.1/a', reference: 'A. https://a.example/x, https://doi.org/10.1/a' },
    ]);
  });
});
