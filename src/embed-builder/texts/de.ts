import { isWayWithTemplate } from '../systems.js';
import type { EmbedTexts } from './texts.js';
import { germanAccessibilityStatement, germanPrivacyStatement } from './de-statements.js';

const PLACES = {
  typo3:
    'Schalten Sie den Editor des Textelements auf Quelltext („Source“) und fügen Sie den Absatz dort ein, wo der Policy Brief stehen soll.',
  'typo3-html':
    'Legen Sie ein Inhaltselement „Reines HTML“ an und fügen Sie den Schnipsel dort ein; fehlt es in Ihrer Auswahl, brauchen Sie die Berechtigung dafür.',
  wordpress:
    'Setzen Sie an die gewünschte Stelle einen Block „Individuelles HTML“ und fügen Sie den Schnipsel dort ein.',
  drupal:
    'Schalten Sie den Editor auf Quellcode („Source“) und fügen Sie den Absatz dort ein; das Textformat „Basic HTML“ genügt.',
  joomla:
    'Schalten Sie den Editor des Beitrags auf HTML um („Editor an/aus“) und fügen Sie den Schnipsel an der gewünschten Stelle ein.',
  contao: 'Legen Sie im Artikel ein Inhaltselement „HTML“ an und fügen Sie den Schnipsel dort ein.',
  neos: 'Legen Sie ein Inhaltselement „HTML“ an (aus dem Paket Neos.NodeTypes.Html) und fügen Sie den Schnipsel dort ein.',
  other:
    'Fügen Sie den Absatz in der HTML-Ansicht Ihres Editors ein; gibt es keine, schreiben Sie den Titel in einen eigenen Absatz und verlinken ihn mit der Adresse aus dem Schnipsel.',
  template: 'Setzen Sie den Schnipsel in Ihrer Vorlage an die Stelle, an der der Policy Brief erscheinen soll.',
  npm: 'Setzen Sie das Element in Ihrer Anwendung an die Stelle, an der der Policy Brief erscheinen soll.',
};

const TEMPLATES = {
  typo3:
    'Die Zeile für die Vorlage trägt Ihre Agentur oder IT einmal ins Site Package ein, in TypoScript etwa unter page.headerData.',
  'typo3-html':
    'Die Zeile für die Vorlage trägt Ihre Agentur oder IT einmal ins Site Package ein, in TypoScript etwa unter page.headerData.',
  wordpress:
    'Die Zeile für die Vorlage kommt einmal in den Kopf aller Seiten, im Child-Theme über den Hook wp_head oder mit einem Plugin für Kopfzeilen.',
  drupal: 'Die Zeile für die Vorlage kommt einmal in die Datei html.html.twig Ihres Themes, vor </head>.',
  joomla: 'Die Zeile für die Vorlage kommt einmal in die index.php Ihres Site-Templates, vor </head>.',
  contao: 'Die Zeile für die Vorlage kommt einmal ins Seitenlayout, in das Feld „Zusätzliche <head>-Tags“.',
  neos: 'Die Zeile für die Vorlage kommt einmal in den Kopf der Seite, in Fusion etwa in den Bereich head von Neos.Neos:Page.',
  other:
    'Die Zeile für die Vorlage lassen Sie einmal in den Kopf aller Seiten setzen; bis dahin bleibt ein Link ein Link.',
  template: 'Die Zeile für die Vorlage steht einmal im <head> der Seite.',
  npm: 'Das Paket wird einmal installiert und dort importiert, wo Ihre Anwendung startet.',
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
  brief: 'Welcher Policy Brief?',
  failed: 'Der Policy Brief konnte nicht geladen werden.',
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
  systemNames: {
    typo3: 'TYPO3, Editor im Textelement',
    'typo3-html': 'TYPO3, Element „Reines HTML“',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    contao: 'Contao',
    neos: 'Neos',
    other: 'anderes CMS',
    template: 'eigene Vorlage',
    npm: 'eigene Anwendung (npm)',
  },
  way: 'Auf welche Weise?',
  wayNames: {
    script: 'mit Skript',
    fragment: 'ohne Skript, als fester Text',
    link: 'ohne Skript, als Link',
    frame: 'in einem Rahmen',
    'two-click': 'in einem Rahmen, nach einem Klick',
  },
  recommended: '(empfohlen)',
  wayHints: {
    script:
      'Alles liegt auf Ihrem Server. Der Policy Brief hat alle Knöpfe zum Zitieren, Kopieren und Herunterladen; eine neue Fassung erscheint automatisch.',
    fragment:
      'Der Text steht fest in Ihrer Seite, ohne Knöpfe. Auf Ihren Server kommt nur das Stylesheet. Eine neue Fassung müssen Sie neu einfügen.',
    link: 'Der Link führt zur Seite des Policy Briefs auf Ihrem Server. Sie zeigt immer alles; Ihre Auswahl aus Schritt 2 gilt dort nicht.',
    frame:
      'Der Rahmen zeigt die Seite des Policy Briefs, die auf Ihrem Server liegt. Sie zeigt immer alles; Ihre Auswahl aus Schritt 2 gilt dort nicht.',
    'two-click':
      'Der Policy Brief bleibt auf dem Server des Herausgebers und wird erst nach einem Klick geladen. Er erscheint immer vollständig; Ihre Auswahl aus Schritt 2 gilt nicht.',
  },
  folder: 'Ordner auf Ihrem Server',
  folderHint: 'Ein Pfad wie /policy-briefs/ oder eine Adresse mit https://',
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
      : 'Mehr ist nicht nötig: Der Link führt zur Seite des Policy Briefs.';
  },
  snippet: { title: 'HTML für die Seite', copy: 'HTML kopieren', name: 'HTML' },
  template: {
    title: 'Zeile für die Vorlage',
    copy: 'Zeile für die Vorlage kopieren',
    name: 'Zeile für die Vorlage',
  },
  packages: { title: 'Installation', copy: 'Befehle kopieren', name: 'Befehle' },
  css: { title: 'CSS für Farben und Ecken', copy: 'CSS kopieren', name: 'CSS' },
  cssHint: 'Für das Stylesheet Ihrer Website.',
  csp: { title: 'Content Security Policy', copy: 'CSP-Zeile kopieren', name: 'CSP-Zeile' },
  cspHint:
    'Nur nötig, wenn Ihre Website eine solche Richtlinie sendet: Sie muss dies erlauben. Verlangt sie Trusted Types, ergänzen Sie lit-html bei den erlaubten Namen.',
  files: 'Dateien für Ihren Server',
  filesHint: (folder) => `Laden Sie diese Dateien herunter und legen Sie sie in den Ordner ${folder}`,
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
