import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Brief } from '../../src/brief/model.js';
import { escapeScript } from '../../src/publish/escape.js';
import { sampleBrief } from '../fixtures/brief.js';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { EMBEDDED, HOST_PATH, hostSite, STYLED, THEMES, type Embedding, type Theme } from './support/host-pages.js';
import { allShown, changes, hostLooks, misfits, weakControls, type Look } from './support/host-looks.js';
import { untilShown } from './support/demo.js';
import { CLASSIC_LINE, site } from './support/forms.js';
import { tooWide } from './support/too-wide.js';

const WIDTHS = [320, 768, 1280];

/** A brief with every kind of content; its pictures are those of the demo. */
const brief = JSON.parse(
  JSON.stringify(sampleBrief)
    .replaceAll('bilder/bank.svg', '/demo/town-skyline.svg')
    .replaceAll('bilder/zeichen.svg', '/demo/town-arms.svg'),
) as Brief;

/** What themes add to the quotes and lists of their content, each with a rule as strong as theirs. */
const DECORATIONS = {
  'sets a mark before each quote': `
    blockquote { position: relative; margin: 30px 0 30px 2rem; }
    .content blockquote::before { content: '“'; position: absolute; left: -1rem; font-size: 3rem; }
    .content blockquote::after { content: '”'; }`,
  'puts a bar beside each quote and a ground behind it': `
    .content blockquote { padding: 8px 32px; border-left: 4px solid #c00; background: #eee; color: #777; }`,
  'colours the items of lists for the sake of their bullets': `
    .site .content li { color: #999; }
    .content ul { list-style: square inside; margin: 0.3em 0 0 1.6em; }`,
  'draws its own bullets': `
    .content ul > li::before, .content ol > li::before { content: '■'; color: #c00; }
    .content li { padding-left: 1.5em; background: linear-gradient(#eee, #ddd); list-style-type: disc; }`,
} as const;

/** A page of a site whose theme has those rules, with a brief in its content. */
function decorated(css: string): string {
  const shown = 'header contents summary recommendations background quotes citation imprint';
  return site(
    `<div class="content"><policy-brief src="#daten" show="${shown}"></policy-brief></div>
     <script type="application/json" id="daten">${escapeScript(JSON.stringify(brief))}</script>`,
    `<style>${css}</style>${CLASSIC_LINE}`,
  ).replace('<body>', '<body class="site">');
}

eachBrowser(({ name, open, reuse }) => {
  const show = async (theme: Theme, embedding: Embedding, how = open) => {
    const pages = hostSite(theme, embedding, brief);
    const { page } = await how(HOST_PATH, { documents: pages, viewport: { width: 1280, height: 800 } });
    await allShown(page);
    return page;
  };

  const untouched = new Map<Theme, Promise<Look[]>>();
  const looksWithout = (theme: Theme) => {
    const looks = untouched.get(theme) ?? show(theme, 'nothing').then(hostLooks);
    untouched.set(theme, looks);
    return looks;
  };

  for (const theme of THEMES) {
    for (const embedding of EMBEDDED) {
      it(`${theme}, ${embedding}: the rest of the page looks as it does without a brief`, async () => {
        const before = await looksWithout(theme);
        assert.ok(before.length > 70, String(before.length));
        assert.deepEqual(changes(before, await hostLooks(await show(theme, embedding, reuse))), []);
      });

      it(`${theme}, ${embedding}: the brief is readable and usable at every width`, async () => {
        const page = await show(theme, embedding, reuse);
        // Without a stylesheet, a picture keeps its natural width and may overflow.
        if (embedding === 'bare') await page.$$eval('.brief-image', ([image]) => image?.remove());
        const found = [...(await faults(page)), ...(await weakControls(page))];
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 800 });
          found.push(...(await tooWide(page)).map((fault) => `${width}: too wide: ${fault}`));
          if (!STYLED.includes(embedding)) continue;
          found.push(...(await misfits(page)).map((fault) => `${width}: ${fault}`));
        }
        assert.deepEqual(found, []);
      });
    }
  }

  for (const [theme, css] of Object.entries(DECORATIONS)) {
    it(`a theme that ${theme} adds nothing to the quotes and lists of a brief`, async () => {
      const looks = async (head: string) => {
        const { page } = await open(HOST_PATH, { documents: { [HOST_PATH]: decorated(head) } });
        await untilShown(page);
        return page.$$eval('.brief :is(blockquote, ol, ul, li)', (all) => {
          const LISTS = '.brief-list, .brief-notes, .brief-contents-items';
          return all.map((element) => {
            const pick = (pseudo: string, names: string[]) => {
              const style = getComputedStyle(element, pseudo);
              return names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
            };
            return [
              element.className || element.localName,
              ...['::before', '::after'].flatMap((pseudo) => pick(pseudo, ['content'])),
              ...pick('', ['color', 'background-color', 'background-image', 'border-inline-start-width']),
              // A theme may indent what is a list in the text, too, and choose its bullets.
              ...(element.matches(LISTS) ? [] : pick('', ['margin-inline-start', 'padding-inline-start'])),
              ...(element.closest(LISTS) ? [] : pick('', ['list-style-type'])),
            ];
          });
        });
      };
      const plain = await looks('');
      assert.ok(plain.length > 20);
      assert.deepEqual(await looks(css), plain);
    });
  }

  it('the text reads the same as static HTML and from the published scripts', async () => {
    const texts = STYLED.map(async (embedding) => {
      const page = await show('bootstrap', embedding);
      return page.evaluate(() => {
        const host = document.querySelector('#place policy-brief')?.shadowRoot;
        const text = document.querySelector<HTMLElement>('#place .brief') ?? host?.querySelector<HTMLElement>('.brief');
        return text?.innerText.replace(/\s+/g, ' ').trim();
      });
    });
    const [first, ...others] = await Promise.all(texts);
    assert.ok(first!.includes('Jr. 0000-0002-1825-0097, Max Beispiel'));
    // Text that the script renews does not say of when it is.
    const AS_OF = / Stand: 4\. Dezember 2025$/;
    assert.match(first!, AS_OF);
    assert.ok(others.some((other) => !other!.endsWith(' Stand: 4. Dezember 2025')));
    for (const other of others) assert.equal(other!.replace(AS_OF, ''), first!.replace(AS_OF, ''));
  });

  // In Chromium, the test itself sets the colour scheme, also for frames.
  if (name !== 'firefox') return;

  it('a frame is dark if the embedding page is', async () => {
    const page = await show('bootstrap-dark', 'frame');
    const frame = await page.waitForFrame((one) => one !== page.mainFrame());
    const ground = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(ground, 'rgb(21, 25, 30)');
  });
});
