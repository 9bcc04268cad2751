import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { inlineText } from '../../src/brief/text.js';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, clear, firstBrief, setIn, untilShown } from './support/demo.js';

const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];

eachBrowser(({ name, open }) => {
  // Only Chromium exposes its accessibility tree to tests.
  if (name !== 'chromium') return;

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`heading-level="${level}" gives the title level ${level}, sections ${level + 1}, items ${level + 2}`, async () => {
      const { page } = await open('/demo/index.html', { ownTab: true });
      await clear(page);
      await setIn(page, 'policy-brief', { src: BRIEF_PATH, 'heading-level': String(level) });
      assert.deepEqual(await headings(page), ['1 Titel der Seite', ...outline(level)]);
    });
  }

  it('an isolated brief uses the same heading levels', async () => {
    const { page } = await open('/demo/index.html', { ownTab: true });
    await clear(page);
    await setIn(page, 'policy-brief', { src: BRIEF_PATH, isolate: '' });
    assert.deepEqual(await headings(page), ['1 Titel der Seite', ...outline(2)]);
  });

  it('a brief composed of elements has the outline of the whole brief', async () => {
    const { page } = await open('/demo/institute.html', { ownTab: true });
    await untilShown(page);
    const found = await headings(page);
    assert.deepEqual(
      found.filter((heading) => heading !== '2 Inhalt'),
      outline(1),
    );
  });

  it('two briefs add no landmark to the page', async () => {
    const { page } = await open('/demo/index.html', { ownTab: true });
    await clear(page);
    await setIn(page, 'policy-brief', { src: BRIEF_PATH });
    await setIn(page, 'policy-brief', { src: BRIEF_PATH, isolate: '' });
    assert.deepEqual(await nodes(page, LANDMARKS), ['main ']);
  });

  it('tables of contents are navigation landmarks with a name', async () => {
    const { page } = await open('/demo/institute.html', { ownTab: true });
    await untilShown(page);
    const found = await nodes(page, ['navigation']);
    assert.ok(found.includes(`navigation Inhalt: ${firstBrief().meta.title}`), found.join());
    assert.equal(new Set(found).size, found.length);
  });
});

/** The headings that the brief should have, as `level name`. */
function outline(level: number): string[] {
  const { meta, sections } = firstBrief();
  return [
    `${level} ${meta.title}`,
    ...sections.flatMap(({ role, title, items }) => [
      ...(role === 'imprint' ? [`${level + 1} Zitiervorschlag`] : []),
      `${level + 1} ${inlineText(title)}`,
      ...items.map((item) => `${level + 2} ${inlineText(item.title)}`),
    ]),
  ];
}

async function headings(page: Page): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return tree
    .filter(({ role }) => role?.value === 'heading')
    .map(({ name, properties }) => `${properties?.find((one) => one.name === 'level')?.value.value} ${name?.value}`);
}

async function nodes(page: Page, roles: string[]): Promise<string[]> {
  const tree = await accessibilityTree(page);
  return tree
    .filter(({ role }) => roles.includes(role?.value as string))
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`);
}

/** The nodes exposed to assistive technology, in the order of the page. */
async function accessibilityTree(page: Page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id)!;
    return [...(node.ignored ? [] : [node]), ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]!.nodeId);
}
