import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pageHtml } from '../../src/publish/index.js';
import { smallBrief } from '../fixtures/brief.js';

it('a page has its data under an id that no brief and no part of one can have', () => {
  const html = pageHtml(smallBrief({ id: 'brief' }), {
    folder: 'https://institut.example/briefs/',
    name: 'brief',
    script: 'script.js',
    stylesheet: 'styles.css',
  });
  const [, id = ''] = /<script type="application\/json" id="(.*?)">/.exec(html) ?? [];
  assert.match(id, /:/);
  assert.ok(html.includes(`<policy-brief src="#${id}"`));
});
