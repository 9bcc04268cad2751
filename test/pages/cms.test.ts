import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { itSurvives } from '../cms/survival.js';
import { domPurify, inNode, type System } from '../cms/systems.js';
import { launch } from '../support/launch.mjs';
import { eachBrowser } from '../support/pages.js';

eachBrowser(({ name, open }) => {
  // What is left of the HTML is the same wherever it is shown.
  if (name !== 'chromium') return;
  let browser: Browser;
  let purifier: System;

  before(async () => {
    browser = await launch('chromium');
    purifier = await domPurify(await browser.newPage());
  });
  after(() => browser.close());

  for (const system of inNode) itSurvives(system.name, system.sanitise, open);
  itSurvives('DOMPurify, defaults', (html) => purifier.sanitise(html), open);
});
