import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itIsEmbeddedBy } from '../pages/support/wordpress.js';
import { WORDPRESS } from '../support/install-cms.mjs';
import { eachBrowser } from '../support/pages.js';
import { runProgram } from './run-program.js';

eachBrowser(({ open }) => {
  const embed = {
    html: (frame: string, url: string) =>
      runProgram('php', ['test/cms/wordpress-embed.php', WORDPRESS, url], { input: frame }).trim(),
    script: readFileSync(join(WORDPRESS, 'wp-includes/js/wp-embed.js'), 'utf8'),
  };
  itIsEmbeddedBy('WordPress', embed, open);
});
