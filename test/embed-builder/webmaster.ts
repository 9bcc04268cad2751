import type { Page } from 'puppeteer-core';
import type { Brief } from '../../src/brief/model.js';
import { readChoices, type Choices } from '../../src/embed-builder/choices.js';
import { snippetsFor, type Snippets } from '../../src/embed-builder/snippets.js';
import { sampleBrief } from '../fixtures/brief.js';
import { FOREIGN_MARKUP } from '../fixtures/foreign-markup.js';
import { brief } from '../pages/support/forms.js';

/** The brief that a webmaster embeds. */
export const NAME = 'resiliente-kommunen-2-0.de';
/** What the webmaster shows of it. */
export const SHAPES = { whole: {}, shaped: { show: 'recommendations citation', 'heading-level': '3' } };
/** The choices for `shaped`, as a link repeats them. */
export const SHAPING_HASH = '#show=recommendations+citation&heading-level=3';
/** The paragraphs around it. */
export const BEFORE = 'Vor dem Brief.';
export const AFTER = 'Nach dem Brief.';

/** Choices in the embed builder for a brief of the institute. */
export function choose(given: Record<string, string>, { meta: { title, lang } }: Brief): Choices {
  const address = `https://institut.example/briefs/${NAME}.json`;
  return readChoices(new URLSearchParams(given), { address, title, lang });
}

/** The code of the embed builder for the brief. */
export function snippetFor(given: Record<string, string>): Snippets {
  return snippetsFor(choose(given, brief), brief, {});
}

/** The code for invented briefs, whose title and summary are each foreign markup. */
export function strangeSnippets(given: Record<string, string>): Snippets[] {
  return FOREIGN_MARKUP.map((title) => {
    const strange: Brief = {
      ...sampleBrief,
      meta: { ...sampleBrief.meta, title },
      summary: [{ type: 'paragraph', content: [title] }],
    };
    return snippetsFor(choose({ ...given, show: 'header summary' }, strange), strange, {});
  });
}

/** Waits until the brief on a page has its controls and has been painted. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForSelector('policy-brief .brief-citation policy-brief-citation-controls');
  await page.evaluate(async () => {
    for (let painted = 0; painted < 2; painted += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
