import type { Reason } from '../check-addresses.js';
import { count, type Command, type Texts } from './texts.js';

const HELP: Readonly<Record<Command | 'all', string>> = {
  all: `Turns policy briefs written in Markdown into a website.

Usage: policy-brief build DIR --out SITE
       policy-brief serve DIR
       policy-brief check FILES|DIR
       policy-brief compile FILES|DIR --out DIR
       policy-brief new [FILE.LANG.md --title TITLE]
       policy-brief doi --prefix PREFIX

  build    Write a site: a page for each brief, the list of briefs, and everything that other sites need
  serve    Show a preview of the site, which follows each change
  check    Show all errors and warnings of the texts, and all dead links of the site; write nothing
  compile  Write only the data (NAME.de.json) and the images of each brief
  new      Write the beginning of a brief
  doi      Make a DOI of the archive's form, or check one

  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)
  --help         Show this help; after a command, show more about it

Exit status: 0 if everything is done, 1 if a text or the configuration has errors, 2 if the call is invalid.`,
  build: `Turns a folder of policy briefs into a site that any web server can serve.

Usage: policy-brief build FILES|DIR --out SITE [--url ADDRESS] [--title TITLE] [--config FILE] [--lang de|en]

Each brief is a file NAME.LANG.md: kommunen.de.md, kommunen.en.md. What the briefs share, such as the title of the
series and the links to imprint and privacy statement, is read from policy-brief.yaml in the same folder.

  --out SITE     Folder to write to. Files of earlier builds that have no source any more are removed at the end; all
                 other files in it stay.
  --url ADDRESS  Public address of that folder, ending in a slash (default: url in policy-brief.yaml)
  --title TITLE  Title of the series (default: title in policy-brief.yaml)
  --config FILE  Configuration file (default: policy-brief.yaml in DIR or in the current folder)
  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)

Files whose content stays the same are not written again. If a brief has errors, nothing is written.

Examples: policy-brief build briefs --out public
          policy-brief build briefs --out public --url https://institut.example/briefs/

Exit status: 0 if the site is written, 1 if a text or the configuration has errors (nothing is written), 2 if the call is
invalid.`,
  check: `Checks policy briefs and the site that they make. Writes nothing.

Usage: policy-brief check FILES|DIR [--strict] [--external] [--format text|json|github|gitlab] [--config FILE]
                          [--lang de|en]

  --strict       Exit with status 1 for warnings as well
  --external     Also request the addresses of other sites, one after the other for each server; dead links are errors,
                 addresses whose servers refuse programs are warnings. Exceptions are in policy-brief.yaml:
                 links: { ignore: [https://publisher.example/*] }
  --format       How to show the problems: as text, as JSON, as annotations of GitHub, or as a code quality report of
                 GitLab (default: text)
  --config FILE  Configuration file (default: policy-brief.yaml in DIR or in the current folder)
  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)

Examples: policy-brief check briefs
          policy-brief check briefs --external
          policy-brief check briefs --strict --format gitlab > gl-code-quality-report.json

Exit status: 0 if there are no errors, 1 if there are, 2 if the call is invalid.`,
  serve: `Shows a preview of the site, and the new one after each change of a text.

Usage: policy-brief serve FILES|DIR [--port PORT] [--config FILE] [--lang de|en]

Only this machine can reach the preview. A panel on each page names the problems of the texts with line and cure, and checks
the accessibility on request, for which the package axe-core must be installed. While a text has errors, the pages show the
last state without errors.

  --port PORT    Port of the preview (default: 4173; 0 for a free one)
  --config FILE  Configuration file (default: policy-brief.yaml in DIR or in the current folder)
  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)

Example: policy-brief serve briefs

Exit status: 0 if the preview was stopped with Ctrl+C, 1 if it cannot start, 2 if the call is invalid.`,
  compile: `Writes the data of policy briefs, for sites that load it by themselves.

Usage: policy-brief compile FILES|DIR --out DIR [--config FILE] [--lang de|en]

  --out DIR      Folder to write to: NAME.de.json from NAME.de.md, and the images of the brief
  --config FILE  Configuration file (default: policy-brief.yaml in the folder of the briefs or in the current folder)
  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)

Example: policy-brief compile kommunen.de.md --out public/data

Exit status: 0 if all files are written, 1 if a text or the configuration has errors (nothing is written), 2 if the call
is invalid.`,
  doi: `Makes a DOI of the form that the archive Rogue Scholar uses, or checks one. Registers nothing and asks no server.

Usage: policy-brief doi --prefix PREFIX
       policy-brief doi DOI

  --prefix PREFIX  The prefix of the series: 10.59350

Write the DOI into the front matter (doi) before the brief is published: the archive takes it from the feed.

Exit status: 0 if a DOI is made or right, 1 if it is wrong, 2 if the call is invalid.`,
  new: `Writes the beginning of a brief, which passes "policy-brief check". Never over a file that exists.

Usage: policy-brief new [DIR]
       policy-brief new FILE.LANG.md --title TITLE [--author NAME]… [--series TITLE] [--url ADDRESS] [--ci github|gitlab]

In a terminal, it asks for what the call does not say; Ctrl+C stops without writing anything.

  --title TITLE  The title
  --author NAME  Given name and family name; once for each author. One word alone is an organisation. The ORCID iD may
                 follow.
  --series TITLE The series, if policy-brief.yaml does not name it. Without such a file, one is written with the title.
  --url ADDRESS  Public address of the site, ending in a slash, for a policy-brief.yaml that is written
  --ci           Also write a pipeline that checks the briefs, builds the site and publishes it on the pages of the code
                 host: .github/workflows/policy-briefs.yml or .gitlab-ci.yml
  --lang de|en   Language of the messages (default: from the environment, LC_ALL or LANG)

For editors that complete and check keys, the second line of the file names a JSON Schema: the one in the installed package
or, if it is not installed, a copy beside the file (policy-brief.schema.json).

Examples: policy-brief new briefs/benches.en.md --title "Benches for all" --author "Erika Beispiel, 0000-0002-1825-0097"
          policy-brief new briefs/first.en.md --title "The first" --series "In brief" --url https://institut.example/briefs/

Exit status: 0 if the file is written, 1 if it exists or cannot be written, 2 if the call is invalid, 130 after Ctrl+C.`,
};

