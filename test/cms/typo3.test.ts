import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typo3 } from './typo3.js';

const [saved, shownUpTo13, shownSince14] = typo3;

for (const { name, sanitise } of typo3) {
  describe(name, () => {
    it('prints a custom element as text', () =>
      assert.match(sanitise('<policy-brief src="x.json">T</policy-brief>'), /^&lt;policy-brief src="x.json"&gt;T&lt;/));

    it('prints a frame and a script', () => {
      assert.match(sanitise('<iframe src="x"></iframe>'), /^&lt;iframe/);
      assert.match(sanitise('<script>1</script>'), /^&lt;script/);
    });

    it('keeps class and data-* of a div', () => keeps('<div class="brief" data-brief-src="x"><a href="x">T</a></div>'));

    it('keeps the language of a link', () => keeps('<p><a href="x" hreflang="de" lang="de" dir="auto">T</a></p>'));

    it('keeps roles and ARIA attributes', () => keeps('<ul role="list" aria-labelledby="x"><li>T</li></ul>'));

    it('drops the source of a quote', () =>
      assert.equal(sanitise('<blockquote cite="x">T</blockquote>'), '<blockquote>T</blockquote>'));

    function keeps(html: string): void {
      assert.equal(sanitise(html), html);
    }
  });
}

describe(saved.name, () => {
  it('keeps class but not data-* of a paragraph', () =>
    assert.equal(
      saved.sanitise('<p class="brief" id="x" data-brief-src="x" role="note">T</p>'),
      '<p class="brief" id="x">T</p>',
    ));

  it('keeps class and title but not data-* of a span in a paragraph', () => {
    const passage = '<span class="Z3988" title="x" data-x="x">T</span>';
    assert.equal(saved.sanitise(`<p>${passage}</p>`), '<p><span class="Z3988" title="x">T</span></p>');
    assert.equal(saved.sanitise(`<h2>${passage}</h2>`), `<h2>${passage}</h2>`);
  });

  it('removes the tags of time and bdi in a paragraph, and nowhere else', () => {
    assert.equal(saved.sanitise('<p><time>T</time> <bdi>B</bdi></p>'), '<p>T B</p>');
    assert.equal(saved.sanitise('<li><time>T</time> <bdi>B</bdi></li>'), '<li><time>T</time> <bdi>B</bdi></li>');
  });
});

describe(shownUpTo13.name, () => {
  it('keeps the link in a custom element', () =>
    assert.match(shownUpTo13.sanitise('<policy-brief><a href="x">T</a></policy-brief>'), /<a href="x">T<\/a>/));

  it('prints the tags of time, bdi and figcaption', () =>
    assert.equal(
      shownUpTo13.sanitise('<figcaption><time>T</time><bdi>B</bdi></figcaption>'),
      '&lt;figcaption&gt;&lt;time&gt;T&lt;/time&gt;&lt;bdi&gt;B&lt;/bdi&gt;&lt;/figcaption&gt;',
    ));
});

describe(shownSince14.name, () => {
  it('prints the link in a custom element as well', () =>
    assert.match(
      shownSince14.sanitise('<policy-brief><a href="x">T</a></policy-brief>'),
      /&lt;a href="x"&gt;T&lt;\/a&gt;/,
    ));

  it('keeps time, bdi and figcaption, but not datetime', () =>
    assert.equal(
      shownSince14.sanitise('<figcaption><time datetime="2025-11">T</time><bdi>B</bdi></figcaption>'),
      '<figcaption><time>T</time><bdi>B</bdi></figcaption>',
    ));
});
