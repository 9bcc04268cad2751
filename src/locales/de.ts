import type { Strings } from './strings.js';

/** German. */
export const de: Strings = {
  lang: 'de',
  failed: 'Der Policy Brief konnte nicht geladen werden.',
  frameNotice: (host) =>
    `Dieser Policy Brief liegt auf dem Server ${host}. Wenn Sie ihn laden, erfährt dieser Server Ihre IP-Adresse und technische Angaben Ihres Browsers, etwa Typ, Betriebssystem und Sprache. Die Adresse dieser Seite wird nicht mitgeschickt. Ihre Entscheidung wird nicht gespeichert.`,
  loadFrame: 'Inhalt laden',
  privacyOf: (host) => `Datenschutzerklärung von ${host}`,
  retry: 'Erneut laden',
  retrying: 'Wird geladen …',
  contents: 'Inhalt',
  notes: 'Anmerkungen',
  note: (number) => `Anmerkung ${number}`,
  backToText: (number) => `Zurück zum Text, Anmerkung ${number}`,
  table: 'Tabelle',
  editedBy: 'Herausgegeben von',
  cite: 'Zitieren',
  suggestedCitation: 'Zitiervorschlag',
  recommendation: 'Empfehlung',
  section: 'Abschnitt',
  citeItem: (item) => `${item} zitieren`,
  source: 'Quelle',
  quotationMarks: ['„', '“'],
  copy: (name) => `${name} kopieren`,
  copyRecord: 'Kopieren',
  downloadRecord: 'Herunterladen',
  copyWithSource: 'Auswahl mit Quelle kopieren',
  link: 'Link',
  quote: 'Zitat',
  selection: 'Auswahl mit Quelle',
  copied: (name) => `Kopiert: ${name}`,
  copyFailed:
    'Kopieren ist hier nicht möglich. Der Text ist markiert: Kopieren Sie ihn mit Strg + C (⌘ + C) oder über das Menü der Auswahl.',
  citationStyle: 'Zitierstil',
  recordFormat: 'Format',
};
