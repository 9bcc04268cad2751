import { isWayWithTemplate, type System } from '../systems.js';
import { englishAccessibilityStatement, englishPrivacyStatement } from './en-statements.js';
import type { EmbedTexts } from './texts.js';

const MARKDOWN = 'Paste the snippet into the Markdown file of the page, with an empty line before and after it.';
const WIKI =
  'Paste the link into the source of the page as a separate paragraph, without spaces at the start of the line.';

const PLACES = {
  typo3:
    'Switch the editor of the text element to its source view and paste the paragraph where you want the content to appear.',
  'typo3-html':
    'Create a content element “Plain HTML” and paste the snippet there; if it is not on offer, you need the permission for it.',
  wordpress:
    'Put a “Custom HTML” block where you want the content to appear and paste the snippet there; a paragraph would keep only the link, and the buttons appear in the preview of the page.',
  drupal:
    'Switch the editor to “Source” and paste the paragraph where you want the content to appear; the text format “Basic HTML” will do.',
  joomla:
    'Switch the editor of the article to HTML (“Toggle Editor”) and paste the snippet where you want the content to appear.',
  contao: 'Create a content element “HTML” in the article and paste the snippet there.',
  neos: 'Create a content element “HTML” (of the package Neos.NodeTypes.Html) and paste the snippet there.',
  other:
    'Paste the paragraph in the HTML view of your editor; if there is none, write the title in a separate paragraph and link it to the address in the snippet.',
  hugo: MARKDOWN,
  jekyll: MARKDOWN,
  eleventy: MARKDOWN,
  astro: MARKDOWN,
  vitepress: MARKDOWN,
  docusaurus: MARKDOWN,
  mediawiki: WIKI,
  dokuwiki: WIKI,
  template: 'Put the snippet into your template where you want the content to appear.',
  npm: 'Put the element into your application where you want the content to appear.',
};

const TEMPLATES = {
  typo3:
    'Your agency or IT adds the line for the template once to the site package, for example in TypoScript as page.headerData.',
  'typo3-html':
    'Your agency or IT adds the line for the template once to the site package, for example in TypoScript as page.headerData.',
  wordpress:
    'The line for the template goes once onto all pages, with a block theme under “Appearance → Editor” into a “Custom HTML” block of the header, otherwise through the hook wp_head in the child theme; administrators and editors can also put it before the snippet in the same block.',
  drupal: 'The line for the template goes once into html.html.twig of your theme, before </head>.',
  joomla: 'The line for the template goes once into index.php of your site template, before </head>.',
  contao: 'The line for the template goes once into the page layout, into the field “Additional <head> tags”.',
  neos: 'The line for the template goes once into the head of the page, for example in Fusion into the head of Neos.Neos:Page.',
  other: 'Have the line for the template added once to the head of all pages; until then, the link remains a link.',
  hugo: 'The line for the template goes once into layouts/_default/baseof.html, before </head>.',
  jekyll: 'The line for the template goes once into the layout in _layouts, before </head>.',
  eleventy: 'The line for the template goes once into the layout in _includes, before </head>.',
  astro: 'The line for the template goes once into the layout in src/layouts, before </head>.',
  vitepress: 'The line for the template goes once into .vitepress/config.js.',
  docusaurus: 'The line for the template goes once into docusaurus.config.js.',
  mediawiki: 'The lines for the template go once at the end of LocalSettings.php.',
  dokuwiki: 'The line for the template goes once into the file meta.html in the folder of your template in lib/tpl.',
  template: 'The line for the template belongs once in the <head> of the page.',
  npm: 'The package is installed once, and imported where your application starts.',
};

