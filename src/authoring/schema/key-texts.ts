/** What an editor shows for a key: its name in German, and what it is for in German and in English. */
export interface KeyText {
  title: string;
  de: string;
  en: string;
  /** Values that an editor offers. */
  examples?: readonly string[];
}

/** The keys of the front matter. */
export const FRONT_MATTER_TEXTS = {
  title: { title: 'Titel', de: 'Titel des Policy Briefs.', en: 'Title of the brief.' },
  subtitle: {
    title: 'Untertitel',
    de: 'Untertitel; Zitate setzen ihn mit einem Doppelpunkt hinter den Titel.',
    en: 'Subtitle; citations join it to the title with a colon.',
  },
  type: {
    title: 'Art',
    de: 'Art der Veröffentlichung, die Zitate nennen. Ohne Angabe: Policy Brief.',
    en: 'Kind of publication, which citations name. By default, a policy brief.',
  },
  lang: {
    title: 'Sprache',
    de: 'Sprache des Textes als Kürzel nach BCP 47, etwa de oder en.',
    en: 'Language of the text as a BCP 47 tag, such as de or en.',
    examples: ['de', 'en'],
  },
  date: {
    title: 'Datum',
    de: 'Jahr, Monat oder Tag der Veröffentlichung für Zitate: 2025, 2025-11 oder 2025-11-03.',
    en: 'Year, month or day of publication for citations: 2025, 2025-11 or 2025-11-03.',
  },
  published: {
    title: 'Veröffentlicht',
    de: 'Zeitpunkt der ersten Veröffentlichung mit Uhrzeit und Zeitzone: 2025-11-24T09:00:00+01:00. Feeds brauchen ihn.',
    en: 'When the brief was first published, with time and time zone: 2025-11-24T09:00:00+01:00. Feeds need it.',
  },
  updated: {
    title: 'Geändert',
    de: 'Zeitpunkt der letzten Änderung mit Uhrzeit und Zeitzone. Nur daran bemerken Archive, dass sich etwas geändert hat.',
    en: 'When the brief was last changed, with time and time zone. Archives notice a change only by it.',
  },
  version: {
    title: 'Fassung',
    de: 'Bezeichnung der Fassung, etwa 1.1; sie steht unter dem Titel.',
    en: 'Label of the version, such as 1.1, shown below the title.',
  },
  corrections: {
    title: 'Korrekturen',
    de: 'Was nach der Veröffentlichung berichtigt wurde, jeweils mit Datum und Text.',
    en: 'What was corrected after publication, each with date and text.',
  },
  translation: {
    title: 'Übersetzung',
    de: 'Woraus der Text übersetzt ist, von wem, und ob die Autorinnen und Autoren das autorisiert haben.',
    en: 'What the text was translated from, by whom, and whether the authors have authorised it.',
  },
  variants: {
    title: 'Varianten',
    de: 'Der Policy Brief in Leichter oder Einfacher Sprache, als Film in Gebärdensprache oder anderswo übersetzt.',
    en: 'The brief in easy or plain language, as a film in sign language, or translated elsewhere.',
  },
  author: {
    title: 'Autorinnen und Autoren',
    de: 'Personen mit given und family, Organisationen mit literal; eine oder eine Liste.',
    en: 'People with given and family, organisations with literal; one or a list.',
  },
  editor: {
    title: 'Herausgeberinnen und Herausgeber',
    de: 'Personen mit given und family, Organisationen mit literal; eine oder eine Liste.',
    en: 'People with given and family, organisations with literal; one or a list.',
  },
  publisher: {
    title: 'Verlag oder herausgebende Einrichtung',
    de: 'Wer den Policy Brief veröffentlicht. Ohne Angabe gilt die aus policy-brief.yaml.',
    en: 'Who publishes the brief. By default, the publisher in policy-brief.yaml.',
  },
  series: {
    title: 'Reihe',
    de: 'Titel der Reihe, oder Titel und Heft: { title: …, issue: "5" }. Ohne Angabe gilt die Reihe aus policy-brief.yaml.',
    en: 'Title of the series, or title and issue: { title: …, issue: "5" }. By default, the series in policy-brief.yaml.',
  },
  doi: {
    title: 'DOI',
    de: 'DOI, mit oder ohne https://doi.org/.',
    en: 'DOI, with or without https://doi.org/.',
  },
  url: {
    title: 'Adresse',
    de: 'Adresse der Seite, auf der der Policy Brief veröffentlicht ist.',
    en: 'Address of the page where the brief is published.',
  },
  license: {
    title: 'Lizenz',
    de: 'Name der Lizenz von Creative Commons, etwa CC BY 4.0, oder Name und Adresse einer anderen.',
    en: 'Name of a Creative Commons licence, such as CC BY 4.0, or name and address of another one.',
    examples: ['CC BY 4.0', 'CC BY-SA 4.0'],
  },
  funding: {
    title: 'Förderung',
    de: 'Wer die Arbeit bezahlt hat, für Feeds und Suchmaschinen: nur der Name, oder name, ror und award.',
    en: 'Who paid for the work, for feeds and search engines: the name alone, or name, ror and award.',
  },
  keywords: { title: 'Schlagwörter', de: 'Liste von Schlagwörtern.', en: 'List of keywords.' },
  description: {
    title: 'Beschreibung',
    de: 'Ein Satz, der den Policy Brief ankündigt. Ohne Angabe der erste des Vorspanns.',
    en: 'One sentence that announces the brief. By default, the first of the lead.',
  },
  abstract: {
    title: 'Zusammenfassung',
    de: 'Zusammenfassung für Suchmaschinen und Literaturverwaltungen, falls der Text mit einer Überschrift beginnt.',
    en: 'Abstract for records and search engines, for a brief that begins with a heading.',
  },
  'suggested-citation': {
    title: 'Zitiervorschlag',
    de: 'Zitiervorschlag, der Zeichen für Zeichen übernommen wird. Ohne Angabe wird er errechnet.',
    en: 'Suggested citation, used character for character. By default, it is computed.',
  },
  bibliography: {
    title: 'Literatur',
    de: 'Datei mit den zitierten Werken (.bib oder .json), relativ zum Ordner des Policy Briefs, oder eine Liste.',
    en: 'File with the cited works (.bib or .json), relative to the folder of the brief, or a list of files.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a person. */
export const PERSON_TEXTS = {
  prefix: { title: 'Akademischer Titel', de: 'Akademischer Titel, etwa Dr.', en: 'Academic title, such as Dr.' },
  given: { title: 'Vornamen', de: 'Vornamen, ohne Titel.', en: 'Given names, without titles.' },
  particle: {
    title: 'Namenspartikel',
    de: 'Wort vor dem Familiennamen, etwa von.',
    en: 'Word before the family name, such as von.',
  },
  family: { title: 'Familienname', de: 'Familienname.', en: 'Family name.' },
  suffix: { title: 'Namenszusatz', de: 'Zusatz nach dem Namen, etwa jun.', en: 'What follows the name, such as Jr.' },
  orcid: {
    title: 'ORCID-iD',
    de: 'ORCID-iD, mit oder ohne https://orcid.org/.',
    en: 'ORCID iD, with or without https://orcid.org/.',
  },
  affiliation: {
    title: 'Einrichtung',
    de: 'Name der Einrichtung, oder Name und Kennung von ROR: { name: …, ror: … }; eine oder eine Liste.',
    en: 'Name of the institution, or name and identifier of ROR: { name: …, ror: … }; one or a list.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of an organisation. */
export const ORGANISATION_TEXTS = {
  literal: { title: 'Name der Organisation', de: 'Name der Organisation.', en: 'Name of the organisation.' },
} as const satisfies Readonly<Record<string, KeyText>>;

const ROR: KeyText = {
  title: 'ROR',
  de: 'Kennung der Einrichtung bei ROR, mit oder ohne https://ror.org/.',
  en: 'Identifier of the institution at ROR, with or without https://ror.org/.',
};

/** The keys of an affiliation. */
export const AFFILIATION_TEXTS = {
  name: { title: 'Name', de: 'Name der Einrichtung.', en: 'Name of the institution.' },
  ror: ROR,
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a correction. */
export const CORRECTION_TEXTS = {
  date: { title: 'Datum', de: 'Datum der Korrektur.', en: 'Date of the correction.' },
  text: { title: 'Text', de: 'Was berichtigt wurde.', en: 'What was corrected.' },
  item: {
    title: 'Stelle',
    de: 'Kennung des Abschnitts oder der Empfehlung, die berichtigt wurde.',
    en: 'Id of the section or recommendation that was corrected.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a translation. */
export const TRANSLATION_TEXTS = {
  of: {
    title: 'Sprache des Originals',
    de: 'Sprache des Originals, etwa de.',
    en: 'Language of the original, such as de.',
  },
  title: { title: 'Titel des Originals', de: 'Titel des Originals.', en: 'Title of the original.' },
  doi: {
    title: 'DOI des Originals',
    de: 'DOI des Originals. Eine DOI der Übersetzung selbst steht unter doi.',
    en: 'DOI of the original. A DOI of the translation itself goes under doi.',
  },
  by: {
    title: 'Übersetzung von',
    de: 'Personen mit given und family, Organisationen mit literal; eine oder eine Liste.',
    en: 'People with given and family, organisations with literal; one or a list.',
  },
  authorised: {
    title: 'Autorisiert',
    de: 'Ob die Autorinnen und Autoren die Übersetzung autorisiert haben: true oder false.',
    en: 'Whether the authors have authorised the translation: true or false.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a variant. */
export const VARIANT_TEXTS = {
  kind: {
    title: 'Art',
    de: 'Leichte Sprache, Einfache Sprache, Gebärdensprache oder Übersetzung.',
    en: 'Easy language, plain language, sign language or translation.',
  },
  lang: {
    title: 'Sprache',
    de: 'Sprache der Variante, etwa uk, oder gsg für Deutsche Gebärdensprache. Leichte und Einfache Sprache brauchen keine Angabe, wenn es die des Textes ist.',
    en: 'Language of the variant, such as uk, or gsg for German Sign Language. Easy and plain language need none if it is that of the text.',
    examples: ['gsg', 'uk', 'ar'],
  },
  file: {
    title: 'Datei',
    de: 'Datei im Ordner des Policy Briefs. Sie wird mitkopiert, ihre Größe gemessen.',
    en: 'File in the folder of the brief, which is copied and measured.',
  },
  url: {
    title: 'Adresse',
    de: 'Adresse der Variante, wenn sie auf einer anderen Site liegt.',
    en: 'Address of the variant, if it is on another site.',
  },
  title: {
    title: 'Titel',
    de: 'Titel der Variante, in ihrer Sprache.',
    en: 'Title of the variant, in its language.',
  },
  'checked-by': {
    title: 'Geprüft von',
    de: 'Wer die Variante geprüft hat. Ohne diese Angabe heißt ein Text nicht „Leichte Sprache“.',
    en: 'Who has checked the variant. Without it, no text is called easy language.',
  },
  duration: {
    title: 'Dauer',
    de: 'Dauer eines Films in Minuten und Sekunden: 4:30',
    en: 'Running time of a film in minutes and seconds: 4:30',
  },
  size: {
    title: 'Größe',
    de: 'Größe der Datei auf der anderen Site, etwa 42 MB.',
    en: 'Size of the file on the other site, such as 42 MB.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a publisher. */
export const PUBLISHER_TEXTS = {
  name: { title: 'Name', de: 'Name des Verlags oder der Einrichtung.', en: 'Name of the publisher or institution.' },
  unit: { title: 'Abteilung', de: 'Abteilung oder Projekt.', en: 'Department or project.' },
  place: { title: 'Ort', de: 'Ort.', en: 'Place.' },
  url: { title: 'Adresse', de: 'Adresse der Website.', en: 'Address of the website.' },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a series. */
export const SERIES_TEXTS = {
  title: { title: 'Titel', de: 'Titel der Reihe.', en: 'Title of the series.' },
  issue: {
    title: 'Heft',
    de: 'Bezeichnung des Hefts als freier Text, etwa 01|2026.',
    en: 'Label of the issue as free text, such as 01|2026.',
  },
  url: { title: 'Adresse', de: 'Adresse der Reihe.', en: 'Address of the series.' },
  issn: { title: 'ISSN', de: 'ISSN der Reihe.', en: 'ISSN of the series.' },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a licence. */
export const LICENSE_TEXTS = {
  name: { title: 'Name', de: 'Name der Lizenz.', en: 'Name of the licence.' },
  url: { title: 'Adresse', de: 'Adresse des Lizenztextes.', en: 'Address of the text of the licence.' },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a funder. */
export const FUNDING_TEXTS = {
  name: { title: 'Name', de: 'Name der fördernden Einrichtung.', en: 'Name of the funder.' },
  ror: ROR,
  award: {
    title: 'Bewilligung',
    de: 'Nummer und Titel des geförderten Vorhabens.',
    en: 'Number and title of the award.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of an award. */
export const AWARD_TEXTS = {
  title: { title: 'Titel', de: 'Titel des Vorhabens.', en: 'Title of the award.' },
  number: { title: 'Nummer', de: 'Förderkennzeichen.', en: 'Number of the award.' },
  url: { title: 'Adresse', de: 'Adresse des Vorhabens.', en: 'Address of the award.' },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of the configuration. */
export const CONFIGURATION_TEXTS = {
  title: {
    title: 'Titel der Reihe',
    de: 'Titel der Reihe, in einer Sprache oder in mehreren: { de: …, en: … }.',
    en: 'Title of the series, in one language or several: { de: …, en: … }.',
  },
  description: {
    title: 'Beschreibung',
    de: 'Worum es in der Reihe geht, in einer Sprache oder in mehreren.',
    en: 'What the series is about, in one language or several.',
  },
  url: {
    title: 'Adresse der Site',
    de: 'Öffentliche Adresse des Ordners, in dem die Site liegt, mit einem Schrägstrich am Ende.',
    en: 'Public address of the folder of the site, with a slash at its end.',
  },
  issn: { title: 'ISSN', de: 'ISSN der Reihe.', en: 'ISSN of the series.' },
  publisher: {
    title: 'Verlag oder herausgebende Einrichtung',
    de: 'Gilt für jeden Policy Brief, der keine eigene Angabe hat.',
    en: 'Holds for every brief that does not state its own.',
  },
  license: {
    title: 'Lizenz',
    de: 'Gilt für jeden Policy Brief, der keine eigene Angabe hat.',
    en: 'Holds for every brief that does not state its own.',
    examples: ['CC BY 4.0', 'CC BY-SA 4.0'],
  },
  languages: {
    title: 'Sprachen der Site',
    de: 'Sprachen der Übersichtsseiten, die wichtigste zuerst. Ohne Angabe die der Policy Briefs.',
    en: 'Languages of the lists of briefs, the main one first. By default, those of the briefs.',
  },
  accent: {
    title: 'Farbe',
    de: "Farbe von Titeln und Links, dunkel genug für Text auf Weiß: '#1f5a4c'.",
    en: "Colour of titles and links, dark enough for text on white: '#1f5a4c'.",
  },
  logo: {
    title: 'Logo',
    de: 'Datei im Ordner der Konfiguration, mit Alternativtext.',
    en: 'A file in the folder of the configuration, with its text alternative.',
  },
  imprint: {
    title: 'Impressum',
    de: 'Adresse des Impressums, auf das jede Seite verweist.',
    en: 'Address of the imprint, to which every page links.',
  },
  privacy: {
    title: 'Datenschutzerklärung',
    de: 'Adresse der Datenschutzerklärung, auf die jede Seite verweist.',
    en: 'Address of the privacy statement, to which every page links.',
  },
  accessibility: {
    title: 'Erklärung zur Barrierefreiheit',
    de: 'Adresse der Erklärung zur Barrierefreiheit, auf die jede Seite verweist.',
    en: 'Address of the accessibility statement, to which every page links.',
  },
  links: {
    title: 'Links',
    de: 'Was policy-brief check --external mit Adressen anderer Websites tut.',
    en: 'What policy-brief check --external does with addresses of other sites.',
  },
  'citation-styles': {
    title: 'Zitierstile',
    de: 'Dateien mit weiteren Zitierstilen (.csl), relativ zum Ordner der Konfiguration.',
    en: 'Files with further citation styles (.csl), relative to the folder of the configuration.',
  },
  'bibliography-style': {
    title: 'Stil des Literaturverzeichnisses',
    de: 'Kennung des Zitierstils für die zitierten Werke, etwa apa.',
    en: 'Id of the citation style for the cited works, such as apa.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of the settings for links. */
export const LINKS_TEXTS = {
  ignore: {
    title: 'Ausnahmen',
    de: 'Adressen, die nicht geprüft werden. Mit * am Ende alle, die so beginnen: https://verlag.example/*',
    en: 'Addresses that are not checked. With * at the end, all that begin like this: https://publisher.example/*',
  },
} as const satisfies Readonly<Record<string, KeyText>>;

/** The keys of a logo. */
export const LOGO_TEXTS = {
  file: { title: 'Datei', de: 'Datei im Ordner der Konfiguration.', en: 'A file in the folder of the configuration.' },
  alt: {
    title: 'Alternativtext',
    de: 'Text für alle, die das Logo nicht sehen, etwa der Name der Einrichtung.',
    en: 'Text for everyone who does not see the logo, such as the name of the institution.',
  },
} as const satisfies Readonly<Record<string, KeyText>>;
