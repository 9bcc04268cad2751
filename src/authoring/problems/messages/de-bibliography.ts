import type { EntryPlace } from '../problem.js';
import type { BibliographyMessages } from './catalogue.js';

const at = ({ path, line }: EntryPlace) => (line === undefined ? path : `${path}, Zeile ${line}`);

/** The German messages about bibliographies and citations. */
export const DE_BIBLIOGRAPHY: BibliographyMessages = {
  'bibliography-missing': ({ path }) => [
    `Die Literaturdatei „${path}“ lässt sich nicht lesen.`,
    'Erwartet wird eine Datei im Ordner des Policy Briefs.',
    'Legen Sie die Datei dort ab oder berichtigen Sie ihren Pfad.',
  ],
  'bibliography-outside': ({ path }) => [
    `Die Literaturdatei „${path}“ liegt außerhalb des Ordners, in dem der Policy Brief steht.`,
    'Erwartet wird ein Pfad wie literatur.bib, damit der Policy Brief zusammen mit seiner Literatur weitergegeben wird.',
    'Kopieren Sie die Datei in den Ordner des Policy Briefs und geben Sie ihren Namen an.',
  ],
  'bibliography-ending': ({ path }) => [
    `Das Format der Literaturdatei „${path}“ ist unbekannt.`,
    'Erwartet wird eine Datei mit der Endung .bib (BibTeX oder BibLaTeX) oder .json (CSL-JSON).',
    'Exportieren Sie die Literatur aus Ihrer Literaturverwaltung in einem dieser Formate.',
  ],
  'bibliography-encoding': ({ path, inLine }) => [
    `In „${path}“, Zeile ${inLine}, steht ein Zeichen, das sich nicht lesen lässt.`,
    'Erwartet wird eine Datei in UTF-8.',
    'Exportieren Sie die Datei in UTF-8 oder speichern Sie sie im Editor als UTF-8.',
  ],
  'bibliography-syntax': ({ path, inLine, detail }) => [
    `Die Literaturdatei „${path}“ lässt sich ${inLine === undefined ? '' : `ab Zeile ${inLine} `}nicht auswerten: ${detail}.`,
    path.toLowerCase().endsWith('.json')
      ? 'Erwartet wird CSL-JSON: eine Liste von Werken.'
      : 'Erwartet wird BibTeX oder BibLaTeX, also Einträge wie @book{schluessel, title = {…}, year = {2024}}.',
    'Prüfen Sie, ob dort oder in der Zeile davor eine Klammer oder ein Komma fehlt, oder exportieren Sie die Datei neu.',
  ],
  'bibliography-empty': ({ path }) => [
    `Die Literaturdatei „${path}“ enthält kein Werk mit einem Schlüssel.`,
    'Erwartet wird mindestens ein Eintrag.',
    'Exportieren Sie die Datei neu oder löschen Sie die Angabe.',
  ],
  'bibliography-failing': ({ detail }) => [
    `Aus den zitierten Werken lässt sich kein Literaturverzeichnis erstellen: ${detail}`,
    'Erwartet werden Einträge, wie sie Literaturverwaltungen exportieren.',
    'Prüfen Sie die Einträge oder lassen Sie probeweise einzelne Nachweise weg, um den fehlerhaften zu finden.',
  ],
  'bibliography-unused': () => [
    'Der Text zitiert kein Werk der Literaturdatei, deshalb entsteht kein Literaturverzeichnis.',
    'Erwartet wird im Text mindestens ein Schlüssel, etwa [@schluessel, S. 5].',
    'Zitieren Sie ein Werk oder löschen Sie die Angabe bibliography.',
  ],
  'reference-unknown': ({ key, paths, nearest }) => [
    `Den Schlüssel „${key}“ gibt es in der Literatur nicht (${paths}).`,
    'Erwartet wird der Schlüssel eines Eintrags; Groß- und Kleinbuchstaben sind verschieden.',
    nearest === undefined
      ? 'Ergänzen Sie den Eintrag, berichtigen Sie den Schlüssel oder schreiben Sie \\@, falls kein Werk gemeint ist.'
      : `Schreiben Sie @${nearest}, falls das gemeint ist, oder \\@, falls kein Werk gemeint ist.`,
  ],
  'reference-duplicate': ({ key, place, again }) => [
    `Den Schlüssel „${key}“ gibt es zweimal: ${at(place)} und ${at(again)}.`,
    'Erwartet wird jeder Schlüssel nur einmal.',
    'Löschen Sie einen der beiden Einträge oder geben Sie ihm einen anderen Schlüssel.',
  ],
  'reference-faulty': ({ key, place, detail }) => [
    `Der Eintrag „${key}“ lässt sich nicht lesen (${at(place)}): ${detail}.`,
    'Erwartet wird ein Eintrag, wie ihn Literaturverwaltungen exportieren.',
    'Berichtigen Sie den Eintrag oder exportieren Sie ihn neu.',
  ],
  'reference-untitled': ({ key, place }) => [
    `Dem Eintrag „${key}“ fehlt der Titel (${at(place)}).`,
    'Erwartet wird mindestens title.',
    'Ergänzen Sie den Titel in Ihrer Literaturverwaltung und exportieren Sie die Datei neu.',
  ],
  'reference-undated': ({ key, place }) => [
    `Dem Eintrag „${key}“ fehlt das Jahr, deshalb erscheint „o. J.“ (${at(place)}).`,
    'Erwartet wird das Jahr in date oder year, in CSL-JSON in issued.',
    'Ergänzen Sie das Jahr, falls es bekannt ist.',
  ],
  'reference-latex': ({ key, place, text }) => [
    `Der Eintrag „${key}“ enthält LaTeX, das so erscheint, wie es dasteht: ${text} (${at(place)}).`,
    'Erwartet werden Zeichen in UTF-8 und Befehle, die BibTeX-Programme kennen, etwa \\emph{…}.',
    'Ersetzen Sie die Stelle in der Literaturdatei durch gewöhnliche Zeichen.',
  ],
  'references-heading': ({ id }) => [
    `Das Literaturverzeichnis braucht die Kennung „${id}“, die diese Überschrift hat.`,
    'Erwartet wird ein Abschnitt mit der Rolle „references“, unter dem das Verzeichnis erscheint.',
    'Schreiben Sie {.references} hinter die Überschrift, falls das Verzeichnis dort stehen soll, oder geben Sie ihr eine andere Kennung.',
  ],
  'citation-misplaced': () => [
    'Der Zitierschlüssel erscheint so, wie er hier steht: In Linktexten, Alternativtexten und Bildunterschriften wird er nicht aufgelöst.',
    'Erwartet wird der Schlüssel im Satz, außerhalb von Links und Bildern.',
    'Zitieren Sie das Werk im Text daneben oder schreiben Sie den Nachweis hier aus, zum Beispiel (Beispiel 2024).',
  ],
};
