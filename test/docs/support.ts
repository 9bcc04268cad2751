import { readdirSync, readFileSync } from 'node:fs';

/** Every Markdown file of the documentation, and the files at the top that lead into it. */
export const DOCS = [
  ...['README.md', 'README.de.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...readdirSync('demo/docs', { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `demo/docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];

/** A block of code in a Markdown file. */
export interface Snippet {
  file: string;
  /** Language, such as `html`. */
  lang: string;
  /** What the block is for, the second word behind the fence; empty if there is none. */
  kind: string;
  code: string;
}

/** Every block of code in the documentation. */
export function snippets(): Snippet[] {
  return DOCS.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```(\w+)(?: ([\w-]+))?\n(.*?)^```$/gms)].map(
      ([, lang = '', kind = '', code = '']) => ({ file, lang, kind, code }),
    ),
  );
}
