import { runProgram } from '../programs/run-program.js';
import { WORDPRESS } from '../support/install-cms.mjs';
import type { System } from './system.js';

const source = 'Debian’s package wordpress, run by php: wp_kses_post()';

/**
 * WordPress for users without the right to unfiltered HTML: on a network of sites, everyone but its administrators.
 */
export const wordpress = [
  { name: 'WordPress, saved', source, sanitise: (html) => run('saved', html) },
  {
    name: 'WordPress, classic editor, shown',
    source: `${source}, then wptexturize(), wpautop() and shortcode_unautop()`,
    sanitise: (html) => run('shown', html),
  },
] as const satisfies readonly System[];

function run(step: 'saved' | 'shown', input: string): string {
  return runProgram('php', ['test/cms/wordpress.php', WORDPRESS, step], { input });
}
