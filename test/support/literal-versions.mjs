import { readdirSync, readFileSync } from 'node:fs';

/** The version in the name of a file for pages, in `npm install` and in src/version.ts. */
const LITERAL =
  /((?:policy-brief-(?:embed-|series-)?|policy-brief-elements@|VERSION = '))\d+\.\d+\.\d+(?:-(?:[a-z]+\.)?\d+)?/g;

/** What the build writes, as in .gitignore. */
const GENERATED = /^demo\/(?:(?:anleitung|guide|docs\/.*)\.html|briefs\/.*)$/;

/**
 * Finds the places where the version has to be literal: a page loads a file by its name, and a reader of the
 * documentation copies it.
 *
 * @param {string} version The version that they should have.
 * @returns {{ file: string, places: number, before: string, after: string }[]} The files that name one.
 */
export function literalVersions(version) {
  const documents = [
    ...readdirSync('.').filter((name) => /^README.*\.md$/.test(name)),
    ...readdirSync('demo', { recursive: true, encoding: 'utf8' })
      .map((name) => `demo/${name}`)
      .filter((name) => /\.(?:md|html|m?js)$/.test(name) && !GENERATED.test(name)),
  ];
  return ['src/version.ts', ...documents].flatMap((file) => {
    const before = readFileSync(file, 'utf8');
    const places = before.match(LITERAL)?.length ?? 0;
    return places > 0 ? { file, places, before, after: before.replace(LITERAL, `$1${version}`) } : [];
  });
}
