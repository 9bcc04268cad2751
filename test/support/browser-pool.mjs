import { once } from 'node:events';
import process from 'node:process';
import { launch } from './launch.mjs';

/** The options with which each browser starts. */
const BROWSERS = {
  chromium: () => launch('chromium'),
  firefox: () => launch('firefox'),
  // Firefox takes its look from preferences, so dark pages need a second one.
  'firefox-dark': () => launch('firefox', { dark: true }),
};

/**
 * Starts the browsers of each lane once, when a test in it asks for them first, and lets the processes of the tests
 * connect to them, one after the other: Firefox admits one at a time.
 */
export class BrowserPool {
  /** How many browsers were started. */
  started = 0;
  #running = new Map();

  /**
   * @param {keyof typeof BROWSERS} name
   * @param {string} [lane] Which of the lanes of that browser; the first if missing.
   * @returns {Promise<string>} The address to connect to.
   */
  async endpoint(name, lane = name) {
    const key = `${name} in ${lane}`;
    if (!this.#running.has(key)) this.#running.set(key, this.#start(name));
    const { endpoint, child } = await this.#running.get(key);
    if (isRunning(child)) return endpoint;
    this.#running.delete(key);
    return this.endpoint(name, lane);
  }

  /** Ends all of them. */
  async stop() {
    const running = await Promise.all(this.#running.values());
    await Promise.all(
      running.map(async ({ child }) => {
        if (!isRunning(child)) return;
        const ended = once(child, 'exit');
        kill(child);
        await ended;
      }),
    );
  }

  async #start(name) {
    this.started += 1;
    const browser = await BROWSERS[name]();
    const running = { endpoint: browser.wsEndpoint(), child: browser.process() };
    await browser.disconnect();
    return running;
  }
}

function isRunning({ exitCode, signalCode }) {
  return exitCode === null && signalCode === null;
}

/** Ends a browser with all the processes that it has started; where it leads a group, they go with it. */
function kill(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
