import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import { staticHtml } from '../../src/publish/static-html.js';

const item = (text: string) => html`<li class="brief-item">${text}</li>`;

describe('a template as static HTML', () => {
  for (const [what, content, expected] of [
    ['a text', 'a < b & c', 'a &lt; b &amp; c'],
    ['a number', 3, '3'],
    ['nothing', [nothing, null, undefined], ''],
    ['a list of templates', [item('a'), item('b')], '<li class="brief-item">a</li>\n<li class="brief-item">b</li>'],
    ['a template in a template', html`<p>${html`<em>${'a'}</em>`}</p>`, '<p><em>a</em></p>'],
    ['an attribute', html`<p id=${'a"b<c>&'}>x</p>`, '<p id="a&quot;b&lt;c&gt;&amp;">x</p>'],
    ['an attribute in quotes', html`<p class="a ${'b'}">x</p>`, '<p class="a b">x</p>'],
    [
      'an attribute of several values',
      html`<p class="a-${'b'} ${'c'} d" id=${'e'}>x</p>`,
      '<p class="a-b c d" id="e">x</p>',
    ],
    ['an attribute that is nothing', html`<p id=${nothing} lang=${'de'}>x</p>`, '<p lang="de">x</p>'],
    ['a piece of an attribute that is nothing', html`<p class="a ${nothing}">x</p>`, '<p class="a">x</p>'],
    ['an attribute that is empty', html`<img alt=${''} src=${'a.png'} />`, '<img alt="" src="a.png" />'],
    ['text that looks like an attribute', html`<p>x ${'id='}${'y'}</p>`, '<p>x id=y</p>'],
    ['spaces between words', html`<p><b>a</b> <i>b</i></p>`, '<p><b>a</b> <i>b</i></p>'],
    ['a no-break space', html`<p>${'z.\u00a0B.'}</p>`, '<p>z.\u00a0B.</p>'],
    ['the end of a line in a text', html`<p>${'a\n  b'}</p>`, '<p>a b</p>'],
    [
      'lines of the template',
      html`<div>
        <p>a</p>
        ${nothing}
      </div>`,
      '<div>\n<p>a</p>\n</div>',
    ],
    ['a control character', html`<p>${'a\u0007b'}</p>`, '<p>ab</p>'],
  ] as const) {
    it(what, () => assert.equal(staticHtml(content), expected));
  }

  for (const [what, content] of [
    ['an event', html`<button @click=${() => undefined}>x</button>`],
    ['a property', html`<select .value=${'a'}></select>`],
    ['a switch', html`<details ?open=${true}></details>`],
  ] as const) {
    it(`refuses ${what}, which needs a script`, () => assert.throws(() => staticHtml(content), /needs a script/));
  }

  it('refuses values that are not content', () => assert.throws(() => staticHtml({}), TypeError));
});
