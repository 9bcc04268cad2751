import assert from 'node:assert/strict';
import { it } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';

it('citing leaves the styles, the locales and the warnings of citation-js as other modules of a program expect them', async () => {
  const { styles, locales } = plugins.config.get('@csl');
  const seen = () => ({
    debug: CSL.debug,
    ...Object.fromEntries(styles.list().map((name) => [`style ${name}`, styles.get(name)])),
    ...Object.fromEntries(locales.list().map((name) => [`locale ${name}`, locales.get(name)])),
  });
  const before = seen();
  assert.ok('style apa' in before && 'locale de-DE' in before);
  // The module is imported here, after the registers were read.
  const { everywhere } = await import('../support.js');
  assert.ok(everywhere().length > 0);
  assert.deepEqual(seen(), before);
});
