import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineText } from '../../../src/brief/text.js';
import { cslItem } from '../../../src/citation/csl-item.js';
import { readStyle } from '../../../src/citation/csl/style-file.js';
import { citationIn } from '../../../src/citation/csl/styles.js';
import { readXml } from '../../../src/citation/csl/xml.js';
import { SAMPLE_STYLE, words, workWith } from '../support.js';

const faultOf = (source: string) => {
  const style = readStyle(source, 'x');
  return 'fault' in style ? style.fault : 'none';
};
const changed = (from: string | RegExp, to: string) => {
  const source = SAMPLE_STYLE.replace(from, to);
  assert.notEqual(source, SAMPLE_STYLE);
  return source;
};

describe('a file with a citation style', () => {
  it('has the title of the style as its name, without character references', () => {
    const style = readStyle(SAMPLE_STYLE, 'musterstil');
    assert.ok('id' in style);
    assert.equal(style.id, 'musterstil');
    assert.equal(style.name, 'Muster & Beispiel: Zeitschrift für Erfundenes');
    assert.deepEqual(style.read(), readXml(SAMPLE_STYLE));
  });

  it('can contain comments, line breaks in tags and character references', () => {
    assert.equal(
      words('musterstil', 'de'),
      'Erika Mustermann und Max Beispiel – „Bänke für Beispielstadt“, Erfunden:Praktisch, 05|2025, 3. November 2025, ' +
        'https://doi.org/10.1234/abc.',
    );
  });

  it('may print anything in the margin, of which only the number is left out', () => {
    const source = changed(/<text variable="citation-number"[^>]*>/, '');
    const style = readStyle(source, 'rand');
    assert.ok(!('fault' in style));
    assert.match(inlineText(citationIn(style, 'de', cslItem(workWith()))), /^Erika Mustermann und Max Beispiel – „/);
  });

  const faults: [title: string, source: string, fault: string][] = [
    ['is empty', '', 'not-xml'],
    ['is no XML', 'title: Muster', 'not-xml'],
    ['is a page that does not close its tags', '<!doctype html><html><body><p>x<br></body></html>', 'not-xml'],
    ['is torn off', SAMPLE_STYLE.slice(0, 900), 'not-xml'],
    ['is another kind of XML', '<rss version="2.0"></rss>', 'not-csl'],
    ['is a style of something else', '<style xmlns="http://www.w3.org/1999/xhtml" version="1.0"/>', 'not-csl'],
    ['is a style of another version', changed('class="in-text" version="1.0"', 'version="0.8"'), 'not-csl'],
    ['has no title', changed(/<title>.*<\/title>/, '<title> </title>'), 'without-title'],
    ['has no bibliography', changed(/<bibliography[^]*<\/bibliography>/, ''), 'without-bibliography'],
    ['uses a macro that is not there', changed('<text variable="title"\n', '<text macro="fehlt"\n'), 'failing'],
    [
      'prints nothing',
      changed(/<layout suffix[^]*<\/layout>\s*<\/bib/, '<layout><text variable="PMID"/></layout></bib'),
      'failing',
    ],
  ];
  for (const [title, source, fault] of faults) {
    it(`is refused if it ${title}`, () => assert.equal(faultOf(source), fault));
  }

  it('is refused if it only refers to another style, which is named', () => {
    const link = '<link href="http://www.zotero.org/styles/andere-zeitschrift" rel="independent-parent"/></info>';
    assert.deepEqual(readStyle(changed('</info>', link), 'x'), { fault: 'dependent', parent: 'andere-zeitschrift' });
  });
});
