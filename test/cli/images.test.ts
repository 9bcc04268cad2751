import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import type { Brief } from '../../src/brief/model.js';
import { FRONT_MATTER } from '../authoring/support.js';

/** The built command, for `build` adds the library's files. */
const { run } = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"><path d="M0 0h120v80z"/></svg>';

describe('images of a brief', () => {
  let folder: string;
  let err: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'images-'));
    err = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const putBrief = (path: string, body: string) => put(path, FRONT_MATTER + body);
  const call = (command: string, ...files: string[]) =>
    run(
      [
        ...[command, ...files.map((file) => join(folder, file)), '--out', join(folder, 'out'), '--lang', 'de'],
        ...(command === 'build' ? ['--url', 'https://institut.example/briefs/'] : []),
      ],
      {},
      { out: () => undefined, err: (line) => err.push(line) },
    );
  const written = (path: string) => readFileSync(join(folder, 'out', path));
  const isNothingWritten = () => !readdirSync(folder).includes('out');

  for (const command of ['compile', 'build']) {
    it(`are copied by ${command}, in their folders, byte by byte`, async () => {
      put('bilder/karte.png', png(30, 20));
      put('zeichen.svg', SVG);
      putBrief('a.de.md', '![Karte](bilder/karte.png)\n\nEin ![Zeichen](zeichen.svg) im Text.');
      assert.equal(await call(command, 'a.de.md'), 0, err.join('\n'));
      assert.deepEqual(written('bilder/karte.png'), Buffer.from(png(30, 20)));
      assert.equal(written('zeichen.svg').toString(), SVG);
    });
  }

  it('have their size in the data, the page and the HTML to paste', async () => {
    put('karte.png', png(30, 20));
    putBrief('a.de.md', '![Karte](karte.png)');
    assert.equal(await call('build', 'a.de.md'), 0);
    const brief = JSON.parse(written('a.de.json').toString()) as Brief;
    assert.deepEqual(brief.summary, [{ type: 'figure', src: 'karte.png', alt: 'Karte', width: 30, height: 20 }]);
    for (const file of ['a.de.html', 'a.de.fragment.html'])
      assert.match(written(file).toString(), /<img[^>]* width="30" height="20"/);
  });

  it('have the size at which browsers show a photograph that the camera turned', async () => {
    put('foto.jpg', jpegTurned(40, 30));
    putBrief('a.de.md', '![Foto](foto.jpg)');
    assert.equal(await call('compile', 'a.de.md'), 0, err.join('\n'));
    const { summary } = JSON.parse(written('a.de.json').toString()) as Brief;
    assert.deepEqual(summary, [{ type: 'figure', src: 'foto.jpg', alt: 'Foto', width: 30, height: 40 }]);
  });

  for (const [what, prepare, code] of [
    ['are missing', () => undefined, '„karte.png“ gibt es nicht'],
    ['are a folder', () => put('karte.png/x', ''), '„karte.png“ gibt es nicht'],
    ['are no image', () => put('karte.png', 'Text'), 'lässt sich nicht als Bild lesen'],
    ['are cut off', () => put('karte.png', png(30, 20).subarray(0, 12)), 'lässt sich nicht als Bild lesen'],
  ] as const) {
    it(`keep everything from being written if they ${what}`, async () => {
      prepare();
      putBrief('a.de.md', 'Text.\n\n![Karte](karte.png)');
      assert.equal(await call('build', 'a.de.md'), 1);
      assert.ok(err[0]?.includes('a.de.md:10:1') && err[0].includes(code), err.join('\n'));
      assert.ok(isNothingWritten());
    });
  }

  it('of two briefs may have one name if they are the same', async () => {
    put('a/karte.png', png(30, 20));
    put('b/karte.png', png(30, 20));
    putBrief('a/a.de.md', '![Karte](karte.png)');
    putBrief('b/b.de.md', '![Karte](karte.png)');
    assert.equal(await call('build', 'a/a.de.md', 'b/b.de.md'), 0, err.join('\n'));
  });

  it('of two briefs that differ under one name keep everything from being written', async () => {
    put('a/karte.png', png(30, 20));
    put('b/karte.png', png(31, 20));
    putBrief('a/a.de.md', '![Karte](karte.png)');
    putBrief('b/b.de.md', '![Karte](karte.png)');
    assert.equal(await call('build', 'a/a.de.md', 'b/b.de.md'), 1);
    assert.match(err.join('\n'), /a\/karte\.png und .*b\/karte\.png ergäben dieselbe Zieldatei/);
    assert.ok(isNothingWritten());
  });

  it('cannot take the name of a file of the brief', async () => {
    put('a.de.html', SVG);
    putBrief('a.de.md', '![Karte](a.de.html)');
    assert.equal(await call('build', 'a.de.md'), 1);
    assert.match(err.join('\n'), /„a\.de\.html“ lässt sich nicht als Bild lesen/);
    assert.ok(isNothingWritten());
  });

  for (const name of ['karte.php', '.htaccess', 'karte.svg.html', 'karte.js', 'karte.svg.phtml', 'karte']) {
    it(`are not published under a name that a server may run: ${name}`, async () => {
      put(name, SVG);
      putBrief('a.de.md', `![Karte](${name})`);
      assert.equal(await call('build', 'a.de.md'), 1);
      assert.ok(isNothingWritten());
    });
  }
});

/** A grey PNG image. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
  };
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const pixels = deflateSync(Buffer.alloc((width + 1) * height, 128));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** The head of a JPEG image of a camera that was held upright. */
function jpegTurned(width: number, height: number): Uint8Array {
  // One entry of Exif: orientation (0x112), a short, one of them, a quarter turn (6).
  const exif = Buffer.from('45786966000049492a0008000000010012010300010000000600000000000000', 'hex');
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255]), data]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
