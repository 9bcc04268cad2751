import type { Reason } from '../check-addresses.js';
import { count, type Command, type Texts } from './texts.js';

const HELP: Readonly<Record<Command | 'all', string>> = {
  all: `Macht aus Policy Briefs in Markdown eine Website.

Aufruf: policy-brief build ORDNER --out SITE
        policy-brief serve ORDNER
        policy-brief check DATEIEN|ORDNER
        policy-brief compile DATEIEN|ORDNER --out ORDNER
        policy-brief new [DATEI.SPRACHE.md --title TITEL]
        policy-brief doi --prefix PRÄFIX

  build    Eine Site schreiben: zu jedem Policy Brief eine Seite, dazu die Liste aller und alles, was andere Websites
           brauchen
  serve    Eine Vorschau der Site zeigen, die jede Änderung sofort zeigt
  check    Alle Fehler und Warnungen der Texte und alle toten Links der Site zeigen; es wird nichts geschrieben
  compile  Nur die Daten (NAME.de.json) und die Bilder jedes Policy Briefs schreiben
  new      Den Anfang eines Policy Briefs schreiben
  doi      Eine DOI in der Form des Archivs erzeugen oder prüfen

  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)
  --help         Diese Hilfe anzeigen; nach einem Befehl die Hilfe zu diesem

Rückgabewert: 0, wenn alles erledigt ist; 1, wenn ein Text oder die Konfiguration Fehler enthält; 2, wenn der Aufruf
ungültig ist.`,
  build: `Macht aus einem Ordner mit Policy Briefs eine Site, die jeder Webserver ausliefern kann.

Aufruf: policy-brief build DATEIEN|ORDNER --out SITE [--url ADRESSE] [--title TITEL] [--config DATEI] [--lang de|en]

Jeder Policy Brief ist eine Datei NAME.SPRACHE.md: kommunen.de.md, kommunen.en.md. Was allen gemeinsam ist, etwa der Titel
der Reihe und die Links zu Impressum und Datenschutzerklärung, steht in policy-brief.yaml im selben Ordner.

  --out SITE     Zielordner. Dateien früherer Läufe, zu denen es keine Quelle mehr gibt, werden am Ende entfernt; alle
                 anderen Dateien darin bleiben.
  --url ADRESSE  Öffentliche Adresse dieses Ordners, mit einem Schrägstrich am Ende (Standard: url in policy-brief.yaml)
  --title TITEL  Titel der Reihe (Standard: title in policy-brief.yaml)
  --config DATEI Konfigurationsdatei (Standard: policy-brief.yaml im ORDNER oder im aktuellen Ordner)
  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)

Dateien, deren Inhalt gleich bleibt, werden nicht neu geschrieben. Hat ein Policy Brief Fehler, wird nichts geschrieben.

Beispiele: policy-brief build briefs --out public
           policy-brief build briefs --out public --url https://institut.example/briefs/

Rückgabewert: 0, wenn die Site geschrieben ist; 1, wenn ein Text oder die Konfiguration Fehler enthält (es wird nichts
geschrieben); 2, wenn der Aufruf ungültig ist.`,
  check: `Prüft Policy Briefs und die Site, die aus ihnen entsteht. Schreibt nichts.

Aufruf: policy-brief check DATEIEN|ORDNER [--strict] [--external] [--format text|json|github|gitlab] [--config DATEI]
                           [--lang de|en]

  --strict       Auch bei Warnungen mit 1 enden
  --external     Auch die Adressen anderer Websites aufrufen, je Server eine nach der anderen; tote Links sind Fehler,
                 Adressen, deren Server Programme abweisen, sind Warnungen. Ausnahmen stehen in policy-brief.yaml:
                 links: { ignore: [https://verlag.example/*] }
  --format       Ausgabe der Probleme: als Text, als JSON, als Anmerkungen für GitHub oder als Bericht zur Codequalität für
                 GitLab (Standard: text)
  --config DATEI Konfigurationsdatei (Standard: policy-brief.yaml im ORDNER oder im aktuellen Ordner)
  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)

Beispiele: policy-brief check briefs
           policy-brief check briefs --external
           policy-brief check briefs --strict --format gitlab > gl-code-quality-report.json

Rückgabewert: 0, wenn es keine Fehler gibt; 1, wenn es welche gibt; 2, wenn der Aufruf ungültig ist.`,
  serve: `Zeigt eine Vorschau der Site, und nach jeder Änderung an einem Text die neue.

Aufruf: policy-brief serve DATEIEN|ORDNER [--port PORT] [--config DATEI] [--lang de|en]

Nur dieser Rechner erreicht die Vorschau. Ein Feld auf jeder Seite nennt die Probleme der Texte mit Zeile und Abhilfe und
prüft auf Wunsch die Barrierefreiheit; dafür muss das Paket axe-core installiert sein. Solange ein Text Fehler enthält,
zeigen die Seiten den letzten Stand ohne Fehler.

  --port PORT    Port der Vorschau (Standard: 4173; 0 für einen freien)
  --config DATEI Konfigurationsdatei (Standard: policy-brief.yaml im ORDNER oder im aktuellen Ordner)
  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)

Beispiel: policy-brief serve briefs

Rückgabewert: 0, wenn die Vorschau mit Strg+C beendet wurde; 1, wenn sie nicht starten kann; 2, wenn der Aufruf ungültig
ist.`,
  compile: `Schreibt die Daten von Policy Briefs, für Websites, die sie selbst laden.

Aufruf: policy-brief compile DATEIEN|ORDNER --out ORDNER [--config DATEI] [--lang de|en]

  --out ORDNER   Zielordner: NAME.de.json aus NAME.de.md und die Bilder des Policy Briefs
  --config DATEI Konfigurationsdatei (Standard: policy-brief.yaml im Ordner der Policy Briefs oder im aktuellen Ordner)
  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)

Beispiel: policy-brief compile kommunen.de.md --out public/data

Rückgabewert: 0, wenn alle Dateien geschrieben sind; 1, wenn ein Text oder die Konfiguration Fehler enthält (es wird nichts
geschrieben); 2, wenn der Aufruf ungültig ist.`,
  doi: `Erzeugt eine DOI in der Form, die das Archiv Rogue Scholar verwendet, oder prüft eine. Registriert nichts und fragt
keinen Server.

Aufruf: policy-brief doi --prefix PRÄFIX
        policy-brief doi DOI

  --prefix PRÄFIX  Das Präfix der Reihe: 10.59350

Tragen Sie die DOI vor der Veröffentlichung in den Kopf der Datei ein (doi): Das Archiv übernimmt sie aus dem Feed.

Rückgabewert: 0, wenn eine DOI erzeugt wurde oder stimmt; 1, wenn sie falsch ist; 2, wenn der Aufruf ungültig ist.`,
  new: `Schreibt den Anfang eines Policy Briefs, der „policy-brief check“ besteht. Überschreibt keine Datei.

Aufruf: policy-brief new [ORDNER]
        policy-brief new DATEI.SPRACHE.md --title TITEL [--author NAME]… [--series TITEL] [--url ADRESSE]
                         [--ci github|gitlab]

Im Terminal wird gefragt, was der Aufruf nicht sagt; Strg+C bricht ab, ohne etwas zu schreiben.

  --title TITEL  Der Titel
  --author NAME  Vorname und Nachname, einmal für jede Person; ein einzelnes Wort ist eine Organisation. Dahinter kann die
                 ORCID-iD stehen.
  --series TITEL Die Reihe, falls policy-brief.yaml sie nicht nennt. Gibt es keine solche Datei, entsteht sie mit dem Titel.
  --url ADRESSE  Öffentliche Adresse der Site mit einem Schrägstrich am Ende, falls policy-brief.yaml dabei entsteht
  --ci           Zusätzlich eine Pipeline, die die Policy Briefs prüft, die Site erzeugt und auf den Seiten des Code-Hosts
                 veröffentlicht: .github/workflows/policy-briefs.yml oder .gitlab-ci.yml
  --lang de|en   Sprache der Meldungen (Standard: Sprache der Umgebung, LC_ALL oder LANG)

Damit Editoren die Schlüssel kennen, nennt die Datei in ihrer zweiten Zeile ein JSON-Schema: das im installierten Paket oder,
wenn es nicht installiert ist, eine Kopie neben der Datei (policy-brief.schema.json).

Beispiele: policy-brief new briefs/baenke.de.md --title "Bänke für alle" --author "Erika Beispiel, 0000-0002-1825-0097"
           policy-brief new briefs/erster.de.md --title "Der erste" --series "Kurz gefasst"
             --url https://institut.example/briefs/

Rückgabewert: 0, wenn die Datei geschrieben ist; 1, wenn es sie schon gibt oder sie sich nicht schreiben lässt; 2, wenn der
Aufruf ungültig ist; 130 nach Strg+C.`,
};

