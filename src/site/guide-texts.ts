import type { GuideLanguage } from './site.js';

/** The words of the guide to embedding. */
export interface GuideTexts {
  lead: string;
  /** The three steps. */
  steps: string;
  files: string;
  filesText: (folder: string) => string;
  template: string;
  templateText: string;
  snippet: string;
  snippetText: string;
  /** Heading of the systems, and what their list says. */
  systems: string;
  systemsText: string;
  /** The list of all briefs, and the newest one. */
  series: string;
  seriesText: string;
  /** A frame that a click loads from this site. */
  click: string;
  clickText: (host: string) => string;
  /** The address for systems that embed addresses. */
  oEmbed: string;
  oEmbedText: string;
  policy: string;
  policyText: string;
  changes: string;
  newVersion: string;
  newScript: string;
  removal: string;
  statements: string;
  statementsText: string;
}

const DE: GuideTexts = {
  lead: 'Für alle, die eine Website betreuen. Den fertigen Schnipsel für Ihr System stellt der Baukasten zusammen; hier steht, was dahintersteckt und wie Sie später aktualisieren oder alles wieder entfernen.',
  steps: 'In drei Schritten',
  files: 'Die Dateien auf Ihren Server',
  filesText: (folder) =>
    `Das Paket zum Einbetten, das es auf der Seite jedes Policy Briefs gibt, enthält einen Ordner. Laden Sie ihn per SFTP oder mit dem Dateimanager Ihres Anbieters in das Wurzelverzeichnis Ihrer Website, sodass seine Dateien unter ${folder} erreichbar sind. Die Medienverwaltung eines CMS eignet sich nicht: Sie lehnt solche Dateien ab oder benennt sie um.`,
  template: 'Die Zeile für die Vorlage',
  templateText:
    'Sie kommt einmal in den Kopf aller Seiten. Das Attribut am Ende nennt den Ordner, aus dem die Seite Policy Briefs laden darf.',
  snippet: 'Der Schnipsel',
  snippetText:
    'Er kommt an die Stelle, an der der Policy Brief erscheinen soll. Der Link darin bleibt stehen, bis der Text da ist, und auch dann, wenn dieser einmal nicht geladen werden kann.',
  systems: 'Die Stellen in Ihrem System',
  systemsText:
    'Jeder Name führt zum Baukasten mit diesem System. Dort wählen Sie auch Bestandteile und Farben, und wo Ihr System es zulässt, steht der Text gleich in Ihrer Seite.',
  series: 'Eine ganze Reihe',
  seriesText:
    'Der Baukasten schreibt auch den Schnipsel für die Liste aller Policy Briefs oder für den jeweils neuesten. Er bleibt immer gleich; ist ein Policy Brief erschienen, ersetzen Sie die Dateien, die der Baukasten nennt. Nach einem Klick von unserem Server geladen, ist die Liste immer auf dem neuesten Stand.',
  click: 'Erst nach einem Klick',
  clickText: (host) =>
    `Der Policy Brief kann auch auf dem Server ${host} bleiben. Auf Ihren Server kommt dann nur das Skript aus dem Paket; ein Hinweis sagt, wer nach dem Klick was erfährt.`,
  oEmbed: 'Wo ein System Adressen selbst einbettet',
  oEmbedText:
    'In WordPress kommt diese Adresse in den Block „Einbetten“. Damit wird unser Server ohne Klick angesprochen; das gehört dann in Ihre Datenschutzerklärung.',
  policy: 'Content Security Policy',
  policyText: 'Sendet Ihre Website eine solche Richtlinie, muss sie nicht mehr erlauben als dies:',
  changes: 'Aktualisieren und entfernen',
  newVersion:
    'Eine neue Fassung des Policy Briefs: Ersetzen Sie die Dateien mit seinem Namen in Ihrem Ordner. Fest eingefügten Text ohne Skript fügen Sie neu ein.',
  newScript:
    'Eine neue Version des Skripts: Legen Sie die neue Datei neben die alte und ändern Sie die eine Zeile in der Vorlage. Danach kann die alte Datei weg.',
  removal:
    'Alles entfernen: Löschen Sie die Zeile in der Vorlage, dann die Schnipsel, zuletzt den Ordner. Im Browser Ihrer Gäste bleibt nichts zurück.',
  statements: 'Datenschutz und Barrierefreiheit',
  statementsText:
    'Liegt alles auf Ihrem Server, werden keine Daten an Dritte übermittelt. Der Baukasten gibt Textbausteine für Ihre Datenschutzerklärung und Ihre Erklärung zur Barrierefreiheit aus, passend zu dem Weg, den Sie wählen.',
};

const EN: GuideTexts = {
  lead: 'For everyone who looks after a website. The builder composes the snippet for your system; this page explains what is behind it, and how to update or remove everything later.',
  steps: 'In three steps',
  files: 'The files on your server',
  filesText: (folder) =>
    `The embed kit on the page of each policy brief contains a folder. Upload it to the root of your website, by SFTP or with the file manager of your provider, so that its files are found under ${folder}. The media library of a CMS does not work: it refuses such files or renames them.`,
  template: 'The line for the template',
  templateText:
    'It goes into the head of all pages, once. The attribute at its end names the folder from which the page may load policy briefs.',
  snippet: 'The snippet',
  snippetText:
    'It goes where the policy brief is to appear. The link in it stays until the text is there, and also if the text cannot be loaded.',
  systems: 'The places in your system',
  systemsText:
    'Each name leads to the builder with that system. There you also choose parts and colours, and where your system allows it, the text is in your page from the start.',
  series: 'A whole series',
  seriesText:
    'The builder also writes the snippet for the list of all policy briefs, or for the newest one. It always stays the same; when a policy brief has been published, replace the files that the builder names. Loaded from our server after a click, the list is always up to date.',
  click: 'Only after a click',
  clickText: (host) =>
    `The policy brief can also stay on the server ${host}. Then only the script of the kit goes to your server; a notice says who learns what after the click.`,
  oEmbed: 'Where a system embeds addresses',
  oEmbedText:
    'In WordPress, this address goes into an Embed block. It contacts our server without a click, which belongs in your privacy notice.',
  policy: 'Content security policy',
  policyText: 'If your website sends such a policy, it need not allow more than this:',
  changes: 'Update and remove',
  newVersion:
    'A new version of the policy brief: replace the files with its name in your folder. Paste static text without a script again.',
  newScript:
    'A new version of the script: put the new file next to the old one and change the one line in the template. After that, the old file can go.',
  removal:
    'Remove everything: delete the line in the template, then the snippets, and the folder last. Nothing stays in the browsers of your visitors.',
  statements: 'Privacy and accessibility',
  statementsText:
    'If everything is on your server, no data goes to third parties. The builder writes texts for your privacy notice and your accessibility statement that fit the way you choose.',
};

/** The words of the guide by language. */
export const GUIDE_TEXTS: Readonly<Record<GuideLanguage, GuideTexts>> = { de: DE, en: EN };
