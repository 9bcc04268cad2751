import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { doiUrl } from '../../../src/brief/address.js';
import { oEmbedOf } from '../../../src/publish/oembed.js';
import type { BrowserTests } from '../../support/pages.js';
import { clickAndWait, copyOtherText, paste } from './clipboard.js';
import { untilShown, useEverything } from './demo.js';
import { brief, CITATION, PAGE } from './forms.js';
import { frameIn, heard, heightOf, openTown, startInstitute, untilHeard } from './framing.js';

/** The button in the brief; the row of the site around it is hidden in a frame. */
const COPY_CITATION = 'main >>> button[aria-label^="Zitiervorschlag kopieren"]';

/** How WordPress embeds a page with oEmbed, and the script that it adds. */
export interface WordPressEmbed {
  /** The HTML by which it embeds our page, made from that in our answer. */
  html: (answer: string, url: string) => string;
  script: string;
}

/**
 * Registers the tests of a brief's page in a frame of WordPress.
 *
 * @param name Which WordPress, or what stands for it.
 */
export function itIsEmbeddedBy(name: string, embed: WordPressEmbed, open: BrowserTests['open']): void {
  const institutes: Awaited<ReturnType<typeof startInstitute>>[] = [];
  // A server that stays open after a failure would keep the file running.
  afterEach(() => Promise.all(institutes.splice(0).map((institute) => institute.close())));

  const embedded = async (change = (html: string) => html) => {
    const institute = await startInstitute();
    institutes.push(institute);
    const url = institute.origin + PAGE;
    const html = change(embed.html(oEmbedOf(brief, url).html, url));
    const opened = await openTown(open, html, `<script>${embed.script}</script>`);
    const { element, content } = await frameIn(opened.page);
    return { ...opened, institute, html, element, content };
  };

  it(`${name}: the frame may only run scripts, and has a name`, async () => {
    const { html } = await embedded();
    const [, frame = ''] =
      /^<blockquote [^>]*><a [^>]*>[^<]*<\/a><\/blockquote>(<iframe [^>]*><\/iframe>)$/.exec(html) ?? [];
    for (const part of [
      'class="wp-embedded-content"',
      'sandbox="allow-scripts"',
      'title="Policy Brief: ',
      'width="100%"',
    ])
      assert.ok(frame.includes(part), html);
    assert.ok(!frame.includes('allow='));
  });

  it(`${name}: the frame reports its height with the secret, and gets the maximum that WordPress allows`, async () => {
    const { page, element, content, errors } = await embedded();
    const secret = (await element.evaluate((frame) => frame.dataset.secret))!;
    await untilHeard(page, '"height"');
    const told = (await messagesOf(page)).filter(({ message }) => message === 'height');
    for (const { value, ...rest } of told) {
      assert.deepEqual(rest, { message: 'height', secret });
      assert.ok(Number.isInteger(value) && Number(value) > 1000, String(value));
    }
    await content.waitForFunction(() => innerHeight >= 996, { polling: 20 });
    assert.equal(await element.evaluate((frame) => frame.getAttribute('height')), '1000');
    assert.deepEqual(errors, []);
  });

  it(`${name}: the frame answers WordPress’s ready message, but no message without the secret`, async () => {
    const { page, element, content } = await embedded();
    const secret = (await element.evaluate((frame) => frame.dataset.secret))!;
    await untilHeard(page, '"height"');
    const before = (await messagesOf(page)).length;
    await element.evaluate(({ contentWindow }, secret) => {
      for (const wrong of ['anderesXXX', '', undefined, secret.toUpperCase() + 'x'])
        contentWindow!.postMessage({ message: 'ready', secret: wrong }, '*');
      contentWindow!.postMessage({ message: 'ready', secret }, '*');
    }, secret);
    await page.waitForFunction(
      (before) => (globalThis as unknown as { heard: unknown[] }).heard.length > before,
      { polling: 20 },
      before,
    );
    // The frame has heard the last message; a second answer would have come before this.
    await content.evaluate(() => parent.postMessage('the last', '*'));
    await untilHeard(page, 'the last');
    assert.equal((await messagesOf(page)).length, before + 1);
  });

  it(`${name}: a secret that arrives after the page has loaded is used`, async () => {
    const { page, element, content } = await embedded((html) =>
      html
        .replace(/#\?secret=\w+/, '')
        .replace(/ data-secret="\w+"/, '')
        .replace('wp-embedded-content', 'later'),
    );
    await untilShown(content);
    await element.evaluate((frame) => {
      frame.dataset.secret = 'q1W2e3R4t5';
      frame.src += '#?secret=q1W2e3R4t5';
    });
    await untilHeard(page, '"height"');
    const secret = await element.evaluate((frame) => frame.dataset.secret);
    assert.ok((await messagesOf(page)).some((data) => data.message === 'height' && data.secret === secret));
  });

  it(`${name}: one click copies the citation without any permission`, async () => {
    const { page, content } = await embedded();
    await untilShown(content);
    // An element that still moves cannot be clicked.
    await content.waitForFunction(() => innerHeight >= 996, { polling: 20 });
    await copyOtherText(page);
    assert.equal(await clickAndWait(content, COPY_CITATION), 'brief-copy');
    assert.equal((await paste(page)).plain, CITATION);
  });

  it(`${name}: a link copies its address, since the sandbox forbids windows, and nothing offers a download`, async () => {
    const { page, content, messages } = await embedded();
    await untilShown(content);
    await content.waitForFunction(() => innerHeight >= 996, { polling: 20 });
    const buttons = await content.$$('>>> button');
    const labels = await Promise.all(
      buttons.map((button) => button.evaluate((button) => (button.checkVisibility() ? button.textContent.trim() : ''))),
    );
    assert.ok(labels.includes('Kopieren'), labels.join());
    assert.ok(!labels.some((label) => label.toLowerCase().includes('herunterladen')), labels.join());
    await copyOtherText(page);
    const [link] = await content.$$('.brief-header a[href^="https://doi.org/"]');
    await link!.click();
    await content.waitForFunction(() => document.querySelector('output')?.textContent === 'Kopiert: Link', {
      polling: 20,
    });
    assert.equal((await paste(page)).plain, doiUrl(brief.meta.doi!));
    assert.deepEqual(
      messages.filter((message) => /Blocked opening|Download is disallowed/.test(message)),
      [],
    );
  });

  it(`${name}: everything works where any storage throws`, async () => {
    const { content, errors } = await embedded();
    await untilShown(content);
    assert.equal(await content.evaluate(throwsOnStorage), true);
    await useEverything(content);
    assert.deepEqual(errors, []);
  });

  it(`${name}: a link to another site navigates neither the frame nor the page`, async () => {
    const { page, content, requests } = await embedded();
    const addresses = [page.url(), content.url()];
    await follow(content, 'https://anderswo.example/');
    await untilHeard(page, '"link"');
    // A page that obeys does so in the task in which it hears the link, and that was before this.
    await content.evaluate(() => parent.postMessage('the last', '*'));
    await untilHeard(page, 'the last');
    assert.deepEqual([page.url(), content.url()], addresses);
    assert.ok(!requests.some((address) => address.startsWith('https://anderswo.example')));
  });

  it(`${name}: a link to the institute’s own site navigates the embedding page`, async () => {
    const { page, content, institute } = await embedded();
    const target = `${institute.origin}/demo/`;
    await follow(content, target);
    await page.waitForFunction((target) => location.href === target, { polling: 50 }, target);
  });

  it(`${name}: following a link to a note does not lose the secret`, async () => {
    const { page, element, content } = await embedded();
    await untilHeard(page, '"height"');
    await content.evaluate(() => void (location.hash = 'brief'));
    const before = (await heard(page)).length;
    await element.evaluate((frame) => void (frame.style.width = '300px'));
    await page.waitForFunction(
      (before) => (globalThis as unknown as { heard: unknown[] }).heard.length > before,
      { polling: 20 },
      before,
    );
    assert.ok((await heightOf(content)) >= 996);
  });
}

function messagesOf(page: Page): Promise<Record<string, unknown>[]> {
  return heard(page).then((all) => (all as Record<string, unknown>[]).filter(({ message }) => message));
}

/** Whether reading any kind of storage throws. */
function throwsOnStorage(): boolean {
  return [() => localStorage, () => sessionStorage, () => document.cookie].every((look) => {
    try {
      look();
      return false;
    } catch (error) {
      return (error as Error).name === 'SecurityError';
    }
  });
}

/** Gives a link of the brief another address and clicks on it. */
async function follow(content: Awaited<ReturnType<typeof frameIn>>['content'], href: string): Promise<void> {
  const link = await content.evaluateHandle((href) => {
    const link = document.querySelector<HTMLAnchorElement>('main .brief a[href^="https://"]')!;
    link.href = href;
    return link;
  }, href);
  await link.click();
}
