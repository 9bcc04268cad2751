import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { freePort } from './free-port.mjs';
import { DOKUWIKI, MEDIAWIKI } from './install-cms.mjs';
import { answers, end, start, until } from './server-processes.mjs';

/**
 * @typedef {object} Site
 * @property {string} folder The folder that the webmaster has put on the site as `/policy-brief-files/`.
 * @property {(origin: string) => string} template What the webmaster has added to the template of all pages.
 *
 * @typedef {object} Wiki
 * @property {string} url The origin, without a trailing slash.
 * @property {string} folder The address of the webmaster's folder.
 * @property {() => Promise<void>} close
 */

/**
 * Starts MediaWiki as Debian has it, with a new database, on loopback alone. Its pages are at `/w/index.php`.
 *
 * @param {Site} site
 * @returns {Promise<Wiki>}
 */
export function startMediaWiki(site) {
  return startSite(site, { w: MEDIAWIKI }, (home, url) => {
    const installer = [join(MEDIAWIKI, 'maintenance/install.php'), '--dbtype=sqlite', `--dbpath=${home}`];
    const settings = [`--confpath=${home}`, '--scriptpath=/w', `--server=${url}`, '--lang=de'];
    const { status, stdout, stderr } = spawnSync(
      'php',
      [...installer, ...settings, '--pass=only for tests', 'Stadtwiki', 'Admin'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`MediaWiki was not installed: ${stdout}${stderr}`);
    const file = join(home, 'LocalSettings.php');
    appendFileSync(file, `\n${site.template(url)}\n`);
    return { MW_CONFIG_FILE: file };
  });
}

/**
 * Starts DokuWiki as Debian has it, without pages, on loopback alone. Its pages are at `/wiki/doku.php`.
 *
 * @param {Site} site
 * @returns {Promise<Wiki>}
 */
export function startDokuWiki(site) {
  return startSite(site, { wiki: DOKUWIKI.program }, (home, url) => {
    const [settings, data] = [join(home, 'settings'), join(home, 'data')];
    cpSync(DOKUWIKI.settings, settings, { recursive: true });
    cpSync(DOKUWIKI.data, data, { recursive: true });
    // Without users, everyone may edit.
    const options = { title: 'Stadtwiki', lang: 'de', savedir: data, useacl: 0 };
    const lines = Object.entries(options).map(([name, value]) => `$conf['${name}'] = '${value}';\n`);
    writeFileSync(join(settings, 'local.php'), `<?php\n${lines.join('')}`);
    const template = join(home, 'meta.html');
    writeFileSync(template, site.template(url));
    return { DOKUWIKI_SETTINGS: `${settings}/`, DOKUWIKI_TEMPLATE: template };
  });
}

/**
 * Serves folders with the web server of php.
 *
 * @param {Site} site
 * @param {Record<string, string>} folders
 * @param {(home: string, url: string) => Record<string, string>} prepare Installs the site in a temporary folder, and
 *   returns environment variables for php.
 * @returns {Promise<Wiki>}
 */
async function startSite({ folder }, folders, prepare) {
  const home = mkdtempSync(join(tmpdir(), 'wiki-'));
  const root = join(home, 'root');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server;
  const close = async () => {
    if (server) await end(server);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    mkdirSync(root);
    for (const [name, target] of Object.entries({ ...folders, 'policy-brief-files': folder }))
      symlinkSync(target, join(root, name));
    const env = { ...process.env, ...prepare(home, url), PHP_CLI_SERVER_WORKERS: '4' };
    const options = ['-d', 'opcache.enable_cli=1', '-d', 'display_errors=stderr'];
    server = start('php', [...options, '-S', `127.0.0.1:${port}`, '-t', root], env);
    await until(() => answers({ port, host: '127.0.0.1' }), server);
    return { url, folder: `${url}/policy-brief-files/`, close };
  } catch (error) {
    await close();
    throw error;
  }
}
