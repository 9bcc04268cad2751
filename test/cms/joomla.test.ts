import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joomla } from './joomla.js';

const [{ name, sanitise }] = joomla;

describe(name, () => {
  it('removes tags whose name contains a hyphen, but keeps their content', () =>
    assert.equal(sanitise('<policy-brief src="x.json"><a href="x">T</a></policy-brief>'), '<a href="x">T</a>'));

  it('keeps class and data-* of a div', () => keeps('<div class="brief" data-brief-src="x">T</div>'));

  it('keeps sections, dates, roles and ARIA attributes', () =>
    keeps(
      '<article aria-labelledby="x" lang="de"><ul role="list"><li><time datetime="2025-11">T</time></li></ul></article>',
    ));

  it('keeps an empty span with its title', () => keeps('<span class="Z3988" title="x"></span>'));

  it('removes frames, scripts, stylesheet links and form actions', () => {
    assert.equal(
      sanitise('<iframe src="x"><a href="x">T</a></iframe><script src="x"></script><link href="x">'),
      '<a href="x">T</a>',
    );
    assert.equal(sanitise('<form action="x">T</form>'), '<form>T</form>');
  });

  it('removes event handlers', () => assert.equal(sanitise('<p onclick="x">T</p>'), '<p>T</p>'));

  function keeps(html: string): void {
    assert.equal(sanitise(html), html);
  }
});
