import { isWayWithTemplate, type System } from '../systems.js';
import type { EmbedTexts } from './texts.js';
import { germanAccessibilityStatement, germanPrivacyStatement } from './de-statements.js';

const MARKDOWN =
  'Fügen Sie den Schnipsel in die Markdown-Datei der Seite ein, mit je einer Leerzeile davor und danach.';
const WIKI = 'Fügen Sie den Link im Quelltext der Seite als eigenen Absatz ein, ohne Leerzeichen am Zeilenanfang.';

const PLACES = {
  typo3:
    'Schalten Sie den Editor des Textelements auf Quelltext („Source“) und fügen Sie den Absatz an der gewünschten Stelle ein.',
  'typo3-html':
    'Legen Sie ein Inhaltselement „Reines HTML“ an und fügen Sie den Schnipsel dort ein; fehlt es in Ihrer Auswahl, brauchen Sie die Berechtigung dafür.',
  wordpress:
    'Setzen Sie an die gewünschte Stelle einen Block „Individuelles HTML“ und fügen Sie den Schnipsel dort ein; ein Absatz behielte nur den Link, und die Knöpfe zeigt erst die Vorschau der Seite.',
  drupal:
    'Schalten Sie den Editor auf Quellcode („Source“) und fügen Sie den Absatz dort ein; das Textformat „Basic HTML“ genügt.',
  joomla:
    'Schalten Sie den Editor des Beitrags auf HTML um („Editor an/aus“) und fügen Sie den Schnipsel an der gewünschten Stelle ein.',
  contao: 'Legen Sie im Artikel ein Inhaltselement „HTML“ an und fügen Sie den Schnipsel dort ein.',
  neos: 'Legen Sie ein Inhaltselement „HTML“ an (aus dem Paket Neos.NodeTypes.Html) und fügen Sie den Schnipsel dort ein.',
  other:
    'Fügen Sie den Absatz in der HTML-Ansicht Ihres Editors ein; gibt es keine, schreiben Sie den Titel in einen eigenen Absatz und verlinken ihn mit der Adresse aus dem Schnipsel.',
  hugo: MARKDOWN,
  jekyll: MARKDOWN,
  eleventy: MARKDOWN,
  astro: MARKDOWN,
  vitepress: MARKDOWN,
  docusaurus: MARKDOWN,
  mediawiki: WIKI,
  dokuwiki: WIKI,
  template: 'Setzen Sie den Schnipsel in Ihrer Vorlage an die gewünschte Stelle.',
  npm: 'Setzen Sie das Element in Ihrer Anwendung an die gewünschte Stelle.',
};

const TEMPLATES = {
  typo3:
    'Die Zeile für die Vorlage trägt Ihre Agentur oder IT einmal ins Site Package ein, in TypoScript etwa unter page.headerData.',
  'typo3-html':
    'Die Zeile für die Vorlage trägt Ihre Agentur oder IT einmal ins Site Package ein, in TypoScript etwa unter page.headerData.',
  wordpress:
    'Die Zeile für die Vorlage kommt einmal auf alle Seiten, bei Block-Themes unter „Design → Website-Editor“ in einen Block „Individuelles HTML“ der Kopfzeile, sonst im Child-Theme über den Hook wp_head; Administratoren und Redakteure können sie auch vor den Schnipsel in denselben Block setzen.',
  drupal: 'Die Zeile für die Vorlage kommt einmal in die Datei html.html.twig Ihres Themes, vor </head>.',
  joomla: 'Die Zeile für die Vorlage kommt einmal in die index.php Ihres Site-Templates, vor </head>.',
  contao: 'Die Zeile für die Vorlage kommt einmal ins Seitenlayout, in das Feld „Zusätzliche <head>-Tags“.',
  neos: 'Die Zeile für die Vorlage kommt einmal in den Kopf der Seite, in Fusion etwa in den Bereich head von Neos.Neos:Page.',
  other:
    'Die Zeile für die Vorlage lassen Sie einmal in den Kopf aller Seiten setzen; bis dahin bleibt ein Link ein Link.',
  hugo: 'Die Zeile für die Vorlage kommt einmal in layouts/_default/baseof.html, vor </head>.',
  jekyll: 'Die Zeile für die Vorlage kommt einmal in das Layout unter _layouts, vor </head>.',
  eleventy: 'Die Zeile für die Vorlage kommt einmal in das Layout unter _includes, vor </head>.',
  astro: 'Die Zeile für die Vorlage kommt einmal in das Layout unter src/layouts, vor </head>.',
  vitepress: 'Die Zeile für die Vorlage kommt einmal in .vitepress/config.js.',
  docusaurus: 'Die Zeile für die Vorlage kommt einmal in docusaurus.config.js.',
  mediawiki: 'Die Zeilen für die Vorlage kommen einmal an das Ende von LocalSettings.php.',
  dokuwiki: 'Die Zeile für die Vorlage kommt einmal in die Datei meta.html im Ordner Ihres Templates unter lib/tpl.',
  template: 'Die Zeile für die Vorlage steht einmal im <head> der Seite.',
  npm: 'Das Paket wird einmal installiert und dort importiert, wo Ihre Anwendung startet.',
};

