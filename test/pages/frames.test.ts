import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { frameHtml } from '../../src/publish/frame.js';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { untilShown } from './support/demo.js';
import { brief, CLASSIC, CLASSIC_LINE, FOLDER, MODULE_LINE, PAGE, STYLESHEET } from './support/forms.js';
import {
  frameIn,
  heightOf,
  openTown,
  startInstitute,
  untilFitted,
  untilHeard,
  type Institute,
} from './support/framing.js';

eachBrowser(({ open }) => {
  let institute: Institute;
  let frame: string;

  before(async () => {
    institute = await startInstitute();
    frame = frameHtml(brief, institute.origin + PAGE);
  });
  after(() => institute.close());

  const withoutSandbox = () => frame.replace(/ sandbox="[^"]*"/, '');

  for (const [line, head] of [
    ['the classic script', CLASSIC_LINE],
    ['the module', MODULE_LINE],
    ['a script that is not deferred', `<script src="${CLASSIC}"></script>`],
  ] as const) {
    for (const [kind, html] of [
      ['a sandboxed frame', () => frame],
      ['a frame without a sandbox', withoutSandbox],
    ] as const) {
      it(`with ${line}, ${kind} is as high as its content and does not scroll`, async () => {
        const { page, errors } = await openTown(open, html(), head);
        const { content } = await frameIn(page);
        assert.ok((await untilFitted(content)) > 1500);
        assert.equal(await scrolls(content), false);
        assert.deepEqual(errors, []);
      });
    }
  }

  it('a script that loads long after the frame fits it', async () => {
    const { page } = await openTown(open, frame, '');
    const { content } = await frameIn(page);
    assert.equal(await heightOf(content), 800);
    await page.addScriptTag({ url: CLASSIC });
    await untilFitted(content);
  });

  it('a frame that is inserted later is fitted', async () => {
    const { page } = await openTown(open, '');
    await page.evaluate((frame) => document.querySelector('main')!.insertAdjacentHTML('beforeend', frame), frame);
    await untilFitted((await frameIn(page)).content);
  });

  it('a frame is fitted again after it is moved, and after it is removed and reinserted', async () => {
    const { page } = await openTown(open, frame);
    await untilFitted((await frameIn(page)).content);
    await page.evaluate(() => {
      const [frame] = document.querySelectorAll('iframe');
      frame!.style.height = '100px';
      document.querySelector('h1')!.before(frame!);
    });
    await untilFitted((await frameIn(page)).content);
    await page.evaluate(async () => {
      const [frame] = document.querySelectorAll('iframe');
      frame!.remove();
      frame!.style.height = '100px';
      // The script forgets frames that are gone when it hears something.
      const heard = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
      window.postMessage('something', '*');
      await heard;
      document.querySelector('main')!.append(frame!);
    });
    await untilFitted((await frameIn(page)).content);
  });

  it('a frame is fitted again whenever its width changes', async () => {
    const { page } = await openTown(open, frame);
    const { element, content } = await frameIn(page);
    const wide = await untilFitted(content);
    const heightAt = async (width: string) => {
      await element.evaluate((frame, width) => void (frame.style.width = width), width);
      await content.waitForFunction((width) => innerWidth <= parseInt(width), { polling: 20 }, width);
      return untilFitted(content);
    };
    const narrow = await heightAt('300px');
    assert.ok(narrow > 1.3 * wide, `${wide} ${narrow}`);
    assert.equal(await scrolls(content), false);
    await element.evaluate((frame) => frame.style.removeProperty('width'));
    await content.waitForFunction(() => innerWidth > 600, { polling: 20 });
    assert.equal(await untilFitted(content), wide);
  });

  it('two frames with the same brief are fitted independently', async () => {
    const { page } = await openTown(open, frame + frame.replace('width="100%"', 'width="320"'));
    const heights = [];
    for (const position of [1, 2])
      heights.push(await untilFitted((await frameIn(page, `iframe:nth-of-type(${position})`)).content));
    assert.ok(heights[1]! > 1.3 * heights[0]!, String(heights));
  });

  it('a frame is fitted inside its border, whatever box-sizing the site sets', async () => {
    for (const boxSizing of ['border-box', 'content-box']) {
      const css = `<style>* { box-sizing: ${boxSizing}; } iframe { border: 10px solid; }</style>`;
      const { page } = await openTown(open, css + frame);
      const { content } = await frameIn(page);
      await untilFitted(content);
      assert.equal(await scrolls(content), false);
    }
  });

  it('on a narrow page, a fitted frame is no wider than its container', async () => {
    const { page } = await openTown(open, frame, undefined, { viewport: { width: 320, height: 600 } });
    await untilFitted((await frameIn(page)).content);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  it('a site’s own rule for the width of frames is kept', async () => {
    const { page } = await openTown(open, `<style>iframe { max-width: 400px }</style>${frame}`);
    const { element, content } = await frameIn(page);
    await untilFitted(content);
    assert.equal(await element.evaluate(({ offsetWidth }) => offsetWidth), 400);
  });

  it('a frame next to one with an invalid address is fitted without an error', async () => {
    const broken = '<iframe class="policy-brief-frame" src="https://[" title="x"></iframe>';
    const { page, errors } = await openTown(open, broken + frame);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.text = `parent.postMessage({ policyBrief: 'hello' }, '*')`;
      document.querySelector('iframe')!.contentDocument!.body.append(script);
    });
    await untilHeard(page, 'hello');
    await untilFitted((await frameIn(page, 'iframe[src*=briefs]')).content);
    assert.deepEqual(errors, []);
  });

  it('without the script on the site, a frame keeps its size and scrolls', async () => {
    const { page } = await openTown(open, frame, '');
    const { content } = await frameIn(page);
    await untilShown(content);
    assert.equal(await heightOf(content), 800);
    assert.equal(await scrolls(content), true);
  });

  it('a frame keeps its own title and language', async () => {
    const { page } = await openTown(open, frame);
    const { content } = await frameIn(page);
    assert.deepEqual(await content.evaluate(() => [document.title, document.documentElement.lang]), [
      brief.meta.title,
      'de',
    ]);
  });

  it('axe finds no problem in a page with a frame, or in the frame', async () => {
    const { page } = await openTown(open, frame);
    const { content } = await frameIn(page);
    await untilFitted(content);
    assert.deepEqual([...(await faults(page)), ...(await faults(content))], []);
  });

  it('a link to another site opens outside the frame', async () => {
    const { page } = await openTown(open, frame);
    const { content } = await frameIn(page);
    await untilShown(content);
    const address = content.url();
    // Nobody is asked: the address is one of the same server.
    const link = await content.evaluateHandle((href) => {
      const link = document.querySelector<HTMLAnchorElement>('main .brief a[href^="https://"]')!;
      link.href = href;
      return link;
    }, `${institute.origin}/demo/`);
    const asked = institute.untilAsked('/demo/');
    await link.click();
    await asked;
    assert.equal(await link.evaluate(({ target }) => target), '_blank');
    assert.equal(content.url(), address);
  });

  it('requests the page, its script, its stylesheets and the logo from the institute, and nothing from other origins', async (test) => {
    // A separate server: pages opened by other tests may still send requests to the shared one.
    const institute = await startInstitute();
    test.after(() => institute.close());
    const { page, requests, origin } = await openTown(open, frameHtml(brief, institute.origin + PAGE), undefined, {
      settle: true,
    });
    const { content } = await frameIn(page);
    await untilFitted(content);
    await untilShown(content);
    const files = institute.asked.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
    const loaded = [CLASSIC, PAGE, STYLESHEET].map((path) => path.replace('/dist/', FOLDER));
    assert.deepEqual(
      files.sort(),
      [...loaded, `${FOLDER}site.css`, `${FOLDER}logo.svg`, PAGE.replace('.html', '.print.css')].sort(),
    );
    assert.deepEqual(
      requests.filter((address) => ![origin, institute.origin, 'data:'].some((start) => address.startsWith(start))),
      [],
    );
    for (const { headers } of institute.asked) assert.equal(headers.cookie, undefined);
    assert.equal(institute.asked.find(({ path }) => path === PAGE)!.headers.referer, undefined);
  });

  it('shows only the brief, and not the series around it', async () => {
    const { page } = await openTown(open, frameHtml(brief, institute.origin + PAGE));
    const { content } = await frameIn(page);
    await untilFitted(content);
    const shown = await content.evaluate(() =>
      [...document.body.children].filter((child) => child.checkVisibility()).map(({ localName }) => localName),
    );
    assert.deepEqual(shown, ['main']);
  });

  function scrolls(content: Frame): Promise<boolean> {
    return content.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return scrollHeight > clientHeight || scrollWidth > clientWidth;
    });
  }
});
