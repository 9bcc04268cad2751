import type { ForeignNotation } from '../../body/foreign-notation.js';
import type { BodyMessages } from './catalogue.js';

/** Each foreign notation in German: its name, and what to write instead. */
const FOREIGN: Readonly<Record<ForeignNotation, readonly [name: string, cure: string]>> = {
  'inline-note': [
    'eine Anmerkung im Satz, deren Klammer sich nicht schließt',
    'Ergänzen Sie nach der Anmerkung die Klammer ] oder schreiben Sie \\^ für das Zeichen selbst.',
  ],
  'citation-key': [
    'ein Zitierschlüssel von Pandoc oder Quarto',
    'Nennen Sie am Anfang der Datei die Literaturdatei, zum Beispiel bibliography: literatur.bib, schreiben Sie den Nachweis aus, zum Beispiel (Beispiel 2024), oder schreiben Sie \\@, falls ein Name in einem Netzwerk gemeint ist.',
  ],
  'cross-reference': [
    'ein Querverweis von Quarto',
    'Nennen Sie die Abbildung oder Tabelle in Worten oder verlinken Sie eine Überschrift: [Abbildung 1](#kennung).',
  ],
  math: [
    'eine Formel in der Schreibweise von LaTeX',
    'Schreiben Sie die Formel mit gewöhnlichen Zeichen oder zeigen Sie sie als Bild mit Alternativtext; \\$ steht für das Zeichen selbst.',
  ],
  highlight: [
    'eine Markierung zwischen Gleichheitszeichen',
    'Schreiben Sie stattdessen *Hervorhebung* oder **starke Hervorhebung**.',
  ],
  template: [
    'eine Anweisung für ein Website-Programm (Liquid, Hugo oder Quarto)',
    'Ersetzen Sie sie durch den Text, für den sie steht.',
  ],
  'contents-mark': [
    'eine Marke für ein Inhaltsverzeichnis',
    'Löschen Sie die Zeile: Die Seite erstellt ihr Inhaltsverzeichnis selbst.',
  ],
  attributes: [
    'eine Angabe in geschweiften Klammern, die zu keiner Überschrift und keiner Textstelle gehört',
    'Löschen Sie die Klammern samt Inhalt; am Ende einer Überschrift schließen Sie sie.',
  ],
  callout: [
    'ein Kasten von MkDocs, oder einer von GitHub mit unbekannter Art',
    'Schreiben Sie > [!NOTE], > [!TIP], > [!IMPORTANT], > [!WARNING] oder > [!CAUTION] und darunter den Text mit > am Zeilenanfang.',
  ],
  'wiki-link': ['ein Link in Wiki-Schreibweise', 'Schreiben Sie den Link als [Text](https://…).'],
  'link-space': [
    'ein Link, dessen Adresse ein Leerzeichen enthält',
    'Schreiben Sie in der Adresse %20 statt des Leerzeichens.',
  ],
  latex: ['ein Befehl von LaTeX', 'Löschen Sie den Befehl oder ersetzen Sie ihn durch Markdown.'],
  'caption-line': [
    'eine Tabellenunterschrift, neben der keine Tabelle steht',
    'Schreiben Sie die Unterschrift direkt über oder unter die Tabelle, die eines Bildes hinter dessen Pfad: ![Alternativtext](bild.png "Unterschrift").',
  ],
  'text-table': [
    'eine Tabelle aus Strichen nach Art von Pandoc',
    'Schreiben Sie die Tabelle mit senkrechten Strichen: | A | B |, darunter |---|---|. Pandoc schreibt sie so mit: -t markdown-grid_tables-simple_tables-multiline_tables+pipe_tables',
  ],
  'pasted-bullet': [
    'ein Aufzählungspunkt, der als Zeichen eingefügt wurde',
    'Beginnen Sie jeden Eintrag mit Bindestrich und Leerzeichen und fügen Sie über der Liste eine Leerzeile ein.',
  ],
  'letter-list': [
    'eine Aufzählung mit Buchstaben, mit Zahlen in Klammern oder mit Nummern wie 1.1',
    'Beginnen Sie jeden Eintrag mit einem Bindestrich oder einer Zahl: 1) und 2).',
  ],
  'note-label': [
    'eine Fußnote, deren Bezeichnung leer ist oder ein Leerzeichen enthält',
    'Schreiben Sie an beiden Stellen eine Zahl oder ein Wort: [^1] im Text und [^1]: vor der Fußnote.',
  ],
  'link-undefined': [
    'ein Link auf eine Linkangabe, die es nicht gibt',
    'Schreiben Sie die Adresse in runden Klammern direkt dahinter, [Text](https://…), oder ergänzen Sie eine Zeile [Bezeichnung]: https://…',
  ],
  'link-apart': [
    'ein Link, in dem zwischen den Klammern ein Leerzeichen steht',
    'Löschen Sie das Leerzeichen: [Text](https://…).',
  ],
  'bar-table': [
    'eine Tabelle ohne Trennzeile',
    'Fügen Sie unter der ersten Zeile eine Zeile mit |---|---| ein, mit einer Gruppe von Bindestrichen für jede Spalte.',
  ],
  'dash-list': [
    'eine Aufzählung mit Gedankenstrichen',
    'Beginnen Sie jeden Eintrag mit Bindestrich (-) und Leerzeichen und fügen Sie über der Liste eine Leerzeile ein.',
  ],
  'tab-table': [
    'eine Tabelle mit Tabulatoren, wie sie beim Einfügen aus Word oder Excel entsteht',
    'Schreiben Sie die Tabelle mit senkrechten Strichen: | A | B |, darunter |---|---|.',
  ],
  'wiki-heading': [
    'eine Überschrift in Wiki-Schreibweise',
    'Schreiben Sie ## vor die Überschrift und löschen Sie die Gleichheitszeichen.',
  ],
  'other-markup': [
    'eine Auszeichnung in der Schreibweise eines Wikis, von AsciiDoc, reStructuredText, Org, Obsidian oder CriticMarkup',
    'Schreiben Sie sie in Markdown, etwa *…* und [Text](https://…), oder löschen Sie ihre Zeichen.',
  ],
  'colon-code': ['ein Kürzel zwischen Doppelpunkten', 'Schreiben Sie das Zeichen oder Wort selbst, für das es steht.'],
  'emphasis-in-word': [
    'eine Hervorhebung im Wort, wo ein Stern als Genderstern gilt',
    'Schreiben Sie **starke Hervorhebung** mit zwei Sternen oder heben Sie das ganze Wort hervor.',
  ],
};

