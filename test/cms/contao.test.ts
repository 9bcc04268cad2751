import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contao } from './contao.js';

const [{ name, sanitise }] = contao;

describe(name, () => {
  it('prints the tags of a custom element and keeps the link in it', () =>
    assert.equal(
      sanitise('<policy-brief src="x.json"><a href="x">T</a></policy-brief>'),
      '&lt;policy-brief src="x.json"&gt;<a href="x">T</a>&lt;/policy-brief&gt;',
    ));

  it('prints the tags of a frame and a script', () =>
    assert.equal(
      sanitise('<iframe src="x"></iframe><script>1</script>'),
      '&lt;iframe src="x"&gt;&lt;/iframe&gt;&lt;script&gt;1&lt;/script&gt;',
    ));

  it('keeps class and data-* of a div, but no name with two hyphens in a row', () => {
    keeps('<div class="brief" data-brief-src="x">T</div>');
    assert.equal(sanitise('<div data-brief--src="x">T</div>'), '<div>T</div>');
  });

  it('keeps sections, figures, dates and languages', () => {
    keeps(
      '<article lang="de" dir="auto"><figure><blockquote>T</blockquote><figcaption>S</figcaption></figure></article>',
    );
    keeps('<p><time datetime="2025-11">T</time> <a href="x" hreflang="de">L</a> <bdi>B</bdi></p>');
  });

  it('keeps ARIA attributes, but not roles', () =>
    assert.equal(
      sanitise('<ul role="list" aria-labelledby="x"><li>T</li></ul>'),
      '<ul aria-labelledby="x"><li>T</li></ul>',
    ));

  function keeps(html: string): void {
    assert.equal(sanitise(html), html);
  }
});
