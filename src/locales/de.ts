import type { Strings } from './strings.js';

/** German. */
export const de: Strings = {
  lang: 'de',
  failed: 'Der Policy Brief konnte nicht geladen werden.',
  retry: 'Erneut laden',
  retrying: 'Wird geladen …',
  contents: 'Inhalt',
  notes: 'Anmerkungen',
  note: (number) => `Anmerkung ${number}`,
  backToText: (number) => `Zurück zum Text, Anmerkung ${number}`,
  table: 'Tabelle',
  editedBy: 'Herausgegeben von',
};
