import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowList, plain, sanitise, type Rules } from './allow-list.js';

const LISTS = allowList({ ...plain('p b'), a: 'href' }, 'class data-*');

describe('an allow-list', () => {
  it('keeps attributes of one or all elements, by name or prefix', () =>
    assert.equal(
      through('cut tags', '<p href="x" class="c" data-x="1" id="i"><a href="x">T</a></p>'),
      '<p class="c" data-x="1"><a href="x">T</a></p>',
    ));

  it('removes tags and keeps the content between them', () =>
    assert.equal(through('cut tags', '<p>1<x-y z="1">2<b>3</b></x-y></p>'), '<p>12<b>3</b></p>'));

  it('prints tags as text and keeps the content between them', () =>
    assert.equal(
      through('print tags', '<p><x-y z="1">2<b>3</b></x-y><input></p>'),
      '<p>&lt;x-y z="1"&gt;2<b>3</b>&lt;/x-y&gt;&lt;input&gt;</p>',
    ));

  it('prints an element with its content as text', () =>
    assert.equal(
      through('print all', '<p><x-y>2<b>3</b></x-y></p>'),
      '<p>&lt;x-y&gt;2&lt;b&gt;3&lt;/b&gt;&lt;/x-y&gt;</p>',
    ));

  it('processes the tags inside a frame', () =>
    assert.equal(through('cut tags', '<iframe><b>1</b><i>2</i></iframe>'), '<b>1</b>2'));

  it('keeps text unchanged', () =>
    assert.equal(through('cut tags', '<p>5 &lt; 6 &amp; „x“</p>'), '<p>5 &lt; 6 &amp; „x“</p>'));
});

function through(others: Rules['others'], html: string): string {
  return sanitise({ ...LISTS, others }, html);
}
