import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Brief } from '../brief/model.js';

/** Keeps compiled briefs on the disk until their files are made, so that a site of any size fits into memory. */
export class BriefStore {
  readonly #folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
  #count = 0;

  /** Keeps a brief and its text of Markdown, and gives functions that read them again. */
  keep(brief: Brief, markdown: string): { load: () => Brief; markdown: () => string } {
    this.#count += 1;
    const file = join(this.#folder, String(this.#count));
    writeFileSync(`${file}.json`, JSON.stringify(brief));
    writeFileSync(`${file}.md`, markdown);
    return {
      load: () => JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Brief,
      markdown: () => readFileSync(`${file}.md`, 'utf8'),
    };
  }

  /** Removes all of them from the disk. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
