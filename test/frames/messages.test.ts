import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  HEIGHT_RANGE,
  heightIn,
  isHello,
  isWordPressReady,
  tokenOfFit,
  wordPressSecret,
} from '../../src/frames/messages.js';

const TOKEN = '1a-2b-3c-4d';
const SECRET = 'a1B2c3D4e5';
const [LEAST, MOST] = HEIGHT_RANGE;

const height = (value: unknown, more: object = {}) => ({ policyBrief: 'height', token: TOKEN, value, ...more });
const inherited = (fields: object): unknown => Object.create(fields);
const asGetters = (fields: Record<string, unknown>) =>
  Object.defineProperties(
    {},
    Object.fromEntries(Object.keys(fields).map((name) => [name, { get: () => assert.fail(`${name} was run`) }])),
  );

/** Any value, including functions and getters, which a real message cannot contain. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Messages that are almost valid. */
const nearlyRight = fc.record(
  {
    policyBrief: fc.oneof(fc.constantFrom('hello', 'fit', 'height'), anything),
    message: fc.oneof(fc.constantFrom('ready', 'height', 'link'), anything),
    token: fc.oneof(fc.constant(TOKEN), anything),
    secret: fc.oneof(fc.constant(SECRET), anything),
    value: fc.oneof(fc.double(), fc.integer(), anything),
  },
  { requiredKeys: [] },
);

describe('a height', () => {
  for (const value of [LEAST, LEAST + 0.5, 1234, MOST]) {
    it(`of ${value} is accepted`, () => assert.equal(heightIn(height(value), TOKEN), value));
  }

  for (const [name, value] of [
    ['nothing', undefined],
    ['null', null],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['zero', 0],
    ['a negative number', -1000],
    ['a number below the minimum', LEAST - 0.001],
    ['a number above the maximum', MOST + 0.001],
    ['a huge number', Number.MAX_VALUE],
    ['a number as a string', '1234'],
    ['a length', '1234px'],
    ['CSS', '1px;position:fixed'],
    ['a list', [1234]],
    ['a boxed number', Object(1234)],
    ['a large integer', 1234n],
    ['an object that converts to a number', { valueOf: () => 1234 }],
  ] as const) {
    it(`is not ${name}`, () => assert.equal(heightIn(height(value), TOKEN), undefined));
  }

  for (const token of ['', '1a-2b-3c-4', `${TOKEN} `, TOKEN.toUpperCase(), [TOKEN], Object(TOKEN), null, undefined]) {
    it(`with the token ${JSON.stringify(token)} is ignored`, () =>
      assert.equal(heightIn(height(1234, { token }), TOKEN), undefined));
  }
});

describe('a request for the height', () => {
  for (const token of ['a', TOKEN, 'A_z-9'.repeat(12)]) {
    it(`accepts the token ${token}`, () => assert.equal(tokenOfFit({ policyBrief: 'fit', token }), token));
  }

  for (const token of ['', 'a b', 'a\n', 'ä', '<b>', 'x'.repeat(65), 5, null, undefined, [TOKEN], Object(TOKEN)]) {
    it(`is ignored with the token ${JSON.stringify([token]).slice(1, 21)}`, () =>
      assert.equal(tokenOfFit({ policyBrief: 'fit', token }), undefined));
  }

  for (const policyBrief of ['Fit', 'height', 'hello', '', ['fit'], true, undefined]) {
    it(`is not a message called ${JSON.stringify(policyBrief)}`, () =>
      assert.equal(tokenOfFit({ policyBrief, token: TOKEN }), undefined));
  }
});

describe('hello', () => {
  it('is recognised by its name', () => assert.ok(isHello({ policyBrief: 'hello' })));

  for (const data of ['hello', ['hello'], { policyBrief: ['hello'] }, { hello: 'policyBrief' }, null, undefined]) {
    it(`is not ${JSON.stringify(data)}`, () => assert.ok(!isHello(data)));
  }
});

describe('WordPress', () => {
  it('asks for the height with its secret', () =>
    assert.ok(isWordPressReady({ message: 'ready', secret: SECRET }, SECRET)));

  for (const data of [
    { message: 'ready' },
    { message: 'ready', secret: 'anderesXXX' },
    { message: 'ready', secret: [SECRET] },
    { message: 'Ready', secret: SECRET },
    { message: 'height', secret: SECRET },
    `ready ${SECRET}`,
  ]) {
    it(`does not ask for the height with ${JSON.stringify(data)}`, () => assert.ok(!isWordPressReady(data, SECRET)));
  }

  for (const hash of [`#?secret=${SECRET}`, `#show=summary&secret=${SECRET}`, `#?secret=${SECRET}&x=1`]) {
    it(`passes its secret in ${hash}`, () => assert.equal(wordPressSecret(hash), SECRET));
  }

  for (const hash of ['', '#', `#secret=${SECRET}`, '#?secret=short', `#?secret=${SECRET}6`, '#?secret=a1B2c3D4e"']) {
    it(`passes no secret in “${hash}”`, () => assert.equal(wordPressSecret(hash), undefined));
  }
});

describe('a message', () => {
  const everyDecoder = (data: unknown) => ({
    height: heightIn(data, TOKEN),
    token: tokenOfFit(data),
    hello: isHello(data),
    ready: isWordPressReady(data, SECRET),
  });
  const NOTHING = { height: undefined, token: undefined, hello: false, ready: false };

  it('of any kind is decoded without an error, to a valid value or to nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearlyRight), (data) => {
        const { height, token, hello, ready } = everyDecoder(data);
        assert.ok(height === undefined || (height >= LEAST && height <= MOST));
        assert.ok(token === undefined || /^[\w-]{1,64}$/.test(token));
        assert.deepEqual([typeof hello, typeof ready], ['boolean', 'boolean']);
      }),
      { numRuns: 5000 },
    );
  });

  it('is not read from inherited properties', () => {
    for (const fields of [{ policyBrief: 'hello' }, height(1234), { message: 'ready', secret: SECRET }])
      assert.deepEqual(everyDecoder(inherited(fields)), NOTHING);
  });

  it('is not read from properties that a page adds to every object', () => {
    const fields = { ...height(1234), message: 'ready', secret: SECRET };
    try {
      Object.assign(Object.prototype, fields);
      for (const data of [{}, [], /./, 'text']) assert.deepEqual(everyDecoder(data), NOTHING);
    } finally {
      for (const name of Object.keys(fields)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('is read without running its getters', () => {
    for (const fields of [height(1234), { policyBrief: 'fit', token: TOKEN }, { message: 'ready', secret: SECRET }])
      assert.deepEqual(everyDecoder(asGetters(fields)), NOTHING);
  });
});

describe('the secret of WordPress', () => {
  it('is looked for in any address without an error, and consists of ten letters and digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (hash) => {
        const secret = wordPressSecret(`#?secret=${hash}`);
        assert.ok(secret === undefined || /^[A-Za-z\d]{10}$/.test(secret));
      }),
    );
  });
});
