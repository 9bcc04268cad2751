import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from '../pages/support/demo.js';
import { runProgram } from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'paper-'));
after(() => rmSync(folder, { recursive: true }));

const TITLE = '„Resiliente Kommunen 2.0“: Migration als Chance verstehen';

eachBrowser(({ name, open }) => {
  // Firefox prints no margin boxes.
  if (name !== 'chromium') return;

  it('each sheet of a printed brief has its number, and all but the first repeat title and issue', async () => {
    const { page } = await open('/demo/briefs/resiliente-kommunen-2-0.de.html', { ownTab: true });
    await untilShown(page);
    const path = join(folder, 'brief.pdf');
    await page.pdf({ path, preferCSSPageSize: true, format: 'A4' });
    const sheets = runProgram('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
    assert.ok(sheets.length > 2, `${sheets.length} sheets`);
    for (const [index, sheet] of sheets.entries()) {
      const [first = '', ...others] = sheet.trim().split('\n');
      assert.equal(others.at(-1)?.replaceAll(' ', ''), `${index + 1}/${sheets.length}`);
      assert.equal(first.includes(TITLE) && first.includes('05|2025'), index > 0, first);
    }
  });
});
