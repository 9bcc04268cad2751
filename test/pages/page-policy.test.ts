import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { untilShown, useEverything } from './support/demo.js';

const PATH = '/demo/briefs/resiliente-kommunen-2-0.de.html';
const FRAMING = '/rahmen.html';

/** Whether script and stylesheet of a brief's page work. */
const works = (page: Page | Frame) =>
  page.evaluate(() => ({
    hasControls: [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector('button')),
    hasStyles: getComputedStyle(document.querySelector('.brief-title') ?? document.body).lineHeight !== 'normal',
  }));
const BOTH = { hasControls: true, hasStyles: true };

eachBrowser(({ open }) => {
  it('the policy of a brief’s page blocks nothing that the page does', async () => {
    const { page, errors, violations } = await open(PATH, { settle: true });
    await untilShown(page);
    await useEverything(page);
    assert.deepEqual(await works(page), BOTH);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(errors, []);
  });

  it('the policy of a brief’s page lets images from the same site load, and no others', async () => {
    const { page, violations } = await open(PATH, { settle: true });
    const load = (src: string) =>
      page.evaluate(async (src) => {
        const image = new Image();
        const ended = new Promise((resolve) => {
          for (const type of ['load', 'error']) image.addEventListener(type, () => resolve(type));
        });
        image.src = src;
        return ended;
      }, src);
    assert.equal(await load('/demo/icon.svg'), 'load');
    assert.deepEqual(await violations(), []);
    assert.equal(await load('http://localhost:1/x.png'), 'error');
    assert.equal(await load("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"), 'error');
    assert.ok((await violations()).length >= 2);
  });

  it('the policy of a brief’s page lets nothing that got into it run, connect or send', async () => {
    const { page } = await open(PATH, { settle: true });
    await untilShown(page);
    const outcome = await page.evaluate(async () => {
      const ran = () => 'ran' in window;
      const script = document.createElement('script');
      const attempts: Record<string, () => unknown> = {
        'inline script': () => {
          script.append('window.ran = true');
          document.body.append(script);
        },
        'inline handler': () => {
          const button = document.createElement('button');
          button.setAttribute('onclick', 'window.ran = true');
          document.body.append(button);
          button.click();
        },
        'script address': () => {
          const link = document.createElement('a');
          link.setAttribute('href', 'javascript:window.ran = true');
          document.body.append(link);
          link.click();
        },
        evaluation: () => (Reflect.construct(Function, ['window.ran = true']) as () => void)(),
        connection: async () => {
          await fetch('/demo/icon.svg');
          (window as unknown as { ran: true }).ran = true;
        },
      };
      const succeeded: string[] = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
        } catch {
          // Refused.
        }
        await new Promise((resolve) => setTimeout(resolve));
        if (ran()) succeeded.push(name);
        delete (window as { ran?: true }).ran;
      }
      const base = document.createElement('base');
      base.href = 'http://localhost:1/';
      document.head.prepend(base);
      if (document.baseURI.includes('localhost:1')) succeeded.push('base');
      return succeeded;
    });
    assert.deepEqual(outcome, []);
  });

  for (const [what, attributes] of [
    ['bare', ''],
    ['sandboxed', ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"'],
  ]) {
    it(`a brief’s page works in a ${what} frame under its own policy`, async () => {
      const { page } = await open(FRAMING, {
        documents: { [FRAMING]: `<!doctype html><title>R</title><iframe src="${PATH}"${attributes}></iframe>` },
        settle: true,
      });
      const frame = await page.waitForFrame((one) => one.url().endsWith(PATH));
      await untilShown(frame);
      assert.deepEqual(await works(frame), BOTH);
    });
  }

  it('a brief’s page works under its own policy when opened from a disk', async () => {
    const { page } = await open('/demo/icon.svg', { ownTab: true });
    await page.goto(pathToFileURL(resolve(`.${PATH}`)).href);
    await untilShown(page);
    assert.deepEqual(await works(page), BOTH);
  });
});
