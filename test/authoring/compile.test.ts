import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief } from '../../src/authoring/index.js';
import { inlineText } from '../../src/brief/text.js';
import { briefOf, compile, codesIn, FRONT_MATTER, frontMatterWith } from './support.js';

describe('compileBrief', () => {
  it('warns of a file whose name states another language', () => {
    const stated = (language: string) =>
      compileBrief(`${FRONT_MATTER}Ein Satz.\n`, { id: 'brief', language }).problems.map(
        ({ code, line, column }) => `${code} ${line}:${column}`,
      );
    assert.deepEqual(stated('en'), ['language-differs 3:7']);
    for (const language of ['de', 'de-CH', 'xx']) assert.deepEqual(stated(language), []);
  });

  it('gives the brief its id and the version of the format', () => {
    const { brief } = compileBrief(FRONT_MATTER, { id: 'kommunen-2-0' });
    assert.deepEqual([brief?.id, brief?.format], ['kommunen-2-0', 1]);
  });

  it('gives the brief the strings of its language, unless every page has them', () => {
    const { strings } = briefOf('', frontMatterWith('lang', 'uk-UA'));
    assert.deepEqual([strings?.lang, strings?.contents, strings?.note], ['uk', 'Зміст', 'Примітка {}']);
    for (const lang of ['de', 'en-GB', 'it'])
      assert.equal(briefOf('', frontMatterWith('lang', lang)).strings, undefined);
  });

  it('returns no brief if one problem is an error', () => assert.equal(compile('Text <b>').brief, undefined));

  it('returns a brief if all problems are warnings', () => {
    const { brief, problems } = compile('Er sagt "ja".');
    assert.ok(brief);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning', 'warning'],
    );
  });

  it('reports all problems in one run', () => {
    assert.deepEqual(
      codesIn('a ~~x~~ <b>\n\n```\nx\n```\n\n# T\n\n[guter Text](x.html)[^1]\n\n## A {.method}\n\n![](a.png)\n'),
      [
        'raw-html',
        'code-block',
        'heading-level-1',
        'link-relative',
        'footnote-undefined',
        'unknown-class',
        'image-alternative',
      ],
    );
  });

  it('gives the same result for all line ends and with a byte order mark', () => {
    const source = `${FRONT_MATTER}Eins\nzwei\n\n- drei\n`;
    const expected = compileBrief(source, { id: 'x' });
    assert.deepEqual(compileBrief(source.replaceAll('\n', '\r\n'), { id: 'x' }), expected);
    assert.deepEqual(compileBrief(`\uFEFF${source}`, { id: 'x' }), expected);
  });

  it('keeps no state between files', () => {
    const body = 'DeZIM[^1] [Das Ziel][z]\n\n## A\n';
    compile(`${body}\n*[DeZIM]: Zentrum\n[^1]: Note\n[z]: https://a.example\n`);
    assert.deepEqual(codesIn(body), ['footnote-undefined', 'foreign-notation']);
    assert.deepEqual(compile('DeZIM [Das Ziel][z]').brief?.summary, [
      { type: 'paragraph', content: ['DeZIM [Das Ziel][z]'] },
    ]);
  });
});

describe('the citation that the authors suggest', () => {
  const COMPUTED = 'Ratzmann, N. (2025): Kommunen';
  const compileWith = (citation: string) => {
    const source = frontMatterWith('suggested-citation', JSON.stringify(citation));
    const { brief, problems } = compileBrief(source, { id: 'brief' });
    return { text: inlineText(brief?.citations.styles[0].de ?? []), problems };
  };

  it('is computed if they suggest none', () => {
    const { brief, problems } = compileBrief(FRONT_MATTER, { id: 'brief' });
    assert.equal(inlineText(brief?.citations.styles[0].de ?? []), COMPUTED);
    assert.deepEqual(problems, []);
  });

  it('is used character for character', () => {
    assert.equal(compileWith('Wir selbst  (o. J.)').text, 'Wir selbst  (o. J.)');
  });

  it('causes no problem if it equals the computed one', () => {
    assert.deepEqual(compileWith(COMPUTED), { text: COMPUTED, problems: [] });
  });

  it('causes a warning that shows both if they differ', () => {
    const [problem, ...others] = compileWith(`${COMPUTED}.`).problems;
    assert.deepEqual(others, []);
    assert.deepEqual(problem, {
      code: 'citation-differs',
      severity: 'warning',
      line: 7,
      column: 21,
      params: { given: `${COMPUTED}.`, computed: COMPUTED },
    });
  });

  it('causes no warning for an invisible difference, which copying removes', () => {
    const spaced = COMPUTED.replace(' ', '\u00A0').normalize('NFD');
    assert.deepEqual(compileWith(spaced).problems, []);
  });
});
