import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { blockText } from '../../src/brief/text.js';
import { faults } from '../pages/support/axe.js';
import { clickAndWait, copyOtherText, paste } from '../pages/support/clipboard.js';
import { untilShown } from '../pages/support/demo.js';
import { brief, CITATION, FORMS, PAGE, site, wordsIn } from '../pages/support/forms.js';
import type { OpenOptions, OpenPage } from '../support/pages.js';
import type { System } from './system.js';

type Form = keyof typeof FORMS;
type Open = (path: string, options: OpenOptions) => Promise<OpenPage>;

/** The forms that must survive a system, by the start of its name. The plain link must survive all of them. */
const CLAIMS: Partial<Record<Form, readonly string[]>> = {
  'a plain link': [''],
  'a placeholder with data': ['TYPO3', 'Joomla', 'Contao', 'WordPress', 'DOMPurify', 'CKEditor, everything allowed'],
  'a placeholder with a class': ['TYPO3', 'Joomla', 'Contao', 'WordPress', 'DOMPurify', 'CKEditor, everything allowed'],
  'a static fragment': ['Joomla', 'Contao', 'WordPress', 'DOMPurify', 'CKEditor, everything allowed'],
};

const COPY_CITATION = '>>> button[aria-label^="Zitiervorschlag kopieren"]';
const PATH = '/seite.html';

/** Every paragraph of the brief, to check that a text is complete. */
const WORDS = [brief.summary, ...brief.sections.flatMap(({ items }) => items.map(({ content }) => content))]
  .flatMap((blocks) => blockText(blocks).split('\n'))
  .map(withSingleBlanks);

/** The forms that must survive a system. */
export function claimsFor({ name }: Pick<System, 'name'>): Form[] {
  return (Object.keys(CLAIMS) as Form[]).filter((form) => CLAIMS[form]?.some((system) => name.startsWith(system)));
}

/**
 * Registers the tests for forms that a system has processed: with the script they work, and without it the text or a
 * working link remains.
 *
 * @param name Name of the system.
 * @param sanitise Returns what the system leaves of HTML.
 * @param open Opens a page.
 */
export function itSurvives(name: string, sanitise: System['sanitise'], open: Open): void {
  const show = async (form: Form, javaScript: boolean) => {
    const html = await sanitise(FORMS[form]);
    const opened = await open(PATH, { documents: { [PATH]: site(html) }, javaScript });
    if (javaScript) await untilShown(opened.page);
    return opened;
  };

  it(`${name} keeps all text of a static fragment, whatever it removes of its appearance`, async () => {
    const text = withSingleBlanks(textOf(await sanitise(FORMS['a static fragment'])));
    assert.deepEqual(
      WORDS.filter((words) => !text.includes(words)),
      [],
    );
  });

  for (const form of claimsFor({ name })) {
    it(`${form} survives ${name}: all text is there, the citation copies, and axe finds nothing`, async () => {
      const { page, errors } = await show(form, true);
      assert.equal(await wordsIn(page, 'main'), await wordsOf(form, open));
      assert.deepEqual(await faults(page), []);
      await copyOtherText(page);
      assert.equal(await clickAndWait(page, COPY_CITATION), 'brief-copy');
      assert.equal((await paste(page)).plain, CITATION);
      assert.deepEqual(errors, []);
    });

    it(`${form} survives ${name} without the script: ${form === 'a static fragment' ? 'the text' : 'a working link'}`, async () => {
      const { page, origin } = await show(form, false);
      if (form === 'a static fragment') assert.ok((await wordsIn(page, 'main')).includes(CITATION));
      else assert.equal(await page.$eval('main a', (link) => link.href), origin + PAGE);
    });
  }
}

const wordsByForm = new Map<Form, string>();

/** The words that a form shows where nothing has changed it. */
async function wordsOf(form: Form, open: Open): Promise<string> {
  const known = wordsByForm.get(form);
  if (known !== undefined) return known;
  const { page } = await open(PATH, { documents: { [PATH]: site(FORMS[form]) } });
  await untilShown(page);
  const words = await wordsIn(page, 'main');
  wordsByForm.set(form, words);
  return words;
}

function textOf(html: string): string {
  const text = (node: DefaultTreeAdapterMap['node']): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
  return text(parseFragment(html));
}

function withSingleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
