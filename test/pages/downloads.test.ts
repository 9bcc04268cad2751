import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { RECORD_FORMATS, type RecordFormat } from '../../src/brief/model.js';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, clear, firstBrief, setIn } from './support/demo.js';

const FILES: Record<RecordFormat, string> = {
  bibtex: 'ratzmann-2025-resiliente-kommunen.bib',
  biblatex: 'ratzmann-2025-resiliente-kommunen.biblatex.bib',
  ris: 'ratzmann-2025-resiliente-kommunen.ris',
  'csl-json': 'ratzmann-2025-resiliente-kommunen.json',
};

eachBrowser(({ name, open }) => {
  // WebDriver BiDi cannot set the download folder of Firefox.
  if (name === 'firefox') return;

  for (const format of RECORD_FORMATS) {
    it(`the button for ${format} saves the file ${FILES[format]}, byte by byte as in the brief`, async () => {
      const { page, requests } = await open('/demo/index.html', { ownTab: true });
      await clear(page);
      await setIn(page, 'brief-citation', { src: BRIEF_PATH });
      const folder = await mkdtemp(join(tmpdir(), 'download-'));
      try {
        const before = requests.length;
        const file = await download(page, folder, format);
        assert.equal(file, FILES[format]);
        assert.equal(await readFile(join(folder, file), 'utf8'), firstBrief().citations.records[format]);
        const asked = requests.slice(before).filter((address) => !address.startsWith('blob:'));
        assert.deepEqual(asked, []);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});

/** Chooses a format, clicks on the button beside it, and waits until the file is there. Resolves to its name. */
async function download(page: Page, folder: string, format: RecordFormat): Promise<string> {
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    browserContextId: page.browserContext().id!,
    downloadPath: folder,
    eventsEnabled: true,
  });
  const name = new Promise<string>((resolve) =>
    client.on('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename)),
  );
  const saved = new Promise<void>((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  const button = await page.evaluateHandle(async (format) => {
    const { shadowRoot } = document.querySelector('policy-brief-citation-controls')!;
    const list = [...shadowRoot!.querySelectorAll('select')].at(-1)!;
    list.value = format;
    list.dispatchEvent(new Event('change'));
    await new Promise((resolve) => setTimeout(resolve));
    return [...shadowRoot!.querySelectorAll('button')].at(-1)!;
  }, format);
  await button.click();
  const [file] = await Promise.all([name, saved]);
  return file;
}
