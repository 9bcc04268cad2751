/**
 * A command for tests in browsers: presses keys together, such as `['Control', 'v']`. The runner's own `sendKeys` can
 * hold a key down only where a puppeteer drives the browser.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pressTogetherPlugin() {
  return {
    name: 'press-together',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-together') return undefined;
      const { browser, id } = session;
      if (browser.type === 'webdriver') await browser.driver.keys(payload);
      else await pressTogether(browser.getPage(id).keyboard, payload);
      return true;
    },
  };
}

/**
 * Presses keys together.
 *
 * @param {import('puppeteer-core').Keyboard} keyboard
 * @param {import('puppeteer-core').KeyInput[]} keys
 */
export async function pressTogether(keyboard, keys) {
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}
