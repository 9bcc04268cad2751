import { spawnSync } from 'node:child_process';
import { installWhatIsMissing } from '../../demo/install.mjs';
import { findCommand } from './browsers.mjs';
import { installFromDebian } from './install-browser.mjs';
import { SYSTEMS } from './install-cms.mjs';

/** What test/programs/ runs, with the package of Debian that has it. */
const COMMANDS = {
  pandoc: 'pandoc',
  bib2xml: 'bibutils',
  biblatex2xml: 'bibutils',
  ris2xml: 'bibutils',
  xml2bib: 'bibutils',
  pdflatex: 'texlive-latex-base',
  bibtex: 'texlive-binaries',
  biber: 'biber',
  jabref: 'jabref',
  pdftotext: 'poppler-utils',
  php: 'php-cli',
  mariadbd: 'mariadb-server-core',
  hugo: 'hugo',
  jekyll: 'jekyll',
};

/** Extensions of PHP that WordPress and the wikis need, with the package of Debian that has them. */
const PHP_EXTENSIONS = {
  mysqli: 'php-mysql',
  pdo_sqlite: 'php-sqlite3',
  xml: 'php-xml',
  mbstring: 'php-mbstring',
  intl: 'php-intl',
};

/** Files that its LaTeX documents load, with the package of Debian that has them. */
const LATEX_FILES = {
  'biblatex.sty': 'texlive-bibtex-extra',
  'cmap.sty': 'texlive-latex-recommended',
  'ngerman.ldf': 'texlive-lang-german',
};

/**
 * Finds the programs that read and print citations, and the content management systems, or installs them.
 *
 * @returns {string[]} Those that are still missing, by the name of their package.
 */
export function providePrograms() {
  installWhatIsMissing('test/readers');
  installWhatIsMissing('test/cms/editors');
  const missing = missingPackages();
  if (missing.length > 0) attempt(() => installFromDebian([missing.join(' ')]));
  for (const name of missingSystems()) attempt(SYSTEMS[name].install);
  return [...missingPackages(), ...missingSystems()];
}

function attempt(install) {
  try {
    install();
  } catch (error) {
    console.log(`  no: ${error.message}`);
  }
}

function missingSystems() {
  return Object.keys(SYSTEMS).filter((name) => !SYSTEMS[name].isInstalled());
}

function missingPackages() {
  const commands = Object.entries(COMMANDS).filter(([command]) => !findCommand(command));
  const files = Object.entries(LATEX_FILES).filter(([file]) => !hasLatexFile(file));
  const extensions = Object.entries(PHP_EXTENSIONS).filter(([extension]) => !hasPhpExtension(extension));
  return [...new Set([...commands, ...files, ...extensions].map(([, name]) => name))];
}

function hasPhpExtension(name) {
  return spawnSync('php', ['-r', `exit(extension_loaded('${name}') ? 0 : 1);`]).status === 0;
}

function hasLatexFile(file) {
  return spawnSync('kpsewhich', [file]).status === 0;
}
