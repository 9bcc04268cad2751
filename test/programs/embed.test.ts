import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { snippetsFor } from '../../src/embed-builder/snippets.js';
import { ckeditors } from '../cms/ckeditor.js';
import type { System } from '../cms/system.js';
import { wordpress } from '../cms/wordpress.js';
import { choose, HASHES, UNUSUAL } from '../embed-builder/support.js';
import { sampleBrief } from '../fixtures/brief.js';
import { openEmptyPage } from '../support/shared-browsers.mjs';

for (const { name, sanitise } of wordpress) {
  describe(`through “${name}”`, () => {
    for (const way of ['script', 'two-click']) {
      it(`the snippet for wordpress, ${way}, arrives unchanged`, () => {
        const html = snippet({ ...UNUSUAL, system: 'wordpress', way });
        assert.equal(sanitise(html).trim(), html);
      });
    }

    it('the snippet for wordpress, fragment, keeps its text, its classes and its links', () => {
      const html = snippet({ system: 'wordpress', way: 'fragment' });
      const left = sanitise(html);
      for (const pattern of [/ class="[^"]+"/g, / href="[^"]+"/g]) {
        assert.deepEqual(left.match(pattern), html.match(pattern));
      }
    });
  });
}

describe('through the editor of TYPO3 and Drupal', () => {
  let empty: Awaited<ReturnType<typeof openEmptyPage>>;
  let editors: System[];

  before(async () => {
    empty = await openEmptyPage();
    editors = await ckeditors(empty.page);
  });
  after(() => empty.close());

  for (const [system, way] of [
    ['typo3', 'script'],
    ['typo3', 'link'],
    ['drupal', 'script'],
    ['drupal', 'link'],
  ] as const) {
    it(`the snippet for ${system}, ${way}, arrives unchanged`, async () => {
      const html = snippet({ ...UNUSUAL, system, way });
      assert.ok(editors.length > 0);
      for (const { name, sanitise } of editors) assert.equal(await sanitise(html), html, name);
    });
  }
});

function snippet(given: Record<string, string>): string {
  return snippetsFor(choose(given), sampleBrief, HASHES).snippet;
}