/** How the files get there, where a system refuses them in the obvious place or keeps them in a special one. */
const UPLOADS: Partial<Record<System, string>> = {
  wordpress: 'per SFTP oder mit dem Dateimanager Ihres Anbieters, denn die Mediathek nimmt sie nicht an.',
  hugo: 'im Projekt also unter static.',
  jekyll: 'im Projekt also neben _config.yml.',
  eleventy: 'im Projekt an eine Stelle, die Eleventy unverändert kopiert (addPassthroughCopy).',
  astro: 'im Projekt also unter public.',
  vitepress: 'im Projekt also unter public.',
  docusaurus: 'im Projekt also unter static.',
};

/** German. */
export const germanTexts: EmbedTexts = {
  lang: 'de',
  steps: {
    brief: 'Policy Brief',
    look: 'Bestandteile und Aussehen',
    system: 'Ihr System',
    result: 'Code und Texte für Ihre Website',
    preview: 'Vorschau',
  },
  brief: 'Was soll erscheinen?',
  series: 'Die ganze Reihe',
  seriesList: 'Liste aller Policy Briefs',
  newest: 'Immer der neueste Policy Brief',
  briefs: 'Ein bestimmter Policy Brief',
  failed: 'Die Daten dazu konnten nicht geladen werden.',
  pieces: 'Bestandteile',
  piecesHint: 'Ohne Auswahl erscheint der ganze Policy Brief.',
  pieceNames: {
    header: 'Titel und Angaben',
    contents: 'Inhaltsverzeichnis',
    summary: 'Zusammenfassung',
    recommendations: 'Empfehlungen',
    background: 'Hintergrund',
    quotes: 'Zitate einzeln',
    citation: 'Zitiervorschlag',
    imprint: 'Impressum',
  },
  layout: 'Empfehlungen als',
  layoutNames: { list: 'Liste', cards: 'Karten', compact: 'kompakte Liste' },
  headingLevel: 'Oberste Überschrift',
  level: (level, isUsual) => `h${level}${isUsual ? ' (üblich)' : ''}`,
  language: 'Sprache der Knöpfe',
  languageNames: { '': 'wie die Seite', de: 'Deutsch', en: 'Englisch' },
  colours: 'Farben',
  colourHint: 'Hexadezimal, etwa #1f5a4c. Ohne Angabe gelten die Farben Ihrer Seite.',
  wrong: 'Diese Angabe ist ungültig und bleibt unberücksichtigt.',
  accent: 'Akzent: Linien',
  surface: 'Fläche: Kästen',
  radius: 'Ecken',
  radiusNames: { '': 'leicht rund', '0': 'eckig', '0.75rem': 'rund' },
  system: 'Welches System nutzt Ihre Website?',
  groupNames: {
    cms: 'Content-Management-Systeme',
    markdown: 'Seitengeneratoren (Markdown)',
    wiki: 'Wikis',
    own: 'Eigene Entwicklung',
  },
  systemNames: {
    typo3: 'TYPO3, Editor im Textelement',
    'typo3-html': 'TYPO3, Element „Reines HTML“',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    contao: 'Contao',
    neos: 'Neos',
    other: 'anderes CMS',
    hugo: 'Hugo',
    jekyll: 'Jekyll',
    eleventy: 'Eleventy',
    astro: 'Astro',
    vitepress: 'VitePress',
    docusaurus: 'Docusaurus',
    mediawiki: 'MediaWiki',
    dokuwiki: 'DokuWiki',
    template: 'eigene Vorlage',
    npm: 'eigene Anwendung (npm)',
  },
  way: 'Auf welche Weise?',
  wayNames: {
    text: 'als Text, mit Skript',
    script: 'als Link, mit Skript',
    fragment: 'als fester Text, ohne Skript',
    link: 'als Link, ohne Skript',
    frame: 'in einem Rahmen',
    'two-click': 'in einem Rahmen, nach einem Klick',
  },
  recommended: '(empfohlen)',
  wayHints: {
    brief: {
      text: 'Alles liegt auf Ihrem Server. Der Text steht in Ihrer Seite: Er ist sofort da, nichts verschiebt sich, und Ihre Suche findet ihn. Das Skript ergänzt die Knöpfe und zeigt eine neue Fassung automatisch.',
      script:
        'Alles liegt auf Ihrem Server. Der Schnipsel ist kurz. Der Text erscheint mit allen Knöpfen, sobald das Skript geladen ist, auch in jeder neuen Fassung; Ihre Suche findet ihn nicht.',
      fragment:
        'Der Text steht fest in Ihrer Seite, ohne Knöpfe. Auf Ihren Server kommt nur das Stylesheet. Eine neue Fassung müssen Sie neu einfügen.',
      link: 'Der Link führt zur Seite des Policy Briefs auf Ihrem Server. Sie zeigt immer alles; Ihre Auswahl aus Schritt 2 gilt dort nicht.',
      frame:
        'Der Rahmen zeigt die Seite des Policy Briefs, die auf Ihrem Server liegt. Sie zeigt immer alles; Ihre Auswahl aus Schritt 2 gilt dort nicht.',
      'two-click':
        'Der Policy Brief bleibt auf dem Server des Herausgebers und wird erst nach einem Klick geladen. Er erscheint immer vollständig; Ihre Auswahl aus Schritt 2 gilt nicht.',
    },
    newest: {
      script:
        'Alles liegt auf Ihrem Server. Der Schnipsel bleibt immer gleich: Ist ein Policy Brief erschienen, laden Sie sein Paket und series.json hoch. Zu sehen ist der neueste in der Sprache Ihrer Seite, falls es einen gibt.',
    },
    series: {
      script:
        'Die Liste liegt auf Ihrem Server und erscheint, sobald das Skript geladen ist. Ihre Links führen zum Herausgeber. Ist ein Policy Brief erschienen, ersetzen Sie series.json und index.html.',
      link: 'Der Link führt zur Liste, die auf Ihrem Server liegt; ihre Links führen zum Herausgeber. Ist ein Policy Brief erschienen, ersetzen Sie index.html. Ihre Auswahl aus Schritt 2 gilt dort nicht.',
      frame:
        'Der Rahmen zeigt die Liste, die auf Ihrem Server liegt; ihre Links führen zum Herausgeber. Ist ein Policy Brief erschienen, ersetzen Sie index.html. Ihre Auswahl aus Schritt 2 gilt dort nicht.',
      'two-click':
        'Die Liste bleibt auf dem Server des Herausgebers und wird erst nach einem Klick geladen. Sie ist immer auf dem neuesten Stand; Ihre Auswahl aus Schritt 2 gilt nicht.',
    },
  },
  folder: 'Ordner auf Ihrem Server',
  folderHint: 'Ein Pfad wie /policy-brief-files/ oder eine Adresse mit https://',
  wholeFolderHint: 'Ein Wiki braucht die ganze Adresse, mit https:// und Ihrem Server.',
  integrity: 'Prüfsumme',
  integrityName: 'nur unveränderte Dateien zulassen',
  integrityHint:
    'Für Dateien auf einem fremden Server (Subresource Integrity). Auf dem eigenen genügt ein geändertes Byte, etwa durch ein Plugin, das Skripte verkleinert, und jeder Policy Brief bleibt ein Link.',
  width: 'Breite',
  widthNames: { wide: 'Computer', phone: 'Telefon' },
  previewHint: 'Die Vorschau lässt sich hier nicht bedienen. Mit allen Links und Knöpfen:',
  openPreview: 'Vorschau als eigene Seite',
  place: (system, way) =>
    system === 'other' && way === 'frame'
      ? 'Fügen Sie den Rahmen dort ein, wo Ihr System eingebettete Seiten vorsieht, etwa in einem Baustein „HTML“ oder „iFrame“; in einem Textfeld geht er verloren.'
      : PLACES[system],
  once: (system, way) => {
    if (isWayWithTemplate(way)) return TEMPLATES[system];
    return way === 'frame'
      ? 'Mehr ist nicht nötig: Der Rahmen hat eine feste Höhe, und längerer Text lässt sich darin scrollen.'
      : 'Mehr ist nicht nötig: Der Link führt zur Seite auf Ihrem Server.';
  },
  snippet: { title: 'HTML für die Seite', copy: 'HTML kopieren', name: 'HTML' },
  template: {
    title: 'Zeile für die Vorlage',
    copy: 'Zeile für die Vorlage kopieren',
    name: 'Zeile für die Vorlage',
  },
  link: { title: 'Link für die Seite', copy: 'Link kopieren', name: 'Link' },
  stylesheet: {
    title: 'Stylesheet für die Vorlage',
    copy: 'Zeile mit dem Stylesheet kopieren',
    name: 'Zeile mit dem Stylesheet',
  },
  stylesheetHint: 'An dieselbe Stelle. Damit sieht der Text von Anfang an richtig aus.',
  packages: { title: 'Installation', copy: 'Befehle kopieren', name: 'Befehle' },
  css: { title: 'CSS für Farben und Ecken', copy: 'CSS kopieren', name: 'CSS' },
  cssHint: 'Für das Stylesheet Ihrer Website.',
  csp: { title: 'Content Security Policy', copy: 'CSP-Zeile kopieren', name: 'CSP-Zeile' },
  cspHint:
    'Nur nötig, wenn Ihre Website eine solche Richtlinie sendet: Sie muss dies erlauben. Trusted Types darf sie verlangen; eine Anwendung mit dem Paket braucht dann den erlaubten Namen lit-html.',
  files: 'Dateien für Ihren Server',
  filesHint: (folder, system) =>
    [`Laden Sie diese Dateien herunter und legen Sie sie in den Ordner ${folder}`, UPLOADS[system]]
      .filter(Boolean)
      .join(' – '),
  kit: 'Alle in einem Paket, mit Anleitung',
  newestKit: 'Paket des neuesten Policy Briefs, zum Entpacken',
  privacy: {
    title: 'Für die Datenschutzerklärung',
    copy: 'Datenschutzhinweis kopieren',
    name: 'Datenschutzhinweis',
  },
  accessibility: {
    title: 'Für die Erklärung zur Barrierefreiheit',
    copy: 'Text zur Barrierefreiheit kopieren',
    name: 'Text zur Barrierefreiheit',
  },
  textHint: 'Vorschläge zum Anpassen; eine Rechtsberatung ersetzen sie nicht.',
  privacyText: germanPrivacyStatement,
  accessibilityText: germanAccessibilityStatement,
};
