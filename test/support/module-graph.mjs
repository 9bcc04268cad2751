import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const IMPORT = /^(?:import|export)\b[^'"]*?\bfrom\s*["']([^"']+)["']|^import\s*["']([^"']+)["']/gm;

/**
 * Follows imports between the files of a project. Packages are left out.
 *
 * @param {string[]} entries Paths of JavaScript modules.
 * @returns {Map<string, string>} The code of every module that the entries need, themselves included, by absolute path.
 */
export function moduleGraph(entries) {
  const modules = new Map();
  const waiting = entries.map((path) => resolve(path));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path) || !existsSync(path)) continue;
    const code = readFileSync(path, 'utf8');
    modules.set(path, code);
    for (const [, from, bare] of code.matchAll(IMPORT)) {
      const specifier = from ?? bare;
      if (specifier.startsWith('.')) waiting.push(resolve(dirname(path), specifier));
    }
  }
  return modules;
}
