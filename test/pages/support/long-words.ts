import type { Brief, Citations } from '../../../src/brief/model.js';
import { citations } from '../../fixtures/brief.js';

const LONGEST = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const OF_A_TOWN = 'Flüchtlingsunterbringungskostenerstattungsrichtlinie';
const ADDRESS = 'https://beispielhausen.example/integration/veroeffentlichungen/2026/empfehlungen-fuer-kommunen.pdf';

const paragraph = (...words: string[]) => ({ type: 'paragraph' as const, content: [words.join(' ')] });

function withStyle(given: Citations, name: string): Citations {
  return { ...given, styles: [...given.styles, { ...given.styles[0], id: 'lang', name }] };
}

/** A fictitious brief with the longest words of German administration in every place for text. */
export const longWords: Brief = {
  format: 1,
  id: 'lange-woerter',
  meta: {
    title: `${LONGEST}: ${OF_A_TOWN}`,
    lang: 'de',
    date: '2026-11-12',
    dateInWords: '12. November 2026',
    authors: [{ given: 'Wilhelmine-Friederike', family: 'von-und-zu-Musterberg-Beispielhausen-Probestedt' }],
    publisher: { name: `Institut für ${OF_A_TOWN}nforschung` },
    series: { title: `${LONG}skunde`, issue: '12|2026' },
    doi: '10.00000/ein-sehr-langer-bezeichner-ohne-jede-stelle-zum-umbrechen.2026.11.12',
  },
  citations: withStyle(
    citations(`Musterberg, W.-F. von und zu (2026): ${LONGEST}.`),
    `Zeitschrift für ${OF_A_TOWN}nforschung, mit Fußnoten und vollen Vornamen`,
  ),
  summary: [paragraph(LONGEST, LONG, OF_A_TOWN)],
  sections: [
    {
      id: 'empfehlungen',
      role: 'recommendations',
      title: [`${OF_A_TOWN}n`],
      content: [],
      items: [
        {
          id: 'erste',
          title: [LONGEST],
          content: [
            paragraph(LONG, OF_A_TOWN),
            { type: 'paragraph', content: [{ type: 'link', href: ADDRESS, content: [ADDRESS] }] },
            { type: 'list', ordered: true, items: [[paragraph(LONGEST)], [paragraph(LONG)]] },
            { type: 'quote', content: [paragraph(LONGEST)], attribution: [`${OF_A_TOWN}nbeauftragte*r`] },
          ],
        },
      ],
    },
    {
      id: 'hintergrund',
      role: 'background',
      title: [LONG],
      content: [
        {
          type: 'table',
          head: [[OF_A_TOWN], [LONG], [LONGEST]],
          rows: [[['1'], ['2'], [LONGEST]]],
        },
      ],
      items: [{ id: 'methode', role: 'method', title: [LONGEST], content: [paragraph(LONGEST, OF_A_TOWN)] }],
    },
  ],
};
