import type { MessageLanguage } from '../authoring/problems/format-problem.js';

/** What the command says, apart from the problems of a file. */
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
  unreadable: (file: string) => string;
  'not-utf8': (file: string) => string;
  invalidName: (file: string) => string;
  unwritable: (folder: string, detail: string) => string;
  nothingWritten: string;
  written: (file: string) => string;
}

const USAGE = `policy-brief compile FILE.md… --out DIR [--config FILE] [--lang de|en]
       policy-brief publish FILE.md… --out DIR --url ADDRESS [--config FILE] [--lang de|en]`;

const EN: Texts = {
  help: `Compiles policy briefs from Markdown to JSON, or publishes them as a folder for a web server.

Usage: ${USAGE}

  compile        makes NAME.de.json of NAME.de.md
  publish        makes besides it the brief's page (NAME.de.html), which others may show in a frame, its HTML to be
                 pasted (NAME.de.fragment.html) and its answer to oEmbed (NAME.de.oembed.json), and adds script and
                 stylesheet
  --out DIR      folder for the files
  --url ADDRESS  address at which that folder will be found, with a slash at its end
  --config FILE  configuration; otherwise policy-brief.yaml, if it lies where the command is called
  --lang de|en   language of the messages; otherwise that of the environment (LC_ALL, LANG)
  --help         this help

Exit status: 0 if everything was written, 1 if a file or the configuration has errors (nothing is written then), 2 for a wrong call.`,
  noCommand: 'No command was given.',
  unknownCommand: (name) => `There is no command "${name}".`,
  wrongOption: (name) => `The option ${name} is unknown, or its value is missing.`,
  unknownLanguage: (name) => `There are no messages in "${name}". Choose de or en.`,
  noFile: 'No file was given.',
  noOut: 'No folder was given for the files (--out).',
  noUrl: (found) =>
    `publish needs the address of the folder (--url), such as https://institut.example/briefs/, with a slash at its end${found === undefined ? '' : `, not "${found}"`}.`,
  notMarkdown: (file) => `${file}: The name does not end in .md.`,
  sameOutput: (first, second) => `${first} and ${second} would be written to the same file. Rename one of them.`,
  unreadable: (file) => `${file}: The file cannot be read. Check its name and its permissions.`,
  'not-utf8': (file) => `${file}: The file is not encoded as UTF-8. Save it as UTF-8 in your editor.`,
  invalidName: (file) =>
    `${file}: The name of the file becomes an address. Rename it with letters, digits and hyphens only.`,
  unwritable: (folder, detail) => `${folder}: The files cannot be written (${detail}).`,
  nothingWritten: 'Nothing was written.',
  written: (file) => `Written: ${file}`,
};

const DE: Texts = {
  help: `Übersetzt Policy Briefs aus Markdown in JSON oder veröffentlicht sie als Ordner für einen Webserver.

Aufruf: ${USAGE}

  compile        macht aus NAME.de.md NAME.de.json
  publish        macht dazu die Seite des Policy Briefs (NAME.de.html), die andere in einem Rahmen zeigen können, sein
                 HTML zum Einfügen (NAME.de.fragment.html) und seine Antwort auf oEmbed (NAME.de.oembed.json) und legt
                 Skript und Stylesheet dazu
  --out DIR      Ordner für die Dateien
  --url ADRESSE  Adresse, unter der dieser Ordner zu finden sein wird, mit einem Schrägstrich am Ende
  --config FILE  Konfiguration; sonst policy-brief.yaml, falls sie dort liegt, wo der Befehl aufgerufen wird
  --lang de|en   Sprache der Meldungen; sonst die der Umgebung (LC_ALL, LANG)
  --help         diese Hilfe

Rückgabewert: 0, wenn alles geschrieben ist, 1, wenn eine Datei oder die Konfiguration Fehler hat (dann wird
nichts geschrieben), 2 bei einem falschen Aufruf.`,
  noCommand: 'Es ist kein Befehl angegeben.',
  unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht.`,
  wrongOption: (name) => `Die Option ${name} ist unbekannt, oder ihr fehlt der Wert.`,
  unknownLanguage: (name) => `In der Sprache „${name}“ gibt es keine Meldungen. Wählen Sie de oder en.`,
  noFile: 'Es ist keine Datei angegeben.',
  noOut: 'Es ist kein Ordner für die Dateien angegeben (--out).',
  noUrl: (found) =>
    `publish braucht die Adresse des Ordners (--url), etwa https://institut.example/briefs/, mit einem Schrägstrich am Ende${found === undefined ? '' : `, nicht „${found}“`}.`,
  notMarkdown: (file) => `${file}: Der Name endet nicht auf .md.`,
  sameOutput: (first, second) =>
    `${first} und ${second} würden in dieselbe Datei geschrieben. Benennen Sie eine davon um.`,
  unreadable: (file) => `${file}: Die Datei lässt sich nicht lesen. Prüfen Sie den Namen und die Zugriffsrechte.`,
  'not-utf8': (file) => `${file}: Die Datei ist nicht in UTF-8 kodiert. Speichern Sie sie im Editor als UTF-8.`,
  invalidName: (file) =>
    `${file}: Aus dem Dateinamen wird eine Adresse. Benennen Sie die Datei nur mit Buchstaben, Ziffern und Bindestrichen.`,
  unwritable: (folder, detail) => `${folder}: Die Dateien lassen sich nicht schreiben (${detail}).`,
  nothingWritten: 'Es wurde nichts geschrieben.',
  written: (file) => `Geschrieben: ${file}`,
};

/** What the command says, by language. */
export const TEXTS: Readonly<Record<MessageLanguage, Texts>> = { de: DE, en: EN };
