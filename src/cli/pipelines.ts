import { join, posix, sep } from 'node:path';
import { VERSION } from '../version.js';

/** A file that a code host runs. */
interface Pipeline {
  path: string;
  content: string;
}

/** The pipelines that check a folder of briefs, build their site and publish it on the pages of the code host. */
export const PIPELINES = { github, gitlab } as const;

/** Whether there is a pipeline for a code host. */
export function isPipeline(name: string): name is keyof typeof PIPELINES {
  return Object.hasOwn(PIPELINES, name);
}

/** The command, in the version of this program. */
const COMMAND = `npx --yes --package policy-brief-elements@${VERSION} policy-brief`;

function folderIn(folder: string): string {
  return posix.normalize(folder.split(sep).join('/'));
}

/** @see https://docs.github.com/en/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages */
function github(folder: string): Pipeline {
  const briefs = JSON.stringify(folderIn(folder));
  return {
    path: join('.github', 'workflows', 'policy-briefs.yml'),
    content: `name: Policy briefs
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  site:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: ${COMMAND} check ${briefs} --format github
      - run: ${COMMAND} build ${briefs} --out public
      - uses: actions/upload-pages-artifact@v3
        with:
          path: public
      - id: pages
        uses: actions/deploy-pages@v4
`,
  };
}

/** @see https://docs.gitlab.com/user/project/pages/ */
function gitlab(folder: string): Pipeline {
  const briefs = JSON.stringify(folderIn(folder));
  return {
    path: '.gitlab-ci.yml',
    content: `image: node:22
check:
  script:
    - ${COMMAND} check ${briefs} --format gitlab > gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
pages:
  script:
    - ${COMMAND} build ${briefs} --out public
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`,
  };
}
