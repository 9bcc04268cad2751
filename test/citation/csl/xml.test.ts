import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readKnownXml, styleFiles } from '../../../src/citation/csl/citeproc.js';
import { SUGGESTED_STYLE } from '../../../src/citation/csl/suggested-style.js';
import { readXml } from '../../../src/citation/csl/xml.js';

describe('the XML of a style', () => {
  it("is the same to citeproc's own parser if citation-js or this library brings it", () => {
    const sources = [SUGGESTED_STYLE, ...Object.values(styleFiles())];
    assert.ok(sources.length >= 4);
    for (const source of sources) assert.deepEqual(readKnownXml(source), readXml(source));
  });

  it('has the same elements, attributes and texts, without comments, processing instructions and references', () => {
    const source =
      '\uFEFF<?xml version="1.0"?>\n<!-- a - b -->\n<a x = \'"1"\' y="&#8222;&gt;">\n <b/><?c d?>\n<e> <![CDATA[<&]]>\nf</e></a>\n';
    assert.deepEqual(readXml(source), {
      name: 'a',
      attrs: { x: '"1"', y: '„>' },
      children: [
        { name: 'b', attrs: {}, children: [] },
        { name: 'e', attrs: {}, children: [' <& f'] },
      ],
    });
  });

  it('keeps an empty term, which replaces that of the locale', () => {
    assert.deepEqual(readXml('<term name="at"/>')?.children, ['']);
    assert.deepEqual(readXml('<term name="at"> </term>')?.children, ['']);
  });

  for (const source of [
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<a <b/>',
    'x<a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
  ]) {
    it(`is not well-formed: ${source}`, () => assert.equal(readXml(source), undefined));
  }
});
