import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import { doiUrl } from '../brief/address.js';
import { directionOf } from '../brief/language.js';
import type { Metadata } from '../brief/model.js';
import { seriesLabel, wholeTitle } from '../brief/text.js';

/**
 * Draws the QR code that leads from paper to the brief, by its DOI if it has one. Only print shows it.
 *
 * @param url Absolute address of the brief's page.
 */
export function qrCode({ doi }: Metadata, url: string): TemplateResult {
  const address = doi === undefined ? url : doiUrl(doi);
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return html`<svg class="site-code" role="img" aria-label=${address} viewBox=${`0 0 ${size} ${size}`}>
    <path d=${data.map(lineOf).join('')} stroke="#000" />
  </svg>`;
}

/** A row of a QR code as a path: a horizontal stroke for each run of dark modules. */
function lineOf(row: readonly boolean[], y: number): string {
  let isDark = false;
  let path = `M0 ${y}.5`;
  let run = 0;
  for (const module of row) {
    if (module === isDark) {
      run += 1;
      continue;
    }
    if (run > 0) path += `${isDark ? 'h' : 'm'}${run}${isDark ? '' : ' 0'}`;
    [isDark, run] = [module, 1];
  }
  return isDark ? `${path}h${run}` : path;
}

/**
 * Writes the stylesheet that repeats the title of a brief, the series and the issue label above each sheet of paper but
 * the first, which begins with them. Only Chromium and Safari print it; a policy that allows no inline styles is why it is
 * a file.
 *
 * @see https://drafts.csswg.org/css-page-3/#margin-boxes
 */
export function runningTitleCss(meta: Metadata): string {
  const { series, lang } = meta;
  const isRightToLeft = directionOf(lang) === 'rtl';
  const [start, end] = isRightToLeft ? ['right', 'left'] : ['left', 'right'];
  const label = seriesLabel(series);
  const box = (side: string, content: string) => `  @top-${side} { content: ${content}; }`;
  return [
    '@page {',
    box(start, cssString(wholeTitle(meta))),
    ...(label ? [box(end, cssString(label))] : []),
    '}',
    '@page :first {',
    ...[start, end].map((side) => box(side, 'none')),
    '}',
    '',
  ].join('\n');
}

/** @see https://drafts.csswg.org/cssom/#serialize-a-string */
function cssString(text: string): string {
  return `"${text.replace(/\p{Cc}/gu, ' ').replace(/["\\]/g, '\\$&')}"`;
}