/** How the files get there, where a system refuses them in the obvious place or keeps them in a special one. */
const UPLOADS: Partial<Record<System, string>> = {
  wordpress: 'by SFTP or with the file manager of your provider, because the media library refuses them.',
  hugo: 'that is in static in your project.',
  jekyll: 'that is next to _config.yml in your project.',
  eleventy: 'in your project where Eleventy copies files unchanged (addPassthroughCopy).',
  astro: 'that is in public in your project.',
  vitepress: 'that is in public in your project.',
  docusaurus: 'that is in static in your project.',
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
  brief: 'What should appear?',
  series: 'The whole series',
  seriesList: 'List of all policy briefs',
  newest: 'Always the newest policy brief',
  briefs: 'A certain policy brief',
  failed: 'The data for it could not be loaded.',
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
  groupNames: {
    cms: 'Content management systems',
    markdown: 'Site generators (Markdown)',
    wiki: 'Wiki software',
    own: 'Your own development',
  },
  systemNames: {
    typo3: 'TYPO3, editor in a text element',
    'typo3-html': 'TYPO3, element “Plain HTML”',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    contao: 'Contao',
    neos: 'Neos',
    other: 'another CMS',
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    eleventy: 'Eleventy',
    astro: 'Astro',
    vitepress: 'VitePress',
    docusaurus: 'Docusaurus',
    mediawiki: 'MediaWiki',
    dokuwiki: 'DokuWiki',
    template: 'own template',
    npm: 'own application (npm)',
  },
  way: 'How should it be embedded?',
  wayNames: {
    text: 'as text, with script',
    script: 'as a link, with script',
    fragment: 'as fixed text, without script',
    link: 'as a link, without script',
    frame: 'in a frame',
    'two-click': 'in a frame, after a click',
  },
  recommended: '(recommended)',
  wayHints: {
    brief: {
      text: 'Everything is on your server. The text is part of your page: it appears immediately, nothing moves, and your search finds it. The script adds the buttons and shows a new version automatically.',
      script:
        'Everything is on your server. The snippet is short. The text appears with all its buttons once the script has loaded, in every new version as well; your search does not find it.',
      fragment:
        'The text is a fixed part of your page, without buttons. Only the stylesheet is on your server. You have to paste every new version again.',
      link: 'The link leads to the brief’s page on your server. It always shows everything; your choices in step 2 do not apply there.',
      frame:
        'The frame shows the brief’s page, which is on your server. It always shows everything; your choices in step 2 do not apply there.',
      'two-click':
        'The brief stays on the publisher’s server and is loaded only after a click. It always appears as a whole; your choices in step 2 do not apply.',
    },
    newest: {
      script:
        'Everything is on your server. The snippet always stays the same: when a policy brief has been published, upload its kit and series.json. Readers see the newest one in the language of your page, if there is one.',
    },
    series: {
      script:
        'The list is on your server and appears once the script has loaded. Its links lead to the publisher. When a policy brief has been published, replace series.json and index.html.',
      link: 'The link leads to the list on your server, whose links lead to the publisher. When a policy brief has been published, replace index.html. Your choices in step 2 do not apply there.',
      frame:
        'The frame shows the list on your server, whose links lead to the publisher. When a policy brief has been published, replace index.html. Your choices in step 2 do not apply there.',
      'two-click':
        'The list stays on the publisher’s server and is loaded only after a click. It is always up to date; your choices in step 2 do not apply.',
    },
  },
  folder: 'Folder on your server',
  folderHint: 'A path such as /policy-brief-files/ or an address with https://',
  wholeFolderHint: 'A wiki needs the whole address, with https:// and your server.',
  integrity: 'Hash',
  integrityName: 'allow only unchanged files',
  integrityHint:
    'For files on someone else’s server (subresource integrity). On your own, one changed byte is enough, for example by a plugin that makes scripts smaller, and every brief remains a link.',
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
      : 'Nothing else is needed: the link leads to the page on your server.';
  },
  snippet: { title: 'HTML for the page', copy: 'Copy HTML', name: 'HTML' },
  template: { title: 'Line for the template', copy: 'Copy line for the template', name: 'line for the template' },
  link: { title: 'Link for the page', copy: 'Copy link', name: 'link' },
  stylesheet: {
    title: 'Stylesheet for the template',
    copy: 'Copy line with the stylesheet',
    name: 'line with the stylesheet',
  },
  stylesheetHint: 'In the same place. With it, the text looks right from the start.',
  packages: { title: 'Installation', copy: 'Copy commands', name: 'commands' },
  css: { title: 'CSS for colours and corners', copy: 'Copy CSS', name: 'CSS' },
  cssHint: 'For the stylesheet of your website.',
  csp: { title: 'Content security policy', copy: 'Copy CSP line', name: 'CSP line' },
  cspHint:
    'Needed only if your website sends such a policy: it has to allow this. It may require trusted types; an app with the package then has to allow the name lit-html.',
  files: 'Files for your server',
  filesHint: (folder, system) =>
    [`Download these files and put them into the folder ${folder}`, UPLOADS[system]].filter(Boolean).join(' – '),
  kit: 'All of them as a kit, with instructions',
  newestKit: 'Kit of the newest policy brief, to unpack',
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
