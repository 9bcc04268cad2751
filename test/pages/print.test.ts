import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Brief } from '../../src/brief/model.js';
import { blockText, inlineText } from '../../src/brief/text.js';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, clear, firstBrief, setIn, untilShown } from './support/demo.js';

eachBrowser(({ name, open }) => {
  // Only Chromium can emulate print media in a test.
  if (name !== 'chromium') return;

  it('the printed page contains the whole text, and the DOI in the header and in the citation', async () => {
    const { page } = await open('/demo/institute.html', { ownTab: true });
    await untilShown(page);
    await page.emulateMediaType('print');
    const text = await printedText(page);
    const brief = firstBrief();
    for (const line of linesOf(brief)) {
      assert.ok(text.includes(line), `missing: ${line}`);
    }
    assert.equal(text.split(`https://doi.org/${brief.meta.doi}`).length - 1, 2);
    assert.equal(text.split(brief.meta.doi!).length - 1, 2);
    assert.ok(text.includes(inlineText(brief.citations.styles[0].de)));
  });

  it('text prints black, even on a dark page without print styles', async () => {
    const { page } = await open('/demo/index.html', { ownTab: true });
    await clear(page);
    await setIn(page, 'policy-brief', { src: BRIEF_PATH });
    const colours = () =>
      page.evaluate(() => {
        document.body.style.color = 'rgb(240, 240, 255)';
        const texts = document.querySelectorAll('.brief :is(p, h2, h3, li, blockquote, figcaption, .brief-number)');
        return [...new Set([...texts].map((element) => getComputedStyle(element).color))];
      });
    assert.ok((await colours()).includes('rgb(240, 240, 255)'));
    await page.emulateMediaType('print');
    assert.deepEqual(await colours(), ['rgb(0, 0, 0)']);
  });

  it('buttons and messages of the controls are not printed', async () => {
    const { page } = await open('/demo/elements.html', { ownTab: true });
    await untilShown(page);
    const sizes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('button, select') ?? [])])
          .map((control) => control.getBoundingClientRect().height),
      );
    const onScreen = await sizes();
    assert.ok(onScreen.length > 20 && onScreen.every((size) => size > 0));
    await page.emulateMediaType('print');
    assert.ok((await sizes()).every((size) => size === 0));
  });

  it('the PDF is tagged with its language and headings', async () => {
    const { page } = await open('/demo/institute.html', { ownTab: true });
    await untilShown(page);
    const pdf = Buffer.from(await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Lang (de)', '/MarkInfo', '/S /H1', '/S /H2', '/S /H3', '/S /BlockQuote']) {
      assert.ok(pdf.includes(mark), `${mark} is missing`);
    }
  });
});

/** All rendered text of a page, including shadow roots, with single spaces. */
function printedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const inside = roots.flatMap((root) => [...root.children].map((child) => (child as HTMLElement).innerText));
    return [document.body.innerText, ...inside].join(' ').replace(/\s+/g, ' ');
  });
}

/** Every paragraph, heading and attribution of a brief, as plain text. */
function linesOf({ summary, sections }: Brief): string[] {
  const texts = [
    blockText(summary),
    ...sections.flatMap(({ title, content, items }) => [
      inlineText(title),
      blockText(content),
      ...items.flatMap((item) => [inlineText(item.title), blockText(item.content)]),
    ]),
  ];
  return texts.flatMap((text) => text.split('\n')).map((line) => line.replace(/\s+/g, ' ').trim());
}
