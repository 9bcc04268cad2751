import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressIn, colourIn, folderIn, placeOf } from '../../src/embed-builder/choices.js';
import { isSafeImageSource } from '../../src/brief/address.js';
import { isWayWithScript, placeholderForm, SYSTEMS, waysOf } from '../../src/embed-builder/systems.js';
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
      folder: '/policy-brief-files/',
      integrity: false,
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
      assert.ok(isWayWithScript(ways[0]));
    });
  }
});

describe('the recommended way', () => {
  it('is the text that the script renews, in every system that keeps the element around it', () => {
    const recommended = SYSTEMS.filter((system) => waysOf(system)[0] === 'text');
    const keeping = SYSTEMS.filter((system) => placeholderForm(system) !== 'link' && system !== 'npm');
    assert.deepEqual(recommended, keeping);
  });
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
    ['/städte/', '/st%C3%A4dte/'],
    ['HTTPS://Stadt.example/pb', 'https://stadt.example/pb/'],
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
    '/a//b/',
    '/.//elsewhere.example/',
    '/a/../b/',
    '/a/%2E%2e/b/',
    '/a%2f..%2fb/',
    '/./',
    'https:elsewhere.example/',
    'https:///elsewhere.example/',
    'https://stadt.example/../x/',
    'https://stadt.example/a/.//elsewhere.example/',
    'ftp://stadt.example/',
    'data:text/html,x',
  ]) {
    it(`cannot be ${JSON.stringify(text)}`, () => assert.equal(folderIn(text), undefined));
  }
});

describe('the address of a file in a folder', () => {
  for (const [folder, file, address] of [
    ['/policy-brief-files/', 'bild.png', '/policy-brief-files/bild.png'],
    ['/policy-brief-files/', 'a/bild.png?v=1', '/policy-brief-files/a/bild.png?v=1'],
    ['/a/', '/bild.png', '/bild.png'],
    ['https://stadt.example/pb/', 'bild.png', 'https://stadt.example/pb/bild.png'],
  ] as const) {
    it(`is ${address} for ${file} in ${folder}`, () => assert.equal(addressIn(folder, file), address));
  }

  it('is a path on the same host for every file that a brief may name', () => {
    for (const file of [
      '/.//evil.example/x.png',
      './/evil.example/x.png',
      './/../..//evil.example',
      '/%2e//evil.example/x',
    ]) {
      assert.ok(isSafeImageSource(file), file);
      for (const folder of ['/', '/policy-brief-files/', '/a/b/']) {
        const { origin } = new URL(addressIn(folder, file), 'https://stadt.example/seite/');
        assert.equal(origin, 'https://stadt.example', `${folder} ${file}`);
      }
    }
  });
});

describe('the folder of a wiki', () => {
  it('is a whole address, because wikis link to nothing else', () => {
    assert.equal(choose({ system: 'dokuwiki' }).folder, 'https://www.stadt.example/policy-brief-files/');
    assert.equal(choose({ system: 'mediawiki', folder: 'http://wiki.example/pb' }).folder, 'http://wiki.example/pb/');
  });
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
