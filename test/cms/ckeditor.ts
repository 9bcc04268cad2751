import type { Page } from 'puppeteer-core';
import { CKEDITOR_SCRIPT } from '../support/install-cms.mjs';
import type { System } from './system.js';

/** The configuration of an editor. */
interface Setup {
  plugins: string[];
  /** Whether General HTML Support lets all elements through, with all attributes, classes and styles. */
  allowsEverything?: boolean;
  config?: object;
}

const USUAL = [
  ...['Autoformat', 'BlockQuote', 'Bold', 'Essentials', 'Heading', 'Image', 'ImageCaption', 'ImageStyle', 'Indent'],
  ...['Italic', 'Link', 'List', 'MediaEmbed', 'Paragraph', 'PasteFromOffice', 'SourceEditing', 'Table'],
  ...['TableToolbar', 'TextTransformation'],
];

/** General HTML Support is enabled, but since 12.4.8 it allows only what the styles name. */
const TYPO3: Setup = {
  plugins: [
    ...['Alignment', 'BlockQuote', 'Bold', 'Essentials', 'FindAndReplace', 'GeneralHtmlSupport', 'Heading'],
    ...['HorizontalLine', 'Indent', 'Italic', 'Link', 'List', 'Paragraph', 'PasteFromOffice', 'PastePlainText'],
    ...['RemoveFormat', 'SourceEditing', 'SpecialCharacters', 'SpecialCharactersEssentials', 'Strikethrough', 'Style'],
    ...['Subscript', 'Superscript', 'Table', 'TableCaption', 'TableCellProperties', 'TableProperties', 'TableToolbar'],
    ...['TextTransformation', 'Underline'],
  ],
  config: {
    heading: {
      options: [
        { model: 'paragraph', title: 'Paragraph' },
        { model: 'heading2', view: 'h2', title: 'Heading 2' },
        { model: 'heading3', view: 'h3', title: 'Heading 3' },
        { model: 'formatted', view: 'pre', title: 'Pre-Formatted Text' },
      ],
    },
    style: {
      definitions: [
        { name: 'Lead', element: 'p', classes: ['lead'] },
        { name: 'Small', element: 'small', classes: [] },
        { name: 'Muted', element: 'span', classes: ['text-muted'] },
      ],
    },
  },
};

/**
 * CKEditor 5, the rich text editor of TYPO3 and Drupal: converts HTML that is pasted as source.
 *
 * @param page An empty page of Chromium, to which a script is added.
 */
export async function ckeditors(page: Page): Promise<System[]> {
  await page.addScriptTag({ path: CKEDITOR_SCRIPT });
  const system = (name: string, source: string, setup: Setup): System => ({
    name,
    source: `the npm package ckeditor5, ${source}`,
    sanitise: (html) => page.evaluate(passThrough, html, setup),
  });
  return [
    system('CKEditor, usual plugins', 'with the plugins of its former classic build', { plugins: USUAL }),
    system(
      'CKEditor as in TYPO3',
      'set up as in TYPO3/typo3 Build/Sources/TypeScript/rte_ckeditor/ckeditor5.ts (3a06fb5d) and ' +
        'typo3/sysext/rte_ckeditor/Configuration/RTE/Default.yaml (4baad765), but with its own plugin for links',
      TYPO3,
    ),
    system('CKEditor, everything allowed', 'as in Drupal’s format “Full HTML”', {
      plugins: [...USUAL, 'GeneralHtmlSupport'],
      allowsEverything: true,
    }),
  ];
}

/** Runs on the page. */
async function passThrough(html: string, { plugins, allowsEverything = false, config }: Setup): Promise<string> {
  const place = document.body.appendChild(document.createElement('div'));
  const editor = await CKEDITOR.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: plugins.map((name) => CKEDITOR[name]),
    ...(allowsEverything && {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
    ...config,
  });
  editor.setData(html);
  const data = editor.getData({ skipListItemIds: true });
  await editor.destroy();
  place.remove();
  return data;
}

interface Editor {
  setData: (html: string) => void;
  getData: (options: object) => string;
  destroy: () => Promise<void>;
}

declare const CKEDITOR: Record<string, unknown> & {
  ClassicEditor: { create: (element: HTMLElement, config: object) => Promise<Editor> };
};
