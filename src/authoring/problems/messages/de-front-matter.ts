import { isFamiliar, type FamiliarKey } from '../familiar-keys.js';
import type { FrontMatterMessages } from './catalogue.js';

/** What an author who knows these keys from other programs writes in a brief. */
const FAMILIAR: Readonly<Record<FamiliarKey, string>> = {
  summary: 'Schreiben Sie die Zusammenfassung unter den Kopf: Der Text vor der ersten Überschrift gilt als solche.',
  number: 'Schreiben Sie die Nummer als „issue“ der Reihe: series: { title: …, issue: "5" }',
  edition: 'Nennen Sie die Auflage im Text, etwa im Impressum, und löschen Sie die Zeile.',
  translator: 'Schreiben Sie zum Beispiel translation: { of: de, by: { given: Nora, family: Ratzmann } }',
  language: 'Schreiben Sie stattdessen „lang“: lang: de',
  tags: 'Schreiben Sie stattdessen „keywords“: keywords: [Migration, Integration]',
  name: 'Schreiben Sie given und family für eine Person, literal für eine Organisation.',
};

const BLOCK = 'Erwartet wird ein YAML-Block zwischen zwei Zeilen aus drei Bindestrichen.';

/** The German messages about the front matter. */
export const DE_FRONT_MATTER: FrontMatterMessages = {
  'front-matter-missing': () => [
    'Die Datei beginnt nicht mit einem Kopf.',
    BLOCK,
    'Schreiben Sie --- in die erste Zeile, darunter title, lang, date und author, danach wieder ---.',
  ],
  'front-matter-unclosed': () => [
    'Der Kopf der Datei wird nicht geschlossen.',
    BLOCK,
    'Ergänzen Sie nach dem letzten Schlüssel eine Zeile mit ---.',
  ],
  'front-matter-not-mapping': () => [
    'Der Kopf der Datei besteht nicht aus Schlüsseln und Werten.',
    'Erwartet werden Zeilen wie „title: Resiliente Kommunen“.',
    'Schreiben Sie in jede Zeile einen Schlüssel, einen Doppelpunkt, ein Leerzeichen und den Wert.',
  ],
  'front-matter-too-long': ({ length, most }) => [
    `Der YAML-Block hat ${length} Zeichen.`,
    `Erwartet werden höchstens ${most}.`,
    'Setzen Sie längere Texte unter die Zeile mit ---, die den Kopf beendet.',
  ],
  'value-too-long': ({ key, length, most }) => [
    `Der Wert von „${key}“ hat ${length} Zeichen.`,
    `Erwartet werden höchstens ${most}.`,
    'Kürzen Sie den Wert, oder suchen Sie nach einem fehlenden Anführungszeichen oder Zeilenende.',
  ],
  'too-many-entries': ({ key, count, most }) => [
    `Die Liste „${key}“ hat ${count} Einträge.`,
    `Erwartet werden höchstens ${most}.`,
    'Behalten Sie die wichtigsten Einträge und nennen Sie die übrigen im Text.',
  ],
  'unpaired-surrogate': ({ key }) => [
    `Der Wert von „${key}“ enthält ein halbes Zeichen, geschrieben als Code wie \\ud83d.`,
    'Erwartet werden ganze Zeichen.',
    'Schreiben Sie statt des Codes das Zeichen selbst.',
  ],
  'front-matter-nesting': () => [
    'Der YAML-Block ist zu tief verschachtelt.',
    'Erwartet werden wenige Ebenen von Listen und Schlüsseln.',
    'Suchen Sie nach versehentlich wiederholten Klammern oder Bindestrichen.',
  ],
  // The detail is left out, because the YAML library describes errors only in English.
  'yaml-syntax': () => [
    'Ab hier ist der YAML-Block fehlerhaft.',
    'Erwartet werden ein Schlüssel, ein Doppelpunkt, ein Leerzeichen und ein Wert.',
    'Setzen Sie den Wert in gerade doppelte Anführungszeichen und prüfen Sie die Einrückung.',
  ],
  'yaml-colon': () => [
    'Der Wert enthält einen Doppelpunkt, den YAML als Beginn eines weiteren Werts deutet.',
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
    'Ergänzen Sie das fehlende Zeichen.',
  ],
  'yaml-start': () => [
    'Mit diesem Zeichen kann ein Wert nicht beginnen.',
    'Erwartet wird ein Buchstabe, eine Ziffer oder ein Anführungszeichen.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen.',
  ],
  'yaml-brackets': () => [
    'Eine weiter oben geöffnete Klammer wird nicht geschlossen.',
    'Erwartet wird am Ende des Werts ] oder }.',
    'Ergänzen Sie vor dieser Zeile die fehlende Klammer.',
  ],
  'yaml-quoted-word': () => [
    'Der Wert beginnt mit einem Anführungszeichen, deshalb gilt für YAML nur das angeführte Wort als Wert.',
    'Erwartet werden Anführungszeichen um den ganzen Wert.',
    "Setzen Sie den ganzen Wert in einfache gerade Anführungszeichen ('…') oder schreiben Sie darin „Wort“.",
  ],
  'comma-in-braces': ({ text }) => [
    `Das Komma vor „${text}“ beendet den Wert, denn in geschweiften Klammern trennen Kommas die Werte.`,
    'Erwartet wird ein Wert in Anführungszeichen, falls er ein Komma enthält.',
    'Setzen Sie den ganzen Wert samt Komma in gerade doppelte Anführungszeichen.',
  ],
  'invisible-character': ({ character, key }) => [
    `Der Schlüssel „${key.replace(/[^\p{L}\p{N}_-]+/gu, '')}“ enthält das unsichtbare Zeichen ${character}.`,
    'Erwartet werden vor und nach einem Schlüssel nur einfache Leerzeichen (U+0020).',
    'Löschen Sie das Zeichen und geben Sie stattdessen ein Leerzeichen ein.',
  ],
  'keywords-text': ({ better }) => [
    'Hier trennen Kommas oder Strichpunkte mehrere Wörter, der Wert gilt aber als ein einziges Schlagwort.',
    'Erwartet wird eine Liste in eckigen Klammern.',
    `Schreiben Sie keywords: ${better}`,
  ],
  'title-in-name': ({ value }) => [
    `Der Vorname „${value}“ enthält einen akademischen Titel, den Zitate als Namen wiedergeben würden.`,
    'Erwartet werden in „given“ nur Vornamen.',
    'Setzen Sie den Titel in „prefix“, zum Beispiel { prefix: Dr., given: Nora, family: Ratzmann }.',
  ],
  'name-mark': ({ value, mark }) => [
    `Der Name „${value}“ enthält „${mark}“, was Zitate als Teil des Namens wiedergeben.`,
    'Erwartet wird in „given“ und „family“ je ein Teil des Namens einer einzigen Person.',
    'Löschen Sie Fußnotenzeichen und Zusätze, und geben Sie weitere Personen und den anderen Teil des Namens getrennt an: { given: Nora, family: Ratzmann }.',
  ],
  'doi-end': ({ value }) => [
    `Die DOI ${value} endet mit einem Satzzeichen.`,
    'Erwartet wird am Ende einer DOI ein Buchstabe, eine Ziffer oder eine Klammer.',
    'Löschen Sie das Zeichen, falls es dort, woher Sie die DOI kopiert haben, einen Satz beendet.',
  ],
  'yaml-marker': ({ marker }) => [
    `Das Zeichen ${marker} am Anfang des Werts hat in YAML eine besondere Bedeutung; das Wort ginge verloren.`,
    'Erwartet wird ein einfacher Wert.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen.',
  ],
  'yaml-comment': ({ comment }) => [
    `Der Text ab der Raute (${comment}) ist ein Kommentar und gehört nicht zum Wert.`,
    'Erwartet wird ein Wert in Anführungszeichen, falls er eine Raute enthält.',
    'Setzen Sie den ganzen Wert in gerade doppelte Anführungszeichen oder den Kommentar in eine eigene Zeile.',
  ],
  'duplicate-key': ({ key }) => [
    `Der Schlüssel „${key}“ kommt zweimal vor.`,
    'Erwartet wird jeder Schlüssel nur einmal.',
    'Löschen Sie einen der beiden.',
  ],
  'unknown-key': ({ key, known, nearest }) => [
    `Der Schlüssel „${key}“ ist unbekannt.`,
    known ? `Erwartet wird einer dieser Schlüssel: ${known}.` : 'Erwartet wird einer der oben genannten Schlüssel.',
    isFamiliar(key)
      ? FAMILIAR[key]
      : nearest
        ? `Schreiben Sie „${nearest}“, falls das gemeint ist.`
        : 'Löschen Sie die Zeile oder wählen Sie einen der genannten Schlüssel.',
  ],
  'missing-key': ({ key, example }) => [
    `Im Kopf der Datei fehlt „${key}“.`,
    'Erwartet wird diese Pflichtangabe.',
    `Ergänzen Sie zum Beispiel ${example}`,
  ],
  'missing-date': () => [
    'Im Kopf der Datei fehlt „date“.',
    'Erwartet wird das Datum der Veröffentlichung; ohne Datum schreiben die meisten Zitierstile „o. J.“.',
    'Ergänzen Sie zum Beispiel date: 2025-11',
  ],
  'empty-value': ({ key }) => [
    `Der Wert von „${key}“ ist leer.`,
    'Erwartet wird ein Text.',
    'Schreiben Sie den Wert hinter den Doppelpunkt oder löschen Sie die Zeile.',
  ],
  'not-text': ({ key }) => [
    `Der Wert von „${key}“ ist eine Liste oder hat eigene Schlüssel.`,
    'Erwartet wird ein Text.',
    'Schreiben Sie den Text in geraden doppelten Anführungszeichen hinter den Doppelpunkt.',
  ],
  'not-mapping': ({ key, example }) => [
    `Der Wert von „${key}“ hat keine eigenen Schlüssel.`,
    'Erwartet werden Schlüssel und Werte in geschweiften Klammern oder in eingerückten Zeilen.',
    `Schreiben Sie zum Beispiel ${example}`,
  ],
  'line-break-in-value': ({ key }) => [
    `Der Wert von „${key}“ enthält einen Zeilenumbruch.`,
    'Erwartet wird ein Text in einer Zeile.',
    'Schreiben Sie den Wert in einer Zeile und setzen Sie ihn in gerade doppelte Anführungszeichen.',
  ],
  'entity-in-value': ({ entity }) => [
    `„${entity}“ erscheint unverändert auf der Seite, denn der Kopf der Datei ist kein HTML.`,
    'Erwartet wird das Zeichen selbst.',
    'Geben Sie das Zeichen ein oder schreiben Sie es in doppelten Anführungszeichen als "\\u00AD".',
  ],
  'person-as-text': ({ name }) => [
    `In „${name}“ ist der Familienname nicht zu erkennen.`,
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
    'Erwartet wird ein bestehender Tag, ein Monat oder ein Jahr: 2025-11-03, 2025-11 oder 2025.',
    'Schreiben Sie zuerst das Jahr und verwenden Sie Bindestriche und führende Nullen.',
  ],
  'invalid-time': ({ key, value, isDay }) => [
    isDay ? `„${value}“ ist ein Datum ohne Uhrzeit.` : `„${value}“ ist kein Zeitpunkt.`,
    'Erwartet werden Tag, Uhrzeit und Zeitzone, etwa 2025-11-24T09:00:00+01:00; Feeds brauchen sie, und der Compiler erfindet nichts.',
    isDay
      ? `Ergänzen Sie Uhrzeit und Zeitzone, zum Beispiel ${key}: ${value}T09:00:00+01:00`
      : 'Schreiben Sie zwischen Tag und Uhrzeit ein T und am Ende die Zeitzone: +01:00 im Winter, +02:00 im Sommer.',
  ],
  'published-differs': ({ date, published }) => [
    `„published“ nennt einen anderen Tag (${published.slice(0, 10)}) als „date“ (${date}).`,
    'Erwartet wird dieselbe Veröffentlichung: „date“ steht in Zitaten, „published“ in Feeds.',
    `Schreiben Sie date: ${published.slice(0, date.length)} oder berichtigen Sie „published“.`,
  ],
  'updated-before-published': ({ updated, published }) => [
    `Die Änderung (${updated}) liegt vor der Veröffentlichung (${published}).`,
    'Erwartet wird ein Zeitpunkt, der nicht vor „published“ liegt.',
    'Berichtigen Sie einen der beiden Zeitpunkte, oder löschen Sie „updated“.',
  ],
  'correction-newer': ({ date, last }) => [
    `Die Korrektur (${date}) ist neuer als die letzte bekannte Änderung (${last.slice(0, 10)}).`,
    'Erwartet wird in „updated“ der Zeitpunkt der letzten Änderung: Archive und Feeds bemerken eine Korrektur nur daran.',
    `Ergänzen Sie zum Beispiel updated: ${date.length === 10 ? date : '2025-12-03'}T09:00:00+01:00 mit der wirklichen Uhrzeit.`,
  ],
  'correction-item': ({ id, nearest }) => [
    `Kein Abschnitt und keine Empfehlung hat die Kennung „${id}“.`,
    'Erwartet wird die Kennung einer Überschrift der Ebenen 2 und 3, etwa finanzierung für ### Finanzierung {#finanzierung}.',
    nearest ? `Schreiben Sie item: ${nearest}` : 'Übernehmen Sie die Kennung der Überschrift, oder löschen Sie „item“.',
  ],
  'translation-of-itself': ({ lang }) => [
    `Die Übersetzung nennt als Sprache des Originals ihre eigene (${lang}).`,
    'Erwartet wird die Sprache, aus der der Text übersetzt ist.',
    'Schreiben Sie hinter „of“ die Sprache des Originals oder löschen Sie „translation“.',
  ],
  'translation-differs': ({ key, stated, found, path, inLine }) => [
    `Die Übersetzung nennt ${key === 'doi' ? 'eine andere DOI' : 'einen anderen Titel'} des Originals („${stated}“) als das Original selbst („${found}“).`,
    `Erwartet wird dasselbe wie in ${path}, Zeile ${inLine}.`,
    `Berichtigen Sie ${key} unter „translation“ oder in der Datei des Originals.`,
  ],
  'invalid-truth': ({ key, value }) => [
    `Der Wert „${value}“ von „${key}“ ist weder true noch false.`,
    'Erwartet wird true für ja oder false für nein.',
    `Schreiben Sie true oder false oder löschen Sie die Angabe: Dann steht nirgends etwas zu „${key}“.`,
  ],
  'invalid-language': ({ key, value, tag }) => [
    `„${value}“ ist kein Sprachkürzel.`,
    'Erwartet wird ein Kürzel nach BCP 47, etwa de, en oder de-AT.',
    tag ? `Schreiben Sie ${key}: ${tag}` : 'Verwenden Sie das zweibuchstabige Kürzel der Sprache.',
  ],
  'language-differs': ({ value, name }) => [
    `Der Name der Datei nennt die Sprache ${name}, lang nennt ${value}.`,
    'Erwartet wird an beiden Stellen dieselbe Sprache, die des Textes.',
    `Schreiben Sie lang: ${name} oder ändern Sie den Namen der Datei.`,
  ],
  'invalid-doi': ({ value }) => [
    `„${value}“ ist keine DOI.`,
    'Erwartet wird eine DOI wie 10.59350/hpz3x-qh641.',
    'Übernehmen Sie aus der Registrierung den Teil, der mit 10. beginnt.',
  ],
  'doi-checksum': ({ value }) => [
    `Die Prüfziffern der DOI ${value} stimmen nicht.`,
    'Erwartet werden bei Rogue Scholar zwei Prüfziffern, die zum Rest der DOI passen; einige ältere DOIs sind Ausnahmen.',
    'Vergleichen Sie die DOI mit der Registrierung und lassen Sie sie unverändert, falls sie übereinstimmt.',
  ],
  'invalid-orcid': ({ value }) => [
    `„${value}“ ist keine ORCID-iD.`,
    'Erwartet werden sechzehn Ziffern in Vierergruppen mit passender Prüfziffer, etwa 0000-0002-1825-0097.',
    'Übernehmen Sie die iD ohne https://orcid.org/ aus dem ORCID-Eintrag.',
  ],
  'invalid-ror': ({ value }) => [
    `„${value}“ ist keine Kennung von ROR.`,
    'Erwartet werden neun Zeichen, die mit 0 beginnen und mit zwei passenden Prüfziffern enden, etwa 00a208s56.',
    'Übernehmen Sie die Kennung aus dem Eintrag der Einrichtung auf ror.org.',
  ],
  'unknown-type': ({ value }) => [
    `„${value}“ ist keine Art von Policy Brief.`,
    'Erwartet wird policy brief, factsheet, Arbeitspapier, Positionspapier, Bericht oder Empfehlungen.',
    'Schreiben Sie eines dieser Wörter oder löschen Sie die Zeile: Ohne sie ist die Datei ein Policy Brief.',
  ],
  'unknown-variant': ({ value }) => [
    `„${value}“ ist keine Art von Variante.`,
    'Erwartet wird Leichte Sprache, Einfache Sprache, Gebärdensprache oder Übersetzung.',
    'Schreiben Sie eines davon hinter „kind“.',
  ],
  'variant-file': ({ value }) => [
    `Die Datei „${value}“ kann keine Variante sein.`,
    'Erwartet wird der Pfad einer Datei im Ordner des Policy Briefs oder darunter, ohne Leerzeichen: PDF, EPUB, DOCX, ODT, MP4 oder WebM.',
    'Legen Sie die Datei dort ab und geben Sie ihren Namen an, oder nennen Sie unter „url“ die Adresse der Variante.',
  ],
  'variant-missing': ({ path }) => [
    `Die Datei „${path}“ gibt es nicht.`,
    'Erwartet wird die Variante unter diesem Pfad, ausgehend vom Ordner des Policy Briefs.',
    'Prüfen Sie den Pfad samt Groß- und Kleinschreibung, oder legen Sie die Datei dort ab.',
  ],
  'variant-places': () => [
    'Die Variante nennt „file“ und „url“.',
    'Erwartet wird eines von beiden, damit feststeht, wohin der Link führt.',
    'Löschen Sie „url“, wenn die Datei auf der Site des Policy Briefs liegen soll, sonst „file“.',
  ],
  'variant-size': () => [
    'Die Variante nennt eine Größe, obwohl die Datei neben dem Policy Brief liegt.',
    'Erwartet wird „size“ nur zu einer Adresse; die Größe einer Datei wird gemessen.',
    'Löschen Sie „size“.',
  ],
  'variant-unchecked': () => [
    'Niemand hat den Text in Leichter Sprache geprüft, deshalb nennt ihn der Link „Einfache Sprache“.',
    'Erwartet wird in „checked-by“, wer geprüft hat: Leichte Sprache heißt ein Text erst, wenn Menschen ihn geprüft haben, für die er gedacht ist.',
    'Ergänzen Sie zum Beispiel checked-by: Prüfgruppe Beispielhausen, oder schreiben Sie kind: Einfache Sprache',
  ],
  'invalid-duration': ({ value }) => [
    `„${value}“ ist keine Dauer.`,
    'Erwartet werden Minuten und Sekunden, bei langen Filmen davor Stunden: 4:30 oder 1:04:30.',
    'Schreiben Sie zum Beispiel duration: 4:30',
  ],
  'film-facts': ({ missing }) => [
    `Zum Film in Gebärdensprache fehlt: ${missing}.`,
    'Erwartet werden Dauer und Größe; öffentliche Stellen müssen beides nennen (BITV 2.0, Anlage 2).',
    'Ergänzen Sie zum Beispiel duration: 4:30, und zu einer Adresse size: 42 MB',
  ],
  'abstract-unused': () => [
    'Die Zusammenfassung erscheint nirgends, denn der Text vor der ersten Überschrift gilt als Zusammenfassung.',
    'Erwartet wird „abstract“ nur, wenn der Text mit einer Überschrift beginnt.',
    'Löschen Sie die Zeile oder geben Sie dem Text vor der ersten Überschrift eine Überschrift.',
  ],
  'missing-lead': () => [
    'Der Policy Brief hat keinen Vorspann, denn vor der ersten Überschrift steht kein fortlaufender Text.',
    'Erwartet werden einige Sätze: Literaturverwaltungen übernehmen sie als Zusammenfassung, Suchmaschinen und Übersichten zeigen den ersten.',
    'Schreiben Sie unter dem Kopf der Datei einen Vorspann oder ergänzen Sie im Kopf den Schlüssel „abstract“ oder „description“.',
  ],
  'invalid-issn': ({ value }) => [
    `„${value}“ ist keine ISSN.`,
    'Erwartet werden zwei Vierergruppen mit passender Prüfziffer, etwa 2049-3630.',
    'Übernehmen Sie die ISSN aus dem Impressum der Reihe.',
  ],
  'invalid-web-address': ({ key, value }) => [
    `Der Wert „${value}“ von „${key}“ ist keine Webadresse.`,
    'Erwartet wird eine Adresse, die mit https:// oder http:// beginnt.',
    'Kopieren Sie die Adresse aus der Adresszeile des Browsers.',
  ],
  'citation-differs': ({ given, computed }) => [
    `Der Zitiervorschlag weicht von dem ab, der sich aus den Angaben im Kopf ergibt: ${given}`,
    `Erwartet wird dieser: ${computed}`,
    'Prüfen Sie beides; verwendet wird der angegebene Zitiervorschlag, ohne suggested-citation der errechnete.',
  ],
};
