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

it('all processors share the locales and leave them as they are', async () => {
  const { createEngine, retrieveLocale } = await import('../../../src/citation/csl/engine.js');
  const { cslItem } = await import('../../../src/citation/csl-item.js');
  const { LANGUAGES, STYLES, workWith } = await import('../support.js');
  const locales = () => structuredClone(['de-DE', 'en-US'].map(retrieveLocale));
  const before = locales();
  for (const style of STYLES) {
    for (const language of LANGUAGES) createEngine(structuredClone(style.read()), language)(cslItem(workWith()));
  }
  assert.deepEqual(locales(), before);
});
