import type { ConfigurationMessages } from './catalogue.js';

/** What can be wrong with the configuration, in German. */
export const DE_CONFIGURATION: ConfigurationMessages = {
  'configuration-not-mapping': ({ example }) => [
    'Die Konfiguration besteht nicht aus Schlüsseln und Werten.',
    'Erwartet wird eine Zeile mit einem Schlüssel, einem Doppelpunkt und dem Wert.',
    `Schreiben Sie zum Beispiel ${example}`,
  ],
  'style-file-name': ({ path }) => [
    `„${path}“ kann keine Datei eines Zitierstils sein.`,
    'Erwartet wird ein Name aus Buchstaben, Ziffern und Bindestrichen, der auf .csl endet.',
    'Berichtigen Sie den Namen oder benennen Sie die Datei um.',
  ],
  'style-missing': ({ path }) => [
    `Die Datei „${path}“ lässt sich nicht lesen.`,
    'Erwartet wird der Pfad einer Datei in UTF-8, ausgehend vom Ordner der Konfiguration.',
    'Prüfen Sie den Pfad, die Zugriffsrechte und die Kodierung.',
  ],
  'style-not-xml': ({ path }) => [
    `Die Datei „${path}“ ist kein gültiges XML.`,
    'Erwartet wird ein Zitierstil in der Citation Style Language.',
    'Laden Sie den Stil noch einmal als Datei herunter, nicht als Webseite.',
  ],
  'style-not-csl': ({ path }) => [
    `Die Datei „${path}“ ist kein Zitierstil.`,
    'Erwartet wird als äußerstes Element <style> aus CSL 1.0 (xmlns="http://purl.org/net/xbiblio/csl" version="1.0").',
    'Laden Sie den Stil aus der Sammlung von citationstyles.org.',
  ],
  'style-dependent': ({ path, parent }) => [
    `Der Zitierstil „${path}“ verweist nur auf einen anderen, „${parent}“.`,
    'Erwartet wird ein Stil, der selbst sagt, wie zitiert wird.',
    `Laden Sie ${parent}.csl und tragen Sie diese Datei ein.`,
  ],
  'style-without-title': ({ path }) => [
    `Der Zitierstil „${path}“ hat keinen Namen.`,
    'Erwartet wird <title> in <info>, denn dieser Name steht in der Auswahl.',
    'Ergänzen Sie den Namen.',
  ],
  'style-without-bibliography': ({ path }) => [
    `Der Zitierstil „${path}“ hat kein Literaturverzeichnis.`,
    'Erwartet wird <bibliography> mit <layout>, denn daraus entsteht die Quellenangabe.',
    'Wählen Sie einen Stil mit Literaturverzeichnis.',
  ],
  'style-failing': ({ path, detail }) => [
    `Mit dem Zitierstil „${path}“ lässt sich nicht zitieren (${detail}).`,
    'Erwartet wird ein Stil, mit dem ein Beispiel gelingt.',
    'Prüfen Sie den Stil im Validator von citationstyles.org.',
  ],
  'style-taken': ({ path, other, name, isBuiltIn }) => [
    `Der Zitierstil „${path}“ heißt wie ein anderer${name === undefined ? '' : `, „${name}“`} (${other}).`,
    'Erwartet wird für jeden Stil ein eigener Dateiname und ein eigener Titel.',
    isBuiltIn
      ? 'Streichen Sie den Eintrag: Diesen Stil hat jeder Policy Brief schon.'
      : 'Streichen Sie einen der beiden Einträge oder ändern Sie den Namen.',
  ],
};
