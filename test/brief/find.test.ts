import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '../../src/brief/find.js';
import { blockText } from '../../src/brief/text.js';
import { sampleBrief, paragraph } from '../fixtures/brief.js';

describe('findAll', () => {
  it('finds the headings of all sections in reading order', () => {
    assert.deepEqual(
      findAll(sampleBrief.sections, 'heading').map(({ node }) => node.id),
      ['kosten', 'kosten-holz', 'kosten-eiche'],
    );
  });

  it('finds footnotes anywhere in the text', () => {
    assert.deepEqual(
      findAll([sampleBrief.summary, sampleBrief.sections], 'note').map(({ node }) => node.number),
      [1, 2, 2],
    );
  });

  it('finds quotes in reading order', () => {
    assert.deepEqual(
      findAll(sampleBrief.sections, 'quote').map(({ node }) => blockText(node.content)),
      ['Früher standen wir alle.', '„Jetzt sitzen wir.“', 'نجلس هنا كل يوم'],
    );
  });

  it('finds nothing if there is no such node', () => {
    assert.deepEqual(findAll(sampleBrief.summary, 'table'), []);
  });

  it('gives each node the language of the surrounding text, if one is set', () => {
    assert.deepEqual(
      findAll(sampleBrief.sections, 'quote').map(({ lang }) => lang),
      [undefined, undefined, 'ar'],
    );
  });

  it('gives the language of the nearest ancestor that sets one', () => {
    const quote = { type: 'quote' as const, content: [paragraph('a')] };
    const section = { lang: 'en', items: [{ lang: 'tr', content: [quote] }, { content: [quote] }] };
    assert.deepEqual(
      findAll([section, quote], 'quote', 'fr').map(({ lang }) => lang),
      ['tr', 'en', 'fr'],
    );
  });
});
