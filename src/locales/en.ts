import type { Strings } from './strings.js';

/** English. */
export const en: Strings = {
  lang: 'en',
  failed: 'The policy brief could not be loaded.',
  frameNotice: (host) =>
    `This policy brief is on the server ${host}. If you load it, that server learns your IP address and technical details of your browser, such as its type, operating system and language. The address of this page is not sent. Your decision is not stored.`,
  loadFrame: 'Load content',
  privacyOf: (host) => `Privacy policy of ${host}`,
  retry: 'Load again',
  retrying: 'Loading …',
  contents: 'Contents',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  backToText: (number) => `Back to the text, note ${number}`,
  table: 'Table',
  editedBy: 'Edited by',
  cite: 'Cite',
  suggestedCitation: 'suggested citation',
  recommendation: 'Recommendation',
  section: 'Section',
  citeItem: (item) => `Cite ${item}`,
  source: 'Source',
  quotationMarks: ['“', '”'],
  copy: (name) => `Copy ${name}`,
  copyRecord: 'Copy',
  downloadRecord: 'Download',
  copyWithSource: 'Copy selection with source',
  link: 'link',
  quote: 'quote',
  selection: 'selection with source',
  copied: (name) => `Copied: ${name}`,
  copyFailed:
    'Copying is not possible here. The text is selected: copy it with Ctrl + C (⌘ + C) or from the menu of the selection.',
  citationStyle: 'Citation style',
  recordFormat: 'Format',
};
