import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { biblatex } from '../../src/citation/records/biblatex.js';
import { bibtex } from '../../src/citation/records/bibtex.js';
import type { Work } from '../../src/citation/work.js';
import { sampleWork, HARD_TITLES, workWith, workWithout } from '../fixtures/works.js';
import { runProgram } from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
after(() => rmSync(folder, { recursive: true }));

// The widest line that TeX allows, so that it hyphenates nothing.
const WIDE = '\\hoffset=0pt \\pdfpagewidth=500cm \\textwidth=450cm';

/** Without packages: TeX's oldest fonts set the accents. */
const PLAIN = `\\documentclass{article}
${WIDE}
\\begin{document}
\\nocite{*}
\\bibliographystyle{plain}
\\bibliography{brief}
\\end{document}
`;

/** A bibliography by BibLaTeX and biber; the package cmap tells pdftotext which characters the glyphs represent. */
const withBiber = (options: string, packages: readonly string[] = []) => `\\documentclass{article}
\\usepackage{cmap}
${packages.join('\n')}
\\usepackage[${options}]{biblatex}
\\addbibresource{brief.bib}
${WIDE}
\\begin{document}
\\nocite{*}
\\printbibliography
\\end{document}
`;

/** As in a German thesis. */
const GERMAN = withBiber('backend=biber, maxnames=99, autolang=other', [
  '\\usepackage[T1]{fontenc}',
  '\\usepackage[utf8]{inputenc}',
  '\\usepackage[english, ngerman]{babel}',
]);

/** In LaTeX's own encoding, OT1. */
const ENGLISH = withBiber('backend=biber');

const NAMES: Work['authors'] = [
  { given: 'Erika', particle: 'von der', family: 'Mustermann', suffix: 'Jr.' },
  { given: 'Žana', family: 'Ćetković-Öztürk' },
  { given: 'Łucja', family: 'Żółć' },
  { given: 'René', family: 'O’Muster & Söhne' },
  { given: 'Ana', family: 'Muestra y Prueba' },
  { literal: 'Amt für Bänke and Bäume, Abt. 100 %' },
];

describe('LaTeX with BibTeX and no packages', () => {
  it('prints names, title, issue label, publisher and date', () => {
    const text = printed(PLAIN, bibtex(workWith({ authors: NAMES })), 'bibtex');
    for (const piece of [
      'Erika von der Mustermann, Jr., Žana Ćetković-Öztürk, ',
      'René O’Muster & Söhne, Ana Muestra y Prueba, and Amt für Bänke and Bäume, Abt. 100 %.',
      ',,Bänke 2.0“: Sitzen als Chance & Gewinn.',
      'Policy Brief 05|2025, Institut für Bänke and Stühle, Musterhausen, November 2025.',
    ]) {
      assert.ok(text.includes(piece), `“${piece}” is missing in: ${text}`);
    }
  });

  const signs: [title: string, print: string][] = [
    ['& % # $ { } \\ | < > *', '& % # $ { } \\ | < > *'],
    ['Eine } und { davor', 'Eine } und { davor'],
    ['-- – — „a“ ‚b‘ “c” ‘d’', '-- – — ,,a“ ,b‘ “c” ‘d’'],
    ['¿Äpfel? ¡Öfen! § 5 · 20 °C', '¿Äpfel? ¡Öfen! § 5 · 20 °C'],
    ['« a » ‹ b ›', '≪ a ≫ < b >'],
    // Of two accents, pdftotext joins one with its letter.
    ['Лавки Ελλάδα 中 ễ', 'Lavki Ellada Zhong ˜ê'],
  ];
  // A letter is printed alike in all records of a document.
  const ukrainian: typeof signs = [
    ['Їжак є', 'Yizhak ie'],
    ['Згурський і гай у Розгоні', 'Zghurskyi i hai u Rozghoni'],
  ];
  for (const titles of [signs, ukrainian]) {
    const text = once(() =>
      printed(
        PLAIN,
        recordsOf(
          titles.map(([title]) => title),
          bibtex,
        ),
        'bibtex',
      ),
    );
    for (const [title, print] of titles) {
      it(`prints ${title} as ${print}`, () => assert.ok(text().includes(`${print}. Policy Brief`), text()));
    }
  }

  it('prints every hard title, ogonek, stroke and French quotation mark without an error', () => {
    const titles = [
      ...HARD_TITLES,
      'ąęĄĘ đĐ ðÐ þÞ ŋŊ «a» ‹b› ș ț ẞ ấ ī',
      'مقاعد للجميع',
      '\u0000\u200B日本',
      // Every letter that the record expects plain LaTeX to know.
      Array.from({ length: 0x180 - 0xa1 }, (_, index) => String.fromCharCode(0xa1 + index)).join(''),
    ];
    printed(PLAIN, recordsOf(titles, bibtex), 'bibtex');
  });

  it('prints a bar in a document that sets tables with bars after it', () => {
    const table = String.raw`\bibliography{brief} \begin{tabular}{|l|}\hline a\\ \hline\end{tabular}`;
    const text = printed(PLAIN.replace('\\bibliography{brief}', table), bibtex(sampleWork), 'bibtex');
    assert.ok(text.includes('05|2025'), text);
  });

  it('prints names in every script', () => {
    const authors = [
      { given: 'Đuro', family: 'Đorđević' },
      { given: 'Григорій', family: 'Прикладенко' },
      { given: 'Thị Hường', family: 'Nguyễn' },
    ];
    const text = printed(PLAIN, bibtex(workWith({ authors })), 'bibtex');
    assert.match(text, /Duro -?Dord-ević, Hryhorii Prykladenko, and Thi\. Huòng Nguy˜ên\./);
  });

  it('prints a work without date, publisher and series', () => {
    const { key, lang } = sampleWork;
    printed(PLAIN, bibtex({ key, lang, title: 'Bänke', authors: [{ given: 'Max', family: 'Beispiel' }] }), 'bibtex');
  });
});

