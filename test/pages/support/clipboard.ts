import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { pressTogether } from '../../support/keys.mjs';

/** Clicks on a button of the library, the first by default. Resolves to the type of the event that reports the outcome. */
export async function clickAndWait(page: Page | Frame, selector = 'main >>> button'): Promise<string> {
  const outcome = await page.evaluateHandle(() => ({
    type: new Promise<string>((resolve) => {
      for (const type of ['brief-copy', 'brief-copy-error']) document.addEventListener(type, () => resolve(type));
    }),
  }));
  const button = await page.waitForSelector(selector);
  await button!.click();
  return page.evaluate(({ type }) => type, outcome);
}

/** Puts another text on the clipboard, by key, so that no test pastes what an earlier one has copied. */
export async function copyOtherText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const text = Object.assign(document.createElement('p'), { textContent: 'Anderes' });
    document.querySelector('main')!.append(text);
    getSelection()!.selectAllChildren(text);
  });
  await pressTogether(page.keyboard, ['Control', 'c']);
  assert.equal((await paste(page)).plain, 'Anderes');
}

/** Pastes by key into a field for plain text and one for formatted text. */
export async function paste(page: Page): Promise<{ plain: string; rich: string; links: string[] }> {
  await page.evaluate(() => {
    const plain = document.createElement('textarea');
    const rich = Object.assign(document.createElement('div'), { contentEditable: 'true', className: 'rich' });
    rich.append('\u00a0');
    document.querySelector('main')!.append(plain, rich);
  });
  for (const field of await page.$$('textarea:last-of-type, .rich:last-of-type')) {
    await field.scrollIntoView();
    // Chromium dispatches a click to the frame that was at that place when it last painted.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await field.click({ count: 3 });
    await pressTogether(page.keyboard, ['Control', 'v']);
  }
  return page.evaluate(() => {
    const [plain] = [...document.querySelectorAll('textarea')].slice(-1);
    const [rich] = [...document.querySelectorAll<HTMLElement>('.rich')].slice(-1);
    const result = {
      plain: plain!.value,
      rich: rich!.innerText.trim(),
      links: [...rich!.querySelectorAll('a')].map(({ href }) => href),
    };
    plain!.remove();
    rich!.remove();
    return result;
  });
}