const REASONS: Readonly<Record<Exclude<Reason, number>, string>> = {
  'no-server': 'there is no such server',
  refused: 'the server accepts no connection',
  certificate: 'the certificate of the server is invalid',
  timeout: 'no answer in the time allowed',
  redirects: 'endless redirection',
  connection: 'the connection broke off',
};

/** English. */
export const EN: Texts = {
  help: HELP,
  noCommand: 'The command is missing.',
  unknownCommand: (name) => `There is no command "${name}".`,
  wrongOption: (name) => `The option ${name} is unknown, or its value is missing.`,
  unknownLanguage: (name) => `Messages are not available in "${name}". Choose de or en.`,
  noFile: 'The input file is missing.',
  noOut: 'The output folder is missing (--out).',
  noUrl: (found) =>
    `The site needs the public address of its folder, ending in a slash, such as https://institut.example/briefs/${found === undefined ? '' : `, not "${found}"`}. Pass it with --url, or write it as url into policy-brief.yaml.`,
  noBriefs: (folder) => `${folder}: The folder contains no policy brief. Name each file like kommunen.de.md.`,
  notABrief: (file) =>
    `${file}: warning: The file is not part of the site, because its name does not end in a language. Name it like kommunen.de.md.`,
  notMarkdown: (file) => `${file}: The file name does not end in .md.`,
  sameOutput: (first, second) => `${first} and ${second} would be written to the same file. Rename one of them.`,
  nameOfSite: (file, ofSite) =>
    `${file}: This name would give ${ofSite}, which is the name of a file that every site has. Name the file after its content, such as kommunen.en.md.`,
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
  built: ({ folder, briefs, changed, unchanged, removed }) =>
    `${folder}: ${count(briefs, 'policy brief', 'policy briefs')}; ${count(changed, 'file', 'files')} written, ${unchanged} unchanged, ${removed} removed.`,
  notInFeed: (file) =>
    `${file}: warning: The brief is in no feed, because the time of its publication is missing. Add it to the front matter, such as published: 2026-03-02T09:00:00+01:00`,
  noShareImages: (folder) =>
    `${folder}: warning: The site has no share images, because the packages that draw them are missing. Install policy-brief-elements without --omit=optional.`,
  noShareImage: (file, character) =>
    `${file}: warning: The brief has no share image, because the font does not have the character "${character}". Messengers then show its title without an image.`,
  noOriginal: (file, of, languages) =>
    `${file}: Error: The original of the translation is missing on the site: translation.of states the language "${of}", ${languages.length > 0 ? `but the other languages of the brief are: ${languages.join(', ')}` : 'but the brief has no other language'}. Correct the language, or add the original under the same name, such as municipalities.${of}.md.`,
  progress: (done, all) => `Policy brief ${done} of ${all}`,
  deadLink: (page, href) =>
    `${page}: The link to "${href}" leads nowhere on this site. Correct the link, or add the file or the anchor.`,
  addressProgress: (done, all) => `Address ${done} of ${all}`,
  reason: (reason) => (typeof reason === 'number' ? `answer ${reason}` : REASONS[reason]),
  deadAddress: (href, reason, isOwn) =>
    `${href} leads nowhere (${reason}). Expected a page that exists. ${isOwn ? 'Check it if the brief is published already.' : 'Correct the address, or link to an archived copy.'}`,
  unknownAddress: (href, reason) =>
    `${href} cannot be checked (${reason}). Expected an answer of the server; some refuse programs. Open the address in a browser, and write it into policy-brief.yaml as links: { ignore: […] } if it is right.`,
  checked: ({ files, ...found }) => `${count(files, 'policy brief', 'policy briefs')}: ${EN.found(found)}.`,
  found: ({ errors, warnings }) => `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
  serving: (url) => `Preview: ${url} (stop with Ctrl+C)`,
  notServing: (port, detail) =>
    `The preview cannot start at port ${port} (${detail}). Choose another port with --port.`,
  wrongPort: (found) => `A port is a number from 0 to 65535, not "${found}".`,
  panel: {
    preview: 'Preview',
    error: 'error',
    warning: 'warning',
    outdated: 'The page shows the last state without errors.',
    noFindings: 'no problems',
    checkAccessibility: 'Check the accessibility of this page',
    isChecking: 'Checking the page …',
    accessible: 'The automatic check has found nothing on this page.',
    noAxe: 'The check needs the package axe-core. Install it with: npm install axe-core',
  },
  rightDoi: (doi) => `${doi}: The check digits are right.`,
  wrongDoi: (doi) => `${doi}: This is no DOI of the archive's form, or its check digits are wrong. Check it for slips.`,
  noPrefix: (found) =>
    `A DOI needs the prefix of the series (--prefix), such as 10.59350${found === undefined ? '' : `, not "${found}"`}.`,
  noNewFile: (found) =>
    `Name the new file with its language, such as briefs/kommunen.de.md${found === undefined ? '' : `, not "${found}"`}.`,
  noTitle: 'The title is missing (--title).',
  wrongOrcid: (found) => `"${found}" is not an ORCID iD. Check the digits, such as 0000-0002-1825-0097.`,
  questions: {
    lang: 'en',
    title: 'Title',
    noTitle: 'A title is needed.',
    firstAuthor: 'Who wrote the text? (given name, family name)',
    nextAuthor: 'Who else? (Enter: nobody)',
    noAuthor: 'At least one person or organisation is needed.',
    person: (given, family) => `Given name: ${given}; family name: ${family}`,
    organisation: 'An organisation; a person has a given and a family name.',
    orcid: 'ORCID iD (Enter: none)',
    rightOrcid: 'The check digit is right.',
    shortOrcid: (missing) => (missing === 1 ? 'One digit is missing.' : `${missing} digits are missing.`),
    wrongOrcid: 'This is not an ORCID iD: the check digit does not match the others.',
    language: 'Language of the text',
    wrongLanguage: 'This is not a language tag. Write, for example, de or en.',
    series: 'Title of the series (Enter: none)',
    url: 'Public address of the site (Enter: not known yet)',
    wrongUrl: 'The address begins with https:// and ends in a slash, such as https://institut.example/briefs/',
    file: 'File',
    wrongFile:
      'The name of the file ends in the language and .md, such as kommunen.de.md, after letters, digits and hyphens.',
    exists: (name) => `${name} exists already.`,
  },
  exists: (file) => `${file}: The file exists already. Choose another name.`,
  configurationExists: (file, url) => `${file}: The file exists already. Write the address into it as url: ${url}`,
  urlHint: 'The public address of the site, ending in a slash, which "policy-brief build" needs:',
  unknownPipeline: (name) => `There is no pipeline for "${name}". Choose github or gitlab.`,
  unknownFormat: (format) => `There is no format "${format}". Choose text, json, github or gitlab.`,
};
