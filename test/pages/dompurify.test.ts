import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { domPurify } from '../cms/dompurify.js';
import type { System } from '../cms/system.js';
import { openEmptyPage } from '../support/shared-browsers.mjs';

let empty: Awaited<ReturnType<typeof openEmptyPage>>;
let system: System;

before(async () => {
  empty = await openEmptyPage();
  system = await domPurify(empty.page);
});
after(() => empty.close());

describe('DOMPurify with defaults', () => {
  it('keeps class, data-*, language and ARIA attributes', async () => {
    const html =
      '<div class="brief" data-brief-src="x" lang="de" dir="ltr" aria-labelledby="x" role="note"><p>T</p></div>';
    assert.equal(await system.sanitise(html), html);
  });

  it('removes the tags of a custom element and keeps the link in it', async () =>
    assert.equal(
      await system.sanitise('<policy-brief src="x.json"><a href="x">T</a></policy-brief>'),
      '<a href="x">T</a>',
    ));

  it('removes a frame and a script', async () =>
    assert.equal(await system.sanitise('<p>1</p><iframe src="x"></iframe><script>1</script>'), '<p>1</p>'));
});
