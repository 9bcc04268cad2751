import type { Strings } from './strings.js';

/** English. */
export const en: Strings = {
  lang: 'en',
  failed: 'The policy brief could not be loaded.',
  retry: 'Load again',
  retrying: 'Loading …',
  contents: 'Contents',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (number) => `Back to the text, note ${number}`,
  table: 'Table',
  editedBy: 'Edited by',
};
