import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findCommand } from './browsers.mjs';
import { freePort } from './free-port.mjs';
import { installFromDebian } from './install-browser.mjs';

/**
 * Starts WebKitGTK's WebDriver, with a virtual display if there is none.
 *
 * @returns {Promise<{ launcher: import('@web/test-runner').BrowserLauncher, stop: () => void }>}
 * @throws {Error} Where it is not installed and cannot be.
 */
export async function startWebKit() {
  if (!findCommand('WebKitWebDriver') || !findCommand('Xvfb')) installFromDebian(['webkit2gtk-driver xvfb']);
  const binary = findMiniBrowser();
  if (!findCommand('WebKitWebDriver') || !binary) {
    throw new Error('WebKitGTK was not found: install webkit2gtk-driver and xvfb.');
  }
  const display = process.env.DISPLAY ? undefined : await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...display?.env },
    stdio: 'ignore',
  });
  await untilReady(port);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  return {
    launcher,
    stop() {
      driver.kill();
      display?.server.kill();
    },
  };
}

function findMiniBrowser() {
  const libraries = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  const folders = [...libraries.map((name) => join('/usr/lib', name)), '/usr/lib', '/usr/libexec'];
  const paths = folders.flatMap((folder) => ['4.1', '4.0'].map((api) => join(folder, `webkit2gtk-${api}/MiniBrowser`)));
  return paths.find((path) => existsSync(path));
}

/** Xvfb chooses a free display and writes its number to a descriptor. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3], 'data');
  return { server, env: { DISPLAY: `:${String(number).trim()}` } };
}

async function untilReady(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
