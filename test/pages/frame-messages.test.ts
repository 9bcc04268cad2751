import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { frameHtml } from '../../src/publish/frame.js';
import { eachBrowser } from '../support/pages.js';
import { untilShown, useEverything } from './support/demo.js';
import { brief, CLASSIC_LINE, FORMS, PAGE, site } from './support/forms.js';
import {
  frameIn,
  heard,
  heightOf,
  openTown,
  PUPPET,
  startInstitute,
  untilFitted,
  untilHeard,
  WITHOUT_POLICY,
  type Institute,
} from './support/framing.js';

/** Messages of a frame's window that must have no effect: all but a number within bounds, with the frame's token. */
const MALFORMED = [
  { token: 'anderes', value: 777 },
  { token: '', value: 777 },
  { value: 777, token: undefined },
  ...[NaN, Infinity, -777, 0, 39, 50_001, 1e300, '777', '777px', [777], { value: 777 }, true, null].map((value) => ({
    value,
  })),
];

eachBrowser(({ open }) => {
  let institute: Institute;
  let sandboxed: string;
  let bare: string;

  before(async () => {
    institute = await startInstitute();
    sandboxed = frameHtml(brief, institute.origin + PAGE);
    bare = sandboxed.replace(/ sandbox="[^"]*"/, '');
  });
  after(() => institute.close());

  /** A town's page with a fitted frame, and the token of that frame. */
  const fitted = async (frame: string, more = '') => {
    const { page, errors } = await openTown(open, frame + more);
    const { element, content } = await frameIn(page, 'iframe.policy-brief-frame');
    const height = await untilFitted(content);
    const told = (await heard(page)) as { policyBrief?: string; token?: string }[];
    const token = told.find(({ policyBrief }) => policyBrief === 'height')!.token!;
    return { page, errors, element, content, height, token };
  };
  /** The page in the frame has no policy, which would refuse a frame in it. */
  const unprotected = (frame: string) => frame.replace(PAGE, PAGE + WITHOUT_POLICY);
  const forged = (token: string) => ({ policyBrief: 'height', token, value: 7777, mark: 'forged' });

  for (const [kind, frame] of [
    ['sandboxed', () => sandboxed],
    ['bare', () => bare],
  ] as const) {
    it(`a ${kind} frame gets the height that it reports with its token`, async () => {
      const { page, content, token } = await fitted(frame());
      await say(content, forged(token));
      await untilHeard(page, 'forged');
      await content.waitForFunction(() => innerHeight === 7777, { polling: 20 });
    });

    it(`malformed messages do not change a ${kind} frame`, async () => {
      const { page, errors, content, height, token } = await fitted(frame());
      for (const part of MALFORMED) await say(content, { ...forged(token), ...part });
      for (const data of [token, [token], 777, null, { height: 777 }, { message: 'height', value: 777 }])
        await say(content, data);
      await say(content, { mark: 'the last' });
      await untilHeard(page, 'the last');
      await assertHeight(page, height);
      assert.deepEqual(errors, []);
    });

    it(`another frame of the same server cannot change a ${kind} frame with its token`, async () => {
      const { page, height, token } = await fitted(
        frame(),
        `<iframe id="andere" src="${institute.origin}${PUPPET}" title="Andere"></iframe>`,
      );
      const other = await (await page.$('#andere'))!.contentFrame();
      await say(other!, forged(token));
      await untilHeard(page, 'forged');
      await assertHeight(page, height);
    });

    it(`a frame inside a ${kind} frame cannot change it with its token`, async () => {
      const { page, content, height, token } = await fitted(unprotected(frame()));
      await content.evaluate((message) => {
        const inner = document.createElement('iframe');
        inner.hidden = true;
        inner.srcdoc = `<script>parent.parent.postMessage(${JSON.stringify(message)}, '*')</script>`;
        document.body.append(inner);
      }, forged(token));
      await untilHeard(page, 'forged');
      await assertHeight(page, height);
    });

    it(`another window cannot change a ${kind} frame with its token`, async () => {
      const { page, height, token } = await fitted(frame());
      const other = await page.evaluateHandle((puppet) => window.open(puppet)!, PUPPET);
      await untilHeard(page, 'puppet is there');
      await other.evaluate((other, say) => other.postMessage({ say }, '*'), forged(token));
      await untilHeard(page, 'forged');
      await assertHeight(page, height);
    });

    it(`the site’s own window cannot change a ${kind} frame with its token`, async () => {
      const { page, height, token } = await fitted(frame());
      await page.evaluate((message) => window.postMessage(message, '*'), forged(token));
      await untilHeard(page, 'forged');
      await assertHeight(page, height);
    });

    it(`a ${kind} frame ignores requests from a sibling frame`, async () => {
      const { page, content } = await fitted(frame(), `<iframe id="andere" src="${PUPPET}" title="Andere"></iframe>`);
      const before = (await heard(page)).length;
      await hear(content);
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector<HTMLIFrameElement>('#andere')!;
        contentWindow!.postMessage({ say: { policyBrief: 'fit', token: 'foreign' } }, '*');
      });
      await untilHeard(content, 'foreign');
      await reply(page, content);
      // The page receives the sibling's message too, which goes to every window around it.
      const said = (await heard(page)).slice(before) as { policyBrief?: string; token?: string }[];
      assert.deepEqual(
        said.filter(({ policyBrief, token }) => policyBrief === 'height' && token === 'foreign'),
        [],
      );
    });

    it(`a ${kind} frame ignores requests from a frame inside it`, async () => {
      const { page, content } = await fitted(unprotected(frame()));
      await hear(content);
      await content.evaluate(() => {
        const inner = document.createElement('iframe');
        inner.hidden = true;
        inner.srcdoc = `<script>parent.postMessage({ policyBrief: 'fit', token: 'foreign' }, '*')</script>`;
        document.body.append(inner);
      });
      await untilHeard(content, 'foreign');
      await reply(page, content);
      assert.ok(!JSON.stringify(await heard(page)).includes('foreign'));
    });

    it(`a ${kind} frame ignores malformed requests`, async () => {
      const { page, content } = await fitted(frame());
      await hear(content);
      const before = (await heard(page)).length;
      await page.evaluate(() => {
        const orders = [
          { policyBrief: 'fit' },
          { policyBrief: 'fit', token: '' },
          { policyBrief: 'fit', token: 5 },
          { policyBrief: 'fit', token: '<img src=x>' },
          { policyBrief: 'fit', token: 'x'.repeat(65) },
          { policyBrief: 'FIT', token: 'x' },
          { policyBrief: 'navigate', token: 'x', value: 'javascript:alert(1)' },
          { message: 'ready' },
          { message: 'ready', secret: 'a1B2c3D4e5' },
          'fit',
          null,
          undefined,
          ['fit', 'x'],
          { mark: 'the last' },
        ];
        for (const order of orders) document.querySelector('iframe')!.contentWindow!.postMessage(order, '*');
      });
      await untilHeard(content, 'the last');
      await reply(page, content);
      const said = (await heard(page)).slice(before) as { token?: string }[];
      assert.deepEqual(
        said.filter(({ token }) => token !== 'rightful'),
        [],
      );
    });
  }

  it('a bare frame that has navigated to another origin cannot change its height, even with the token', async () => {
    const { page, element, height, token } = await fitted(bare);
    await element.evaluate(({ contentWindow }, address) => {
      contentWindow!.location.href = address;
    }, institute.otherOrigin + PUPPET);
    await untilHeard(page, 'puppet is there');
    await element.evaluate(({ contentWindow }, message) => {
      for (const say of [{ policyBrief: 'hello' }, message]) contentWindow!.postMessage({ say }, '*');
    }, forged(token));
    await untilHeard(page, 'forged');
    await assertHeight(page, height);
  });

  it('a sandboxed frame that has navigated elsewhere gets no token, so it cannot change its height', async () => {
    const { page, element, content, height } = await fitted(sandboxed);
    await element.evaluate(({ contentWindow }, address) => {
      contentWindow!.location.href = address;
    }, institute.otherOrigin + PUPPET);
    await untilHeard(page, 'puppet is there');
    await hear(content);
    await element.evaluate(({ contentWindow }) => contentWindow!.postMessage({ say: { policyBrief: 'hello' } }, '*'));
    await untilHeard(page, 'hello');
    // An answer would have come before this.
    await element.evaluate(({ contentWindow }) => contentWindow!.postMessage({ mark: 'the last' }, '*'));
    await untilHeard(content, 'the last');
    assert.ok(!JSON.stringify(await heard(content)).includes('token'));
    await assertHeight(page, height);
  });

  it('a sandboxed frame gets a token again if the page changes its address', async () => {
    const { page, element } = await fitted(sandboxed);
    await element.evaluate((frame) => {
      frame.style.height = '';
      frame.src = frame.src.replace('.html', '.html?neu');
    });
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '', { polling: 20 });
  });

  it('the token of one frame is not valid for another', async () => {
    const { page } = await openTown(open, sandboxed + sandboxed);
    const first = (await frameIn(page, 'iframe:nth-of-type(1)')).content;
    const { content: second } = await frameIn(page, 'iframe:nth-of-type(2)');
    const height = await untilFitted(first);
    await untilFitted(second);
    const told = (await heard(page)) as { token?: string }[];
    const tokens = [...new Set(told.flatMap(({ token }) => token ?? []))];
    assert.equal(tokens.length, 2);
    // One of the two tokens is the frame's own, which shows that a correct token works.
    await say(second, { ...forged(tokens[0]!), value: 6666 });
    await say(second, forged(tokens[1]!));
    await untilHeard(page, '7777');
    await second.waitForFunction(() => [6666, 7777].includes(innerHeight), { polling: 20 });
    assert.notEqual(await heightOf(first), await heightOf(second));
    assert.equal(await page.$eval('iframe', ({ clientHeight }) => clientHeight), height);
  });

  it('a brief’s page in a tab sends no messages', async () => {
    const { page } = await open(PAGE);
    await untilShown(page);
    await hear(page);
    await page.evaluate(() => window.postMessage({ policyBrief: 'fit', token: 'own' }, '*'));
    await page.setViewport({ width: 400, height: 500 });
    await useEverything(page);
    await untilHeard(page, 'own');
    assert.equal((await heard(page)).length, 1);
  });

  it('a brief’s page sends no messages to the window that opened it', async () => {
    const { page } = await openTown(open, '');
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    const other = await page.evaluateHandle((address) => window.open(address)!, PAGE);
    const brief = (await opened)!;
    await untilShown(brief);
    await hear(brief);
    await other.evaluate((other) => other.postMessage({ policyBrief: 'fit', token: 'own' }, '*'));
    await untilHeard(brief, 'own');
    // An answer would have come before this.
    await brief.evaluate(() => (opener as Window).postMessage('the last', '*'));
    await untilHeard(page, 'the last');
    assert.deepEqual(await heard(page), ['the last']);
  });

  it('a town’s page with a brief sends no messages when it is in a frame', async () => {
    const town = '/ort.html';
    const { page } = await openTown(
      open,
      `<iframe class="policy-brief-frame" src="${town}#?secret=a1B2c3D4e5" title="Ort"></iframe>`,
      CLASSIC_LINE,
      { documents: { [town]: site(FORMS['an element']) } },
    );
    const { content } = await frameIn(page);
    await untilShown(content);
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe')!;
      contentWindow!.postMessage({ policyBrief: 'fit', token: 'own' }, '*');
      contentWindow!.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
    });
    await useEverything(content);
    assert.deepEqual(await heard(page), []);
  });

  /** Sends a message from a frame's own window to the page that embeds it. */
  function say(content: Frame, data: unknown): Promise<void> {
    // JSON has no NaN or Infinity, so these numbers are sent as source code.
    const text = JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? `#${value}#` : value,
    );
    return content.evaluate(`parent.postMessage(${text.replace(/"#(.+?)#"/g, '$1')}, '*')`) as unknown as Promise<void>;
  }

  /** Records every message that a page receives from now on. */
  function hear(page: Page | Frame): Promise<void> {
    return page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('message', ({ data }) => heard.push(data));
    });
  }

  /** Asks a frame for its height as the site may, and waits for the answer; everything sent before has arrived then. */
  async function reply(page: Page, content: Frame): Promise<void> {
    await page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ policyBrief: 'fit', token: 'rightful' }, '*'),
    );
    await untilHeard(content, 'rightful');
    await untilHeard(page, 'rightful');
  }

  async function assertHeight(page: Page, height: number): Promise<void> {
    // The script obeys a message in the task in which the page hears it, and that was before this.
    // A page behind another window does not paint its frames, but still computes their height.
    const found = await page.$eval('iframe.policy-brief-frame', ({ clientHeight }) => clientHeight);
    assert.equal(found, height);
  }
});
