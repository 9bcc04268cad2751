import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ open }) => {
  it('on an Arabic page, the German brief runs from left to right and the Arabic one from right to left', async () => {
    const { page } = await open('/demo/rtl.html');
    assert.equal(await untilShown(page), 2);
    const briefs = await page.evaluate(() =>
      [...document.querySelectorAll('.brief')].map((brief) => {
        const number = brief.querySelector('.brief-number')!.getBoundingClientRect();
        const title = brief.querySelector('.brief-item-title')!.getBoundingClientRect();
        const quote = getComputedStyle(brief.querySelector('.brief-quote')!);
        return {
          lang: brief.getAttribute('lang'),
          direction: getComputedStyle(brief).direction,
          numberComesFirst:
            getComputedStyle(brief).direction === 'rtl' ? number.left >= title.right : number.right <= title.left,
          barOfQuote: parseFloat(quote.borderRightWidth) > 0 ? 'right' : 'left',
        };
      }),
    );
    assert.deepEqual(briefs, [
      { lang: 'ar', direction: 'rtl', numberComesFirst: true, barOfQuote: 'right' },
      { lang: 'de', direction: 'ltr', numberComesFirst: true, barOfQuote: 'left' },
    ]);
  });
});
