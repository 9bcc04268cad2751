import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import jsQR from 'jsqr';
import type { Metadata } from '../../src/brief/model.js';
import { staticHtml } from '../../src/publish/static-html.js';
import { qrCode, runningTitleCss } from '../../src/site/paper.js';
import { sampleBrief } from '../fixtures/brief.js';

await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

const META: Metadata = { title: 'Bänke', lang: 'de', authors: sampleBrief.meta.authors };
const PAGE = 'https://x.example/a/b/baenke.de.html';

/** What a camera reads from the code of a brief, with white around it. */
function scanned(meta: Metadata): string | undefined {
  const svg = staticHtml(qrCode(meta, PAGE)).replace(/viewBox="0 0 (\d+) \d+"/, (_, size: string) => {
    const withMargins = Number(size) + 8;
    return `xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${withMargins} ${withMargins}"`;
  });
  const image = new Resvg(svg, { background: '#fff', fitTo: { mode: 'width', value: 370 } }).render();
  return jsQR(Uint8ClampedArray.from(image.pixels), image.width, image.height)?.data;
}

describe('the QR code of a brief', () => {
  it('leads to its DOI', () => {
    assert.equal(scanned({ ...META, doi: '10.59350/hpz3x-qh641' }), 'https://doi.org/10.59350/hpz3x-qh641');
  });

  it('leads to its page if it has no DOI', () => {
    assert.equal(scanned(META), PAGE);
  });

  it('tells its address to those who do not see it', () => {
    assert.match(
      staticHtml(qrCode(META, PAGE)),
      /role="img" aria-label="https:\/\/x\.example\/a\/b\/baenke\.de\.html"/,
    );
  });
});

describe('the running title of a brief', () => {
  const css = (meta: Partial<Metadata>) => runningTitleCss({ ...META, ...meta });

  it('has the title where lines begin, and series and issue where they end, but not on the first sheet', () => {
    const series = { title: 'Muster kompakt', issue: '1|2026' };
    assert.equal(
      css({ title: 'Bänke', subtitle: 'Wo sie fehlen', series }),
      `@page {
  @top-left { content: "Bänke: Wo sie fehlen"; }
  @top-right { content: "Muster kompakt · 1|2026"; }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
`,
    );
    assert.match(css({ title: 'ظل', lang: 'ar', series }), /@top-right \{ content: "ظل"; \}\n {2}@top-left/);
  });

  it('lets no title end its string', () => {
    const title = 'Ein "Wort"\\, }\n@import "x"; \u0007';
    assert.ok(css({ title }).includes('"Ein \\"Wort\\"\\\\, } @import \\"x\\";  "'));
  });
});
