import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { DEMO_PAGES, untilShown, useEverything } from './demo.js';

eachBrowser(({ open }) => {
  for (const path of DEMO_PAGES) {
    it(`${path} asks nobody but its own origin, and stores nothing, however it is used`, async () => {
      const { page, origin, requests } = await open(path, { settle: true });
      await untilShown(page);
      await useEverything(page);
      await untilShown(page);
      assert.ok(requests.some((address) => address.endsWith('.json')));
      assert.deepEqual(
        // Firefox counts fonts of its own that it reads from `data:`, which asks nobody.
        requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
        [],
      );
      assert.deepEqual(await stored(page), { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    });
  }

  it('the module adds nothing to the window and to built-in objects', async () => {
    const { page } = await open('/demo/town.html');
    await untilShown(page);
    const added = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const fresh = frame.contentWindow as unknown as typeof globalThis;
      const names = [
        'Object',
        'Array',
        'String',
        'Function',
        'Event',
        'Node',
        'Element',
        'HTMLElement',
        'Document',
      ] as const;
      const more = (one: object, than: object) => {
        const known = new Set(Reflect.ownKeys(than));
        return Reflect.ownKeys(one).filter((key) => !known.has(key));
      };
      return {
        window: more(window, fresh).map(String),
        builtIn: names.flatMap((name) => more(window[name].prototype, fresh[name].prototype)).map(String),
      };
    });
    // The test's own list of violations, and the frame as the window's first.
    const ofTheTest = ['0', 'policyViolations'];
    assert.deepEqual(added.builtIn, []);
    assert.deepEqual(
      added.window.filter((name) => !ofTheTest.includes(name)),
      [],
    );
  });
});

function stored(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