describe('LaTeX with BibLaTeX and biber, in German', () => {
  it('prints names, title, issue label, place, date and DOI', () => {
    const text = printed(GERMAN, biblatex(workWith({ authors: NAMES })), 'biber');
    for (const piece of [
      'Erika von der Mustermann Jr., Žana Ćetković-Öztürk, Łucja Żółć, René O’Muster & Söhne, Ana Muestra y Prueba ',
      'und Amt für Bänke and Bäume, Abt. 100 %.',
      '„Bänke 2.0“: Sitzen als Chance & Gewinn.',
      'Gewinn. Policy Brief 05|2025. Praktisch: Sitzen & Stehen. ',
      'Musterhausen: Institut für Bänke and Stühle, 3. Nov. 2025.',
      '10.12345/bank_(2025)',
    ]) {
      assert.ok(text.includes(piece), `“${piece}” is missing in: ${text}`);
    }
  });

  const hard = once(() => printed(GERMAN, recordsOf(HARD_TITLES, biblatex), 'biber'));
  for (const title of HARD_TITLES) {
    it(`prints ${title.slice(0, 60)}`, () => assert.ok(hard().includes(title.replaceAll("'", '’')), hard()));
  }

  it('prints a work without a date', () => {
    assert.match(printed(GERMAN, biblatex(workWithout('date')), 'biber'), /Stühle\. /);
  });
});

describe('LaTeX with BibLaTeX and biber, without another encoding', () => {
  it('prints the bars of an issue label in every entry that has them', () => {
    const labels = ['05|2025', '06 | 2025 | 1', '100 % & 7'];
    const records = labels.map((issue, index) =>
      biblatex(workWith({ title: 'Benches', lang: 'en', key: `label-${index}`, series: { title: 'Benches', issue } })),
    );
    const text = printed(ENGLISH, records.join('\n'), 'biber');
    for (const label of labels) assert.ok(text.includes(`Policy Brief ${label}. Benches.`), text);
  });
});

/** The records of works with these titles. */
function recordsOf(titles: readonly string[], write: (work: Work) => string): string {
  return titles.map((title, index) => write(workWith({ title, key: `title-${index}` }))).join('\n');
}

/** A function that computes its value when it is first called, so that a failure belongs to a test. */
function once<T>(compute: () => T): () => T {
  let value: { is: T } | undefined;
  return () => (value ??= { is: compute() }).is;
}

/** The text of a document that cites every record of a file, after all necessary runs of LaTeX. */
function printed(document: string, record: string, backend: 'bibtex' | 'biber'): string {
  const cwd = mkdtempSync(join(folder, 'run-'));
  writeFileSync(join(cwd, 'brief.bib'), record);
  writeFileSync(join(cwd, 'document.tex'), document);
  // Keeps the fonts that TeX generates in the folder as well.
  const options = { cwd, env: { TEXMFVAR: join(folder, 'texmf') } };
  const latex = ['-interaction=nonstopmode', '-halt-on-error', 'document'];
  runProgram('pdflatex', latex, options);
  runProgram(backend, ['document'], options);
  runProgram('pdflatex', latex, options);
  runProgram('pdflatex', latex, options);
  const log = readFileSync(join(cwd, 'document.log'), 'utf8');
  assert.doesNotMatch(log, /^!|undefined citation|Citation .* undefined|Missing character/im);
  // In the order of the file: with many entries, the order on the page moves a sign of mathematics out of its title.
  const order = backend === 'biber' ? '-raw' : '-layout';
  return runProgram('pdftotext', [order, 'document.pdf', '-'], options).normalize('NFC').replace(/\s+/g, ' ');
}
