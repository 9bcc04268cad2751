import { isWayWithTemplate } from '../systems.js';
import { englishAccessibilityStatement, englishPrivacyStatement } from './en-statements.js';
import type { EmbedTexts } from './texts.js';

const PLACES = {
  typo3:
    'Switch the editor of the text element to its source view and paste the paragraph where you want the brief to appear.',
  'typo3-html':
    'Create a content element “Plain HTML” and paste the snippet there; if it is not on offer, you need the permission for it.',
  wordpress: 'Put a “Custom HTML” block where you want the brief to appear and paste the snippet there.',
  drupal:
    'Switch the editor to “Source” and paste the paragraph where you want the brief to appear; the text format “Basic HTML” will do.',
  joomla:
    'Switch the editor of the article to HTML (“Toggle Editor”) and paste the snippet where you want the brief to appear.',
  contao: 'Create a content element “HTML” in the article and paste the snippet there.',
  neos: 'Create a content element “HTML” (of the package Neos.NodeTypes.Html) and paste the snippet there.',
  other:
    'Paste the paragraph in the HTML view of your editor; if there is none, write the title in a separate paragraph and link it to the address in the snippet.',
  template: 'Put the snippet into your template where you want the brief to appear.',
  npm: 'Put the element into your application where you want the brief to appear.',
};

const TEMPLATES = {
  typo3:
    'Your agency or IT adds the line for the template once to the site package, for example in TypoScript as page.headerData.',
  'typo3-html':
    'Your agency or IT adds the line for the template once to the site package, for example in TypoScript as page.headerData.',
  wordpress:
    'The line for the template goes once into the head of all pages, through the hook wp_head in the child theme or with a plugin for header code.',
  drupal: 'The line for the template goes once into html.html.twig of your theme, before </head>.',
  joomla: 'The line for the template goes once into index.php of your site template, before </head>.',
  contao: 'The line for the template goes once into the page layout, into the field “Additional <head> tags”.',
  neos: 'The line for the template goes once into the head of the page, for example in Fusion into the head of Neos.Neos:Page.',
  other: 'Have the line for the template added once to the head of all pages; until then, the link remains a link.',
  template: 'The line for the template belongs once in the <head> of the page.',
  npm: 'The package is installed once, and imported where your application starts.',
};

/** English. */
export const englishTexts: EmbedTexts = {
  lang: 'en',
  steps: {
    brief: 'Policy brief',
    look: 'Pieces and appearance',
    system: 'Your system',
    result: 'Code and texts for your website',
    preview: 'Preview',
  },
  brief: 'Which policy brief?',
  failed: 'The policy brief could not be loaded.',
  pieces: 'Pieces',
  piecesHint: 'If none is chosen, the whole policy brief appears.',
  pieceNames: {
    header: 'Title and details',
    contents: 'Table of contents',
    summary: 'Summary',
    recommendations: 'Recommendations',
    background: 'Background',
    quotes: 'Quotes alone',
    citation: 'Suggested citation',
    imprint: 'Imprint',
  },
  layout: 'Recommendations as',
  layoutNames: { list: 'a list', cards: 'cards', compact: 'a compact list' },
  headingLevel: 'Top heading',
  level: (level, isUsual) => `h${level}${isUsual ? ' (usual)' : ''}`,
  language: 'Language of the buttons',
  languageNames: { '': 'as the page', de: 'German', en: 'English' },
  colours: 'Colours',
  colourHint: 'In hexadecimal, such as #1f5a4c. Without them, the colours of your page apply.',
  wrong: 'This value is not valid and is ignored.',
  accent: 'Accent: lines',
  surface: 'Surface: boxes',
  radius: 'Corners',
  radiusNames: { '': 'slightly round', '0': 'square', '0.75rem': 'round' },
  system: 'Which system does your website use?',
  systemNames: {
    typo3: 'TYPO3, editor in a text element',
    'typo3-html': 'TYPO3, element “Plain HTML”',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    contao: 'Contao',
    neos: 'Neos',
    other: 'another CMS',
    template: 'own template',
    npm: 'own application (npm)',
  },
  way: 'How should it be embedded?',
  wayNames: {
    script: 'with the script',
    fragment: 'without script, as fixed text',
    link: 'without script, as a link',
    frame: 'in a frame',
    'two-click': 'in a frame, after a click',
  },
  recommended: '(recommended)',
  wayHints: {
    script:
      'Everything is on your server. The brief has all its buttons to cite, copy and download; a new version appears automatically.',
    fragment:
      'The text is a fixed part of your page, without buttons. Only the stylesheet is on your server. You have to paste every new version again.',
    link: 'The link leads to the brief’s page on your server. It always shows everything; your choices in step 2 do not apply there.',
    frame:
      'The frame shows the brief’s page, which is on your server. It always shows everything; your choices in step 2 do not apply there.',
    'two-click':
      'The brief stays on the publisher’s server and is loaded only after a click. It always appears as a whole; your choices in step 2 do not apply.',
  },
  folder: 'Folder on your server',
  folderHint: 'A path such as /policy-briefs/ or an address with https://',
  width: 'Width',
  widthNames: { wide: 'Computer', phone: 'Phone' },
  previewHint: 'You cannot use the preview here. With all links and buttons:',
  openPreview: 'Preview as a separate page',
  place: (system, way) =>
    system === 'other' && way === 'frame'
      ? 'Paste the frame where your system allows embedded pages, such as in a module “HTML” or “iframe”; a text field would remove it.'
      : PLACES[system],
  once: (system, way) => {
    if (isWayWithTemplate(way)) return TEMPLATES[system];
    return way === 'frame'
      ? 'Nothing else is needed: the frame has a fixed height, and longer text scrolls inside it.'
      : 'Nothing else is needed: the link leads to the brief’s page.';
  },
  snippet: { title: 'HTML for the page', copy: 'Copy HTML', name: 'HTML' },
  template: { title: 'Line for the template', copy: 'Copy line for the template', name: 'line for the template' },
  packages: { title: 'Installation', copy: 'Copy commands', name: 'commands' },
  css: { title: 'CSS for colours and corners', copy: 'Copy CSS', name: 'CSS' },
  cssHint: 'For the stylesheet of your website.',
  csp: { title: 'Content security policy', copy: 'Copy CSP line', name: 'CSP line' },
  cspHint:
    'Needed only if your website sends such a policy: it has to allow this. If it requires trusted types, add lit-html to the allowed names.',
  files: 'Files for your server',
  filesHint: (folder) => `Download these files and put them into the folder ${folder}`,
  privacy: { title: 'For the privacy notice', copy: 'Copy privacy text', name: 'privacy text' },
  accessibility: {
    title: 'For the accessibility statement',
    copy: 'Copy accessibility text',
    name: 'accessibility text',
  },
  textHint: 'Suggestions for you to adapt; they are not legal advice.',
  privacyText: englishPrivacyStatement,
  accessibilityText: englishAccessibilityStatement,
};
