import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordpress } from '../cms/wordpress.js';

const [saved, shown] = wordpress;

describe(saved.name, () => {
  it('keeps class, id, data-*, language, role and a label', () =>
    keeps('<div class="brief" id="x" data-brief-src="x" lang="de" dir="auto" role="note" aria-label="L">T</div>'));

  it('keeps sections, figures and quotes', () => {
    keeps('<article><section><h2>T</h2></section></article>');
    keeps('<figure><blockquote cite="https://a.example/x"><p>T</p></blockquote><figcaption>S</figcaption></figure>');
  });

  it('removes the tags of a custom element and keeps the link in it', () =>
    assert.equal(
      saved.sanitise('<policy-brief src="x.json"><a href="https://a.example/x">T</a></policy-brief>'),
      '<a href="https://a.example/x">T</a>',
    ));

  it('drops the language of a link', () =>
    assert.equal(
      saved.sanitise('<a href="https://a.example/x" hreflang="de">T</a>'),
      '<a href="https://a.example/x">T</a>',
    ));

  it('keeps an empty span with its title', () => keeps('<span class="Z3988" title="x"></span>'));

  it('removes a frame, and the tags of a script', () =>
    assert.equal(saved.sanitise('<p>T</p><iframe src="https://a.example/x"></iframe><script>1</script>'), '<p>T</p>1'));

  it('removes the tags of bdi', () => assert.equal(saved.sanitise('<p><bdi>05|2025</bdi></p>'), '<p>05|2025</p>'));

  function keeps(html: string): void {
    assert.equal(saved.sanitise(html), html);
  }
});

describe(shown.name, () => {
  it('turns lines into paragraphs and keeps blocks unchanged', () =>
    assert.equal(
      shown.sanitise('Text\n\n<div class="brief" data-brief-src="x"><a href="https://a.example/x">T</a></div>').trim(),
      '<p>Text</p>\n<div class="brief" data-brief-src="x"><a href="https://a.example/x">T</a></div>',
    ));

  it('turns straight quotation marks into typographic ones in text, but not in attributes', () =>
    assert.equal(
      shown.sanitise('<p title="a -- b">"T" -- S</p>').trim(),
      '<p title="a -- b">&#8220;T&#8221; &#8212; S</p>',
    ));
});
