import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BriefFormatError, decodeBrief } from '../../src/brief/decode.js';
import type { Block, Brief } from '../../src/brief/model.js';
import { sampleBrief, paragraph, recommendations, smallBrief } from '../fixtures/brief.js';
import { HOSTILE_ADDRESSES } from '../fixtures/hostile-texts.js';

/**
 * A deep copy with another value at a path such as `sections[1].items[0].title`; `undefined` removes the value.
 */
function changed(path: string, value: unknown, brief: Brief = sampleBrief): unknown {
  const copy = structuredClone(brief) as unknown as Record<string, unknown>;
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop()!;
  const holder = keys.reduce((branch, key) => branch[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy;
}

function messageFor(data: unknown): string {
  try {
    decodeBrief(data);
  } catch (error) {
    assert.ok(error instanceof BriefFormatError, String(error));
    return error.message;
  }
  return 'accepted';
}

const ITEM = 'sections[0].items[0]';
const INLINES = `${ITEM}.content[0].content`;

const VARIANT_SOURCE = 'meta.variants[0].src: expected an address';

describe('decodeBrief', () => {
  describe('names the path of the first error and what was expected there', () => {
    const rows: [path: string, value: unknown, message: string][] = [
      ['format', 2, 'format: expected one of 1'],
      ['format', '1', 'format: expected one of 1'],
      ['format', undefined, 'format: expected a value, found none'],
      ['id', 'a b', 'id: expected an id of letters, digits, ".", "_" and "-"'],
      ['id', '', 'id: expected an id of letters, digits, ".", "_" and "-"'],
      ['id', 'a:b', 'id: expected an id of letters, digits, ".", "_" and "-"'],
      ['id', '-a', 'id: expected an id of letters, digits, ".", "_" and "-"'],
      ['meta', [], 'meta: expected an object'],
      ['meta', null, 'meta: expected an object'],
      ['meta.title', undefined, 'meta.title: expected a value, found none'],
      ['meta.title', 7, 'meta.title: expected a string'],
      ['meta.lang', 'deutsch_DE', 'meta.lang: expected a BCP 47 language tag'],
      ['meta.lang', '', 'meta.lang: expected a BCP 47 language tag'],
      ['meta.date', '2025-02-30', 'meta.date: expected a date such as 2025-11-03, 2025-11 or 2025'],
      ['meta.date', '3. Oktober', 'meta.date: expected a date such as 2025-11-03, 2025-11 or 2025'],
      ['meta.dateInWords', 2025, 'meta.dateInWords: expected a string'],
      ['meta.published', 2025, 'meta.published: expected a string'],
      ['meta.updated', null, 'meta.updated: expected a string'],
      ['meta.updatedInWords', 3, 'meta.updatedInWords: expected a string'],
      ['meta.version', 2, 'meta.version: expected a string'],
      ['meta.corrections', {}, 'meta.corrections: expected a list'],
      [
        'meta.corrections[0].date',
        '3.12.',
        `meta.corrections[0].date: expected a date such as 2025-11-03, 2025-11 or 2025`,
      ],
      ['meta.corrections[0].dateInWords', undefined, 'meta.corrections[0].dateInWords: expected a value, found none'],
      ['meta.corrections[0].text', undefined, 'meta.corrections[0].text: expected a value, found none'],
      ['meta.corrections[0].item', 1, 'meta.corrections[0].item: expected a string'],
      ['meta.translation', 'de', 'meta.translation: expected an object'],
      ['meta.translation.of', undefined, 'meta.translation.of: expected a value, found none'],
      ['meta.translation.of', 'Deutsch!', 'meta.translation.of: expected a BCP 47 language tag'],
      ['meta.translation.title', 1, 'meta.translation.title: expected a string'],
      ['meta.translation.doi', '11.1/a', 'meta.translation.doi: expected a DOI such as 10.1234/abc'],
      ['meta.translation.by', 'Jo', 'meta.translation.by: expected a list'],
      ['meta.translation.by[0].family', undefined, 'meta.translation.by[0].family: expected a value, found none'],
      ['meta.translation.authorised', 'no', 'meta.translation.authorised: expected one of true, false'],
      ['meta.translation.inWords', undefined, 'meta.translation.inWords: expected a value, found none'],
      ['meta.translation.inWords', 'A', 'meta.translation.inWords: expected a list'],
      ['strings', [], 'strings: expected an object'],
      ['strings', { lang: 'uk', note: 7 }, 'strings.note: expected a string'],
      ['meta.variants', {}, 'meta.variants: expected a list'],
      ['meta.variants[0].lang', 'Leicht!', 'meta.variants[0].lang: expected a BCP 47 language tag'],
      ['meta.variants[0].src', 'javascript:alert(1)', VARIANT_SOURCE],
      ['meta.variants[0].src', '//other.example/a.pdf', VARIANT_SOURCE],
      ['meta.variants[0].src', 'data:text/html,a', VARIANT_SOURCE],
      ['meta.variants[0].src', '', VARIANT_SOURCE],
      ['meta.variants[0].name', 'Leichte Sprache', 'meta.variants[0].name: expected a list'],
      ['meta.variants[0].note', 'PDF', 'meta.variants[0].note: expected a list'],
      ['meta.variants[0].duration', 3, 'meta.variants[0].duration: expected a string'],
      ['meta.funding', 'BMBF', 'meta.funding: expected a list'],
      ['meta.funding[0].name', undefined, 'meta.funding[0].name: expected a value, found none'],
      ['meta.funding[0].ror', 1, 'meta.funding[0].ror: expected a string'],
      ['meta.funding[0].award', 'A', 'meta.funding[0].award: expected an object'],
      ['meta.funding[0].award.url', 'a.b', 'meta.funding[0].award.url: expected an address with https: or http:'],
      ['meta.authors', 'Mustermann', 'meta.authors: expected a list'],
      ['meta.authors[1]', 'Mustermann', 'meta.authors[1]: expected an object'],
      ['meta.authors[1].family', undefined, 'meta.authors[1].family: expected a value, found none'],
      ['meta.authors[0].orcid', 'https://orcid.org/0000-0002-1825-0097', 'meta.authors[0].orcid: expected an ORCID iD'],
      ['meta.authors[0].affiliations', {}, 'meta.authors[0].affiliations: expected a list'],
      [
        'meta.type',
        'Flyer',
        'meta.type: expected one of "policy-brief", "factsheet", "working-paper", "position-paper", "report", "recommendations"',
      ],
      ['meta.authors[2].literal', null, 'meta.authors[2].literal: expected a string'],
      ['meta.editors[0].given', 1, 'meta.editors[0].given: expected a string'],
      ['meta.publisher.name', undefined, 'meta.publisher.name: expected a value, found none'],
      ['meta.publisher.unit', 1, 'meta.publisher.unit: expected a string'],
      ['meta.publisher.place', null, 'meta.publisher.place: expected a string'],
      ['meta.publisher.url', 'mailto:a@b.example', 'meta.publisher.url: expected an address with https: or http:'],
      ['meta.series.title', 1, 'meta.series.title: expected a string'],
      ['meta.series.issue', 5, 'meta.series.issue: expected a string'],
      ['meta.series.issn', 5, 'meta.series.issn: expected a string'],
      ['meta.series.url', '/reihe', 'meta.series.url: expected an address with https: or http:'],
      ['meta.doi', 'https://doi.org/10.1234/abc', 'meta.doi: expected a DOI such as 10.1234/abc'],
      ['meta.url', 'javascript:alert(1)', 'meta.url: expected an address with https: or http:'],
      ['meta.license', 'CC BY', 'meta.license: expected an object'],
      ['meta.license.name', false, 'meta.license.name: expected a string'],
      ['meta.license.url', 'data:text/html,x', 'meta.license.url: expected an address with https: or http:'],
      ['meta.keywords', 'Bänke', 'meta.keywords: expected a list'],
      ['meta.keywords[1]', 3, 'meta.keywords[1]: expected a string'],
      ['meta.description', [], 'meta.description: expected a string'],
      ['citations', undefined, 'citations: expected a value, found none'],
      ['citations', [], 'citations: expected an object'],
      ['citations.key', undefined, 'citations.key: expected a value, found none'],
      ['citations.key', 'Müller 2025', 'citations.key: expected a name of a-z, 0-9 and "-"'],
      ['citations.key', '../x', 'citations.key: expected a name of a-z, 0-9 and "-"'],
      ['citations.key', '', 'citations.key: expected a name of a-z, 0-9 and "-"'],
      ['citations.styles', {}, 'citations.styles: expected a list'],
      ['citations.styles', [], 'citations.styles: expected at least one style'],
      ['citations.styles[0].id', 'a b', 'citations.styles[0].id: expected an id of letters, digits, ".", "_" and "-"'],
      ['citations.styles[1].name', 7, 'citations.styles[1].name: expected a string'],
      ['citations.styles[1].de', 'Text', 'citations.styles[1].de: expected a list'],
      ['citations.styles[1].en', undefined, 'citations.styles[1].en: expected a value, found none'],
      [
        'citations.styles[2].en[2].href',
        'javascript:alert(1)',
        'citations.styles[2].en[2].href: expected an address with https:, http:, mailto: or #',
      ],
      ['citations.records', undefined, 'citations.records: expected a value, found none'],
      ['citations.records.bibtex', 1, 'citations.records.bibtex: expected a string'],
      ['citations.records.biblatex', null, 'citations.records.biblatex: expected a string'],
      ['citations.records.ris', undefined, 'citations.records.ris: expected a value, found none'],
      ['citations.records.csl-json', [], 'citations.records.csl-json: expected a string'],
      ['sections[0].itemLabel', {}, 'sections[0].itemLabel: expected a string'],
      ['summary', {}, 'summary: expected a list'],
      ['summary[0]', 'Text', 'summary[0]: expected an object'],
      [
        'summary[0].type',
        'script',
        'summary[0].type: expected one of paragraph, heading, list, definitions, quote, table, figure, box, group, rule',
      ],
      [
        'summary[0].type',
        undefined,
        'summary[0].type: expected one of paragraph, heading, list, definitions, quote, table, figure, box, group, rule',
      ],
      ['sections', null, 'sections: expected a list'],
      ['sections[1]', 'x', 'sections[1]: expected an object'],
      [
        'sections[1].role',
        'main',
        'sections[1].role: expected one of "recommendations", "background", "imprint", "references", "plain"',
      ],
      ['sections[1].lang', 'x_y', 'sections[1].lang: expected a BCP 47 language tag'],
      ['sections[1].content', undefined, 'sections[1].content: expected a value, found none'],
      ['sections[1].items[0].title', 'Titel', 'sections[1].items[0].title: expected a list'],
      [
        'sections[1].items[0].content[0].rows[0]',
        [['Zelle']],
        'sections[1].items[0].content[0].rows[0]: expected 3 cells',
      ],
      ['meta.lang', `de-x${'-a'.repeat(31)}`, 'meta.lang: expected a BCP 47 language tag'],
      ['sections[1].items[0].role', 'aside', 'sections[1].items[0].role: expected one of "method"'],
      ['sections[1].items[0].lang', 5, 'sections[1].items[0].lang: expected a BCP 47 language tag'],
      ['sections[1].items[0].id', undefined, 'sections[1].items[0].id: expected a value, found none'],
      [
        `${INLINES}[1].type`,
        'html',
        `${INLINES}[1].type: expected one of emphasis, strong, superscript, subscript, strikethrough, code, link, abbreviation, foreign, note, image, break`,
      ],
      [`${INLINES}[1]`, 5, `${INLINES}[1]: expected an object`],
      [`${INLINES}[1].content`, 'x', `${INLINES}[1].content: expected a list`],
      [`${INLINES}[3].title`, undefined, `${INLINES}[3].title: expected a value, found none`],
      [`${INLINES}[3].text`, 1, `${INLINES}[3].text: expected a string`],
      [`${INLINES}[13].lang`, 'english!', `${INLINES}[13].lang: expected a BCP 47 language tag`],
      ['summary[0].content[1].number', 0, 'summary[0].content[1].number: expected a whole number from 1 to 9999'],
      ['summary[0].content[1].number', 1.5, 'summary[0].content[1].number: expected a whole number from 1 to 9999'],
      ['summary[0].content[1].number', '1', 'summary[0].content[1].number: expected a whole number from 1 to 9999'],
      ['summary[1].ordered', 'yes', 'summary[1].ordered: expected one of true, false'],
      ['summary[1].start', -1, 'summary[1].start: expected a whole number from 0 to 999999999'],
      ['summary[1].items[0]', 'Punkt', 'summary[1].items[0]: expected a list'],
      [`${ITEM}.content[1].depth`, 4, `${ITEM}.content[1].depth: expected one of 1, 2, 3`],
      [`${ITEM}.content[1].id`, '"x"', `${ITEM}.content[1].id: expected an id of letters, digits, ".", "_" and "-"`],
      [`${ITEM}.content[5].attribution`, 'Wer', `${ITEM}.content[5].attribution: expected a list`],
      [
        'sections[1].items[0].content[0].align[1]',
        'left',
        'sections[1].items[0].content[0].align[1]: expected one of "start", "center", "end", null',
      ],
      [
        'sections[1].items[0].content[0].rows[1][0]',
        'Zelle',
        'sections[1].items[0].content[0].rows[1][0]: expected a list',
      ],
      [
        'sections[1].items[0].content[1].alt',
        '  ',
        'sections[1].items[0].content[1].alt: expected a text alternative for the image',
      ],
      [
        'sections[1].items[0].content[1].alt',
        undefined,
        'sections[1].items[0].content[1].alt: expected a value, found none',
      ],
      ['sections[1].items[0].content[1].caption', 1, 'sections[1].items[0].content[1].caption: expected a string'],
      [
        'sections[1].items[1].content[0].lang',
        undefined,
        'sections[1].items[1].content[0].lang: expected a value, found none',
      ],
    ];
    for (const [path, value, message] of rows) {
      it(`${path} = ${value === undefined ? 'missing' : JSON.stringify(value)} ⇒ ${message}`, () => {
        assert.equal(messageFor(changed(path, value)), message);
      });
    }

    for (const data of [null, undefined, 1, 'brief', true, []]) {
      it(`${data === undefined ? 'nothing' : JSON.stringify(data)} ⇒ brief: expected an object`, () => {
        assert.equal(messageFor(data), 'brief: expected an object');
      });
    }

    it('provides path and expectation separately, for other messages', () => {
      assert.throws(() => decodeBrief(changed('sections[1].items[0].title', 1)), {
        name: 'BriefFormatError',
        path: 'sections[1].items[0].title',
        expected: 'a list',
      });
    });
  });

  describe('accepts', () => {
    it('every kind of node and every field, unchanged', () => {
      assert.deepEqual(decodeBrief(structuredClone(sampleBrief)), sampleBrief);
    });

    it('a brief with only the required fields', () => {
      assert.deepEqual(decodeBrief(smallBrief()), smallBrief());
    });

    for (const id of ['a', 'straße', '٣', '1.2_3-ä', 'Ünï', 'हिन्दी']) {
      it(`the id ${id}`, () => assert.equal(decodeBrief(smallBrief({ id })).id, id));
    }

    it('data by copying it into a new object that shares nothing with it', () => {
      const data = structuredClone(sampleBrief);
      const brief = decodeBrief(data);
      data.sections[0]!.title[0] = 'Anders';
      data.meta.authors.length = 0;
      assert.deepEqual(brief, sampleBrief);
    });

    it('its own result, without decoding it again', () => {
      const brief = decodeBrief(structuredClone(sampleBrief));
      assert.equal(decodeBrief(brief), brief);
    });

    it('no unknown field', () => {
      const data = structuredClone(sampleBrief) as unknown as Record<string, Record<string, unknown>>;
      data.surprise = {};
      data.meta!.html = '<b>';
      assert.deepEqual(decodeBrief(data), sampleBrief);
    });
  });

  describe('ignores prototype keys', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      it(`drops ${key} as an additional key, and changes no prototype`, () => {
        const json = JSON.stringify(smallBrief({ sections: [recommendations()] }))
          .replace('{"format"', `{${JSON.stringify(key)}:{"polluted":true,"title":"x"},"format"`)
          .replace('{"title"', `{${JSON.stringify(key)}:{"polluted":true,"doi":"x"},"title"`);
        const brief = decodeBrief(JSON.parse(json)) as unknown as Record<string, unknown>;
        assert.deepEqual(brief, smallBrief({ sections: [recommendations()] }));
        assert.equal(Object.hasOwn(brief, key), false);
        assert.equal(Object.getPrototypeOf(brief), Object.prototype);
        assert.equal('polluted' in {}, false);
      });

      it(`refuses ${key} as the type of a node`, () => {
        const data = JSON.parse(JSON.stringify(smallBrief()).replace('"summary":[]', `"summary":[{"type":"${key}"}]`));
        assert.match(messageFor(data), /^summary\[0\]\.type: expected one of paragraph, /);
      });
    }

    it('treats a field that only the prototype has as missing', () => {
      const { meta, ...others } = smallBrief();
      const inherited: unknown = Object.assign(Object.create({ meta }), others);
      assert.equal(messageFor(inherited), 'meta: expected a value, found none');
    });
  });

  describe('refuses an id that occurs twice', () => {
    const heading = (id: string): Block => ({ type: 'heading', depth: 1, id, content: ['x'] });
    const item = (id: string, ...content: Block[]) => ({ id, title: ['x'], content });
    const rows: [where: string, data: Brief, message: string][] = [
      [
        'a section like the brief',
        smallBrief({ id: 'impulse', sections: [recommendations()] }),
        'sections[0].id: expected an id that occurs once, not "impulse" again',
      ],
      [
        'two sections',
        smallBrief({ sections: [recommendations(), recommendations()] }),
        'sections[1].id: expected an id that occurs once, not "impulse" again',
      ],
      [
        'two items of one section',
        smallBrief({ sections: [recommendations(item('a'), item('a'))] }),
        'sections[0].items[1].id: expected an id that occurs once, not "a" again',
      ],
      [
        'a heading in an item like the item',
        smallBrief({ sections: [recommendations(item('a', heading('a')))] }),
        'sections[0].items[0].content[0].id: expected an id that occurs once, not "a" again',
      ],
      [
        'two headings in a passage in another language',
        smallBrief({
          sections: [recommendations(item('a', { type: 'group', lang: 'en', content: [heading('b'), heading('b')] }))],
        }),
        'sections[0].items[0].content[0].content[1].id: expected an id that occurs once, not "b" again',
      ],
      [
        'a heading before the items',
        smallBrief({ sections: [{ ...recommendations(item('a')), content: [heading('a')] }] }),
        'sections[0].items[0].id: expected an id that occurs once, not "a" again',
      ],
      [
        'two headings in the summary',
        smallBrief({ summary: [heading('a'), heading('a')] }),
        'summary[1].id: expected an id that occurs once, not "a" again',
      ],
    ];
    for (const [where, data, message] of rows) {
      it(`${where} ⇒ ${message}`, () => assert.equal(messageFor(data), message));
    }
  });

  it('refuses a footnote whose content occurs twice', () => {
    const note = { type: 'note' as const, number: 1, content: [paragraph('Text')] };
    assert.match(messageFor(smallBrief({ summary: [paragraph(note, note)] })), /^summary\[0\]\.content\[1\]/);
  });

  it('refuses a footnote within a footnote', () => {
    const inner = { type: 'note' as const, number: 2, content: [paragraph('innen')] };
    const outer = { type: 'note' as const, number: 1, content: [paragraph('außen', inner)] };
    const message = messageFor(smallBrief({ summary: [paragraph(outer)] }));
    assert.equal(message, 'summary[0].content[0]: expected a footnote without footnotes');
  });

  it('accepts a second reference to a footnote', () => {
    const first = { type: 'note' as const, number: 1, content: [paragraph('Text')] };
    const second = { type: 'note' as const, number: 1, content: [] };
    assert.equal(messageFor(smallBrief({ summary: [paragraph(first, second, second)] })), 'accepted');
  });

  describe('fails with a BriefFormatError instead of a stack overflow', () => {
    const depth = 100_000;
    const rows: [what: string, json: string][] = [
      ['emphasis in emphasis', nest('{"type":"emphasis","content":[', ']}')],
      ['a note in a note', nest('{"type":"note","number":1,"content":[{"type":"paragraph","content":[', ']}]}')],
    ];
    function nest(open: string, close: string): string {
      const inner = `{"type":"paragraph","content":[${open.repeat(depth)}"x"${close.repeat(depth)}]}`;
      return JSON.stringify(smallBrief()).replace('"summary":[]', `"summary":[${inner}]`);
    }
    for (const [what, json] of rows) {
      it(`${what}, ${depth} levels deep`, () => {
        assert.match(messageFor(JSON.parse(json)), /: expected at most 32 levels$/);
      });
    }

    it('quotes in quotes', () => {
      let block: unknown = { type: 'rule' };
      for (let level = 0; level < depth; level++) block = { type: 'quote', content: [block] };
      assert.match(messageFor(changed('summary', [block])), /: expected at most 32 levels$/);
    });

    it('lists in lists', () => {
      let block: unknown = { type: 'rule' };
      for (let level = 0; level < depth; level++) block = { type: 'list', ordered: false, items: [[block]] };
      assert.match(messageFor(changed('summary', [block])), /: expected at most 32 levels$/);
    });

    it('lists in place of text', () => {
      const list = JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
      assert.equal(messageFor(changed('summary', list)), 'summary[0]: expected an object');
    });
  });

  describe('accepts as much as a page shows without a pause, and no more', () => {
    const times = <T>(count: number, make: (index: number) => T) =>
      Array.from({ length: count }, (_, index) => make(index));
    const item = (id: string) => ({ id, title: [], content: [] });
    // What a small brief has already.
    const rest = { entries: 9_950, large: 995 };
    const rows: [what: string, most: number, make: (count: number) => object, message: RegExp][] = [
      [
        'rules',
        rest.entries,
        (count) => ({ summary: times(count, () => ({ type: 'rule' })) }),
        /^summary: expected at most 10000 nodes/,
      ],
      [
        'list entries',
        rest.entries,
        (count) => ({ summary: [{ type: 'list', ordered: false, items: times(count, () => []) }] }),
        /^summary\[0\]\.items: expected at most 10000 nodes/,
      ],
      [
        'table cells',
        rest.entries,
        (count) => ({ summary: [{ type: 'table', head: [[]], rows: times(count / 2, () => [[]]) }] }),
        /^summary\[0\]\.rows\[\d+\]: expected at most 10000 nodes$/,
      ],
      [
        'columns',
        50,
        (count) => ({ summary: [{ type: 'table', head: times(count, () => []), rows: [] }] }),
        /^summary\[0\]\.head: expected at most 50 columns$/,
      ],
      [
        'quotes',
        rest.large,
        (count) => ({ summary: times(count, () => ({ type: 'quote', content: [] })) }),
        /^summary\[\d+\]: expected at most 10000 nodes/,
      ],
      [
        'tables',
        rest.large,
        (count) => ({ summary: times(count, () => ({ type: 'table', head: [], rows: [] })) }),
        /^summary\[\d+\]: expected at most 10000 nodes/,
      ],
      [
        'images',
        rest.large,
        (count) => ({
          summary: [paragraph(...times(count, () => ({ type: 'image' as const, src: 'a.png', alt: 'a' })))],
        }),
        /^summary\[0\]\.content\[\d+\]: expected at most 10000 nodes/,
      ],
      [
        'footnotes',
        rest.large,
        (count) => ({
          summary: [paragraph(...times(count, (index) => ({ type: 'note' as const, number: index + 1, content: [] })))],
        }),
        /^summary\[0\]\.content\[\d+\]: expected at most 10000 nodes/,
      ],
      [
        'sections',
        rest.large,
        (count) => ({ sections: times(count, (index) => ({ ...item(`s${index}`), role: 'plain', items: [] })) }),
        /^sections\[\d+\]: expected at most 10000 nodes/,
      ],
      [
        'items',
        rest.large,
        (count) => ({ sections: [{ ...item('s'), role: 'plain', items: times(count, (index) => item(`i${index}`)) }] }),
        /^sections\[0\]\.items\[\d+\]: expected at most 10000 nodes/,
      ],
      [
        'characters in a paragraph',
        5_000,
        (count) => ({ summary: [paragraph('a'.repeat(count - 10), 'b'.repeat(10))] }),
        /^summary\[0\]\.content\[\d\]: expected at most 5000 characters in a paragraph$/,
      ],
      [
        'characters',
        199_000,
        (count) => ({ summary: times(100, () => paragraph('a'.repeat(count / 100))) }),
        /^summary\[\d+\]\.content\[0\]: expected at most 200000 characters$/,
      ],
      [
        'marks on a letter',
        19,
        (count) => ({ summary: [paragraph(`a${'\u0301'.repeat(count)}`)] }),
        /^summary\[0\]\.content\[0\]: expected at most 19 marks on a letter$/,
      ],
    ];
    for (const [what, most, make, message] of rows) {
      it(what, () => {
        assert.equal(messageFor({ ...smallBrief(), ...make(most) }), 'accepted');
        assert.match(messageFor({ ...smallBrief(), ...make(most + Math.max(1, most / 50)) }), message);
      });
    }

    it('persons, whose names are one line', () => {
      const brief = (count: number, name: string) => {
        const { meta, ...rest } = smallBrief();
        return { ...rest, meta: { ...meta, authors: times(count, () => ({ family: name })) } };
      };
      assert.equal(messageFor(brief(500, 'Mustermann')), 'accepted');
      assert.match(
        messageFor(brief(501, 'Mustermann')),
        /^meta\.authors\[500\]\.family: expected at most 5000 characters/,
      );
      assert.match(messageFor(brief(1_001, 'A')), /^meta\.authors\[\d+\]: expected at most 10000 nodes/);
    });

    it('a footnote in a paragraph has a paragraph for itself', () => {
      const note = { type: 'note' as const, number: 1, content: [paragraph('b'.repeat(4_000))] };
      assert.equal(
        messageFor(smallBrief({ summary: [paragraph('a'.repeat(4_000), note, 'c'.repeat(1_000))] })),
        'accepted',
      );
      assert.match(
        messageFor(smallBrief({ summary: [paragraph('a'.repeat(4_000), note, 'c'.repeat(1_001))] })),
        /^summary\[0\]\.content\[2\]: expected at most 5000 characters in a paragraph$/,
      );
    });

    it('records of any length, which no page shows', () => {
      const { citations, ...rest } = smallBrief();
      const records = { ...citations.records, bibtex: 'a'.repeat(1_000_000) };
      assert.equal(
        messageFor({ ...rest, citations: { ...citations, records }, references: 'a'.repeat(500_000) }),
        'accepted',
      );
    });
  });

  describe('refuses as the target of a link', () => {
    const expected = 'an address with https:, http:, mailto: or #';
    for (const [href, reason] of [...HOSTILE_ADDRESSES, ['/seite', 'a path'], ['//a.example', 'another host']]) {
      it(`${reason}: ${JSON.stringify(href)}`, () => {
        const summary = [paragraph({ type: 'link', href: href, content: ['x'] })];
        assert.equal(messageFor(smallBrief({ summary })), `summary[0].content[0].href: expected ${expected}`);
      });
    }
  });

  describe('refuses as the source of an image', () => {
    const expected = 'a path on the host of the brief';
    const others = [
      ['https://a.example/b.png', 'another host'],
      ['//a.example/b.png', 'another host without a scheme'],
      ['\\\\a.example\\b.png', 'another host with backslashes'],
    ];
    for (const [src, reason] of [...HOSTILE_ADDRESSES, ...others]) {
      it(`${reason}: ${JSON.stringify(src)}, as a figure and inline`, () => {
        const inLine = smallBrief({ summary: [paragraph({ type: 'image', src: src, alt: 'x' })] });
        const alone = smallBrief({ summary: [{ type: 'figure', src: src, alt: 'x' }] });
        assert.equal(messageFor(inLine), `summary[0].content[0].src: expected ${expected}`);
        assert.equal(messageFor(alone), `summary[0].src: expected ${expected}`);
      });
    }
  });
});
