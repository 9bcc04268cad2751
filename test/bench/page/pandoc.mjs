import { execFileSync } from 'node:child_process';
import { findCommand } from '../../support/browsers.mjs';
import { installFromDebian } from '../../support/install-browser.mjs';

/**
 * HTML that pandoc writes from Markdown, without a page around it.
 *
 * @param {string} markdown
 * @returns {string}
 */
export function pandocHtml(markdown) {
  if (!findCommand('pandoc')) installFromDebian(['pandoc']);
  if (!findCommand('pandoc')) throw new Error('pandoc was not found. Install it, such as with apt install pandoc.');
  return execFileSync('pandoc', ['--from=markdown', '--to=html5', '--wrap=none'], {
    input: markdown,
    encoding: 'utf8',
  });
}
