import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../authoring/problems/problem.js';
import type { BriefHead } from '../site/site.js';
import { hashOf } from './hash.js';
import type { Output } from './write-all.js';

/** The file in a site that says what this program has written, and from what. */
export const RECORD = '.policy-brief.json';

/** A brief of an earlier build, with everything that decides whether it has to be compiled again. */
export interface RecordedBrief {
  /** The fingerprint of the settings that it was compiled with. */
  settings: string;
  /** The files that it was compiled from, from its own folder, with the fingerprint of each; empty for a missing one. */
  inputs: Readonly<Record<string, string>>;
  /** The paths of its images. */
  images: readonly string[];
  /** The paths of the files of its variants. */
  variants: readonly string[];
  brief: BriefHead;
  /** The warnings of the compiler, which every build shows. */
  problems: readonly Problem[];
}

/** What a record says. */
interface Content {
  /** The fingerprint of the program. */
  program: string;
  /** The files in the order of writing, with the fingerprint of what each is made from; empty while it is written. */
  files: Readonly<Record<string, string>>;
  /** The briefs by the base names of their files. */
  briefs: Readonly<Record<string, RecordedBrief>>;
}

const NOTHING: Content = { program: '', files: {}, briefs: {} };

/** What is known of an earlier build of a site. */
export class SiteRecord {
  private constructor(
    private readonly root: string,
    private readonly content: Content,
    /** When the record was written, in milliseconds. */
    private readonly time: number,
  ) {}

  /**
   * Reads the record of a site. It is empty if there is none, or if another program has changed it.
   *
   * @param root The folder of the site.
   */
  static read(root: string): SiteRecord {
    const path = join(root, RECORD);
    try {
      const text = readFileSync(path, 'utf8');
      const firstLine = text.slice(0, text.indexOf('\n') + 1);
      // What has this sum was written by this program.
      if (firstLine === sumLine(text.slice(firstLine.length)))
        return new SiteRecord(root, JSON.parse(text) as Content, lstatSync(path).ctimeMs);
    } catch {
      // There is no site yet.
    }
    return new SiteRecord(root, NOTHING, 0);
  }

  /** The fingerprint of the program that has written the site. */
  get program(): string {
    return this.content.program;
  }

  /** The paths of all files of the site, in the order of writing. */
  get paths(): string[] {
    return Object.keys(this.content.files).filter(isInside);
  }

  /** The brief with this base name of its files. Its files may have changed since. */
  brief(name: string): RecordedBrief | undefined {
    return Object.hasOwn(this.content.briefs, name) ? this.content.briefs[name] : undefined;
  }

  /**
   * Whether a file need not be made: this program has written it, from the same, and nobody has changed it since.
   *
   * @param key The fingerprint of what it has to be made from.
   * @param program The fingerprint of this program.
   */
  isCurrent(path: string, key: string | undefined, program: string): boolean {
    return this.program === program && this.hasKept(path, key);
  }

  /**
   * Whether a file is as it was written. If in doubt, it is not.
   *
   * @param key The fingerprint of what it has to be made from; any, if it is left out.
   */
  hasKept(path: string, key = this.content.files[path]): boolean {
    if (!key || this.content.files[path] !== key) return false;
    const status = lstatSync(join(this.root, path), { throwIfNoEntry: false });
    // The system sets this time at every change, whatever time a program gives to the file.
    return status?.isFile() === true && status.ctimeMs < this.time;
  }
}

/** The record as a file of the site. */
export function recordOf(content: Content): Output {
  const text = `${JSON.stringify(content).slice(1)}\n`;
  return { path: RECORD, content: sumLine(text) + text, source: RECORD };
}

/** The first line of the record, with the fingerprint of the others. */
function sumLine(others: string): string {
  return `{"sum":"${hashOf(others)}",\n`;
}

/** Whether a path leads to a file in the folder, whatever another program has written into the record. */
function isInside(path: string): boolean {
  return /^[^/\\]+(?:\/[^/\\]+)*$/.test(path) && !path.split('/').some((part) => part === '.' || part === '..');
}
