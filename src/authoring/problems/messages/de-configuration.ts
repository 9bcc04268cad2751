import type { ConfigurationMessages } from './catalogue.js';

/** The German messages about the configuration. */
export const DE_CONFIGURATION: ConfigurationMessages = {
  'configuration-not-mapping': ({ example }) => [
    'Die Konfiguration besteht nicht aus Schlüsseln und Werten.',
    'Erwartet wird eine Zeile mit einem Schlüssel, einem Doppelpunkt und dem Wert.',
    `Schreiben Sie zum Beispiel ${example}`,
  ],
  'style-file-name': ({ path }) => [
    `„${path}“ ist kein gültiger Dateiname für einen Zitierstil.`,
    'Erwartet wird ein Name aus Buchstaben, Ziffern und Bindestrichen, der auf .csl endet.',
    'Berichtigen Sie den Eintrag oder benennen Sie die Datei um.',
  ],
  'style-missing': ({ path }) => [
    `Die Datei „${path}“ lässt sich nicht lesen.`,
    'Erwartet wird der Pfad einer UTF-8-Datei, relativ zum Ordner der Konfiguration.',
    'Prüfen Sie den Pfad, die Zugriffsrechte und die Kodierung.',
  ],
  'style-not-xml': ({ path }) => [
    `Die Datei „${path}“ ist kein gültiges XML.`,
    'Erwartet wird ein Zitierstil in der Citation Style Language.',
    'Laden Sie den Stil erneut herunter, und zwar als Datei, nicht als Webseite.',
  ],
  'style-not-csl': ({ path }) => [
    `Die Datei „${path}“ ist kein Zitierstil.`,
    'Erwartet wird als äußerstes Element <style> aus CSL 1.0 (xmlns="http://purl.org/net/xbiblio/csl" version="1.0").',
    'Laden Sie den Stil aus der Sammlung von citationstyles.org herunter.',
  ],
  'style-dependent': ({ path, parent }) => [
    `Der Zitierstil „${path}“ verweist nur auf einen anderen, „${parent}“.`,
    'Erwartet wird ein Stil, der die Zitierregeln selbst enthält.',
    `Laden Sie ${parent}.csl herunter und tragen Sie diese Datei ein.`,
  ],
  'style-without-title': ({ path }) => [
    `Der Zitierstil „${path}“ hat keinen Namen.`,
    'Erwartet wird <title> in <info>, denn unter diesem Namen steht der Stil zur Auswahl.',
    'Ergänzen Sie den Namen.',
  ],
  'style-without-bibliography': ({ path }) => [
    `Der Zitierstil „${path}“ definiert kein Literaturverzeichnis.`,
    'Erwartet wird <bibliography> mit <layout>, denn daraus entsteht die Quellenangabe.',
    'Wählen Sie einen Stil mit Literaturverzeichnis.',
  ],
  'style-failing': ({ path, detail }) => [
    `Mit dem Zitierstil „${path}“ lässt sich nicht zitieren (${detail}).`,
    'Erwartet wird ein Stil, der die Angaben eines Beispiels fehlerfrei formatiert.',
    'Prüfen Sie den Stil mit dem Validator von citationstyles.org.',
  ],
  'style-taken': ({ path, other, name, isBuiltIn }) => [
    `Der Zitierstil „${path}“ heißt wie ein anderer${name === undefined ? '' : `, „${name}“`} (${other}).`,
    'Erwartet werden für jeden Stil ein eigener Dateiname und ein eigener Titel.',
    isBuiltIn
      ? 'Löschen Sie den Eintrag: Dieser Stil ist in jedem Policy Brief bereits enthalten.'
      : 'Löschen Sie einen der beiden Einträge oder ändern Sie den Namen.',
  ],
  'bibliography-style-unknown': ({ value, known, nearest }) => [
    `Den Zitierstil „${value}“ gibt es hier nicht.`,
    `Erwartet wird einer dieser Stile: ${known}.`,
    nearest === undefined
      ? 'Wählen Sie einen dieser Stile oder nennen Sie die Datei des Stils unter citation-styles.'
      : `Schreiben Sie ${nearest}, falls das gemeint ist.`,
  ],
  'bibliography-style-note': ({ value }) => [
    `Der Zitierstil „${value}“ setzt Nachweise als Fußnoten.`,
    'Erwartet wird ein Stil, der im Text auf Autor und Jahr oder auf Nummern verweist.',
    'Wählen Sie einen anderen Stil, zum Beispiel apa.',
  ],
  'bibliography-style-failing': ({ value, detail }) => [
    `Der Zitierstil „${value}“ lässt sich nicht auf ein Literaturverzeichnis anwenden: ${detail}`,
    'Erwartet wird ein fehlerfreier Stil der Citation Style Language.',
    'Laden Sie die Datei erneut von citationstyles.org herunter oder wählen Sie einen anderen Stil.',
  ],
};
