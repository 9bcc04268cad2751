import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { elements } from '../../src/elements/index.js';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ open }) => {
  it('the elements page shows every element', async () => {
    const { page } = await open('/demo/elements.html');
    const shown = await untilShown(page);
    const tags = [...elements.map(({ tag }) => tag), 'brief-series'];
    const live = await page.evaluate(() =>
      [...document.querySelectorAll('.stage > :first-child')].map((element) => element.localName),
    );
    assert.equal(shown, tags.length);
    for (const tag of tags) assert.ok(live.includes(tag), tag);
  });

  it('every live region of the elements page has the name of its sample', async () => {
    const { page } = await open('/demo/elements.html');
    const names = await page.$$eval('output', (all) =>
      all.map((output) => document.getElementById(output.getAttribute('aria-labelledby') ?? '')?.textContent.trim()),
    );
    assert.ok(names.length > 5);
    assert.ok(names.every(Boolean), names.join());
  });

  it('every control of the elements page changes the element and the HTML next to it', async () => {
    const { page } = await open('/demo/elements.html');
    await untilShown(page);
    const faults = await page.evaluate(async () => {
      const faults: string[] = [];
      for (const sample of document.querySelectorAll('.sample')) {
        const element = sample.querySelector('.stage')!.firstElementChild!;
        const code = sample.querySelector('code:is(pre *)')!;
        const drawn = (root: Element | ShadowRoot = element): string =>
          [
            root.innerHTML,
            ...[root, ...root.querySelectorAll('*')].map((one) =>
              'shadowRoot' in one && one.shadowRoot ? drawn(one.shadowRoot) : '',
            ),
          ].join();
        const check = async (control: HTMLElement, attribute: string, value: string | null) => {
          const before = drawn();
          const isChange = element.getAttribute(attribute) !== value;
          control.dispatchEvent(new Event('change'));
          // Of an element, and of the controls inside it.
          await new Promise((resolve) => setTimeout(resolve));
          const written =
            value === null ? false : code.textContent.includes(value ? `${attribute}="${value}"` : attribute);
          const name = `${element.localName} ${attribute}=${value}`;
          if (element.getAttribute(attribute) !== value) faults.push(`${name} did not reach the element`);
          if (written !== (value !== null)) faults.push(`${name} is not in the HTML: ${code.textContent}`);
          if (isChange && value && !['list', '2', 'de', 'suggested'].includes(value) && drawn() === before) {
            faults.push(`${name} changed nothing that can be seen`);
          }
        };
        for (const select of sample.querySelectorAll('select')) {
          for (const { value } of select.options) {
            select.value = value;
            await check(select, select.id.replace(/^.*-name-/, ''), value || null);
          }
        }
        for (const box of sample.querySelectorAll('input')) {
          for (const checked of [true, false]) {
            box.checked = checked;
            await check(box, box.id.replace(/^.*-name-/, ''), checked ? '' : null);
          }
        }
      }
      return faults;
    });
    assert.deepEqual(faults, []);
  });

  it('the HTML next to an element is that of the page', async () => {
    const { page } = await open('/demo/elements.html');
    await untilShown(page);
    const card = await page.evaluate(() => document.querySelector('#brief-card pre')!.textContent);
    assert.equal(
      card,
      `<brief-card
  src="../dist/briefs/resiliente-kommunen-2-0.de.json"
  heading-level="3"
  href="institute.html"
>
  <a href="https://doi.org/10.59350/hpz3x-qh641">Policy Brief lesen</a>
</brief-card>`,
    );
  });

  it('the published script keeps the spaces between words', async () => {
    const { page } = await open('/demo/elements.html');
    await untilShown(page);
    const facts = await page.evaluate(() => document.querySelector('.brief-card-facts')!.textContent.trim());
    const copied = await page.evaluate(async () => {
      const controls = document.querySelector('#brief-recommendations .brief-item-controls')!;
      const outcome = new Promise<string>((resolve) => {
        controls.addEventListener('brief-copy', (event) => resolve((event as Event & { text: string }).text));
        controls.addEventListener('brief-copy-error', () => resolve('refused'));
      });
      Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.resolve() } });
      controls.shadowRoot!.querySelector('button')!.click();
      return outcome;
    });
    assert.equal(facts, 'Dr. Nora Ratzmann, Felicitas Rißler, Denis Zeković · November 2025');
    assert.match(copied, /hpz3x-qh641 – Handlungsimpuls 1: Langfristige finanzielle .* Ländern, http/);
  });

  it('if a brief does not load, its fallback stays, with a button in the language of the surrounding text', async () => {
    const { page } = await open('/demo/elements.html');
    await untilShown(page);
    assert.deepEqual(await failure(page, '#fehlschlag'), {
      fallback: 'Policy Brief „Resiliente Kommunen 2.0“ lesen',
      message: 'Der Policy Brief konnte nicht geladen werden.',
      button: 'Erneut laden',
    });
    assert.deepEqual(await failure(page, '#failure'), {
      fallback: 'Read the policy brief (in German)',
      message: 'The policy brief could not be loaded.',
      button: 'Load again',
    });
  });
});

function failure(page: Page, sample: string) {
  return page.evaluate((sample) => {
    const element = document.querySelector(`${sample} policy-brief`)!;
    const text = (selector: string) => element.shadowRoot!.querySelector(selector)!.textContent.trim();
    return {
      fallback: element.querySelector('a')!.textContent.trim(),
      message: text('[role=status]'),
      button: text('button'),
    };
  }, sample);
}
