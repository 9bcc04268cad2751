import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { startPreview } from '../support/start-preview.js';
import { faults } from './support/axe.js';

const PANEL = 'policy-brief-preview >>> ';

eachBrowser(({ open }) => {
  let folder: string;
  let server: ChildProcess;
  let url: string;
  let file: string;
  let text: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    cpSync('test/fixtures/series', join(folder, 'series'), { recursive: true });
    file = join(folder, 'series/acht-wege.de.md');
    text = readFileSync(file, 'utf8');
    ({ server, url } = await startPreview(folder, join(folder, 'series'), '--port', '0'));
  });
  after(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const openPreview = async () => {
    const opened = await open('/blank.html', { documents: { '/blank.html': '<!doctype html><title>x</title>' } });
    await opened.page.goto(`${url}acht-wege.de.html`);
    await opened.page.waitForSelector(`${PANEL}.toggle`);
    return opened;
  };
  const topOf = (page: Page, id: string) =>
    page.evaluate((id) => Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? NaN), id);

  it('a saved text is shown where the reader was, though the text before it is longer', async () => {
    const { page, errors } = await openPreview();
    await page.waitForSelector('main li[id]');
    const id = await page.$eval('main li[id]:nth-of-type(4)', (item) => {
      item.scrollIntoView();
      window.scrollBy(0, 40);
      return item.id;
    });
    const top = await topOf(page, id);
    const [, body = ''] = /\n---\n([^]*)$/.exec(text) ?? [];
    assert.ok(body);
    writeFileSync(file, text.replace(body, `\n${'Ein langer Vorspann. '.repeat(200)}\n${body}`));
    await page.waitForFunction(() => document.body.textContent.includes('Ein langer Vorspann.'));
    await page.waitForFunction(
      (id, top) => Math.abs((document.getElementById(id)?.getBoundingClientRect().top ?? NaN) - top) <= 1,
      {},
      id,
      top,
    );
    assert.deepEqual(errors, []);
    writeFileSync(file, text);
    await page.waitForFunction(() => !document.body.textContent.includes('Ein langer Vorspann.'));
  });

  it('the panel shows an error with its line and cure, and closes when it is fixed', async () => {
    const { page } = await openPreview();
    writeFileSync(file, text.replace('title:', 'titel:'));
    const item = await page.waitForSelector(`${PANEL}li.error`);
    assert.match(String(await item?.evaluate(({ textContent }) => textContent)), /acht-wege\.de\.md:\d+:\d+ .*title/);
    assert.equal(await page.$eval(`${PANEL}.panel`, (panel) => (panel as HTMLElement).hidden), false);
    assert.deepEqual(await faults(page), []);
    writeFileSync(file, text);
    await page.waitForFunction(() =>
      document.querySelector('policy-brief-preview')?.shadowRoot?.querySelector('.panel')?.hasAttribute('hidden'),
    );
  });

  it('the panel opens and closes by keyboard, and checks the accessibility of the page', async () => {
    const { page, errors } = await openPreview();
    await page.focus(`${PANEL}.toggle`);
    await page.keyboard.press('Enter');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document
        .querySelector('policy-brief-preview')
        ?.shadowRoot?.querySelector('[role=status]')
        ?.textContent.includes('found nothing'),
    );
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval(`${PANEL}.panel`, (panel) => (panel as HTMLElement).hidden), true);
    assert.deepEqual(errors, []);
  });
});
