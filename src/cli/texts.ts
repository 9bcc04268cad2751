import type { MessageLanguage } from '../authoring/problems/format-problem.js';

/** The messages of the command, apart from the problems of a file. */
export interface Texts {
  help: string;
  noCommand: string;
  unknownCommand: (name: string) => string;
  wrongOption: (name: string) => string;
  unknownLanguage: (name: string) => string;
  noFile: string;
  noOut: string;
  noUrl: (found: string | undefined) => string;
  notMarkdown: (file: string) => string;
  sameOutput: (first: string, second: string) => string;
  overwrites: (path: string) => string;
  unreadable: (file: string) => string;
  'not-utf8': (file: string) => string;
  invalidName: (file: string) => string;
  failing: (file: string, detail: string) => string;
  unwritable: (folder: string, detail: string) => string;
  halfWritten: (paths: readonly string[]) => string;
  nothingWritten: string;
  written: (file: string) => string;
}

const USAGE = `policy-brief compile FILE.md… --out DIR [--config FILE] [--lang de|en]
       policy-brief publish FILE.md… --out DIR --url ADDRESS [--config FILE] [--lang de|en]`;
const USAGE_DE = `policy-brief compile DATEI.md… --out ORDNER [--config DATEI] [--lang de|en]
        policy-brief publish DATEI.md… --out ORDNER --url ADRESSE [--config DATEI] [--lang de|en]`;

const EN: Texts = {
  help: `Compiles policy briefs from Markdown to JSON, or publishes them as a folder for a web server.

Usage: ${USAGE}

  compile        Write NAME.de.json from NAME.de.md, and copy the images of the brief
  publish        Also write a page for each brief (NAME.de.html), which other sites can show in a frame, HTML to paste
                 (NAME.de.fragment.html), an oEmbed response (NAME.de.oembed.json) and the page that leads to it
                 (NAME.de.embed.html); add the script and stylesheet
  --out DIR      Folder to write to
  --url ADDRESS  Public address of that folder, ending in a slash
  --config FILE  Configuration file (default: policy-brief.yaml in the current folder, if it exists)
  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)
  --help         Show this help

Exit status: 0 if all files were written, 1 if a file or the configuration has errors (no file is written), 2 if the
call is invalid.`,
  noCommand: 'The command is missing.',
  unknownCommand: (name) => `There is no command "${name}".`,
  wrongOption: (name) => `The option ${name} is unknown, or its value is missing.`,
  unknownLanguage: (name) => `Messages are not available in "${name}". Choose de or en.`,
  noFile: 'The input file is missing.',
  noOut: 'The output folder is missing (--out).',
  noUrl: (found) =>
    `publish needs the public address of the folder (--url), ending in a slash, such as https://institut.example/briefs/${found === undefined ? '' : `, not "${found}"`}.`,
  notMarkdown: (file) => `${file}: The file name does not end in .md.`,
  sameOutput: (first, second) => `${first} and ${second} would be written to the same file. Rename one of them.`,
  overwrites: (path) => `${path}: The brief is made from this file, which would be overwritten. Choose another folder.`,
  unreadable: (file) => `${file}: The file cannot be read. Check its name and its permissions.`,
  'not-utf8': (file) => `${file}: The file is not encoded as UTF-8. Save it as UTF-8 in your editor.`,
  invalidName: (file) =>
    `${file}: The file name becomes part of an address. Rename the file, using only letters, digits and hyphens.`,
  failing: (file, detail) =>
    `${file}: The file cannot be compiled because of an error in this program (${detail}). Please report it.`,
  unwritable: (folder, detail) => `${folder}: The files cannot be written (${detail}).`,
  halfWritten: (paths) => `These files are new, and the others are as they were before: ${paths.join(', ')}`,
  nothingWritten: 'Nothing was written.',
  written: (file) => `Written: ${file}`,
};

const DE: Texts = {
  help: `Wandelt Policy Briefs von Markdown in JSON um oder veröffentlicht sie als Ordner für einen Webserver.

Aufruf: ${USAGE_DE}

  compile        NAME.de.json aus NAME.de.md erzeugen und die Bilder des Policy Briefs kopieren
  publish        Zusätzlich zu jedem Policy Brief eine Seite (NAME.de.html), die andere Websites in einem Rahmen zeigen
                 können, HTML zum Einfügen (NAME.de.fragment.html), eine oEmbed-Antwort (NAME.de.oembed.json) und die
                 Seite, die zu ihr führt (NAME.de.embed.html), erzeugen sowie Skript und Stylesheet ablegen
  --out ORDNER   Zielordner für die Dateien
  --url ADRESSE  Öffentliche Adresse dieses Ordners, mit einem Schrägstrich am Ende
  --config DATEI Konfigurationsdatei (Standard: policy-brief.yaml im aktuellen Ordner, falls vorhanden)
  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)
  --help         Diese Hilfe anzeigen

Rückgabewert: 0, wenn alle Dateien geschrieben wurden; 1, wenn eine Datei oder die Konfiguration Fehler enthält (es
wird keine Datei geschrieben); 2, wenn der Aufruf ungültig ist.`,
  noCommand: 'Der Befehl fehlt.',
  unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht.`,
  wrongOption: (name) => `Die Option ${name} ist unbekannt oder ihr Wert fehlt.`,
  unknownLanguage: (name) => `In der Sprache „${name}“ gibt es keine Meldungen. Wählen Sie de oder en.`,
  noFile: 'Die Eingabedatei fehlt.',
  noOut: 'Der Zielordner fehlt (--out).',
  noUrl: (found) =>
    `publish benötigt die öffentliche Adresse des Ordners (--url) mit einem Schrägstrich am Ende, etwa https://institut.example/briefs/${found === undefined ? '' : `, nicht „${found}“`}.`,
  notMarkdown: (file) => `${file}: Der Dateiname endet nicht auf .md.`,
  sameOutput: (first, second) => `${first} und ${second} ergäben dieselbe Zieldatei. Benennen Sie eine der beiden um.`,
  overwrites: (path) =>
    `${path}: Aus dieser Datei entsteht der Policy Brief; sie würde überschrieben. Wählen Sie einen anderen Ordner.`,
  unreadable: (file) => `${file}: Die Datei lässt sich nicht lesen. Prüfen Sie den Namen und die Zugriffsrechte.`,
  'not-utf8': (file) => `${file}: Die Datei ist nicht in UTF-8 kodiert. Speichern Sie die Datei im Editor als UTF-8.`,
  invalidName: (file) =>
    `${file}: Der Dateiname wird Teil einer Adresse. Benennen Sie die Datei um und verwenden Sie nur Buchstaben, Ziffern und Bindestriche.`,
  failing: (file, detail) =>
    `${file}: Die Datei lässt sich wegen eines Fehlers in diesem Programm nicht umwandeln (${detail}). Bitte melden Sie ihn.`,
  unwritable: (folder, detail) => `${folder}: Die Dateien lassen sich nicht schreiben (${detail}).`,
  halfWritten: (paths) => `Diese Dateien sind neu, alle anderen sind wie zuvor: ${paths.join(', ')}`,
  nothingWritten: 'Es wurde nichts geschrieben.',
  written: (file) => `Geschrieben: ${file}`,
};

/** The messages of the command by language. */
export const TEXTS: Readonly<Record<MessageLanguage, Texts>> = { de: DE, en: EN };
