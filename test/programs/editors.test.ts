import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inlineText } from '../../src/brief/text.js';
import { editors, type Editor } from '../cms/editors.js';
import { pressTogether } from '../support/keys.mjs';
import { eachBrowser } from '../support/pages.js';
import { clickAndWait } from '../pages/support/clipboard.js';
import { untilShown } from '../pages/support/demo.js';
import { brief, FOLDER, site, wordsIn } from '../pages/support/forms.js';

const EDITOR_PAGE = '/editor.html';
const PAGE = '/seite.html';
const SHOWN = 'show=recommendations+citation&heading-level=3';
/** What the first recommendation says. */
const [FIRST = ''] = brief.sections.flatMap(({ items }) => items.map(({ title }) => inlineText(title)));

/** What the builder gives for a system, and what an editor keeps of it. */
const SNIPPETS = {
  link: 'system=typo3',
  placeholder: 'system=wordpress&way=script',
  text: 'system=wordpress&way=text',
} as const;

/** Editors that keep the element around the text; the others keep the text alone. */
const KEEPS_ELEMENTS = ['TinyMCE 6', 'TinyMCE 7'];

const all = await editors();

/** What an editor contains, once it has taken in a paste: some do so later. */
async function untilFilled(read: () => Promise<string>): Promise<string> {
  const end = Date.now() + 10_000;
  let html = await read();
  while (!html.includes('Kommunen') && Date.now() < end) html = await read();
  return html;
}

eachBrowser(({ name, open, reuse }) => {
  // What an editor makes of a paste is its own code, and takes long to start.
  if (name !== 'chromium') return;

  /** Copies a snippet with the button of the builder, pastes it by key, and gives what the site would save. */
  const pasted = async (editor: Editor, snippet: keyof typeof SNIPPETS): Promise<string> => {
    const builder = await reuse(`/demo/embed.html#${SNIPPETS[snippet]}&${SHOWN}&folder=${FOLDER}`);
    await builder.page.bringToFront();
    await builder.page.waitForSelector('#embed-snippet');
    assert.equal(await clickAndWait(builder.page, '.embed-block button'), 'brief-copy');
    const content = `<!doctype html><meta charset="utf-8"><title>Editor</title>${editor.head}<body>${editor.body}`;
    const { page } = await open(EDITOR_PAGE, { documents: { ...editor.files, [EDITOR_PAGE]: content } });
    await page.bringToFront();
    await editor.start(page);
    await pressTogether(page.keyboard, ['Control', 'v']);
    return untilFilled(() => editor.html(page));
  };

  for (const editor of all) {
    for (const snippet of ['link', 'placeholder'] as const) {
      it(`pasted into ${editor.name}, the ${snippet} becomes the brief with the chosen pieces`, async () => {
        const html = await pasted(editor, snippet);
        const { page } = await open(PAGE, { documents: { [PAGE]: site(html) } });
        await untilShown(page);
        const sections = await page.$$eval('policy-brief h3.brief-section-title', (all) => all.map(({ id }) => id));
        assert.equal(sections.length, 2, html);
      });
    }

    it(`pasted into ${editor.name}, the text is the text and not its source`, async () => {
      const html = await pasted(editor, 'text');
      const { page } = await open(PAGE, { documents: { [PAGE]: site(html) } });
      await untilShown(page);
      const words = await wordsIn(page, 'main');
      assert.doesNotMatch(words, /<\w|class=|data-policy-brief/);
      assert.ok(words.includes(FIRST), html);
      assert.equal((await page.$('policy-brief')) !== null, KEEPS_ELEMENTS.includes(editor.name), html);
    });
  }
});
