import type { GuideLanguage } from './site.js';

/** The facts in the instructions of a kit. */
export interface KitFacts {
  title: string;
  /** The folder to upload. */
  folder: string;
  /** Address of the brief's page on the publisher's site. */
  page: string;
  /** The file with the steps for each system, and the name of the system. */
  systems: readonly (readonly [file: string, name: string])[];
}

/** The words of a kit. */
export interface KitTexts {
  /** Name of the file with the instructions. */
  readMe: string;
  /** Name of the folder with the snippets. */
  folder: string;
  upload: (folder: string) => string;
  instructions: (facts: KitFacts) => string;
}

const list = (systems: KitFacts['systems']) => systems.map(([file, name]) => `  ${name}: ${file}`).join('\n');

const DE: KitTexts = {
  readMe: 'LIESMICH.txt',
  folder: 'schnipsel',
  upload: (folder) =>
    `Laden Sie den Ordner aus dem Paket auf Ihren Server, sodass seine Dateien unter ${folder} erreichbar sind.`,
  instructions: ({ title, folder, page, systems }) => `${title}

Mit diesem Paket zeigen Sie den Policy Brief auf Ihrer Website. Alles, was dafür
nötig ist, liegt danach auf Ihrem eigenen Server: Keine Seite fragt einen anderen,
es gibt keine Cookies, und im Browser wird nichts gespeichert.

1. Laden Sie den Ordner ${folder} in das Wurzelverzeichnis Ihrer Website,
   per SFTP oder mit dem Dateimanager Ihres Anbieters.
2. Setzen Sie einmal die Zeile für die Vorlage in den Kopf aller Seiten.
3. Fügen Sie den Schnipsel dort ein, wo der Policy Brief erscheinen soll.

Zeile und Schnipsel für Ihr System, mit der Stelle, an die sie gehören:

${list(systems)}

Wo gar kein HTML möglich ist, verlinken Sie einfach die Seite im Ordner.
Der Policy Brief beim Herausgeber: ${page}
`,
};

const EN: KitTexts = {
  readMe: 'README.txt',
  folder: 'snippets',
  upload: (folder) => `Upload the folder of the kit to your server, so that its files are found under ${folder}.`,
  instructions: ({ title, folder, page, systems }) => `${title}

With this kit you show the policy brief on your website. Everything it needs is
then on your own server: no page asks another one, there are no cookies, and
nothing is stored in the browser.

1. Upload the folder ${folder} to the root of your website, by SFTP
   or with the file manager of your provider.
2. Put the line for the template into the head of all pages, once.
3. Paste the snippet where the policy brief is to appear.

Line and snippet for your system, with the place where they go:

${list(systems)}

Where no HTML is possible at all, simply link to the page in the folder.
The policy brief on its publisher's site: ${page}
`,
};

/** The words of a kit by language. */
export const KIT_TEXTS: Readonly<Record<GuideLanguage, KitTexts>> = { de: DE, en: EN };
