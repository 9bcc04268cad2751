import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sanitizeHtml } from './sanitize-html.js';

describe(sanitizeHtml.name, () => {
  it('keeps elements, but no class, id, data-* or language', () =>
    assert.equal(
      sanitizeHtml.sanitise('<section class="brief" id="x" lang="de" data-brief-src="x"><h2>T</h2></section>'),
      '<section><h2>T</h2></section>',
    ));

  it('keeps only the address of a link', () =>
    assert.equal(sanitizeHtml.sanitise('<a href="x" hreflang="de" class="brief">T</a>'), '<a href="x">T</a>'));

  it('removes the tags of a custom element and keeps the link in it', () =>
    assert.equal(sanitizeHtml.sanitise('<policy-brief><a href="x">T</a></policy-brief>'), '<a href="x">T</a>'));

  it('removes a script with its content', () => assert.equal(sanitizeHtml.sanitise('<script>1</script>'), ''));
});
