import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drupal } from './drupal.js';

const [basicHtml] = drupal;

describe(basicHtml.name, () => {
  it('keeps a link with its address and language', () => keeps('<p><a href="x" hreflang="de">T</a></p>'));

  it('keeps neither class nor data-*', () =>
    assert.equal(
      sanitise('<p class="brief" data-brief-src="x"><a class="brief" href="x">T</a></p>'),
      '<p><a href="x">T</a></p>',
    ));

  it('removes the tags of div, section, span and custom elements, but keeps their content', () =>
    assert.equal(
      sanitise('<section><div><policy-brief><a href="x">T</a></policy-brief><span>S</span></div></section>'),
      '<a href="x">T</a>S',
    ));

  it('keeps ids only of headings, except h1', () =>
    assert.equal(sanitise('<h1 id="a">1</h1><h2 id="b">2</h2><p id="c">3</p>'), '1<h2 id="b">2</h2><p>3</p>'));

  it('keeps a quote and its source', () => keeps('<blockquote cite="x"><p>T</p></blockquote>'));

  it('keeps the language of any element, and its direction unless that is auto', () => {
    keeps('<p lang="ar" dir="rtl">T</p>');
    assert.equal(sanitise('<p dir="auto">T</p>'), '<p>T</p>');
  });

  it('keeps the content of a script as text', () => assert.equal(sanitise('<script>1</script>'), '1'));

  function sanitise(html: string): string {
    return basicHtml.sanitise(html);
  }

  function keeps(html: string): void {
    assert.equal(sanitise(html), html);
  }
});
