import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { controlStyles } from '../../src/styles/controls.js';
import { frameStyles } from '../../src/styles/frame.js';
import { hostStyles } from '../../src/styles/host.js';
import { pageStyles } from '../../src/styles/page.js';
import { textStyles } from '../../src/styles/text/index.js';

const TEXT = withoutComments(textStyles.cssText);
const CONTROLS = withoutComments(hostStyles.cssText);
const SCREEN = TEXT.slice(0, TEXT.indexOf('@media print'));

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Every declaration as `property: value`. */
function declarations(css: string): [property: string, value: string][] {
  return [...css.matchAll(/(?:^|[{;])\s*(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property, value]) => [
    property!,
    value!.trim(),
  ]);
}

/** The selectors of a list; a comma inside `:is(…)` parts none. */
function selectorsOf(list: string): string[] {
  const inner = /\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
  return list.replace(inner, (group) => group.replaceAll(',', ' ')).split(',');
}

describe('the stylesheet of the text', () => {
  const found = declarations(TEXT);
  const properties = found.map(([property]) => property);

  it('can be read by this test', () => {
    assert.ok(found.length > 150, String(found.length));
  });

  it('leaves the font to the page', () => {
    assert.deepEqual(
      found.filter(([property]) => property === 'font-family' || property === 'font'),
      [],
    );
  });

  it('leaves the colour of text to the page, except on paper', () => {
    assert.deepEqual(
      declarations(SCREEN).filter(([property, value]) => property === 'color' && value !== 'inherit'),
      [],
    );
  });

  it('uses no left and no right, so that it fits every writing direction', () => {
    const physical = /^(?:(?:margin|padding|border|inset|scroll-margin)-)?(?:left|right|top|bottom)(?:-|$)/;
    assert.deepEqual(
      properties.filter((property) => physical.test(property)),
      [],
    );
    assert.deepEqual(
      found.filter(([, value]) => /\b(?:left|right)\b/.test(value)),
      [],
    );
    const physicalSize = properties.filter((property) => /^(?:(?:min|max)-)?(?:width|height)$/.test(property));
    assert.deepEqual(physicalSize, []);
  });

  it('never uses !important, so that the page’s rules can win', () => {
    assert.doesNotMatch(TEXT, /!important/);
    assert.doesNotMatch(TEXT, /#[a-z][\w-]*[\s,{.:]/i);
  });

  it('selects nothing outside its own classes', () => {
    const lists = [...TEXT.matchAll(/(?:^|[{}])\s*([^{}@;]+)\{/g)].map(([, list]) => list!);
    const selectors = lists.flatMap(selectorsOf);
    assert.ok(selectors.length > 60);
    assert.deepEqual(
      selectors.map((selector) => selector.trim()).filter((selector) => !/^(?::is\()?\.brief\b/.test(selector)),
      [],
    );
  });

  it('contains no precomputed number', () => {
    for (const css of [TEXT, CONTROLS, controlStyles.cssText, frameStyles.cssText, pageStyles.cssText])
      assert.doesNotMatch(css, /\d\.\d{4,}/);
  });

  it('does not depend on the name of our script or anything else outside the text', () => {
    assert.doesNotMatch(TEXT, /:root|\bscript\[|\[src/);
  });

  it('requests no file', () => {
    assert.doesNotMatch(TEXT + CONTROLS, /url\(|@import|@font-face|https?:/);
  });
});

describe('the custom properties', () => {
  it('that the stylesheets read are the documented ones, fewer than ten', () => {
    const source = readFileSync('src/elements/brief-element.ts', 'utf8');
    const documented = new Set([...source.matchAll(/@cssprop \[(--brief-[\w-]+)/g)].map(([, name]) => name));
    const read = new Set([...(TEXT + CONTROLS).matchAll(/var\((--brief-[\w-]+)/g)].map(([, name]) => name));
    assert.deepEqual([...read].sort(), [...documented].sort());
    assert.equal(documented.size, 8);
  });

  it('always have a default', () => {
    assert.doesNotMatch(TEXT + CONTROLS, /var\(--brief-[\w-]+\s*\)/);
  });

  it('are never set: that is up to the page', () => {
    assert.doesNotMatch(TEXT + CONTROLS, /[{;]\s*--brief-[\w-]+\s*:/);
  });
});
