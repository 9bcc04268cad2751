import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ open }) => {
  it('the module adds nothing to the window or to built-in objects', async () => {
    const { page } = await open('/demo/town.html');
    await untilShown(page);
    const added = await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const fresh = frame.contentWindow as unknown as typeof globalThis;
      const names = [
        'Object',
        'Array',
        'String',
        'Function',
        'Event',
        'Node',
        'Element',
        'HTMLElement',
        'Document',
      ] as const;
      const more = (one: object, than: object) => {
        const known = new Set(Reflect.ownKeys(than));
        return Reflect.ownKeys(one).filter((key) => !known.has(key));
      };
      return {
        window: more(window, fresh).map(String),
        builtIn: names.flatMap((name) => more(window[name].prototype, fresh[name].prototype)).map(String),
      };
    });
    // The test's own list of violations, and the frame as the window's first.
    const ofTheTest = ['0', 'policyViolations'];
    assert.deepEqual(added.builtIn, []);
    assert.deepEqual(
      added.window.filter((name) => !ofTheTest.includes(name)),
      [],
    );
  });
});
