import type { ConfigurationMessages } from './catalogue.js';

/** The German messages about the configuration. */
export const DE_CONFIGURATION: ConfigurationMessages = {
  'configuration-not-mapping': ({ example }) => [
    'Die Konfiguration besteht nicht aus Schlüsseln und Werten.',
    'Erwartet wird eine Zeile mit einem Schlüssel, einem Doppelpunkt und dem Wert.',
    `Schreiben Sie zum Beispiel ${example}`,
  ],
  'invalid-folder-address': ({ value }) => [
    `„${value}“ ist nicht die Adresse eines Ordners.`,
    'Erwartet wird eine Adresse, die mit https:// oder http:// beginnt und mit einem Schrägstrich endet.',
    'Schreiben Sie zum Beispiel url: https://institut.example/briefs/',
  ],
  'invalid-page-address': ({ key, value }) => [
    `Der Wert „${value}“ von „${key}“ ist nicht die Adresse einer Seite.`,
    'Erwartet wird eine Adresse, die mit https:// beginnt, oder ein Pfad auf demselben Server, der mit / beginnt.',
    `Schreiben Sie zum Beispiel ${key}: https://institut.example/${key}`,
  ],
  'language-unavailable': ({ value, known }) => [
    `Seiten der Reihe gibt es nicht in der Sprache „${value}“.`,
    `Erwartet wird eine dieser Sprachen: ${known}.`,
    'Löschen Sie den Eintrag. Policy Briefs in anderen Sprachen zeigt die Reihe trotzdem.',
  ],
  'invalid-colour': ({ value }) => [
    `„${value}“ ist keine Farbe, die sich hier verwenden lässt.`,
    'Erwartet werden ein Rautezeichen und sechs Hexadezimalziffern, in Anführungszeichen.',
    "Schreiben Sie zum Beispiel accent: '#1f5a4c'",
  ],
  'pale-colour': ({ value, contrast }) => [
    `Die Farbe ${value} ist zu hell: Ihr Kontrast zu Weiß beträgt nur ${String(contrast).replace('.', ',')} : 1.`,
    'Erwartet wird für Text ein Kontrast von mindestens 4,5 : 1 (WCAG 2.2, Erfolgskriterium 1.4.3).',
    'Wählen Sie einen dunkleren Ton.',
  ],
  'logo-file': ({ value }) => [
    `„${value}“ ist kein gültiger Name für die Datei eines Logos.`,
    'Erwartet wird eine Datei im Ordner der Konfiguration, deren Name auf .svg, .png, .jpg oder .webp endet.',
    'Legen Sie die Datei neben die Konfiguration; ihr Name darf Buchstaben, Ziffern, Punkte, Binde- und Unterstriche enthalten.',
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
