import { after, before } from 'node:test';
import { itSurvives } from '../cms/survival.js';
import { ckeditors, wordpress, type System } from '../cms/systems.js';
import { eachBrowser } from '../support/pages.js';
import { openEmptyPage } from '../support/shared-browsers.mjs';

eachBrowser(({ name, open }) => {
  // The remaining HTML does not depend on the browser.
  if (name !== 'chromium') return;
  let empty: Awaited<ReturnType<typeof openEmptyPage>>;
  let editors: System[];

  before(async () => {
    empty = await openEmptyPage();
    editors = await ckeditors(empty.page);
  });
  after(() => empty.close());

  for (const system of wordpress) itSurvives(system.name, system.sanitise, open);
  for (const system of ['CKEditor, usual plugins', 'CKEditor as in TYPO3', 'CKEditor, everything allowed']) {
    itSurvives(system, (html) => editors.find((editor) => editor.name === system)!.sanitise(html), open);
  }
});
