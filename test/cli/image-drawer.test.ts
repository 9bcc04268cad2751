import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';

/** Makes a package impossible to find, as npm leaves it with `--omit=optional`. */
const HIDE = `
  const Module = require('node:module');
  const find = Module._resolveFilename;
  Module._resolveFilename = function (name, ...others) {
    if (!name.startsWith('@resvg/')) return find.call(this, name, ...others);
    throw Object.assign(new Error('Cannot find module ' + name), { code: 'MODULE_NOT_FOUND' });
  };`;

const BRIEF = `---
title: Zäune öffnen für 漢字
lang: de
date: 2026-01-09
published: 2026-01-09T09:00:00+01:00
author: { literal: Amt für Zäune }
description: Zäune öffnen.
publisher: { name: Musterstadt }
license: CC-BY-4.0
---
Offene Zäune verbinden.
`;

describe('share images of a build', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'images-'));
    writeFileSync(join(folder, 'hide.cjs'), HIDE);
    writeFileSync(join(folder, 'zaeune.de.md'), BRIEF.replace('漢字', 'alle'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const build = (...options: string[]): string => {
    const args = ['build', 'zaeune.de.md', '--url', 'https://x.example/', '--out', 'site', '--lang', 'en'];
    const command = [...options, resolve('dist/cli/main.js'), ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stderr;
  };
  const images = () => readdirSync(join(folder, 'site')).filter((name) => name.endsWith('.png'));
  const page = () => readFileSync(join(folder, 'site/zaeune.de.html'), 'utf8');

  it('are there, and named by the page', () => {
    build();
    assert.deepEqual(images(), ['share.png', 'zaeune.de.share.png']);
    assert.ok(page().includes('content="https://x.example/zaeune.de.share.png"'));
  });

  it('go, with what the page says of them, where the program that draws them is not installed', () => {
    assert.match(build('--require', './hide.cjs'), /site: warning: The site has no share images/);
    assert.deepEqual(images(), []);
    assert.doesNotMatch(page(), /og:image|twitter:card/);
  });

  it('come back once it is installed', () => {
    build();
    assert.deepEqual(images(), ['share.png', 'zaeune.de.share.png']);
  });

  it('do not exist for a brief with a character that the font lacks', () => {
    writeFileSync(join(folder, 'zaeune.de.md'), BRIEF);
    assert.match(build(), /^zaeune\.de\.md: warning: .* the character "漢"/m);
    assert.deepEqual(images(), ['share.png']);
    assert.doesNotMatch(page(), /og:image/);
  });
});
