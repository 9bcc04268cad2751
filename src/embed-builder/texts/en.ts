import { isWayWithTemplate } from '../systems.js';
import { englishAccessibilityStatement, englishPrivacyStatement } from './en-statements.js';
import type { EmbedTexts } from './texts.js';

const PLACES = {
  typo3:
    'Switch the editor of the text element to its source view and paste the paragraph where the brief shall appear.',
  'typo3-html':
    'Create a content element “Plain HTML” and paste the snippet there; if you are not offered that element, you need the right to it.',
  wordpress: 'Put a “Custom HTML” block where the brief shall appear and paste the snippet there.',
  drupal:
    'Switch the editor to “Source” and paste the paragraph where the brief shall appear; the text format “Basic HTML” will do.',
  joomla:
    'Switch the editor of the article to HTML (“Toggle Editor”) and paste the snippet where the brief shall appear.',
  contao: 'Create a content element “HTML” in the article and paste the snippet there.',
  neos: 'Create a content element “HTML” (of the package Neos.NodeTypes.Html) and paste the snippet there.',
  other:
    'Paste the paragraph in the HTML view of your editor; if there is none, write the title in a separate paragraph and link it to the address in the snippet.',
  template: 'Put the snippet into your template where the brief shall appear.',
  npm: 'Put the element into your application where the brief shall appear.',
};

const TEMPLATES = {
  typo3:
    'Your agency or IT adds the line for the template once to the site package, in TypoScript for example as page.headerData.',
  'typo3-html':
    'Your agency or IT adds the line for the template once to the site package, in TypoScript for example as page.headerData.',
  wordpress:
    'The line for the template goes once into the head of all pages, in the child theme by the hook wp_head or with a plugin for header code.',
  drupal: 'The line for the template goes once into html.html.twig of your theme, before </head>.',
  joomla: 'The line for the template goes once into index.php of your site template, before </head>.',
  contao: 'The line for the template goes once into the page layout, into the field “Additional <head> tags”.',
  neos: 'The line for the template goes once into the head of the page, in Fusion for example into head of Neos.Neos:Page.',
  other: 'Have the line for the template put once into the head of all pages; until then a link remains a link.',
  template: 'The line for the template stands once in the <head> of the page.',
  npm: 'The package is installed once, and imported where your application starts.',
};

/** English. */
export const englishTexts: EmbedTexts = {
  lang: 'en',
  steps: {
    brief: 'Policy brief',
    look: 'Parts and look',
    system: 'Your system',
    result: 'To take away',
    preview: 'Preview',
  },
  brief: 'Which policy brief?',
  failed: 'The policy brief could not be loaded.',
  pieces: 'Parts',
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
  language: 'Language of buttons',
  languageNames: { '': 'as the page', de: 'German', en: 'English' },
  colours: 'Colours',
  colourHint: 'In hexadecimal, such as #1f5a4c. Without them, the colours of your page apply.',
  wrong: 'This cannot be understood and is ignored.',
  accent: 'Accent: lines',
  surface: 'Surface: boxes',
  radius: 'Corners',
  radiusNames: { '': 'slightly round', '0': 'square', '0.75rem': 'round' },
  system: 'What does your website run on?',
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
  way: 'In which way?',
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
      'The text stands fixed in your page, without buttons. Only the stylesheet goes to your server. A new version has to be pasted again.',
    link: 'The link leads to the brief’s page on your server. It always shows everything; what is chosen in step 2 does not apply there.',
    frame:
      'The frame shows the brief’s page, which is on your server. It always shows everything; what is chosen in step 2 does not apply there.',
    'two-click':
      'The brief stays on the publisher’s server and is loaded only after a click. It always appears as a whole; what is chosen in step 2 does not apply.',
  },
  folder: 'Folder on your server',
  folderHint: 'A path such as /policy-briefs/ or an address with https://',
  width: 'Width',
  widthNames: { wide: 'Computer', phone: 'Phone' },
  previewHint: 'To look at only. With all links and buttons:',
  openPreview: 'Preview as a separate page',
  place: (system, way) =>
    system === 'other' && way === 'frame'
      ? 'Paste the frame where your system provides for embedded pages, such as a module “HTML” or “iframe”; in a text field it gets lost.'
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
    'Needed only if your website sends such a policy: it has to allow this. If it requires trusted types, lit-html joins the allowed names.',
  files: 'Files for your server',
  filesHint: (folder) => `Download these files and put them into the folder ${folder}`,
  privacy: { title: 'For the privacy notice', copy: 'Copy privacy text', name: 'privacy text' },
  accessibility: {
    title: 'For the accessibility statement',
    copy: 'Copy accessibility text',
    name: 'accessibility text',
  },
  textHint: 'Suggestions to adapt; they are no legal advice.',
  privacyText: englishPrivacyStatement,
  accessibilityText: englishAccessibilityStatement,
};
