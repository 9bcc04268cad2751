import { testGenerator } from '../embed-builder/generated-site.js';
import { runProgram } from './run-program.js';

const page = (layout: string) => `---\nlayout: ${layout}\n---\n`;

testGenerator(
  {
    name: 'Hugo',
    system: 'hugo',
    pages: 'content',
    files: 'static',
    layout: (name) => `layouts/_default/${name}.html`,
    content: '{{ .Content }}',
    frontMatter: page,
    others: { 'config.toml': 'title = "Stadt"\n' },
    site: 'public',
    path: (page) => `${page}/index.html`,
    build: (project) => void runProgram('hugo', ['--quiet'], { cwd: project }),
  },
  'build/generators/hugo',
);

testGenerator(
  {
    name: 'Jekyll',
    system: 'jekyll',
    pages: '',
    files: '',
    layout: (name) => `_layouts/${name}.html`,
    content: '{{ content }}',
    frontMatter: page,
    others: { '_config.yml': 'title: Stadt\n' },
    site: '_site',
    path: (page) => `${page}.html`,
    build: (project) => void runProgram('jekyll', ['build', '--quiet'], { cwd: project }),
  },
  'build/generators/jekyll',
);