/** The German messages about the body. */
export const DE_BODY: BodyMessages = {
  'heading-level-1': () => [
    'Der Text enthält eine Überschrift der Ebene 1.',
    'Erwartet werden die Ebenen 2 bis 6, denn der Titel steht im Kopf der Datei.',
    'Machen Sie daraus Ebene 2 (##) oder löschen Sie die Überschrift, falls sie nur den Titel wiederholt.',
  ],
  'heading-skipped': ({ level, allowed }) => [
    `Die Überschrift hat Ebene ${level}, an dieser Stelle ist höchstens Ebene ${allowed} möglich.`,
    'Erwartet werden lückenlose Ebenen: Abschnitte auf Ebene 2, Unterabschnitte auf Ebene 3, Zwischenüberschriften darunter.',
    `Schreiben Sie ${'#'.repeat(allowed)} oder ergänzen Sie darüber die fehlende Überschrift.`,
  ],
  'heading-too-deep': () => [
    'Die Zeile beginnt mit mehr als sechs Rauten und ist deshalb keine Überschrift.',
    'Erwartet werden die Ebenen 2 bis 6.',
    'Löschen Sie die überzähligen Rauten oder schreiben Sie \\#, falls die Zeile Text ist.',
  ],
  'heading-empty': () => [
    'Die Überschrift ist leer.',
    'Erwartet wird Text nach den Rauten.',
    'Ergänzen Sie den Text oder löschen Sie die Zeile.',
  ],
  'heading-space': ({ character }) => [
    character === undefined
      ? 'Nach den Rauten fehlt das Leerzeichen, deshalb ist die Zeile keine Überschrift.'
      : `Auf die Rauten folgt das unsichtbare Zeichen ${character}, deshalb ist die Zeile keine Überschrift.`,
    'Erwartet wird zwischen Rauten und Text ein einfaches Leerzeichen (U+0020).',
    character === undefined
      ? 'Fügen Sie ein Leerzeichen ein oder schreiben Sie \\#, falls die Zeile Text ist.'
      : 'Ersetzen Sie das Zeichen durch ein Leerzeichen oder schreiben Sie \\#, falls die Zeile Text ist.',
  ],
  'heading-underlined': () => [
    'Die Zeile aus Bindestrichen oder Gleichheitszeichen direkt unter diesem Text ist mehrdeutig.',
    'Erwartet werden Rauten vor einer Überschrift oder unter ihrer einzigen Zeile so viele Bindestriche, wie sie Zeichen hat; vor einer Trennlinie eine Leerzeile.',
    'Schreiben Sie ## vor die Überschrift oder fügen Sie über --- eine Leerzeile ein.',
  ],
  'heading-inside-block': () => [
    'Die Überschrift steht innerhalb einer Liste, eines Zitats, einer Gruppe oder einer Fußnote.',
    'Erwartet werden Überschriften nur außerhalb solcher Blöcke.',
    'Verschieben Sie die Überschrift oder machen Sie **fetten Text** daraus.',
  ],
  'attribute-syntax': ({ text }) => [
    `„${text}“ ist kein Attribut.`,
    'Erwartet wird in den geschweiften Klammern #id, .klasse oder schlüssel=wert.',
    'Berichtigen Sie die Angabe oder schreiben Sie \\{, falls die Klammern zum Text gehören.',
  ],
  'unknown-class': ({ name, known, nearest }) => [
    `Die Klasse „.${name}“ ist hier nicht möglich.`,
    `Erwartet wird eine dieser Angaben: ${known}.`,
    nearest
      ? `Schreiben Sie „.${nearest}“, falls das gemeint ist.`
      : 'Löschen Sie die Klasse oder wählen Sie eine der genannten Angaben.',
  ],
  'unknown-attribute': ({ name, known }) => [
    `Das Attribut „${name}“ ist hier nicht möglich.`,
    `Erwartet wird eine dieser Angaben: ${known}.`,
    'Löschen Sie das Attribut oder schreiben Sie \\{, falls die Klammern zum Text gehören.',
  ],
  'several-roles': ({ first, second }) => [
    `Der Abschnitt hat zwei Rollen, „${first}“ und „${second}“.`,
    'Erwartet wird höchstens eine Rolle.',
    'Löschen Sie eine der beiden.',
  ],
  'item-label-empty': () => [
    'Das Attribut „item“ ist leer.',
    'Erwartet wird die Bezeichnung für einen einzelnen Punkt dieses Abschnitts.',
    'Schreiben Sie zum Beispiel item="Handlungsimpuls" oder löschen Sie das Attribut.',
  ],
  'invalid-id': ({ id }) => [
    `„${id}“ ist keine gültige Kennung.`,
    'Erwartet werden Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche, am Anfang ein Buchstabe oder eine Ziffer.',
    'Wählen Sie ein kurzes Wort, etwa {#finanzierung}.',
  ],
  'duplicate-id': ({ id, line, free }) => [
    `Die Kennung „${id}“ ist bereits in Zeile ${line} vergeben.`,
    'Erwartet wird jede Kennung nur einmal, denn sie ist Teil einer Adresse.',
    `Wählen Sie eine andere Kennung, etwa {#${free}}.`,
  ],
  'colliding-id': ({ id, line, free }) => [
    `Die Überschrift erhielte die Kennung „${id}“, die bereits in Zeile ${line} vergeben ist.`,
    'Erwartet wird jede Kennung nur einmal, denn sie ist Teil einer Adresse.',
    `Geben Sie der Überschrift eine andere Kennung, etwa {#${free}}.`,
  ],
  'brief-id': ({ id, free }) => [
    `Die Kennung „${id}“ bezeichnet den Policy Brief selbst.`,
    'Erwartet wird für einen Abschnitt eine andere Kennung.',
    `Geben Sie der Überschrift eine andere kurze Kennung, etwa {#${free}}.`,
  ],
  'citation-id': ({ id, free }) => [
    `Die Kennung „${id}“ bezeichnet den Zitiervorschlag auf der Seite.`,
    'Erwartet wird für einen Abschnitt eine andere Kennung.',
    `Geben Sie der Überschrift eine andere kurze Kennung, etwa {#${free}}.`,
  ],
  'no-id': () => [
    'Aus der Überschrift lässt sich keine Kennung bilden.',
    'Erwartet wird mindestens ein Buchstabe oder eine Ziffer.',
    'Geben Sie der Überschrift eine Kennung, etwa {#finanzierung}.',
  ],
  'footnote-undefined': ({ label }) => [
    `Die Fußnote [^${label}] gibt es nicht.`,
    `Erwartet wird eine Zeile, die mit [^${label}]: beginnt.`,
    'Ergänzen Sie die Zeile am Ende der Datei oder schreiben Sie \\[, falls keine Fußnote gemeint ist.',
  ],
  'footnote-unused': ({ label }) => [
    `Die Fußnote [^${label}] erscheint nicht, weil im Text kein Verweis auf sie steht.`,
    `Erwartet wird [^${label}] an einer Stelle im Text.`,
    'Ergänzen Sie den Verweis oder löschen Sie die Fußnote.',
  ],
  'footnote-nested': ({ note }) => [
    `Die Fußnote ${note} steht selbst in einer Fußnote.`,
    'Erwartet werden Fußnoten nur im Haupttext.',
    'Übernehmen Sie stattdessen den Wortlaut der Fußnote an diese Stelle.',
  ],
  'footnote-duplicate': ({ label, line }) => [
    `Die Fußnote [^${label}] steht bereits in Zeile ${line}.`,
    'Erwartet wird jede Fußnote nur einmal.',
    'Wählen Sie für eine der beiden eine andere Bezeichnung.',
  ],
  'footnote-empty': ({ note }) => [
    `Die Fußnote ${note} ist leer.`,
    'Erwartet wird Text nach dem Doppelpunkt oder, bei ^[…], zwischen den Klammern.',
    'Ergänzen Sie den Text oder löschen Sie die Fußnote samt Verweis.',
  ],
  'abbreviation-duplicate': ({ text, line }) => [
    `Die Abkürzung „${text}“ ist bereits in Zeile ${line} erklärt.`,
    'Erwartet wird für jede Abkürzung nur eine Erklärung.',
    'Löschen Sie eine der beiden.',
  ],
  'abbreviation-empty': ({ text }) => [
    `Die Erklärung der Abkürzung „${text}“ fehlt.`,
    'Erwartet wird die Langform nach dem Doppelpunkt.',
    'Ergänzen Sie die Langform oder löschen Sie die Zeile.',
  ],
  'abbreviation-unused': ({ text }) => [
    `Die Erklärung von „${text}“ erscheint nicht, weil die Abkürzung im Text nicht vorkommt.`,
    'Erwartet wird im Text dieselbe Schreibung als eigenes Wort, auch bei Groß- und Kleinbuchstaben.',
    'Berichtigen Sie die Schreibung oder löschen Sie die Zeile.',
  ],
  'definition-inside-block': () => [
    'Die Erklärung einer Fußnote oder Abkürzung steht innerhalb eines anderen Blocks.',
    'Erwartet wird sie in einer eigenen Zeile ohne Einrückung und ohne >.',
    'Verschieben Sie die Erklärung ans Ende der Datei.',
  ],
  comment: () => [
    'Der Kommentar erscheint nicht im Policy Brief.',
    'Erwartet wird in der Datei nur, was auch erscheinen soll.',
    'Löschen Sie den Kommentar, sobald er erledigt ist, oder übernehmen Sie seinen Inhalt in den Text.',
  ],
  'comment-unclosed': () => [
    'Der Kommentar, der hier beginnt, wird nicht geschlossen.',
    'Erwartet wird -->, und zwar im selben Absatz, Listeneintrag oder Zitat.',
    'Ergänzen Sie --> oder schreiben Sie &lt; für das Zeichen selbst.',
  ],
  'raw-html': ({ html }) => [
    `Der Text enthält HTML: ${html}`,
    'Erwartet wird reines Markdown, damit sich der Policy Brief überall sicher anzeigen lässt.',
    'Verwenden Sie Markdown (etwa *…* und **…** für Hervorhebungen; von HTML sind nur <br>, <sup> und <sub> ohne Attribute erlaubt) oder &lt; für das Zeichen selbst.',
  ],
  'code-block': () => [
    'Der Text enthält einen Block mit Programmcode.',
    'Erwartet wird Fließtext; in dicktengleicher Schrift sind nur Wörter im Satz möglich, etwa der Dateiname `daten.csv`.',
    'Veröffentlichen Sie den Code an anderer Stelle und verlinken Sie ihn; ist er keiner, löschen Sie die Zeilen aus Gravis-Zeichen oder Tilden.',
  ],
  'code-indented': () => [
    'Die Zeile ist um mindestens vier Leerzeichen eingerückt, was in Markdown Programmcode bedeutet.',
    'Erwartet wird ein Absatz ohne Einrückung.',
    'Löschen Sie die Leerzeichen am Zeilenanfang.',
  ],
  'link-scheme': ({ href }) => [
    `Die Adresse „${href}“ ist in einem Link nicht erlaubt.`,
    'Erwartet wird eine Adresse mit https:, http: oder mailto: oder ein # mit einer Kennung aus diesem Policy Brief.',
    'Verwenden Sie eine solche Adresse.',
  ],
  'link-relative': ({ href }) => [
    `Der Link „${href}“ hätte auf jeder Website, die den Policy Brief einbindet, ein anderes Ziel.`,
    'Erwartet wird eine vollständige Adresse.',
    'Geben Sie die Adresse mit https:// und dem Namen der Website an.',
  ],
  'link-target': ({ id, nearest, isNote }) => [
    `Zum Link „#${id}“ gibt es in diesem Policy Brief keine Überschrift.`,
    'Erwartet wird # mit der Kennung oder dem Text einer Überschrift.',
    nearest
      ? `Schreiben Sie „#${nearest}“, falls das gemeint ist.`
      : isNote
        ? 'Machen Sie aus dem Link eine Fußnote: [^1] im Text und [^1]: vor ihrem Inhalt.'
        : 'Berichtigen Sie den Link oder geben Sie der Überschrift diese Kennung.',
  ],
  'link-empty': ({ href }) => [
    `Der Link auf „${href}“ hat keinen Text.`,
    'Erwartet wird ein Text, der das Ziel benennt.',
    'Schreiben Sie den Text zwischen die eckigen Klammern.',
  ],
  'link-definition-unused': ({ label }) => [
    `Die Linkangabe „${label}“ erscheint nicht, weil im Text kein Verweis auf sie steht.`,
    `Erwartet wird [${label}] an einer Stelle im Text.`,
    'Ergänzen Sie den Verweis oder löschen Sie die Zeile; ist sie als Text gemeint, schreiben Sie \\[.',
  ],
  'link-definition-duplicate': ({ label, line }) => [
    `Die Linkangabe „${label}“ bleibt unbeachtet, denn sie steht bereits in Zeile ${line}.`,
    'Erwartet wird jede Bezeichnung nur einmal.',
    'Wählen Sie eine andere Bezeichnung oder löschen Sie die Zeile.',
  ],
  'link-vague': ({ text }) => [
    `Der Linktext „${text}“ lässt das Ziel des Links nicht erkennen.`,
    'Erwartet wird ein Text, der auch für sich allein verständlich ist, etwa in einer Linkliste.',
    'Nennen Sie das Ziel im Linktext.',
  ],
  'link-file': ({ format }) => [
    'Der Link führt zu einer Datei, nennt aber Format und Größe nicht.',
    'Erwartet werden Format und Größe im Linktext.',
    `Ergänzen Sie am Ende des Linktexts zum Beispiel (${format}, 1,2 MB).`,
  ],
  'title-lost': ({ title }) => [
    `Der Titel „${title}“ wird nicht angezeigt.`,
    'Erwartet wird ein Titel nur als Bildunterschrift eines Bildes, das allein in seinem Absatz steht.',
    'Übernehmen Sie den Titel in den Text oder löschen Sie ihn.',
  ],
  'image-alternative': ({ src }) => [
    `Das Bild „${src}“ hat keinen Alternativtext.`,
    'Erwartet wird eine kurze Beschreibung für alle, die das Bild nicht sehen.',
    'Schreiben Sie den Text zwischen die eckigen Klammern.',
  ],
  'image-source': ({ src }) => [
    `Das Bild „${src}“ liegt nicht beim Policy Brief.`,
    'Erwartet wird ein Pfad wie bilder/karte.svg, damit kein fremder Server vom Besuch der Seite erfährt.',
    'Legen Sie das Bild im Ordner des Policy Briefs ab und geben Sie seinen Pfad an.',
  ],
  'image-reference': () => [
    'Der Alternativtext des Bildes enthält einen Link oder verweist auf eine Fußnote.',
    'Erwartet wird reiner Text, denn in einem Alternativtext lässt sich keinem Verweis folgen.',
    'Verschieben Sie den Link oder den Verweis in den Text.',
  ],
  'image-outside': ({ src }) => [
    `Das Bild „${src}“ liegt außerhalb des Ordners, in dem der Policy Brief liegt.`,
    'Erwartet wird ein Pfad in diesem Ordner, etwa bilder/karte.svg, denn das Bild wird mit dem Policy Brief kopiert.',
    'Legen Sie das Bild im Ordner des Policy Briefs ab und geben Sie seinen Pfad an.',
  ],
  'image-missing': ({ path }) => [
    `Das Bild „${path}“ gibt es nicht.`,
    'Erwartet wird eine Bilddatei unter diesem Pfad, ausgehend vom Ordner des Policy Briefs.',
    'Prüfen Sie den Pfad samt Groß- und Kleinschreibung, oder legen Sie das Bild dort ab.',
  ],
  'image-unreadable': ({ path }) => [
    `Die Datei „${path}“ lässt sich nicht als Bild lesen.`,
    'Erwartet wird ein Bild in einem Format, das Browser zeigen: SVG, PNG, JPEG, WebP, AVIF oder GIF.',
    'Speichern Sie das Bild noch einmal in einem dieser Formate.',
  ],
  'attributes-ignored': ({ ignored }) => [
    `Diese Angaben bleiben unbeachtet: ${ignored}`,
    'Erwartet wird hier höchstens die Sprache, zum Beispiel lang=en; das Aussehen bestimmt die Seite.',
    'Löschen Sie die Angaben.',
  ],
  'group-unclosed': () => [
    'Die Gruppe, die hier beginnt, wird nicht geschlossen.',
    'Erwartet wird nach dem letzten Block der Gruppe eine Zeile aus drei Doppelpunkten.',
    'Ergänzen Sie ::: in einer eigenen Zeile.',
  ],
  'group-unopened': () => [
    'Die Zeile schließt eine Gruppe, die nicht geöffnet wurde.',
    'Erwartet wird darüber eine Zeile wie ::: {lang=en}.',
    'Ergänzen Sie die öffnende Zeile oder löschen Sie die schließende.',
  ],
  'language-missing': () => [
    'Die Sprache der Textstelle fehlt.',
    'Erwartet wird in den geschweiften Klammern lang mit einem Sprachkürzel.',
    'Schreiben Sie zum Beispiel {lang=en}.',
  ],
  'table-columns': ({ cells, columns }) => [
    `Die Zeile hat ${cells} Zellen, die Tabelle aber nur ${columns} Spalten.`,
    'Erwartet werden nicht mehr Zellen als im Tabellenkopf.',
    'Ergänzen Sie im Tabellenkopf eine Spalte oder schreiben Sie \\| für das Zeichen selbst.',
  ],
  'table-text': () => [
    'Der Text direkt unter der Tabelle gilt als ihre letzte Zeile.',
    'Erwartet wird in jeder Zeile einer Tabelle mindestens ein senkrechter Strich.',
    'Fügen Sie über dem Text eine Leerzeile ein.',
  ],
  'table-header': () => [
    'Der Tabellenkopf und die Zeile darunter haben nicht gleich viele Spalten.',
    'Erwartet wird für jede Spalte des Tabellenkopfs eine Gruppe von Bindestrichen.',
    'Gleichen Sie beide Zeilen einander an.',
  ],
  'list-number': ({ number }) => [
    `Die Zahl ${number} setzt die Liste nicht fort und gilt daher als Text des vorigen Eintrags.`,
    'Erwartet werden in einer Liste aufeinanderfolgende Zahlen.',
    'Berichtigen Sie die Zahl oder hängen Sie die Zeile an die vorige an, falls sie zu deren Eintrag gehört.',
  ],
  nesting: ({ most }) => [
    `Der Text ist hier tiefer als ${most} Ebenen verschachtelt.`,
    `Erwartet werden höchstens ${most} Ebenen von Listen, Zitaten oder Hervorhebungen.`,
    'Vereinfachen Sie die Stelle.',
  ],
  'source-too-long': ({ length, most }) => [
    `Die Datei hat ${length} Zeichen.`,
    `Erwartet werden höchstens ${most}.`,
    'Teilen Sie den Text auf mehrere Policy Briefs auf.',
  ],
  'paragraph-too-long': ({ length, most }) => [
    `Die Stelle hat ${length} Zeichen ohne eine Leerzeile.`,
    `Erwartet werden höchstens ${most} in einem Absatz, einer Überschrift oder einer Zelle.`,
    'Teilen Sie die Stelle durch Leerzeilen.',
  ],
  'emphasis-open': () => [
    'Der Absatz hat zu viele Sterne oder Unterstriche, die eine Hervorhebung zu beginnen scheinen und nicht beenden.',
    'Erwartet werden Paare wie *Wort* und **Wort**.',
    'Ergänzen Sie die fehlenden Sterne, oder schreiben Sie \\* und \\_ für die Zeichen selbst.',
  ],
  'table-too-large': ({ columns, cells, mostColumns, mostCells }) => [
    `Die Tabelle hat ${columns} Spalten und ${cells} Zellen; mitgezählt sind die, die in ihren Zeilen fehlen.`,
    `Erwartet werden höchstens ${mostColumns} Spalten und ${mostCells} Zellen.`,
    'Teilen Sie die Tabelle, oder veröffentlichen Sie die Daten als Datei und verlinken Sie sie.',
  ],
  'brief-too-large': ({ most }) => [
    'Der Policy Brief wird so groß, dass keine Seite ihn lädt.',
    `Erwartet werden höchstens ${most} Bytes; die Erklärung einer Abkürzung und eine Fußnote zählen so oft, wie sie vorkommen.`,
    'Kürzen Sie Erklärungen und Fußnoten, die oft vorkommen, oder teilen Sie den Text auf mehrere Policy Briefs auf.',
  ],
  'brief-refused': ({ detail }) => [
    `Seiten würden diesen Policy Brief ablehnen (${detail}).`,
    'Erwartet wird ein Policy Brief, den jede Seite ohne Verzögerung zeigen kann.',
    'Kürzen Sie die Stelle, oder teilen Sie den Text auf mehrere Policy Briefs auf.',
  ],
  'bold-heading': ({ text, marks }) => [
    `Der fett gesetzte Absatz „${text}“ sieht aus wie eine Überschrift.`,
    'Erwartet wird eine Überschrift mit Nummernzeichen, damit sie im Inhaltsverzeichnis und in der Gliederung für Screenreader steht.',
    `Löschen Sie die Sterne und schreiben Sie ${marks} und ein Leerzeichen davor.`,
  ],
  unreadable: ({ text }) => [
    `Diese Stelle lässt sich nicht lesen: ${text}`,
    'Erwartet werden Absätze, Überschriften, Listen, Tabellen, Zitate, Links, Bilder und Fußnoten.',
    'Schreiben Sie die Stelle anders.',
  ],
  'attribution-line': () => [
    'Die Zeile sieht wie die Quelle des Zitats aus, gilt aber als Teil des Zitats.',
    'Erwartet wird ein eigener Absatz, der mit einem Geviertstrich (—) beginnt.',
    'Fügen Sie darüber eine Zeile ein, die nur > enthält, und beginnen Sie die Quelle mit —.',
  ],
  'foreign-notation': ({ notation }) => [
    `Die Stelle erscheint so, wie sie hier steht, denn das gibt es in einem Policy Brief nicht: ${FOREIGN[notation][0]}.`,
    'Erwartet wird das Markdown eines Policy Briefs.',
    FOREIGN[notation][1],
  ],
  'straight-quote': () => [
    'Der deutsche Text enthält ein gerades Anführungszeichen.',
    'Erwartet wird „…“, innerhalb eines Zitats ‚…‘.',
    'Verwenden Sie deutsche Anführungszeichen.',
  ],
  'english-quote': () => [
    'Der deutsche Text enthält ein englisches Anführungszeichen.',
    'Erwartet wird „…“, innerhalb eines Zitats ‚…‘.',
    'Schreiben Sie am Anfang „ und am Ende “.',
  ],
  'hyphens-as-dash': () => [
    'Mehrere Bindestriche stehen für einen Gedankenstrich.',
    'Erwartet wird ein Halbgeviertstrich (–).',
    'Schreiben Sie stattdessen –.',
  ],
  'hyphen-as-dash': () => [
    'Ein Bindestrich zwischen Leerzeichen steht für einen Gedankenstrich.',
    'Erwartet wird ein Halbgeviertstrich (–).',
    'Schreiben Sie stattdessen –.',
  ],
  'abbreviation-space': ({ text, better }) => [
    `In „${text}“ fehlt das geschützte Leerzeichen.`,
    'Erwartet wird es nach dem ersten Punkt, damit die Abkürzung am Zeilenende nicht getrennt wird.',
    `Schreiben Sie ${better} mit geschütztem Leerzeichen (U+00A0); im Text genügt auch &nbsp;.`,
  ],
};
