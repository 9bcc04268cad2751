import type { FrontMatterMessages } from './catalogue.js';

const BLOCK = 'Erwartet wird ein YAML-Block zwischen zwei Zeilen aus drei Bindestrichen.';

/** What can be wrong with the front matter, in German. */
export const DE_FRONT_MATTER: FrontMatterMessages = {
  'front-matter-missing': () => [
    'Die Datei beginnt nicht mit einem Kopf.',
    BLOCK,
    'Schreiben Sie --- in die erste Zeile, darunter title, lang, date und author, danach wieder ---.',
  ],
  'front-matter-unclosed': () => [
    'Der Kopf der Datei hat kein Ende.',
    BLOCK,
    'Schreiben Sie nach dem letzten Schlüssel --- in eine eigene Zeile.',
  ],
  'front-matter-not-mapping': () => [
    'Der Kopf der Datei besteht nicht aus Schlüsseln und Werten.',
    'Erwartet werden Zeilen wie „title: Resiliente Kommunen“.',
    'Schreiben Sie in jede Zeile einen Schlüssel, einen Doppelpunkt, ein Leerzeichen und den Wert.',
  ],
  'front-matter-nesting': () => [
    'Der YAML-Block ist zu tief verschachtelt.',
    'Erwartet werden nur wenige Ebenen von Listen und Schlüsseln.',
    'Suchen Sie nach Klammern oder Bindestrichen, die sich versehentlich wiederholen.',
  ],
  // The library says in English what it found; a German sentence is better off without.
  'yaml-syntax': () => [
    'Ab hier ist das YAML nicht zu verstehen.',
    'Erwartet werden ein Schlüssel, ein Doppelpunkt, ein Leerzeichen und ein Wert.',
    'Setzen Sie den Wert in gerade doppelte Anführungszeichen und prüfen Sie die Einrückung.',
  ],
  'yaml-colon': () => [
    'Der Wert enthält einen Doppelpunkt, den YAML für das Zeichen eines weiteren Schlüssels hält.',
    'Erwartet wird ein Wert in Anführungszeichen.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen.',
  ],
  'yaml-tab': () => [
    'Die Zeile ist mit einem Tabulator eingerückt.',
    'Erwartet werden Leerzeichen.',
    'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
  ],
  'yaml-unclosed': () => [
    'Ein Anführungszeichen oder eine Klammer wird nicht geschlossen, oder nach einem Schlüssel fehlt der Doppelpunkt.',
    'Erwartet werden das schließende Zeichen im selben Wert und ein Doppelpunkt nach jedem Schlüssel.',
    'Ergänzen Sie, was fehlt.',
  ],
  'yaml-start': () => [
    'Mit diesem Zeichen kann ein Wert nicht beginnen.',
    'Erwartet wird ein Buchstabe, eine Ziffer oder ein Anführungszeichen.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen.',
  ],
  'yaml-marker': ({ marker }) => [
    `YAML hält das ${marker} am Anfang des Werts für ein eigenes Zeichen und lässt das Wort weg.`,
    'Erwartet wird ein einfacher Wert.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen.',
  ],
  'yaml-comment': ({ comment }) => [
    `Was nach der Raute steht (${comment}), ist ein Kommentar und gehört nicht zum Wert.`,
    'Erwartet wird ein Wert in Anführungszeichen, wenn er eine Raute enthält.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen oder den Kommentar in eine eigene Zeile.',
  ],
  'duplicate-key': ({ key }) => [
    `Der Schlüssel „${key}“ kommt zweimal vor.`,
    'Erwartet wird jeder Schlüssel nur einmal.',
    'Streichen Sie einen von beiden.',
  ],
  'unknown-key': ({ key, known, nearest }) => [
    `Der Schlüssel „${key}“ ist unbekannt.`,
    `Erwartet wird einer von diesen: ${known}.`,
    nearest
      ? `Schreiben Sie „${nearest}“, falls das gemeint ist.`
      : 'Streichen Sie die Zeile oder wählen Sie einen davon.',
  ],
  'missing-key': ({ key, example }) => [
    `Im Kopf der Datei fehlt „${key}“.`,
    'Erwartet wird diese Angabe in jedem Policy Brief, der veröffentlicht und zitiert werden soll.',
    `Ergänzen Sie zum Beispiel ${example}`,
  ],
  'missing-date': () => [
    'Im Kopf der Datei fehlt „date“.',
    'Erwartet wird das Datum der Veröffentlichung; ohne Datum steht in den meisten Zitierstilen „o. J.“.',
    'Ergänzen Sie zum Beispiel date: 2025-11',
  ],
  'empty-value': ({ key }) => [
    `Der Wert von „${key}“ ist leer.`,
    'Erwartet wird ein Text.',
    'Schreiben Sie den Wert hinter den Doppelpunkt oder streichen Sie die Zeile.',
  ],
  'not-text': ({ key }) => [
    `Der Wert von „${key}“ ist eine Liste oder hat eigene Schlüssel.`,
    'Erwartet wird ein Text.',
    'Schreiben Sie den Text in geraden doppelten Anführungszeichen hinter den Doppelpunkt.',
  ],
  'not-mapping': ({ key, example }) => [
    `Der Wert von „${key}“ hat keine eigenen Schlüssel.`,
    'Erwartet werden Schlüssel und Werte in geschweiften Klammern oder eingerückten Zeilen.',
    `Schreiben Sie zum Beispiel ${example}`,
  ],
  'line-break-in-value': ({ key }) => [
    `Der Wert von „${key}“ enthält einen Zeilenumbruch.`,
    'Erwartet wird ein Text in einer Zeile.',
    'Schreiben Sie den Wert in eine Zeile und in gerade doppelte Anführungszeichen.',
  ],
  'entity-in-value': ({ entity }) => [
    `„${entity}“ wird so zu lesen sein, denn der Kopf der Datei ist kein HTML.`,
    'Erwartet wird das Zeichen selbst.',
    'Geben Sie das Zeichen ein oder schreiben Sie es in doppelten Anführungszeichen als "\\u00AD".',
  ],
  'person-as-text': ({ name }) => [
    `Bei „${name}“ ist nicht zu erkennen, was der Familienname ist.`,
    'Erwartet wird eine Person mit Familiennamen oder eine Organisation.',
    `Schreiben Sie { given: Nora, family: Ratzmann } für eine Person, { literal: "${name}" } für eine Organisation.`,
  ],
  'person-without-family': () => [
    'Bei dieser Person fehlt der Familienname.',
    'Erwartet wird mindestens „family“ oder, bei einer Organisation, „literal“.',
    'Ergänzen Sie zum Beispiel family: Ratzmann',
  ],
  'invalid-date': ({ value }) => [
    `„${value}“ ist kein Datum.`,
    'Erwartet wird ein Tag, ein Monat oder ein Jahr, den oder das es gibt: 2025-11-03, 2025-11 oder 2025.',
    'Schreiben Sie das Jahr zuerst, mit Bindestrichen und führenden Nullen.',
  ],
  'invalid-language': ({ value }) => [
    `„${value}“ ist keine Sprachangabe.`,
    'Erwartet wird ein Kürzel nach BCP 47, etwa de, en oder de-AT.',
    'Verwenden Sie das zweibuchstabige Kürzel der Sprache.',
  ],
  'invalid-doi': ({ value, doi }) => [
    `„${value}“ ist keine reine DOI.`,
    'Erwartet wird die DOI ohne Adresse davor, etwa 10.59350/hpz3x-qh641.',
    doi ? `Schreiben Sie doi: ${doi}` : 'Übernehmen Sie aus der Registrierung den Teil, der mit 10. beginnt.',
  ],
  'doi-checksum': ({ value }) => [
    `Die Prüfziffern von ${value} passen nicht.`,
    'Erwartet wird eine DOI von Rogue Scholar, deren letzte zwei Ziffern zum Rest passen; bei einigen alten ist das nicht so.',
    'Vergleichen Sie sie mit der Registrierung und lassen Sie sie stehen, wenn sie stimmt.',
  ],
  'invalid-orcid': ({ value }) => [
    `„${value}“ ist keine ORCID-iD.`,
    'Erwartet werden sechzehn Ziffern in Vierergruppen mit passender Prüfziffer, etwa 0000-0002-1825-0097.',
    'Übernehmen Sie die iD ohne https://orcid.org/ aus dem ORCID-Eintrag.',
  ],
  'invalid-issn': ({ value }) => [
    `„${value}“ ist keine ISSN.`,
    'Erwartet werden zwei Vierergruppen mit passender Prüfziffer, etwa 2049-3630.',
    'Übernehmen Sie die ISSN aus dem Impressum der Reihe.',
  ],
  'invalid-web-address': ({ key, value }) => [
    `„${value}“ ist keine Webadresse, „${key}“ führt also nirgendwohin.`,
    'Erwartet wird eine Adresse, die mit https:// oder http:// beginnt.',
    'Übernehmen Sie die Adresse aus der Adresszeile des Browsers.',
  ],
  'citation-differs': ({ given, computed }) => [
    `Der Zitiervorschlag ist ein anderer als der, der sich aus den Angaben ergibt: ${given}`,
    `Erwartet wird dieser: ${computed}`,
    'Prüfen Sie die Angaben und den Zitiervorschlag; es gilt der angegebene, und ohne suggested-citation der errechnete.',
  ],
};
