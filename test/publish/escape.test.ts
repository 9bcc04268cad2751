import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { escapeAttribute, escapeScript, escapeText } from '../../src/publish/escape.js';

describe('escapeAttribute', () => {
  it('turns what could end a value or begin a reference into references', () => {
    assert.equal(escapeAttribute(`a"b<c>d&e'f`), `a&quot;b&lt;c&gt;d&amp;e'f`);
  });

  it('leaves out control characters, which no reference can stand for', () => {
    assert.equal(escapeAttribute('a\u0000b\u0085c'), 'abc');
  });
});

describe('escapeText', () => {
  it('leaves nothing that could begin a tag of a generator or content management system', () => {
    const text = '{{ a }} {% b %} {# c #} {d} {{{e}}} [f] [[g]] ${h}';
    assert.doesNotMatch(escapeText(text), /[{[]/);
    assert.equal(serialize(parseFragment(escapeText(text))), text);
  });
});

describe('escapeScript', () => {
  it('leaves no tag of a generator', () => {
    const data = { a: '{{ a }} {% b %} {# c #} {{{d}}} {{', e: {} };
    const text = escapeScript(JSON.stringify(data));
    assert.doesNotMatch(text, /\{[{%#]/);
    assert.deepEqual(JSON.parse(text), data);
  });

  it('does not change the data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const json = JSON.stringify(data);
        assert.equal(JSON.stringify(JSON.parse(escapeScript(json))), json);
      }),
    );
  });

  it('leaves nothing that could end the script, open a comment or break a line', () => {
    const text = escapeScript(JSON.stringify('</script><!--\u2028\u2029'));
    assert.equal(text, String.raw`"\u003c/script>\u003c!--\u2028\u2029"`);
  });
});
