import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { runProgram } from '../programs/run-program.js';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { untilShown } from './support/demo.js';
import { tooWide } from './support/too-wide.js';

const BRIEF = (lang: string) => `---
title: ${TEXTS[lang]}
lang: ${lang}
date: 2025-11-03
published: 2025-11-03T09:00:00+01:00
author: { literal: ${TEXTS[lang]} }
license: CC BY 4.0
corrections: [{ date: 2025-11-03, text: ${TEXTS[lang]} }]
---

${TEXTS[lang]}.[^1]

::: {.callout-note}
${TEXTS[lang]}.
:::

## ${TEXTS[lang]} {#empfehlungen .recommendations}

### ${TEXTS[lang]} {#eine}

> ${TEXTS[lang]}
>
> — ${TEXTS[lang]}

[^1]: ${TEXTS[lang]}.
`;

/** A made-up title in each language. */
const TEXTS: Readonly<Record<string, string>> = { uk: 'Лавки в тіні', ar: 'مقاعد في الظل' };

/** What readers of each language find: words in the text, buttons, and words around the text. */
const WORDS: Readonly<Record<string, { text: string[]; buttons: string[]; around: string[] }>> = {
  uk: {
    text: ['Виправлення', 'Примітка', 'Рекомендоване цитування'],
    buttons: ['Цитувати', 'Копіювати: рекомендоване цитування', 'Копіювати: посилання', 'Копіювати: цитата'],
    around: ['Завантажити', 'Вбудувати', 'Пакет для вбудовування', 'Інструкція із вбудовування'],
  },
  ar: {
    text: ['التصويبات', 'ملاحظة', 'الاستشهاد المقترح'],
    buttons: ['الاستشهاد', 'نسخ الاستشهاد المقترح', 'نسخ الرابط', 'نسخ الاقتباس'],
    around: ['تنزيل', 'التضمين', 'حزمة التضمين', 'دليل التضمين'],
  },
};

eachBrowser(({ reuse }) => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'languages-'));
    for (const lang of Object.keys(WORDS)) writeFileSync(join(folder, `a.${lang}.md`), BRIEF(lang));
    writeFileSync(join(folder, 'policy-brief.yaml'), 'url: https://institut.example/reihe/\ntitle: Institut\n');
    runProgram('node', ['dist/cli/main.js', 'build', folder, '--out', join(folder, 'site')]);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [lang, words] of Object.entries(WORDS)) {
    const path = `/a.${lang}.html`;
    it(`a page in ${lang} has text, controls and the words around it in that language`, async () => {
      const { page } = await reuse(path, { folder: join(folder, 'site'), settle: true });
      await untilShown(page);
      const found = await page.evaluate(() => ({
        text: document.querySelector('.brief')!.textContent,
        page: document.body.textContent,
        languages: [...document.querySelectorAll('.brief [lang], [class^="site-"][lang]')].map((one) =>
          one.getAttribute('lang'),
        ),
        buttons: [...document.querySelectorAll('policy-brief-copy-controls, policy-brief-citation-controls')].flatMap(
          ({ shadowRoot }) => [...shadowRoot!.querySelectorAll('button')].map(({ textContent }) => textContent.trim()),
        ),
      }));
      for (const word of words.text) assert.ok(found.text.includes(word), word);
      for (const word of words.around) assert.ok(found.page.includes(word), word);
      for (const word of words.buttons) assert.ok(found.buttons.includes(word), `${word}: ${found.buttons.join()}`);
      assert.deepEqual(
        found.languages.filter((one) => one === 'de'),
        [],
      );
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds no problem on a page in ${lang} in its ${colorScheme} colour scheme`, async () => {
        const { page } = await reuse(path, { folder: join(folder, 'site'), colorScheme, settle: true });
        await untilShown(page);
        assert.deepEqual(await faults(page), []);
      });
    }

    it(`a page in ${lang} does not scroll sideways at 320 pixels`, async () => {
      const viewport = { width: 320, height: 640 };
      const { page } = await reuse(path, { folder: join(folder, 'site'), settle: true, viewport });
      await untilShown(page);
      assert.deepEqual(await tooWide(page), []);
    });

    it(`the list of briefs in ${lang} has no fault that axe finds`, async () => {
      const list = lang === 'uk' ? '/index.html' : `/index.${lang}.html`;
      const { page } = await reuse(list, { folder: join(folder, 'site'), settle: true });
      assert.equal(await page.$eval('html', (root) => root.lang), lang);
      assert.deepEqual(await faults(page), []);
    });
  }
});
