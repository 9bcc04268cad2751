import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Brief, Citations, Metadata } from '../../src/brief/model.js';
import { headHtml, headOf, type HeadTag, type JsonObject, type LandingPage } from '../../src/publish/index.js';
import { sampleBrief, paragraph, smallBrief } from '../fixtures/brief.js';
import { BARE, HARD_NAMES, HARD_TEXTS } from '../fixtures/hard-metadata.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

const BARE_BRIEF = briefWith({});

describe('Highwire tags', () => {
  it('describe a report in a series for reference managers', () => {
    const tags = metaTags(sampleBrief).filter(([name]) => name.startsWith('citation_'));
    assert.deepEqual(tags, [
      ['citation_title', 'Bänke für Beispielstadt: „Sitzen“ als Chance'],
      ['citation_author', 'von der Mustermann Jr., Erika'],
      ['citation_author_institution', 'Institut für Erfundenes'],
      ['citation_author_orcid', 'https://orcid.org/0000-0002-1825-0097'],
      ['citation_author', 'Beispiel, Max'],
      ['citation_author', 'Arbeitskreis Sitzmöbel,'],
      ['citation_editor', 'Müller, Lieschen'],
      ['citation_publication_date', '2025/11/03'],
      ['citation_technical_report_institution', 'Universität Musterhausen'],
      ['citation_issn', '1234-5678'],
      ['citation_publisher', 'Universität Musterhausen'],
      ['citation_doi', '10.1234/baenke'],
      ['citation_language', 'de'],
      ['citation_keywords', 'Bänke'],
      ['citation_keywords', 'Sitzen'],
      ['citation_abstract_html_url', 'https://baenke.example/'],
    ]);
  });

  for (const [date, expected] of [
    ['2025-11-03', '2025/11/03'],
    ['2025-11', '2025/11'],
    ['2025', '2025'],
  ] as const) {
    it(`write the date ${date} as ${expected}`, () => {
      assert.deepEqual(contents('citation_publication_date', briefWith({ date })), [expected]);
    });
  }

  it('name each author in a separate tag', () => {
    assert.deepEqual(contents('citation_author', briefWith({ authors: HARD_NAMES })), [
      'von der Mustermann-Beispiel Jr., Erika Maria',
      'Примерова, Žofie',
      'الفلاني, فلانة',
      'Примеров, Иван',
      "D'Exemple, É.",
      'Musterine',
      'Arbeitskreis „Sitzen & Stehen“ e. V.,',
      'Bankenbund',
    ]);
  });

  it('end a single name with a semicolon if it could be read as two', () => {
    const brief = briefWith({ authors: [{ given: 'Erika Maria', particle: 'von', family: 'Muster' }] });
    assert.deepEqual(contents('citation_author', brief), ['von Muster, Erika Maria;']);
  });

  it('leave a single name unchanged that could not', () => {
    const brief = briefWith({ authors: [{ given: 'Erika', particle: 'von', family: 'Muster' }] });
    assert.deepEqual(contents('citation_author', brief), ['von Muster, Erika']);
  });

  it('link to the page that contains them instead of the one that the brief names', () => {
    const url = 'https://reihe.example/baenke/';
    assert.deepEqual(contents('citation_abstract_html_url', sampleBrief, { url }), [url]);
  });

  it('link to the PDF file if the page has one', () => {
    const pdf = 'https://baenke.example/baenke.pdf';
    assert.deepEqual(contents('citation_pdf_url', sampleBrief, { pdf }), [pdf]);
  });
});

