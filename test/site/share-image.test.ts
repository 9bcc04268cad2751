import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { imageSize } from 'image-size';
import { findImageDrawer } from '../../src/cli/image-drawer.js';
import {
  cardOfBrief,
  DRAWABLE,
  drawShareImage,
  shareImageSvg,
  undrawable,
  type ShareCard,
} from '../../src/site/share-image.js';
import { displayName } from '../../src/brief/text.js';
import { escapeText } from '../../src/publish/escape.js';
import { sampleBrief } from '../fixtures/brief.js';

const drawer = findImageDrawer()!;
await drawer.load();
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

/** The fonts of the drawer, which alone decide where a line ends. */
const FONTS = ['noto-sans/400Regular/NotoSans_400Regular', 'noto-sans/700Bold/NotoSans_700Bold'].concat(
  ['400Regular', '700Bold'].map((face) => `noto-sans-arabic/${face}/NotoSansArabic_${face}`),
);
const RESVG = {
  font: {
    loadSystemFonts: false,
    fontBuffers: FONTS.map((file) => readFileSync(`node_modules/@expo-google-fonts/${file}.ttf`)),
  },
};
const SVG = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${content}</svg>`;

const linesOf = (card: ShareCard) =>
  [...shareImageSvg(card, drawer.widthOf).matchAll(/<text [^>]*font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, size, text = '']) => ({ size: Number(size), text: text.replace(/[\u202B\u202C]/g, '') }),
  );

const LONG = 'Wie Musterstadt seine Plätze, Wege, Bänke und Zäune mit allen zusammen plant und baut '.repeat(4).trim();

/** Cards that are hard to set. */
const CARDS: Record<string, ShareCard> = {
  'a short title': { title: 'Plätze', lang: 'de' },
  everything: {
    label: 'Muster kompakt · 05|2025',
    title: 'Zäune öffnen & Wege <teilen>',
    subtitle: 'Was Musterstadt vor dem Sommer tun kann',
    names: 'Mira Beispiel, Ali von der Muster',
    lang: 'de',
  },
  'long texts': { label: LONG, title: LONG, subtitle: LONG, names: LONG, lang: 'de' },
  'a long word': { title: 'Kommunalverwaltungsmodernisierungsgesetz und danach', lang: 'de' },
  'wide letters': { title: 'WWWWWWWWW MMMMMMMMM WWWWWWWWW', lang: 'de' },
  Ukrainian: { label: 'Зразок · 1', title: 'Ґрунтовні зміни у їхніх громадах', names: 'Зразкове місто', lang: 'uk' },
  Arabic: {
    label: 'Muster kompakt · 1 | 2026',
    title: 'مدينة ترحّب بأهلها الجدد: مثال خيالي لملخص سياسات 2.0',
    subtitle: 'ما الذي يمكن فعله قبل الصيف',
    names: 'مكتب خيالي للساحات',
    lang: 'ar',
  },
  Persian: { title: 'شهرهایی که می‌پذیرند؛ نمونه‌ای خیالی', lang: 'fa' },
};

describe('a share image', () => {
  it('shows series, issue, title, subtitle and authors of a brief, in this order', () => {
    const { meta } = sampleBrief;
    const text = linesOf(cardOfBrief(meta, undefined)).map(({ text }) => text);
    assert.deepEqual(
      text.join(' ').replaceAll('&amp;', '&'),
      [
        `Erfunden:Praktisch · ${meta.series!.issue!}`,
        'Bänke für Beispielstadt: „Sitzen“ als Chance',
        ...(meta.subtitle ? [meta.subtitle] : []),
        meta.authors.map(displayName).join(', '),
      ].join(' '),
    );
  });

  it('names the publisher of a brief without authors', () => {
    const { names } = cardOfBrief(
      { ...sampleBrief.meta, authors: [], publisher: { name: 'Muster-Institut' } },
      undefined,
    );
    assert.equal(names, 'Muster-Institut');
  });

  it('is a PNG of 1200 × 630 pixels, and has the same bytes each time', async () => {
    const other = findImageDrawer()!;
    await other.load();
    const [first, second] = [drawer, other].map((one) => drawShareImage(CARDS.everything!, one));
    const { type, width, height } = imageSize(first!);
    assert.deepEqual({ type, width, height }, { type: 'png', width: 1200, height: 630 });
    assert.deepEqual(first, second);
  });

  for (const [name, card] of Object.entries(CARDS)) {
    it(`keeps its lines inside the margins and apart from each other: ${name}`, () => {
      const boxes = [...shareImageSvg(card, drawer.widthOf).matchAll(/<text .*<\/text>/g)].map(([text]) => {
        const { x, y, width, height } = new Resvg(SVG(text), RESVG).getBBox()!;
        return { left: x, top: y, right: x + width, bottom: y + height };
      });
      assert.ok(boxes.length > 0);
      for (const [index, { left, top, right, bottom }] of boxes.entries()) {
        assert.ok(left >= 78 && right <= 1122, `line ${index + 1} reaches from ${left} to ${right}`);
        assert.ok(top >= (boxes[index - 1]?.bottom ?? 40) && bottom <= 590, `line ${index + 1}: ${top} to ${bottom}`);
      }
    });
  }

  it('is not drawn with characters that the font lacks, and names the first of them', () => {
    assert.equal(undrawable({ title: 'Plätze für 漢字', lang: 'de' }), '漢');
    assert.equal(undrawable({ title: 'Plätze', names: 'Büro \u{1F333}', lang: 'de' }), '\u{1F333}');
    for (const card of Object.values(CARDS)) assert.equal(undrawable(card), undefined);
  });

  it('has a glyph for every character that it claims to draw', () => {
    const widthOf = (character: string) =>
      new Resvg(SVG(`<text font-size="100">${escapeText(character)}</text>`), RESVG).getBBox()?.width;
    const missing = widthOf('\u{10FFFD}');
    const lacking = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code))
      .filter((character) => DRAWABLE.test(character) && /(?![\p{M}\p{C}\p{Z}])\p{Assigned}/u.test(character))
      .filter((character) => widthOf(character) === missing);
    assert.deepEqual(lacking, []);
    assert.equal(widthOf('漢'), missing);
  });

  it('leaves out what does not fit in the smallest size, and says so by an ellipsis', () => {
    const lines = linesOf(CARDS['long texts']!);
    assert.equal(lines.filter(({ text }) => text.endsWith('…')).length, 4);
    assert.ok(lines.every(({ text }) => LONG.includes(text.replace('…', ''))));
  });

  it('keeps a number with the word before it, and what a no-break space keeps together', () => {
    const lines = (title: string) => linesOf({ title, lang: 'de' }).map(({ text }) => text);
    assert.deepEqual(lines('„Widerstandsfähige Städte 2.0“: Wandel als Chance verstehen'), [
      '„Widerstandsfähige',
      'Städte 2.0“: Wandel',
      'als Chance verstehen',
    ]);
    assert.deepEqual(lines('Widerstandsfähige Orte in\u00a0der\u00a0Lausitz'), [
      'Widerstandsfähige',
      'Orte in der Lausitz',
    ]);
  });

  it('leaves no word alone in the last line of a title', () => {
    const lines = linesOf({ title: 'Acht Wege zu leiseren Plätzen', lang: 'de' }).map(({ text }) => text);
    assert.deepEqual(lines, ['Acht Wege zu', 'leiseren Plätzen']);
  });
});
