import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colourIn, folderIn, placeOf } from '../../src/embed-builder/choices.js';
import { SYSTEMS, waysOf } from '../../src/embed-builder/systems.js';
import { WHOLE } from '../../src/templates/pieces.js';
import { sampleBrief } from '../fixtures/brief.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { ADDRESS, choose, UNUSUAL } from './support.js';

describe('choices', () => {
  it('have their defaults if nothing is given', () => {
    assert.deepEqual(choose(), {
      brief: { address: ADDRESS, title: sampleBrief.meta.title, lang: 'de' },
      show: WHOLE,
      layout: 'list',
      headingLevel: 2,
      lang: '',
      accent: '',
      surface: '',
      radius: '',
      system: 'typo3',
      way: 'script',
      folder: '/policy-briefs/',
    });
  });

  it('have the given values', () => {
    const choices = choose({ ...UNUSUAL, system: 'wordpress', way: 'fragment', folder: 'https://stadt.example/pb' });
    assert.deepEqual(choices.show, ['recommendations', 'citation']);
    assert.deepEqual([choices.headingLevel, choices.layout, choices.lang], [3, 'cards', 'en']);
    assert.deepEqual([choices.accent, choices.surface, choices.radius], ['#1f5a4c', '#fde', '0']);
    assert.deepEqual([choices.system, choices.way], ['wordpress', 'fragment']);
    assert.equal(choices.folder, 'https://stadt.example/pb/');
  });

  for (const text of HOSTILE_TEXTS) {
    it(`have their defaults if ${JSON.stringify(text)} is given`, () => {
      const names = [
        'show',
        'layout',
        'heading-level',
        'lang',
        'accent',
        'surface',
        'radius',
        'system',
        'way',
        'folder',
      ];
      assert.deepEqual(choose(Object.fromEntries(names.map((name) => [name, text]))), choose());
    });
  }

  it('use the recommended way if the system does not allow the given one', () => {
    assert.equal(choose({ system: 'drupal', way: 'fragment' }).way, 'script');
  });

  for (const level of ['0', '7', '2.5', '-1', 'NaN', '1e9', ' ']) {
    it(`ignore the heading level ${JSON.stringify(level)}`, () => {
      assert.equal(choose({ 'heading-level': level }).headingLevel, 2);
    });
  }
});

describe('a system', () => {
  for (const system of SYSTEMS) {
    it(`${system} has at least one way, each once, and the script first`, () => {
      const ways = waysOf(system);
      assert.equal(new Set(ways).size, ways.length);
      assert.equal(ways[0], 'script');
    });
  }
});

describe('a colour', () => {
  for (const colour of ['#abc', '#ABCD', ' #1f5a4c ', '#1f5a4c80']) {
    it(`can be ${colour}`, () => assert.equal(colourIn(colour), colour.trim().toLowerCase()));
  }

  for (const text of ['', 'red', '#12345', '#xyz', '#abc; } body { display: none', 'url(x)', 'var(--x)']) {
    it(`cannot be ${JSON.stringify(text)}`, () => assert.equal(colourIn(text), undefined));
  }
});

describe('a folder', () => {
  for (const [text, folder] of [
    ['/policy-briefs', '/policy-briefs/'],
    ['/', '/'],
    [' /a/b// ', '/a/b/'],
    ['https://stadt.example', 'https://stadt.example/'],
    ['http://stadt.example/briefs/', 'http://stadt.example/briefs/'],
  ] as const) {
    it(`can be ${JSON.stringify(text)}`, () => assert.equal(folderIn(text), folder));
  }

  for (const text of [
    '',
    'briefs',
    '//elsewhere.example/',
    'javascript:alert(1)',
    '/a b/',
    '/a?b',
    '/a#b',
    '/"',
    '/\\x',
  ]) {
    it(`cannot be ${JSON.stringify(text)}`, () => assert.equal(folderIn(text), undefined));
  }
});

describe('the place of a brief', () => {
  for (const [address, folder, name] of [
    ['https://a.example/briefs/x.de.json', 'https://a.example/briefs/', 'x.de'],
    ['https://a.example/x.json?v=1#y', 'https://a.example/', 'x'],
    ['https://a.example/briefs/x', 'https://a.example/briefs/', 'x'],
  ] as const) {
    it(`is found in ${address}`, () => {
      assert.deepEqual(placeOf({ address, title: '', lang: 'de' }), { folder, name });
    });
  }
});