describe('Dublin Core', () => {
  it('describes the brief in terms that are declared first', () => {
    const tags = headOf(sampleBrief)
      .flatMap((tag) =>
        tag.tag === 'meta' ? [[tag.name, tag.content]] : tag.tag === 'link' ? [[tag.rel, tag.href]] : [],
      )
      .filter(([name]) => /^(?:schema\.)?(?:DC|DCTERMS|Z)(?:\.|$)/.test(name!));
    assert.deepEqual(tags, [
      ['schema.DC', 'http://purl.org/dc/elements/1.1/'],
      ['DC.title', 'Bänke für Beispielstadt: „Sitzen“ als Chance'],
      ['DC.creator', 'von der Mustermann Jr., Erika'],
      ['DC.creator', 'Beispiel, Max'],
      ['DC.creator', 'Arbeitskreis Sitzmöbel'],
      ['DC.contributor', 'Müller, Lieschen'],
      ['DC.contributor', 'Example, Jo'],
      ['DC.contributor', 'Übersetzungsbüro Sitz'],
      ['DC.publisher', 'Universität Musterhausen'],
      ['DC.date', '2025-11-03'],
      ['DC.type', 'Report'],
      ['DC.language', 'de'],
      ['DC.identifier', 'https://doi.org/10.1234/baenke'],
      ['DC.identifier', 'https://baenke.example/'],
      ['DC.rights', 'CC BY 4.0'],
      ['DC.subject', 'Bänke'],
      ['DC.subject', 'Sitzen'],
      ['DC.description', 'Wer sitzt, bleibt: warum Bänke wirken.'],
      ['schema.DCTERMS', 'http://purl.org/dc/terms/'],
      ['DCTERMS.issued', '2025-11-03'],
      ['DCTERMS.modified', '2025-12-04T17:30:00+01:00'],
      ['DCTERMS.abstract', 'Bürger*innen und Akteur:innen sitzen gern nebeneinander. Punkt A Punkt B'],
      ['DCTERMS.isPartOf', 'Erfunden:Praktisch'],
      ['DCTERMS.isPartOf', 'urn:issn:1234-5678'],
      ['DCTERMS.isVersionOf', 'https://doi.org/10.1234/benches'],
      ['DCTERMS.license', 'https://creativecommons.org/licenses/by/4.0/'],
      [
        'DCTERMS.bibliographicCitation',
        'Mustermann, E. von der, Beispiel, M. (2025): Bänke für Beispielstadt. https://doi.org/10.1234/baenke',
      ],
      ['schema.Z', 'http://www.zotero.org/namespaces/export#'],
      ['Z.reportType', 'Policy Brief'],
      ['Z.seriesTitle', 'Erfunden:Praktisch'],
      ['Z.seriesNumber', '05|2025'],
      ['Z.place', 'Musterhausen'],
    ]);
  });

  it('cites in the language of the brief', () => {
    const [suggested] = sampleBrief.citations.styles;
    const styles: Citations['styles'] = [{ ...suggested, de: ['Auf Deutsch.'], en: ['In English.'] }];
    const citation = (lang: string) =>
      contents('DCTERMS.bibliographicCitation', {
        ...sampleBrief,
        meta: { ...sampleBrief.meta, lang },
        citations: { ...sampleBrief.citations, styles },
      });
    assert.deepEqual([citation('de-AT'), citation('fr')], [['Auf Deutsch.'], ['In English.']]);
  });
});

describe('signposting', () => {
  it('links to DOI, authors, licence and type of the page', () => {
    assert.deepEqual(links(sampleBrief), [
      ['cite-as', 'https://doi.org/10.1234/baenke'],
      ['author', 'https://orcid.org/0000-0002-1825-0097'],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
      ['type', 'https://schema.org/AboutPage'],
      ['type', 'https://schema.org/Report'],
    ]);
  });

  it('links to the files that the page offers, with their media types', () => {
    const record = { href: 'https://baenke.example/baenke.ris', type: 'application/x-research-info-systems' };
    const pdf = 'https://baenke.example/baenke.pdf';
    const tags = headOf(sampleBrief, { pdf, describedBy: [record] }).filter((tag) => tag.tag === 'link' && tag.type);
    assert.deepEqual(tags, [
      { tag: 'link', rel: 'item', href: pdf, type: 'application/pdf' },
      { tag: 'link', rel: 'describedby', ...record },
    ]);
  });

  it('encodes the characters of a DOI that an address cannot contain', () => {
    const [citeAs] = links(briefWith({ doi: '10.1234/a#b<c>' }));
    assert.deepEqual(citeAs, ['cite-as', 'https://doi.org/10.1234/a%23b%3Cc%3E']);
  });
});

