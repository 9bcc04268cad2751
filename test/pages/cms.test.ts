import { after, before } from 'node:test';
import { itSurvives } from '../cms/survival.js';
import { domPurify, inNode, type System } from '../cms/systems.js';
import { eachBrowser } from '../support/pages.js';
import { openEmptyPage } from '../support/shared-browsers.mjs';

eachBrowser(({ name, open }) => {
  // The remaining HTML does not depend on the browser.
  if (name !== 'chromium') return;
  let empty: Awaited<ReturnType<typeof openEmptyPage>>;
  let purifier: System;

  before(async () => {
    empty = await openEmptyPage();
    purifier = await domPurify(empty.page);
  });
  after(() => empty.close());

  for (const system of inNode) itSurvives(system.name, system.sanitise, open);
  itSurvives('DOMPurify with defaults', (html) => purifier.sanitise(html), open);
});
