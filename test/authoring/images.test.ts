import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/compile.js';
import { imagePath, type ReadImage } from '../../src/authoring/images.js';
import { FRONT_MATTER } from './support.js';

const FILES: Record<string, ReturnType<ReadImage>> = {
  'karte.svg': { width: 640, height: 480 },
  'bilder/plan 1.png': { width: 20, height: 10 },
  'liste.txt': 'unreadable',
};

const compile = (body: string) =>
  compileBrief(FRONT_MATTER + body, { id: 'test', readImage: (path) => FILES[path] ?? 'missing' });
const codes = (body: string) => compile(body).problems.map(({ code }) => code);

describe('the path of an image', () => {
  for (const [src, path] of [
    ['karte.svg', 'karte.svg'],
    ['./karte.svg', 'karte.svg'],
    ['bilder/karte.svg?v=2#teil', 'bilder/karte.svg'],
    ['bilder/plan%201.png', 'bilder/plan 1.png'],
    ['größe.png', 'größe.png'],
    ['100%.png', '100%.png'],
    ['a..b/c..png', 'a..b/c..png'],
  ] as const) {
    it(`${src} is ${path} in the folder of the brief`, () => {
      assert.deepEqual(imagePath(src), { path });
    });
  }

  for (const src of [
    '../karte.svg',
    'bilder/../../karte.svg',
    '%2e%2e/karte.svg',
    'a%2f..%2f..%2fb.png',
    '..\\b.png',
  ]) {
    it(`${src} is outside the folder of the brief`, () => {
      assert.equal(imagePath(src), 'outside');
    });
  }

  it('/media/karte.svg belongs to the host of the brief', () => {
    assert.equal(imagePath('/media/karte.svg'), 'elsewhere');
    assert.equal(imagePath(' \\media\\karte.svg'), 'elsewhere');
  });
});

describe('images that are read', () => {
  it('give the brief their size', () => {
    const { brief } = compile('![Karte](karte.svg "Karte der Region")\n\nEin ![Plan](<bilder/plan 1.png>) im Text.');
    assert.deepEqual(brief?.summary, [
      { type: 'figure', src: 'karte.svg', alt: 'Karte', width: 640, height: 480, caption: 'Karte der Region' },
      {
        type: 'paragraph',
        content: ['Ein ', { type: 'image', src: 'bilder/plan 1.png', alt: 'Plan', width: 20, height: 10 }, ' im Text.'],
      },
    ]);
  });

  for (const body of [
    '![Karte](fehlt.svg)',
    'a ![Karte](Karte.svg) b',
    '| ![A](a.png) |\n|---|',
    '> ![A](a.png)',
    'x^[![A](a.png)]',
  ]) {
    it(`are errors if there is no such file: ${JSON.stringify(body)}`, () => {
      assert.deepEqual(codes(body), ['image-missing']);
    });
  }

  it('are errors if their file is no image', () => {
    assert.deepEqual(codes('![Liste](liste.txt)'), ['image-unreadable']);
  });

  it('are errors outside the folder of the brief', () => {
    assert.deepEqual(codes('![Karte](../karte.svg)'), ['image-outside']);
  });

  it('are not looked for where the host has them', () => {
    const { brief } = compile('![Karte](/media/karte.svg)');
    assert.deepEqual(brief?.summary, [{ type: 'figure', src: '/media/karte.svg', alt: 'Karte' }]);
  });
});
