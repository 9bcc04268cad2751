import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ckeditors } from '../cms/ckeditor.js';
import type { System } from '../cms/system.js';
import { openEmptyPage } from '../support/shared-browsers.mjs';

let empty: Awaited<ReturnType<typeof openEmptyPage>>;
let systems: System[];

before(async () => {
  empty = await openEmptyPage();
  systems = await ckeditors(empty.page);
});
after(() => empty.close());

for (const name of ['CKEditor, usual plugins', 'CKEditor as in TYPO3']) {
  describe(name, () => {
    it('keeps only the address of a link', async () =>
      assert.equal(
        await through(name, '<p class="brief"><a href="https://a.example/x" hreflang="de" class="brief">T</a></p>'),
        '<p><a href="https://a.example/x">T</a></p>',
      ));

    it('turns a div into a paragraph', async () =>
      assert.equal(
        await through(name, '<div class="brief" data-brief-src="x"><a href="https://a.example/x">T</a></div>'),
        '<p><a href="https://a.example/x">T</a></p>',
      ));

    it('removes the tags of a custom element and keeps the link in it', async () =>
      assert.equal(
        await through(name, '<policy-brief src="x.json"><a href="https://a.example/x">T</a></policy-brief>'),
        '<p><a href="https://a.example/x">T</a></p>',
      ));

    it('keeps headings, lists and quotes', async () => {
      const html = '<h2>H</h2><ul><li>L</li></ul><blockquote><p>Q</p></blockquote>';
      assert.equal(await through(name, `<section>${html}</section>`), html);
    });

    it('removes a frame completely', async () => assert.equal(await through(name, '<iframe src="x"></iframe>'), ''));
  });
}

describe('CKEditor, everything allowed', () => {
  const name = 'CKEditor, everything allowed';

  it('keeps class, id, data-*, languages and ARIA attributes', async () => {
    await keeps(
      '<article class="brief" id="x" lang="de" data-brief-src="x" aria-labelledby="y"><p dir="rtl">T</p></article>',
    );
    await keeps('<p><a class="brief" href="https://a.example/x" hreflang="de">T</a></p>');
  });

  it('keeps a custom element', () =>
    keeps('<policy-brief src="x.json"><a href="https://a.example/x">T</a></policy-brief>'));

  it('puts a frame into a paragraph', async () =>
    assert.equal(
      await through(name, '<iframe src="https://a.example/x" title="T"></iframe>'),
      '<p><iframe src="https://a.example/x" title="T"></iframe></p>',
    ));

  it('drops an empty span with its title', async () =>
    assert.equal(await through(name, '<p>T<span class="Z3988" title="x"></span></p>'), '<p>T</p>'));

  async function keeps(html: string): Promise<void> {
    assert.equal(await through(name, html), html);
  }
});

async function through(name: string, html: string): Promise<string> {
  return systems.find((system) => system.name === name)!.sanitise(html);
}