describe('JSON-LD', () => {
  it('calls a variant with a running time a film', () => {
    const film = { lang: 'gsg', src: 'https://filme.example/a', name: ['Film'], duration: 'PT4M30S' };
    assert.deepEqual(jsonLd(briefWith({ variants: [film] })).workTranslation, [
      {
        '@type': 'VideoObject',
        inLanguage: 'gsg',
        name: 'Film',
        url: 'https://filme.example/a',
        duration: 'PT4M30S',
      },
    ]);
  });

  it('describes a report with authors, editors, publisher and series', () => {
    assert.deepEqual(jsonLd(sampleBrief), {
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': 'https://doi.org/10.1234/baenke',
      name: 'Bänke für Beispielstadt: „Sitzen“ als Chance',
      headline: 'Bänke für Beispielstadt: „Sitzen“ als Chance',
      genre: 'Policy Brief',
      inLanguage: 'de',
      datePublished: '2025-11-03',
      dateModified: '2025-12-04T17:30:00+01:00',
      version: '1.2',
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2025-12-03', text: 'Die Bank kostet 40 statt 400 Euro.' },
        { '@type': 'CorrectionComment', datePublished: '2025-12', text: 'Zwei Tippfehler sind weg.' },
      ],
      author: [
        {
          '@type': 'Person',
          '@id': 'https://orcid.org/0000-0002-1825-0097',
          name: 'Erika von der Mustermann Jr.',
          givenName: 'Erika',
          familyName: 'von der Mustermann',
          honorificPrefix: 'Dr.',
          honorificSuffix: 'Jr.',
          affiliation: { '@type': 'Organization', name: 'Institut für Erfundenes' },
          sameAs: 'https://orcid.org/0000-0002-1825-0097',
        },
        { '@type': 'Person', name: 'Max Beispiel', givenName: 'Max', familyName: 'Beispiel' },
        { '@type': 'Organization', name: 'Arbeitskreis Sitzmöbel' },
      ],
      editor: [{ '@type': 'Person', name: 'Lieschen Müller', givenName: 'Lieschen', familyName: 'Müller' }],
      translator: [
        {
          '@type': 'Person',
          '@id': 'https://orcid.org/0000-0002-1825-0097',
          name: 'Jo Example',
          givenName: 'Jo',
          familyName: 'Example',
          sameAs: 'https://orcid.org/0000-0002-1825-0097',
        },
        { '@type': 'Organization', name: 'Übersetzungsbüro Sitz' },
      ],
      workTranslation: [
        {
          '@type': 'CreativeWork',
          inLanguage: 'de-simple',
          name: 'Leichte Sprache',
          url: 'https://baenke.example/baenke.leicht.pdf',
        },
        { '@type': 'CreativeWork', inLanguage: 'uk', name: 'Українська – Лавки', url: 'https://stadt.example/uk/' },
      ],
      translationOfWork: {
        '@type': 'Report',
        '@id': 'https://doi.org/10.1234/benches',
        inLanguage: 'en',
        name: 'Benches & People',
        sameAs: 'https://doi.org/10.1234/benches',
      },
      creativeWorkStatus:
        'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert. Übersetzung: Jo Example, Übersetzungsbüro Sitz. Original (Englisch): https://doi.org/10.1234/benches',
      publisher: {
        '@type': 'Organization',
        name: 'Universität Musterhausen',
        department: { '@type': 'Organization', name: 'Professur für Parkbänke' },
        location: { '@type': 'Place', name: 'Musterhausen' },
        url: 'https://universitaet.example/',
      },
      isPartOf: {
        '@type': 'CreativeWorkSeries',
        name: 'Erfunden:Praktisch',
        issn: '1234-5678',
        url: 'https://reihe.example/',
      },
      reportNumber: '05|2025',
      identifier: {
        '@type': 'PropertyValue',
        propertyID: 'DOI',
        value: '10.1234/baenke',
        url: 'https://doi.org/10.1234/baenke',
      },
      url: 'https://baenke.example/',
      sameAs: ['https://doi.org/10.1234/baenke'],
      license: {
        '@type': 'CreativeWork',
        name: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
      funder: [
        { '@type': 'Organization', name: 'Stiftung Sitzplatz', '@id': 'https://ror.org/03yrm5c26' },
        { '@type': 'Organization', name: 'Freundeskreis Parkbank' },
      ],
      funding: [
        {
          '@type': 'Grant',
          name: 'Bankwesen',
          identifier: 'B-17',
          url: 'https://stiftung.example/b17',
          funder: { '@type': 'Organization', name: 'Stiftung Sitzplatz', '@id': 'https://ror.org/03yrm5c26' },
        },
      ],
      keywords: ['Bänke', 'Sitzen'],
      description: 'Wer sitzt, bleibt: warum Bänke wirken.',
      abstract: 'Bürger*innen und Akteur:innen sitzen gern nebeneinander. Punkt A Punkt B',
    });
  });

  it('is identified by the address of the page if there is no DOI', () => {
    assert.equal(jsonLd(briefWith({ url: 'https://kurz.example/' }))['@id'], 'https://kurz.example/');
  });

  it('names the other addresses of the brief', () => {
    const { url, sameAs } = jsonLd(sampleBrief, { url: 'https://reihe.example/baenke/' });
    assert.equal(url, 'https://reihe.example/baenke/');
    assert.deepEqual(sameAs, ['https://doi.org/10.1234/baenke', 'https://baenke.example/']);
  });

  it('names the address of the PDF file', () => {
    const pdf = 'https://baenke.example/baenke.pdf';
    const expected = { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' };
    assert.deepEqual(jsonLd(sampleBrief, { pdf }).encoding, expected);
  });
});

describe('the head of a page', () => {
  it('invents nothing', () => {
    assert.deepEqual(metaTags(BARE_BRIEF), [
      ['citation_title', 'Kurz'],
      ['citation_author', 'Musterine'],
      ['citation_language', 'de'],
      ['DC.title', 'Kurz'],
      ['DC.creator', 'Musterine'],
      ['DC.type', 'Report'],
      ['DC.language', 'de'],
      ['DCTERMS.bibliographicCitation', 'Anonym (2025): Kurz. https://doi.org/10.1234/baenke'],
      ['Z.reportType', 'Policy Brief'],
    ]);
    assert.deepEqual(links(BARE_BRIEF), [
      ['type', 'https://schema.org/AboutPage'],
      ['type', 'https://schema.org/Report'],
    ]);
    assert.deepEqual(jsonLd(BARE_BRIEF), {
      '@context': 'https://schema.org',
      '@type': 'Report',
      name: 'Kurz',
      headline: 'Kurz',
      genre: 'Policy Brief',
      inLanguage: 'de',
      author: [{ '@type': 'Person', name: 'Musterine', familyName: 'Musterine' }],
    });
  });

  it('contains no characters that only matter to typesetting', () => {
    const brief = briefWith({ title: 'Sitz\u00ADbänke\u00A0für\u202Falle' });
    assert.deepEqual(contents('citation_title', brief), ['Sitzbänke für alle']);
    assert.equal(jsonLd(brief).name, 'Sitzbänke für alle');
  });

  it('puts each tag on a separate line', () => {
    assert.equal(headHtml(sampleBrief).split('\n').length, headOf(sampleBrief).length);
  });

  for (const text of [...HARD_TEXTS, ...HOSTILE_TEXTS]) {
    it(`is valid HTML with ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await faultsOf(headHtml(briefOf(text))), []);
    });
  }

  it('is valid HTML with every field of a brief and a page', async () => {
    const page = {
      pdf: 'https://baenke.example/baenke.pdf',
      describedBy: [{ href: 'https://baenke.example/baenke.bib', type: 'application/x-bibtex' }],
    };
    assert.deepEqual(await faultsOf(headHtml(sampleBrief, page)), []);
  });
});

function briefWith(meta: Partial<Metadata>): Brief {
  return { ...smallBrief(), meta: { ...BARE, ...meta } };
}

/** A brief with the string in every free field. */
function briefOf(text: string): Brief {
  const meta: Metadata = {
    ...BARE,
    title: text,
    subtitle: text,
    authors: [{ given: text, family: text, affiliations: [{ name: text }] }, { literal: text }],
    publisher: { name: text, unit: text, place: text },
    series: { title: text, issue: text, issn: text },
    license: { name: text },
    keywords: [text],
    description: text,
  };
  return { ...smallBrief({ summary: [paragraph(text)] }), meta };
}

function metaTags(brief: Brief, page?: LandingPage): [string, string][] {
  return headOf(brief, page).flatMap((tag) => (tag.tag === 'meta' ? [[tag.name, tag.content]] : []));
}

function contents(name: string, brief: Brief, page?: LandingPage): string[] {
  return metaTags(brief, page).flatMap(([found, content]) => (found === name ? content : []));
}

/** Relations and addresses of the links, except for the vocabularies. */
function links(brief: Brief): [string, string][] {
  return headOf(brief).flatMap((tag) =>
    tag.tag === 'link' && !tag.rel.startsWith('schema.') ? [[tag.rel, tag.href]] : [],
  );
}

function jsonLd(brief: Brief, page?: LandingPage): JsonObject {
  const [tag] = headOf(brief, page).filter((tag): tag is HeadTag & { tag: 'script' } => tag.tag === 'script');
  return tag!.data;
}

/** What a validator finds wrong with a page that has these tags in its head. */
async function faultsOf(head: string): Promise<string[]> {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] });
  const page = `<!DOCTYPE html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>Seite</title>\n${head}\n</head>\n<body>\n<p>Text</p>\n</body>\n</html>\n`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

describe('the metadata of a brief with a subtitle, a type and affiliations', () => {
  const affiliations = [{ name: 'Institut', ror: '03yrm5c26' }, { name: 'Amt' }];
  const tags = headOf(
    smallBrief({
      meta: {
        ...BARE,
        title: 'Bänke',
        subtitle: 'Was bleibt',
        type: 'position-paper',
        abstract: 'Kurz.',
        authors: [{ given: 'Erika', family: 'Mustermann', affiliations }],
      },
      summary: [],
    }),
  );
  const contents = (name: string) =>
    tags.flatMap((tag) => (tag.tag === 'meta' && tag.name === name ? tag.content : []));

  it('has title and subtitle in one', () => {
    for (const name of ['citation_title', 'DC.title']) assert.deepEqual(contents(name), ['Bänke: Was bleibt']);
  });

  it('names the type in the language of the text', () =>
    assert.deepEqual(contents('Z.reportType'), ['Positionspapier']));

  it('has the abstract', () => assert.deepEqual(contents('DCTERMS.abstract'), ['Kurz.']));

  it('has every affiliation', () => assert.deepEqual(contents('citation_author_institution'), ['Institut', 'Amt']));

  it('tells search engines all of it', () => {
    const data = tags.find((tag) => tag.tag === 'script')?.data;
    assert.deepEqual(
      [data?.name, data?.headline, data?.alternativeHeadline, data?.genre],
      ['Bänke: Was bleibt', 'Bänke', 'Was bleibt', 'Positionspapier'],
    );
    const [author] = data?.author as unknown as { affiliation: unknown }[];
    assert.deepEqual(author?.affiliation, [
      { '@type': 'Organization', name: 'Institut', '@id': 'https://ror.org/03yrm5c26' },
      { '@type': 'Organization', name: 'Amt' },
    ]);
  });
});
