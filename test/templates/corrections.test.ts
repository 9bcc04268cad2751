import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fragmentHtml, type FragmentOptions } from '../../src/publish/fragment.js';
import type { Metadata } from '../../src/brief/model.js';
import { paragraph, sampleBrief, smallBrief } from '../fixtures/brief.js';

const html = fragmentHtml(sampleBrief);
/** The text of an element with a class, without tags and with single spaces. */
const textOf = (source: string, className: string) =>
  [...source.matchAll(new RegExp(`<(\\w+) class="(?:[^"]* )?${className}(?: [^"]*)?"[^>]*>(.*?)</\\1>`, 'gs'))].map(
    ([, , inner = '']) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
  );
const withMeta = (meta: Partial<Metadata>, options?: FragmentOptions) =>
  fragmentHtml(
    smallBrief({
      meta,
      sections: [
        { id: 'teil', role: 'plain', title: ['Teil'], content: [paragraph('Text.')], items: [] },
        {
          id: 'hintergrund',
          role: 'background',
          title: ['Hintergrund'],
          content: [],
          items: [{ id: 'punkt', title: ['Punkt'], content: [paragraph('Text.')] }],
        },
      ],
    }),
    options,
  );
const correction = (item?: string) => ({
  corrections: [{ date: '2025-12-03', dateInWords: '3. Dezember 2025', text: 'A statt B.', ...(item && { item }) }],
});

describe('the header', () => {
  it('says when the brief last changed, and in which version it is', () => {
    assert.match(
      textOf(html, 'brief-facts')[0]!,
      /3\. November 2025 Aktualisiert am 4\. Dezember 2025 Version 1\.2 https/,
    );
  });

  it('ends with the corrections under a heading one level below the title, in the order of the author', () => {
    const header = /<div class="brief-header">.*?<\/div>\n<\/div>/s.exec(html)![0];
    assert.match(header, /<h3 class="brief-corrections-title">\s*<span lang="de">Korrekturen<\/span>\s*<\/h3>/);
    const entries = [...header.matchAll(/<li id="([^"]*)">(.*?)<\/li>/gs)];
    assert.deepEqual(
      entries.map(([, id, entry = '']) => [
        id,
        entry
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ]),
      [
        ['correction~1', '3. Dezember 2025, Bänke dauerhaft bezahlen: Die Bank kostet 40 statt 400 Euro.'],
        ['correction~2', 'Dezember 2025: Zwei Tippfehler sind weg.'],
      ],
    );
  });

  it('has neither of these in a brief without them', () => {
    for (const meta of [{}, { corrections: [] }])
      assert.doesNotMatch(withMeta(meta), /correction|Aktualisiert|Version/);
  });

  it('contains no <time>, which reference managers would take for the date of the page', () =>
    assert.doesNotMatch(html, /<time/));

  it('names the parts of an Arabic brief in German, as the other strings, and marks their language', () => {
    const arabic = withMeta({ lang: 'ar', version: '2', ...correction() });
    assert.match(arabic, /<span lang="de">Version<\/span>/);
    assert.match(arabic, /<span lang="de">Korrekturen<\/span>/);
  });
});

describe('a correction', () => {
  it('is at the item that it corrects, before the text, and links to the list and from there back', () => {
    const [item] = /<li class="brief-item brief-recommendation" id="finanzierung".*?<\/li>/s.exec(html)!;
    assert.deepEqual(textOf(item, 'brief-correction'), [
      'Korrektur, 3. Dezember 2025: Die Bank kostet 40 statt 400 Euro.',
    ]);
    assert.ok(item.indexOf('brief-correction') < item.indexOf('Ein '));
    assert.match(item, /href="#correction~1"/);
    assert.match(html, /<li id="correction~1">.*?href="#finanzierung".*?<\/li>/s);
  });

  for (const id of ['teil', 'hintergrund', 'punkt']) {
    it(`is at any section or item: ${id}`, () => {
      const found = withMeta(correction(id));
      assert.equal(textOf(found, 'brief-correction').length, 1);
      assert.match(found, new RegExp(`id="${id}"(?:(?!id=").)*<p class="[^"]*brief-correction`, 's'));
    });
  }

  it('of the whole brief is only in the list', () =>
    assert.deepEqual(textOf(withMeta(correction()), 'brief-correction'), []));

  it('links to nothing that is not drawn with it', () => {
    const header = withMeta(correction('punkt'), { show: ['header', 'imprint'] });
    assert.match(header, /3\. Dezember 2025, Punkt: A statt B\.<\/li>/);
    assert.doesNotMatch(header, /href="#punkt"/);
    const background = withMeta(correction('punkt'), { show: ['background'] });
    assert.match(background, /Korrektur<\/span>, 3\. Dezember 2025/);
    assert.doesNotMatch(background, /href="#correction/);
  });

  it('of something that does not exist is in the list, without a link', () => {
    const found = withMeta(correction('nirgends'));
    assert.match(found, /A statt B/);
    assert.doesNotMatch(found, /href="#nirgends"/);
  });

  it('has the ids that the page asks for', () => {
    const ids = new Map([['correction~1', 'brief-correction~1']]);
    const found = withMeta(correction('punkt'), { ids });
    assert.match(found, /id="brief-correction~1"/);
    assert.match(found, /href="#brief-correction~1"/);
  });
});
