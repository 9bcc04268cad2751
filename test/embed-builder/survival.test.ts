import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { snippetsFor } from '../../src/embed-builder/snippets.js';
import { waysOf, type System as EmbedSystem } from '../../src/embed-builder/systems.js';
import { contao } from '../cms/contao.js';
import { drupal } from '../cms/drupal.js';
import { joomla } from '../cms/joomla.js';
import { inNode, type System } from '../cms/systems.js';
import { typo3 } from '../cms/typo3.js';
import { sampleBrief } from '../fixtures/brief.js';
import { choose, chooseSeries, HASHES, UNUSUAL } from './support.js';

/** What stands between the paste and the page. The systems that are missing print what they are given. */
const FILTERS: [EmbedSystem, readonly System[]][] = [
  ['typo3', typo3],
  ['drupal', drupal],
  ['joomla', joomla],
  ['contao', contao],
  ['other', inNode],
];

for (const [system, filters] of FILTERS) {
  for (const { name, sanitise } of filters) {
    describe(`through “${name}”`, () => {
      const ways = (kind?: 'series' | 'newest') =>
        waysOf(system, kind)
          .filter((way) => way !== 'frame')
          .map((way) => [way, kind] as const);
      for (const [way, kind] of [...ways(), ...ways('series'), ...ways('newest')]) {
        const given = { ...UNUSUAL, system, way };
        const { snippet } = snippetsFor(kind ? chooseSeries(kind, given) : choose(given), sampleBrief, HASHES);
        const which = [system, way, kind].filter(Boolean).join(', ');

        it(`the snippet for ${which}, keeps its text and the addresses of its links`, async () => {
          const left = await sanitise(snippet);
          assert.equal(textOf(left), textOf(snippet));
          assert.deepEqual(valuesOf(left, 'href'), valuesOf(snippet, 'href'));
          assert.ok(valuesOf(left, 'href').length > 0);
        });

        it(`the snippet for ${which}, keeps the attributes that the script and the stylesheet look for`, async () => {
          const left = await sanitise(snippet);
          for (const placeholder of [/^data-/, /^class$/])
            assert.deepEqual(attributes(left, placeholder), attributes(snippet, placeholder));
        });
      }
    });
  }
}

function textOf(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  return read(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

function valuesOf(html: string, name: string): string[] {
  return attributes(html, new RegExp(`^${name}$`)).map(([, value]) => value);
}

function attributes(html: string, pattern: RegExp): [name: string, value: string][] {
  const read = (node: DefaultTreeAdapterTypes.ChildNode): [string, string][] =>
    defaultTreeAdapter.isElementNode(node)
      ? [
          ...node.attrs.flatMap(({ name, value }) => (pattern.test(name) ? [[name, value] as [string, string]] : [])),
          ...node.childNodes.flatMap(read),
        ]
      : [];
  return parseFragment(html).childNodes.flatMap(read);
}
