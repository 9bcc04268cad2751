import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { itSurvives } from '../cms/survival.js';
import { ckeditors, wordpress, type System } from '../cms/systems.js';
import { launch } from '../support/launch.mjs';
import { eachBrowser } from '../support/pages.js';

eachBrowser(({ name, open }) => {
  // What is left of the HTML is the same wherever it is shown.
  if (name !== 'chromium') return;
  let browser: Browser;
  let editors: System[];

  before(async () => {
    browser = await launch('chromium');
    editors = await ckeditors(await browser.newPage());
  });
  after(() => browser.close());

  for (const system of wordpress) itSurvives(system.name, system.sanitise, open);
  for (const system of ['CKEditor, usual plugins', 'CKEditor as in TYPO3', 'CKEditor, everything allowed']) {
    itSurvives(system, (html) => editors.find((editor) => editor.name === system)!.sanitise(html), open);
  }
});
