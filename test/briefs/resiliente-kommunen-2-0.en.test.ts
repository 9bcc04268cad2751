import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/index.js';
import { findAll } from '../../src/brief/find.js';
import type { Block, Brief } from '../../src/brief/model.js';
import { blockText, inlineText } from '../../src/brief/text.js';

function compiled(language: string): Brief {
  const source = readFileSync(`src/briefs/resiliente-kommunen-2-0.${language}.md`, 'utf8');
  const { brief, problems } = compileBrief(source, { id: 'resiliente-kommunen-2-0', language });
  assert.deepEqual(problems, []);
  assert.ok(brief);
  return brief;
}

const german = compiled('de');
const english = compiled('en');

/** Ids, roles and kinds of blocks, in reading order. */
function outline({ summary, sections }: Brief): unknown {
  const kinds = (blocks: readonly Block[]) => blocks.map(({ type }) => type);
  return [
    kinds(summary),
    ...sections.map(({ id, role, content, items }) => [
      ...[id, role, kinds(content)],
      items.map((item) => [item.id, item.role, kinds(item.content)]),
    ]),
  ];
}

/** How many sentences each paragraph and quote has, in reading order. */
function sentences({ lang }: Brief['meta'], tree: unknown): number[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const abbreviated = /\b(?:Prof|Dr|bspw|bzw|o\.ä|e\.g|i\.e)\.\s*$/;
  return findAll(tree, 'paragraph').map(
    ({ node }) =>
      [...segmenter.segment(inlineText(node.content))].filter(({ segment }) => !abbreviated.test(segment)).length,
  );
}

describe('the English edition of „Resiliente Kommunen 2.0“', () => {
  it('has the sections, items and quotes of the original under the same ids', () =>
    assert.deepEqual(outline(english), outline(german)));

  it('has a sentence for each of the original, in the same paragraph', () => {
    assert.deepEqual(
      sentences(english.meta, [english.summary, english.sections]),
      sentences(german.meta, [german.summary, german.sections]),
    );
  });

  it('says that it is a working translation, and of what', () => {
    const { translation } = english.meta;
    assert.equal(
      inlineText(translation?.inWords ?? []),
      `Working translation, not authorised by the authors. Translation: Maintainers of policy-brief-elements. Original (German): ${german.meta.title}, https://doi.org/${german.meta.doi ?? ''}`,
    );
    assert.equal(translation?.authorised, false);
  });

  it('has not the DOI of the original, which names another text, and its own key', () => {
    assert.equal(english.meta.doi, undefined);
    assert.equal(english.meta.translation?.doi, german.meta.doi);
    assert.notEqual(english.citations.key, german.citations.key);
    assert.doesNotMatch(Object.values(english.citations.records).join('\n'), /^ *(?:doi =|DO |"DOI")/m);
  });

  it('states the same publication as the original', () => {
    const { authors, date, publisher, series } = german.meta;
    assert.deepEqual(
      [english.meta.authors, english.meta.date, english.meta.publisher, english.meta.series],
      [authors, date, publisher, series],
    );
  });

  it('marks every quote as translated', () => {
    const quotes = findAll(english.sections, 'quote').map(({ node }) => inlineText(node.attribution ?? []));
    assert.equal(quotes.length, 2);
    for (const attribution of quotes) assert.match(attribution, / \(translated from German\)$/);
    assert.match(blockText(english.summary), /“the ability of a system .*” \(translated from German\)\./);
  });

  it('has no letters and quotation marks of German but in names', () => {
    const names = /Rißler|Länder/g;
    const whole = [
      blockText(english.summary),
      ...english.sections.flatMap(({ title, content, items }) => [
        inlineText(title),
        blockText(content),
        ...items.flatMap((item) => [inlineText(item.title), blockText(item.content)]),
      ]),
    ].join('\n');
    assert.doesNotMatch(whole.replace(names, ''), /[äöüß„]/i);
  });
});
