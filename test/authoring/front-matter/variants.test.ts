import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief, type ProblemCode } from '../../../src/authoring/index.js';
import type { Variant } from '../../../src/brief/model.js';
import { briefOf, frontMatterWith, problemsOf } from '../support.js';

const variantOf = (value: string) => briefOf('', frontMatterWith('variants', value)).meta.variants?.[0];
const codes = (value: string) => problemsOf(frontMatterWith('variants', value)).map(({ code }) => code);
/** The brief in a language with a variant. */
const inLanguage = (lang: string, value: string) =>
  briefOf('', frontMatterWith('variants', value).replace('lang: de', `lang: ${lang}`)).meta.variants?.[0];

const EASY = '{ kind: Leichte Sprache, url: "https://a.example/kurz.pdf", checked-by: Prüfgruppe }';
const FILM = '{ kind: sign language, lang: gsg, url: "https://a.example/", duration: 4:30, size: 42 MB }';

describe('the variants of a brief', () => {
  it('have all that is stated of them, and words for readers', () => {
    assert.deepEqual(variantOf(EASY), {
      lang: 'de-simple',
      src: 'https://a.example/kurz.pdf',
      name: ['Leichte Sprache'],
      note: ['PDF, Prüfung: Prüfgruppe'],
    } satisfies Variant);
    assert.deepEqual(variantOf(FILM), {
      lang: 'gsg',
      src: 'https://a.example/',
      duration: 'PT4M30S',
      name: ['Film in Deutscher Gebärdensprache'],
      note: ['4 Minuten 30 Sekunden, 42 MB'],
    } satisfies Variant);
    assert.deepEqual(variantOf('{ kind: translation, lang: uk, url: "https://a.example/", title: Лавки }'), {
      lang: 'uk',
      src: 'https://a.example/',
      name: [{ type: 'foreign', lang: 'uk', content: ['Українська – Лавки'] }],
    } satisfies Variant);
  });

  const unchecked = '{ kind: Leichte Sprache, url: "https://a.example/" }';
  it('in easy language are called plain language, with a warning, as long as nobody has checked them', () => {
    assert.deepEqual(codes(unchecked), ['variant-unchecked']);
    assert.deepEqual(variantOf(unchecked)?.name, ['Einfache Sprache']);
    assert.deepEqual(codes(EASY), []);
    assert.deepEqual(codes('{ kind: plain language, url: "https://a.example/" }'), []);
  });

  const languages: [lang: string, value: string, tag: string, name: Variant['name']][] = [
    ['de-AT', 'kind: Einfache Sprache', 'de-AT-simple', ['Einfache Sprache']],
    ['de', 'kind: Einfache Sprache, lang: de-simple', 'de-simple', ['Einfache Sprache']],
    ['en', 'kind: plain language', 'en-simple', ['Plain language']],
    ['en', 'kind: plain language, lang: de', 'de-simple', [foreign('de', 'Einfache Sprache')]],
    ['it', 'kind: plain language', 'it-simple', [foreign('en', 'Plain language')]],
    ['de', 'kind: sign language, lang: ase, duration: 4:30, size: 1 MB', 'ase', ['Film in Gebärdensprache']],
    ['uk', 'kind: sign language, lang: gsg, duration: 4:30, size: 1 MB', 'gsg', ['Відео німецькою жестовою мовою']],
    ['ar', 'kind: translation, lang: it', 'it', [foreign('it', 'Italiano')]],
  ];
  for (const [lang, value, tag, name] of languages) {
    it(`have a tag for machines and a name for readers: { ${value} } in a brief in ${lang}`, () => {
      const variant = inLanguage(lang, `{ ${value}, url: "https://a.example/" }`)!;
      assert.deepEqual([variant.lang, variant.name], [tag, name]);
    });
  }

  for (const [written, iso, inWords] of [
    ['0:45', 'PT45S', '45 Sekunden'],
    ['12:00', 'PT12M', '12 Minuten'],
    ['1:04:30', 'PT1H4M30S', '1 Stunde 4 Minuten 30 Sekunden'],
  ]) {
    it(`read the running time ${written} as ${iso}`, () => {
      const { duration, note } = variantOf(FILM.replace('4:30', written!))!;
      assert.deepEqual([duration, note], [iso, [`${inWords}, 42 MB`]]);
    });
  }

  it('know the size of a file beside the brief, in the notation of the brief, and never invent one', () => {
    const source = frontMatterWith('variants', '{ kind: plain language, file: a/kurz.pdf }');
    const sizes: Record<string, number> = { 'a/kurz.pdf': 1_234_567 };
    const [measured] =
      compileBrief(source, { id: 'brief', measureFile: (path) => sizes[path] }).brief?.meta.variants ?? [];
    assert.deepEqual([measured?.src, measured?.note], ['a/kurz.pdf', ['PDF, 1,2 MB']]);
    assert.deepEqual(compileBrief(source, { id: 'brief' }).brief?.meta.variants?.[0]?.note, ['PDF']);
  });

  it('are reported where the file is missing', () => {
    const source = frontMatterWith('variants', '{ kind: plain language, file: kurz.pdf }');
    const { brief, problems } = compileBrief(source, { id: 'brief', measureFile: () => undefined });
    assert.equal(brief, undefined);
    assert.deepEqual(
      problems.map(({ code, line, column }) => `${code} ${line}:${column}`),
      ['variant-missing 7:41'],
    );
  });

  const refused: [title: string, value: string, codes: ProblemCode[]][] = [
    ['a text', 'Leichte Sprache', ['not-mapping']],
    ['one without a kind', '{ url: "https://a.example/" }', ['missing-key']],
    ['one of no kind', '{ kind: Hörbuch, url: "https://a.example/" }', ['unknown-variant']],
    ['one that is nowhere', '{ kind: plain language }', ['missing-key']],
    ['one in two places', '{ kind: plain language, file: a.pdf, url: "https://a.example/" }', ['variant-places']],
    ['a translation into no language', '{ kind: translation, url: "https://a.example/" }', ['missing-key']],
    ['a wrong language', '{ kind: plain language, lang: deutsch, file: a.pdf }', ['invalid-language']],
    ['an address that is none', '{ kind: plain language, url: a.pdf }', ['invalid-web-address']],
    ['a path out of the folder', '{ kind: plain language, file: ../a.pdf }', ['variant-file']],
    ['an address as a file', '{ kind: plain language, file: "https://a.example/a.pdf" }', ['variant-file']],
    ['a hidden file', '{ kind: plain language, file: a/.b.pdf }', ['variant-file']],
    ['a file that a server runs', '{ kind: plain language, file: a.pdf.php }', ['variant-file']],
    ['a page, which may contain scripts', '{ kind: plain language, file: a.html }', ['variant-file']],
    ['a size that is measured', '{ kind: plain language, file: a.pdf, size: 3 MB }', ['variant-size']],
    ['a running time in words', FILM.replace('4:30', 'vier Minuten'), ['invalid-duration']],
    ['no running time', FILM.replace('4:30', '0:00'), ['invalid-duration']],
    ['a misspelt key', '{ kind: plain language, file: a.pdf, checkedby: A }', ['unknown-key']],
    ['none', '[]', ['empty-value']],
  ];
  for (const [title, value, expected] of refused) {
    it(`are refused: ${title}`, () => {
      assert.deepEqual(codes(value), expected);
      assert.equal(compileBrief(frontMatterWith('variants', value), { id: 'brief' }).brief, undefined);
    });
  }

  for (const [missing, value] of [
    ['duration', FILM.replace(', duration: 4:30', '')],
    ['size', FILM.replace(', size: 42 MB', '')],
    ['duration', '{ kind: sign language, lang: gsg, file: a.mp4 }'],
  ]) {
    it(`have a warning for a film without ${missing}: ${value}`, () => {
      const problems = problemsOf(frontMatterWith('variants', value!));
      assert.deepEqual(
        problems.map(({ code, severity, params }) => ({ code, severity, params })),
        [{ code: 'film-facts', severity: 'warning', params: { missing } }],
      );
    });
  }
});

function foreign(lang: string, text: string): Variant['name'][number] {
  return { type: 'foreign', lang, content: [text] };
}