const REASONS: Readonly<Record<Exclude<Reason, number>, string>> = {
  'no-server': 'einen solchen Server gibt es nicht',
  refused: 'der Server nimmt keine Verbindung an',
  certificate: 'das Zertifikat des Servers ist ungültig',
  timeout: 'keine Antwort in der erlaubten Zeit',
  redirects: 'endlose Weiterleitung',
  connection: 'die Verbindung ist abgebrochen',
};

/** German. */
export const DE: Texts = {
  help: HELP,
  noCommand: 'Der Befehl fehlt.',
  unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht.`,
  wrongOption: (name) => `Die Option ${name} ist unbekannt oder ihr Wert fehlt.`,
  unknownLanguage: (name) => `In der Sprache „${name}“ gibt es keine Meldungen. Wählen Sie de oder en.`,
  noFile: 'Die Eingabedatei fehlt.',
  noOut: 'Der Zielordner fehlt (--out).',
  noUrl: (found) =>
    `Die Site benötigt die öffentliche Adresse ihres Ordners mit einem Schrägstrich am Ende, etwa https://institut.example/briefs/${found === undefined ? '' : `, nicht „${found}“`}. Übergeben Sie die Adresse mit --url oder tragen Sie sie als url in policy-brief.yaml ein.`,
  noBriefs: (folder) =>
    `${folder}: Der Ordner enthält keinen Policy Brief. Benennen Sie jede Datei wie kommunen.de.md.`,
  notABrief: (file) =>
    `${file}: Warnung: Die Datei ist nicht Teil der Site, weil ihr Name nicht auf eine Sprache endet. Benennen Sie sie wie kommunen.de.md.`,
  notMarkdown: (file) => `${file}: Der Dateiname endet nicht auf .md.`,
  sameOutput: (first, second) => `${first} und ${second} ergäben dieselbe Zieldatei. Benennen Sie eine der beiden um.`,
  nameOfSite: (file, ofSite) =>
    `${file}: Aus diesem Namen entstünde ${ofSite}, und so heißt schon eine Datei, die jede Site hat. Benennen Sie die Datei nach ihrem Inhalt, zum Beispiel kommunen.de.md.`,
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
  built: ({ folder, briefs, changed, unchanged, removed }) =>
    `${folder}: ${count(briefs, 'Policy Brief', 'Policy Briefs')}; ${count(changed, 'Datei', 'Dateien')} geschrieben, ${unchanged} unverändert, ${removed} entfernt.`,
  notInFeed: (file) =>
    `${file}: Warnung: Der Policy Brief steht in keinem Feed, weil der Zeitpunkt der Veröffentlichung fehlt. Ergänzen Sie ihn im Kopf der Datei, zum Beispiel published: 2026-03-02T09:00:00+01:00`,
  noShareImages: (folder) =>
    `${folder}: Warnung: Die Site hat keine Vorschaubilder, weil die Pakete fehlen, die sie zeichnen. Installieren Sie policy-brief-elements ohne --omit=optional.`,
  noShareImage: (file, character) =>
    `${file}: Warnung: Der Policy Brief hat kein Vorschaubild, weil die Schrift das Zeichen „${character}“ nicht enthält. Messenger zeigen seinen Titel dann ohne Bild.`,
  noOriginal: (file, of, languages) =>
    `${file}: Fehler: Das Original der Übersetzung fehlt auf der Site: translation.of nennt die Sprache „${of}“, ${languages.length > 0 ? `den Policy Brief gibt es sonst auf: ${languages.join(', ')}` : 'den Policy Brief gibt es aber in keiner weiteren Sprache'}. Berichtigen Sie die Sprache, oder legen Sie das Original unter demselben Namen dazu, etwa kommunen.${of}.md.`,
  progress: (done, all) => `Policy Brief ${done} von ${all}`,
  deadLink: (page, href) =>
    `${page}: Der Link auf „${href}“ führt auf dieser Site ins Leere. Berichtigen Sie den Link oder ergänzen Sie die Datei oder die Sprungmarke.`,
  addressProgress: (done, all) => `Adresse ${done} von ${all}`,
  reason: (reason) => (typeof reason === 'number' ? `Antwort ${reason}` : REASONS[reason]),
  deadAddress: (href, reason, isOwn) =>
    `${href} führt ins Leere (${reason}). Erwartet wird eine Seite, die es gibt. ${isOwn ? 'Prüfen Sie die Angabe, falls der Policy Brief schon veröffentlicht ist.' : 'Berichtigen Sie die Adresse oder verweisen Sie auf eine archivierte Fassung.'}`,
  unknownAddress: (href, reason) =>
    `${href} lässt sich nicht prüfen (${reason}). Erwartet wird eine Antwort des Servers; manche weisen Programme ab. Öffnen Sie die Adresse im Browser und tragen Sie sie unter links: { ignore: […] } in policy-brief.yaml ein, wenn sie stimmt.`,
  checked: ({ files, ...found }) => `${count(files, 'Policy Brief', 'Policy Briefs')}: ${DE.found(found)}.`,
  found: ({ errors, warnings }) => `${count(errors, 'Fehler', 'Fehler')}, ${count(warnings, 'Warnung', 'Warnungen')}`,
  serving: (url) => `Vorschau: ${url} (beenden mit Strg+C)`,
  notServing: (port, detail) =>
    `Die Vorschau lässt sich an Port ${port} nicht starten (${detail}). Wählen Sie mit --port einen anderen Port.`,
  wrongPort: (found) => `Ein Port ist eine Zahl von 0 bis 65535, nicht „${found}“.`,
  panel: {
    preview: 'Vorschau',
    error: 'Fehler',
    warning: 'Warnung',
    outdated: 'Die Seite zeigt den letzten Stand ohne Fehler.',
    noFindings: 'keine Probleme',
    checkAccessibility: 'Barrierefreiheit dieser Seite prüfen',
    isChecking: 'Die Seite wird geprüft …',
    accessible: 'Die automatische Prüfung hat auf dieser Seite nichts gefunden.',
    noAxe: 'Für die Prüfung fehlt das Paket axe-core. Installieren Sie es mit: npm install axe-core',
  },
  rightDoi: (doi) => `${doi}: Die Prüfziffern stimmen.`,
  wrongDoi: (doi) =>
    `${doi}: Das ist keine DOI in der Form des Archivs, oder ihre Prüfziffern sind falsch. Prüfen Sie sie auf Tippfehler.`,
  noPrefix: (found) =>
    `Eine DOI braucht das Präfix der Reihe (--prefix), etwa 10.59350${found === undefined ? '' : `, nicht „${found}“`}.`,
  noNewFile: (found) =>
    `Nennen Sie die neue Datei mit ihrer Sprache, etwa briefs/kommunen.de.md${found === undefined ? '' : `, nicht „${found}“`}.`,
  noTitle: 'Der Titel fehlt (--title).',
  wrongOrcid: (found) => `„${found}“ ist keine ORCID-iD. Prüfen Sie die Ziffern, etwa 0000-0002-1825-0097.`,
  questions: {
    lang: 'de',
    title: 'Titel',
    noTitle: 'Ein Titel wird gebraucht.',
    firstAuthor: 'Wer hat den Text geschrieben? (Vorname Nachname)',
    nextAuthor: 'Wer noch? (Eingabetaste: niemand)',
    noAuthor: 'Mindestens eine Person oder Organisation wird gebraucht.',
    person: (given, family) => `Vorname: ${given}; Familienname: ${family}`,
    organisation: 'Eine Organisation; eine Person hat Vor- und Familiennamen.',
    orcid: 'ORCID-iD (Eingabetaste: keine)',
    rightOrcid: 'Die Prüfziffer stimmt.',
    shortOrcid: (missing) => (missing === 1 ? 'Es fehlt noch eine Ziffer.' : `Es fehlen noch ${missing} Ziffern.`),
    wrongOrcid: 'Das ist keine ORCID-iD: Die Prüfziffer passt nicht zu den übrigen.',
    language: 'Sprache des Textes',
    wrongLanguage: 'Das ist kein Sprachkürzel. Schreiben Sie zum Beispiel de oder en.',
    series: 'Titel der Reihe (Eingabetaste: keine)',
    url: 'Öffentliche Adresse der Site (Eingabetaste: noch nicht bekannt)',
    wrongUrl:
      'Die Adresse beginnt mit https:// und endet mit einem Schrägstrich, etwa https://institut.example/briefs/',
    file: 'Datei',
    wrongFile:
      'Der Name der Datei endet auf die Sprache und .md, etwa kommunen.de.md; davor stehen Buchstaben, Ziffern und Bindestriche.',
    exists: (name) => `${name} gibt es schon.`,
  },
  exists: (file) => `${file}: Die Datei gibt es schon. Wählen Sie einen anderen Namen.`,
  configurationExists: (file, url) =>
    `${file}: Die Datei gibt es schon. Tragen Sie die Adresse dort ein als url: ${url}`,
  urlHint: 'Die öffentliche Adresse der Site mit einem Schrägstrich am Ende, die „policy-brief build“ benötigt:',
  unknownPipeline: (name) => `Für „${name}“ gibt es keine Pipeline. Wählen Sie github oder gitlab.`,
  unknownFormat: (format) => `Das Format „${format}“ gibt es nicht. Wählen Sie text, json, github oder gitlab.`,
};
