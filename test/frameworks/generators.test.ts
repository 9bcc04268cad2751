import { resolve } from 'node:path';
import process from 'node:process';
import { testGenerator } from '../embed-builder/generated-site.js';
import { runProgram } from '../programs/run-program.js';

const ELEVENTY = resolve('test/frameworks/node_modules/@11ty/eleventy/cmd.cjs');
const ASTRO = resolve('test/frameworks/astro.mjs');

testGenerator(
  {
    name: 'Eleventy',
    system: 'eleventy',
    pages: '',
    files: '',
    layout: (name) => `_includes/${name}.html`,
    content: '{{ content }}',
    frontMatter: (layout) => `---\nlayout: ${layout}.html\n---\n`,
    others: {
      'eleventy.config.mjs': "export default (config) => void config.addPassthroughCopy('policy-brief-files');\n",
    },
    site: '_site',
    path: (page) => `${page}/index.html`,
    build: (project) => void runProgram(process.execPath, [ELEVENTY, '--quiet'], { cwd: project }),
  },
  'build/generators/eleventy',
);

testGenerator(
  {
    name: 'Astro’s Markdown',
    system: 'astro',
    pages: 'src/pages',
    files: 'public',
    layout: (name) => `src/layouts/${name}.html`,
    content: '<slot />',
    frontMatter: (layout) => `---\nlayout: ${layout}\n---\n`,
    others: {},
    site: 'public',
    path: (page) => `${page}.html`,
    build: (project) => void runProgram(process.execPath, [ASTRO], { cwd: project }),
  },
  'build/generators/astro',
);
