import type { BodyMessages } from './catalogue.js';

/** What can be wrong with the body, in German. */
export const DE_BODY: BodyMessages = {
  'heading-level-1': () => [
    'Im Text steht eine Überschrift der ersten Ebene.',
    'Erwartet wird Ebene 2 bis 6, denn der Titel steht im Kopf der Datei.',
    'Ergänzen Sie eine Raute (##) oder streichen Sie die Überschrift, wenn sie den Titel wiederholt.',
  ],
  'heading-skipped': ({ level, allowed }) => [
    `Hier steht eine Überschrift der Ebene ${level}, möglich ist höchstens Ebene ${allowed}.`,
    'Erwartet werden Abschnitte auf Ebene 2, Unterabschnitte auf Ebene 3 und darunter Zwischenüberschriften, ohne Lücke.',
    `Schreiben Sie ${'#'.repeat(allowed)} oder ergänzen Sie darüber die fehlende Überschrift.`,
  ],
  'heading-empty': () => [
    'Die Überschrift hat keinen Text.',
    'Erwartet wird ein Text nach den Rauten.',
    'Ergänzen Sie den Text oder streichen Sie die Zeile.',
  ],
  'heading-underlined': () => [
    'Eine Zeile aus Bindestrichen oder Gleichheitszeichen direkt unter einem Text ist mehrdeutig.',
    'Erwartet werden Rauten vor einer Überschrift oder eine Leerzeile vor einer Trennlinie.',
    'Schreiben Sie ## vor die Überschrift oder lassen Sie über --- eine Zeile frei.',
  ],
  'heading-inside-block': () => [
    'Eine Überschrift steht in einer Liste, einem Zitat, einer Gruppe oder einer Fußnote.',
    'Erwartet werden Überschriften nur zwischen solchen Blöcken.',
    'Ziehen Sie sie heraus oder schreiben Sie sie als **fetten Text**.',
  ],
  'attribute-syntax': ({ text }) => [
    `„${text}“ ist kein Attribut.`,
    'Erwartet wird in den Klammern #id, .klasse oder schlüssel=wert.',
    'Berichtigen Sie die Angabe oder schreiben Sie \\{, wenn die Klammern zum Text gehören.',
  ],
  'unknown-class': ({ name, known, nearest }) => [
    `Die Klasse „.${name}“ ist hier unbekannt.`,
    `Erwartet wird eine von diesen Angaben: ${known}.`,
    nearest ? `Schreiben Sie „.${nearest}“, falls das gemeint ist.` : 'Streichen Sie sie oder wählen Sie eine davon.',
  ],
  'unknown-attribute': ({ name, known }) => [
    `Das Attribut „${name}“ ist hier unbekannt.`,
    `Erwartet wird eine von diesen Angaben: ${known}.`,
    'Streichen Sie es oder schreiben Sie \\{, wenn die Klammern zum Text gehören.',
  ],
  'several-roles': ({ first, second }) => [
    `Der Abschnitt hat zwei Rollen, „${first}“ und „${second}“.`,
    'Erwartet wird höchstens eine.',
    'Streichen Sie eine davon.',
  ],
  'item-label-empty': () => [
    'Das Attribut „item“ ist leer.',
    'Erwartet wird der Name für einen einzelnen Punkt dieses Teils.',
    'Schreiben Sie zum Beispiel item="Handlungsimpuls" oder streichen Sie das Attribut.',
  ],
  'invalid-id': ({ id }) => [
    `„${id}“ kann keine Kennung sein.`,
    'Erwartet wird ein Buchstabe oder eine Ziffer, danach Buchstaben, Ziffern, Bindestriche, Punkte oder Unterstriche.',
    'Schreiben Sie ein kurzes Wort, etwa {#finanzierung}.',
  ],
  'duplicate-id': ({ id, line }) => [
    `Die Kennung „${id}“ ist schon in Zeile ${line} vergeben.`,
    'Erwartet wird jede Kennung nur einmal, denn sie ist eine Adresse.',
    'Wählen Sie eine andere.',
  ],
  'colliding-id': ({ id, line }) => [
    `Die Überschrift bekäme die Kennung „${id}“, die schon in Zeile ${line} vergeben ist.`,
    'Erwartet wird jede Kennung nur einmal, denn sie ist eine Adresse.',
    'Geben Sie der Überschrift eine eigene, etwa {#anderes-wort}.',
  ],
  'brief-id': ({ id }) => [
    `Die Kennung „${id}“ gehört dem Policy Brief selbst.`,
    'Erwartet wird eine andere für einen Teil davon.',
    'Geben Sie der Überschrift eine kurze eigene, etwa {#anderes-wort}.',
  ],
  'citation-id': ({ id }) => [
    `Die Kennung „${id}“ ist die des Zitiervorschlags auf der Seite.`,
    'Erwartet wird eine andere für einen Teil des Policy Briefs.',
    'Geben Sie der Überschrift eine eigene kurze Kennung, etwa {#anderes-wort}.',
  ],
  'no-id': () => [
    'Aus der Überschrift lässt sich keine Kennung bilden.',
    'Erwartet wird darin ein Buchstabe oder eine Ziffer.',
    'Geben Sie ihr eine Kennung, etwa {#finanzierung}.',
  ],
  'footnote-undefined': ({ label }) => [
    `Die Fußnote [^${label}] gibt es nicht.`,
    `Erwartet wird eine Zeile, die mit [^${label}]: beginnt.`,
    'Ergänzen Sie die Zeile am Ende der Datei oder schreiben Sie \\[, wenn keine Fußnote gemeint ist.',
  ],
  'footnote-unused': ({ label }) => [
    `Auf die Fußnote [^${label}] verweist nichts, also wird sie niemand lesen.`,
    `Erwartet wird [^${label}] an einer Stelle im Text.`,
    'Ergänzen Sie den Verweis oder streichen Sie die Fußnote.',
  ],
  'footnote-nested': ({ label }) => [
    `Auf die Fußnote [^${label}] wird aus einer Fußnote verwiesen.`,
    'Erwartet werden Fußnoten nur im Text.',
    'Schreiben Sie ihren Text stattdessen hierher.',
  ],
  'footnote-duplicate': ({ label, line }) => [
    `Die Fußnote [^${label}] steht schon in Zeile ${line}.`,
    'Erwartet wird jede Fußnote nur einmal.',
    'Wählen Sie für eine der beiden ein anderes Zeichen.',
  ],
  'footnote-empty': ({ label }) => [
    `Die Fußnote [^${label}] hat keinen Text.`,
    'Erwartet wird der Text nach dem Doppelpunkt.',
    'Ergänzen Sie ihn oder streichen Sie die Fußnote samt Verweis.',
  ],
  'abbreviation-duplicate': ({ text, line }) => [
    `Die Abkürzung „${text}“ ist schon in Zeile ${line} erklärt.`,
    'Erwartet wird je eine Erklärung.',
    'Streichen Sie eine davon.',
  ],
  'abbreviation-empty': ({ text }) => [
    `Die Abkürzung „${text}“ ist nicht erklärt.`,
    'Erwartet wird nach dem Doppelpunkt, wofür sie steht.',
    'Ergänzen Sie es oder streichen Sie die Zeile.',
  ],
  'definition-inside-block': () => [
    'Eine Fußnote oder Abkürzung ist in einem anderen Block erklärt.',
    'Erwartet werden solche Erklärungen in eigenen Zeilen ohne Einrückung und ohne >.',
    'Setzen Sie sie ans Ende der Datei.',
  ],
  'raw-html': ({ html }) => [
    `Im Text steht HTML: ${html}`,
    'Erwartet wird nur Markdown, damit der Policy Brief überall sicher gezeigt werden kann.',
    'Schreiben Sie es in Markdown (ein Zeilenumbruch ist ein \\ am Zeilenende) oder für das Zeichen selbst &lt;.',
  ],
  'code-span': () => [
    'Im Text steht Programmcode zwischen Gravis-Zeichen.',
    'Erwartet wird einfacher Text, denn ein Policy Brief enthält keinen Code.',
    'Verwenden Sie Anführungszeichen oder *Hervorhebung*, für das Zeichen selbst \\`.',
  ],
  'code-block': () => [
    'Im Text steht ein Block mit Programmcode.',
    'Erwartet wird einfacher Text, denn ein Policy Brief enthält keinen Code.',
    'Streichen Sie die Zeilen aus Gravis-Zeichen oder Tilden oder machen Sie mit > ein Zitat daraus.',
  ],
  'code-indented': () => [
    'Die Zeile ist um vier oder mehr Leerzeichen eingerückt, was in Markdown Programmcode bedeutet.',
    'Erwartet wird ein Absatz ohne Einrückung.',
    'Streichen Sie die Leerzeichen am Anfang.',
  ],
  'link-scheme': ({ href }) => [
    `Ein Link darf nicht auf „${href}“ führen.`,
    'Erwartet wird eine Adresse mit https:, http: oder mailto: oder # und eine Kennung aus diesem Policy Brief.',
    'Verwenden Sie eine solche Adresse.',
  ],
  'link-relative': ({ href }) => [
    `Der Link auf „${href}“ würde auf jeder Website, die den Policy Brief zeigt, woandershin führen.`,
    'Erwartet wird eine vollständige Adresse.',
    'Schreiben Sie sie mit https:// und dem Namen der Website.',
  ],
  'link-target': ({ id }) => [
    `Die Kennung „${id}“ gibt es in diesem Policy Brief nicht.`,
    'Erwartet wird die Kennung einer seiner Überschriften.',
    'Berichtigen Sie den Link oder geben Sie der Überschrift diese Kennung.',
  ],
  'link-empty': ({ href }) => [
    `Der Link auf „${href}“ hat keinen Text.`,
    'Erwartet wird ein Text, der sagt, wohin er führt.',
    'Schreiben Sie den Text zwischen die eckigen Klammern.',
  ],
  'link-definition-unused': ({ label }) => [
    `Auf die Linkangabe „${label}“ verweist nichts, also wird sie niemand lesen.`,
    `Erwartet wird [${label}] an einer Stelle im Text.`,
    'Ergänzen Sie den Verweis oder streichen Sie die Zeile; ist sie als Text gemeint, schreiben Sie \\[.',
  ],
  'link-vague': ({ text }) => [
    `Der Linktext „${text}“ sagt nicht, wohin der Link führt.`,
    'Erwartet wird ein Text, der auch für sich allein verständlich ist, etwa in einer Linkliste.',
    'Nennen Sie das Ziel im Linktext.',
  ],
  'link-file': ({ format }) => [
    'Der Link führt zu einer Datei, sein Text nennt aber nicht Format und Größe.',
    'Erwartet werden Format und Größe im Linktext.',
    `Schreiben Sie zum Beispiel (${format}, 1,2 MB) an sein Ende.`,
  ],
  'title-lost': ({ title }) => [
    `Der Titel „${title}“ wird nicht gezeigt.`,
    'Erwartet wird ein Titel nur bei einem Bild, das allein in seinem Absatz steht, als Bildunterschrift.',
    'Schreiben Sie ihn in den Text oder streichen Sie ihn.',
  ],
  'image-alternative': ({ src }) => [
    `Das Bild „${src}“ hat keinen Alternativtext.`,
    'Erwartet wird ein Text, der sagt, was es zeigt, für alle, die es nicht sehen.',
    'Schreiben Sie den Text zwischen die eckigen Klammern.',
  ],
  'image-source': ({ src }) => [
    `Das Bild „${src}“ liegt nicht beim Policy Brief.`,
    'Erwartet wird ein Pfad wie bilder/karte.svg, damit niemand sonst von einem Besuch der Seite erfährt.',
    'Legen Sie das Bild neben den Policy Brief und geben Sie seinen Pfad an.',
  ],
  'group-unclosed': () => [
    'Die Gruppe, die hier beginnt, hat kein Ende.',
    'Erwartet wird nach ihrem letzten Block eine Zeile aus drei Doppelpunkten.',
    'Ergänzen Sie ::: in einer eigenen Zeile.',
  ],
  'group-unopened': () => [
    'Hier endet eine Gruppe, die nicht begonnen hat.',
    'Erwartet wird darüber eine Zeile wie ::: {lang=en}.',
    'Ergänzen Sie diese Zeile oder streichen Sie die hier.',
  ],
  'language-missing': () => [
    'Die Sprache dieser Stelle fehlt.',
    'Erwartet wird in den Klammern lang mit einem Sprachkürzel.',
    'Schreiben Sie zum Beispiel {lang=en}.',
  ],
  'table-columns': ({ cells, columns }) => [
    `Die Zeile hat ${cells} Zellen, die Tabelle aber nur ${columns} Spalten.`,
    'Erwartet werden nicht mehr Zellen als im Tabellenkopf.',
    'Ergänzen Sie im Kopf eine Spalte oder schreiben Sie für das Zeichen selbst \\|.',
  ],
  'table-header': () => [
    'Der Tabellenkopf und die Zeile darunter haben nicht gleich viele Spalten.',
    'Erwartet wird für jede Spalte des Kopfs eine Gruppe von Bindestrichen.',
    'Gleichen Sie beide Zeilen an.',
  ],
  'list-number': ({ number }) => [
    `Die Zahl ${number} setzt die Liste nicht fort und gilt als Text des Eintrags davor.`,
    'Erwartet werden in einer Liste aufeinanderfolgende Zahlen.',
    'Berichtigen Sie die Zahl oder ziehen Sie die Zeile hoch, wenn sie zum Eintrag davor gehört.',
  ],
  nesting: ({ most }) => [
    `Der Text ist hier mehr als ${most} Ebenen tief verschachtelt.`,
    `Erwartet werden höchstens ${most} Ebenen von Listen, Zitaten oder Hervorhebungen.`,
    'Vereinfachen Sie die Stelle.',
  ],
  'attribution-line': () => [
    'Die Zeile beginnt mit einem Strich, wird aber nicht als Quelle des Zitats gelesen.',
    'Erwartet wird ein eigener Absatz, der mit einem Geviertstrich (—) beginnt.',
    'Setzen Sie darüber eine Zeile, in der nur > steht, und beginnen Sie ihn mit —.',
  ],
  'straight-quote': () => [
    'Im deutschen Text steht ein gerades Anführungszeichen.',
    'Erwartet wird „…“, innerhalb eines Zitats ‚…‘.',
    'Setzen Sie die deutschen Zeichen.',
  ],
  'hyphen-as-dash': () => [
    'Ein Bindestrich mit Leerzeichen steht für einen Gedankenstrich.',
    'Erwartet wird ein Halbgeviertstrich (–).',
    'Setzen Sie stattdessen –.',
  ],
  'abbreviation-space': ({ text, better }) => [
    `„${text}“ kann am Zeilenende getrennt werden oder ist ohne Leerzeichen gesetzt.`,
    'Erwartet wird nach dem ersten Punkt ein geschütztes Leerzeichen.',
    `Setzen Sie ${better} mit geschütztem Leerzeichen (U+00A0); im Text genügt auch &nbsp;.`,
  ],
};
