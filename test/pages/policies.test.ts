import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { useEverything, untilShown } from './support/demo.js';
import {
  ALL_FORMS,
  CITATION,
  CLASSIC,
  CLASSIC_LINE,
  FOLDER,
  FORMS,
  MODULE,
  MODULE_LINE,
  PLACES,
  site,
  STYLESHEET,
  wordsIn,
} from './support/forms.js';

const PATH = '/seite.html';

/** The strict policy of the README; without a list of policies for trusted types. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const NO_STYLES = STRICT.map((directive) => directive.replace("style-src 'self'", "style-src 'none'"));
const TRUSTED = ["require-trusted-types-for 'script'", "trusted-types 'none'"];
const POLICIES: [what: string, policy: readonly string[]][] = [
  ['a strict policy', STRICT],
  ['a policy without any stylesheet', NO_STYLES],
  ['a policy that allows no trusted types', [...STRICT, ...TRUSTED]],
];

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const LINES = [
  ['the classic script', CLASSIC_LINE],
  ['the module', MODULE_LINE],
] as const;

eachBrowser(({ open }) => {
  const under = (policy: readonly string[], content: string, head: string) =>
    open(PATH, {
      settle: true,
      documents: { [PATH]: site(content, head) },
      headers: (path) => (path === PATH ? { 'Content-Security-Policy': policy.join('; ') } : {}),
    });

  for (const [what, policy] of POLICIES) {
    for (const [line, head] of LINES) {
      it(`every form works under ${what}, with ${line}, without a violation`, async () => {
        const { page, errors, violations } = await under(policy, ALL_FORMS, head);
        await untilShown(page);
        for (const [form, selector] of PLACES) assert.ok((await wordsIn(page, selector)).includes(CITATION), form);
        await useEverything(page);
        assert.deepEqual(await violations(), []);
        assert.deepEqual(errors, []);
      });
    }
  }

  it('the stylesheet and the styles of the elements work under a strict policy', async () => {
    const head = `<link rel="stylesheet" href="${STYLESHEET}">${CLASSIC_LINE}`;
    const { page, violations } = await under(STRICT, FORMS['a static fragment'], head);
    await untilShown(page);
    assert.equal(await page.$eval('.brief-title', (title) => getComputedStyle(title).lineHeight !== 'normal'), true);
    assert.deepEqual(await violations(), []);
  });

  for (const [file, tag] of [
    [MODULE, (hash: string) => `<script type="module" src="${MODULE}" integrity="${hash}" crossorigin></script>`],
    [CLASSIC, (hash: string) => `<script defer src="${CLASSIC}" integrity="${hash}" crossorigin="anonymous"></script>`],
  ] as const) {
    const hash = integrity[file.replace('/dist/', '')] ?? '';

    it(`a browser runs ${file} with its published hash, and refuses it with another`, async () => {
      const right = await under(STRICT, FORMS['an element'], tag(hash));
      await untilShown(right.page);
      assert.ok((await wordsIn(right.page, 'main')).includes(CITATION));
      const wrong = await under(STRICT, FORMS['an element'], tag(hash.replace(/.$/, hash.endsWith('A') ? 'B' : 'A')));
      assert.equal(await wrong.page.evaluate(() => customElements.get('policy-brief') === undefined), true);
      assert.ok((await wordsIn(wrong.page, 'main')).includes('Resiliente Kommunen'));
    });
  }

  it('a brief folder on another site is requested only if the page opts in', async () => {
    const link = `<div data-policy-brief="http://localhost:1${FOLDER}x.json"><a href="/">Text</a></div>`;
    const { page, requests, messages } = await open(PATH, { documents: { [PATH]: site(link) }, settle: true });
    assert.deepEqual(
      requests.filter((address) => address.includes('localhost:1')),
      [],
    );
    assert.equal(await page.$eval('main div', (div) => div.innerHTML), '<a href="/">Text</a>');
    assert.equal(messages.filter((text) => text.includes('data-briefs')).length, 1);
  });
});
