import assert from 'node:assert/strict';
import { compileBrief, type Compilation, type CompileOptions } from '../../../src/authoring/index.js';
import { decodeBrief } from '../../../src/brief/decode.js';
import type { Brief } from '../../../src/brief/model.js';
import { blockText } from '../../../src/brief/text.js';
import { FRONT_MATTER } from '../support.js';

/** Made-up works, in BibLaTeX. */
export const WORKS = `% Erfundene Literatur
@string{reihe = "Erfundene Reihe"}

@article{muster2024,
  author = {Muster, Erika},
  title = {Bänke für {EU}-Städte},
  journaltitle = {Zeitschrift für Erfundenes},
  date = {2024-05},
  volume = {12}, number = {3/4}, pages = {1--20},
  doi = {10.1234/baenke_2024},
  note = {privat: noch lesen},
  file = {/home/erika/baenke.pdf},
}

@book{beispiel2023, author = {Beispiel, Max and von der Probe, Anna}, title = {Sitzen}, series = reihe,
  publisher = {Verlag Muster}, location = {Musterhausen}, date = {2023}}
@book{viele2020a, author = {Eins, A. and Zwei, B. and Drei, C.}, title = {Hocker}, year = 2020}
@book{viele2020b, author = {Eins, A. and Zwei, B. and Drei, C.}, title = {Armlehnen}, year = 2020}
@online{amt, title = {Sitzplan}, organization = {Amt für Bänke}, year = {2022},
  url = {https://amt.example/sitz_plan}, urldate = {2025-01-02}}
@report{DBLP:a/b, author = {{Stadt Beispielhausen}}, title = {Bericht}, institution = {Stadt Beispielhausen}, date = {2021}}
@misc{ohne-jahr, title = {Undatiert}}
@misc{ohne-titel, author = {Namenlos, N.}, year = 2020}
@misc{doppelt, title = {Eins}, year = 2020}
@misc{latex, title = {Ein \\unbekannt{Befehl}}, year = 2020}
@misc{doppelt, title = {Zwei}, year = 2020}
`;

/** The same works as the first two, in CSL-JSON. */
const JSON_WORKS = [
  {
    id: 'muster2024',
    type: 'article-journal',
    title: 'Bänke für EU-Städte',
    author: [{ family: 'Muster', given: 'Erika' }],
    issued: { 'date-parts': [['2024', 5]] },
  },
  {
    id: 'https://zotero.example/1',
    'citation-key': 'beispiel2023',
    type: 'book',
    title: 'Sitzen',
    issued: { raw: '2023' },
  },
];

const FILES = new Map([
  ['literatur.bib', WORKS],
  ['quellen/mehr.json', JSON.stringify(JSON_WORKS)],
  ['kaputt.bib', '@book{a,\n  title = {Eins}\n  year = 2020\n}\n'],
  ['offen.bib', '@book{a,\n  title = {Eins,\n  year = 2020\n'],
  ['kaputt.json', '[\n  { "id": "a",\n    "title" "Eins" }\n]'],
  ['objekt.json', '{ "id": "a" }'],
  ['leer.bib', '% nichts\n'],
  ['latin1.bib', '@book{a,\n title = {B\uFFFDnke}}\n'],
]);

/** Front matter of eight lines that names a bibliography: the body begins on line 9. */
export function frontMatterFor(bibliography = 'literatur.bib', lang = 'de'): string {
  return FRONT_MATTER.replace('lang: de', `lang: ${lang}`).replace(/---\n$/, `bibliography: ${bibliography}\n---\n`);
}

/** Compiles a body that cites {@link WORKS}. */
export function compileCiting(
  body: string,
  frontMatter = frontMatterFor(),
  options?: Partial<CompileOptions>,
): Compilation {
  return compileBrief(frontMatter + body, { id: 'brief', readFile: (path) => FILES.get(path), ...options });
}

/** The brief of a body without errors, after a round trip through JSON and the decoder. */
export function briefCiting(body: string, frontMatter?: string, options?: Partial<CompileOptions>): Brief {
  const { brief, problems } = compileCiting(body, frontMatter, options);
  assert.ok(brief, JSON.stringify(problems));
  return decodeBrief(JSON.parse(JSON.stringify(brief)));
}

/** The text of a body without headings. */
export function textOf(body: string, frontMatter?: string, options?: Partial<CompileOptions>): string {
  return blockText(briefCiting(body, frontMatter, options).summary);
}

/** The list of works of a brief, one entry a line. */
export function listOf(body: string, frontMatter?: string, options?: Partial<CompileOptions>): string[] {
  const { sections } = briefCiting(body, frontMatter, options);
  const section = sections.find(({ role }) => role === 'references');
  return blockText(section?.content ?? []).split('\n');
}

/** The problems of a body as `code line:column`, with lines counted from the start of the body. */
export function problemsCiting(body: string, frontMatter?: string): string[] {
  return compileCiting(body, frontMatter).problems.map(({ code, line, column }) => `${code} ${line - 8}:${column}`);
}
