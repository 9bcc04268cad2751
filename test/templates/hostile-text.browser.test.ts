import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../fixtures/elements.js';
import type { Brief } from '../../src/brief/model.js';
import { everywhere } from '../fixtures/everywhere.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { pendingTasks, staged } from '../fixtures/page.js';

define();

declare global {
  // The hostile strings set this if any of them runs.
  var canary: true | undefined;
}

function throughJson(brief: Brief): Brief {
  return JSON.parse(JSON.stringify(brief)) as Brief;
}

function shape(element: Element): string[] {
  return [...element.querySelectorAll('*')].map(
    (one) => `${one.localName}[${one.getAttributeNames().sort().join(' ')}]`,
  );
}

describe('markup in the author’s text', () => {
  for (const text of HOSTILE_TEXTS) {
    it(`stays text: ${JSON.stringify(text)}`, async () => {
      // Begins with a letter, so that quotes have the same class whatever character the string begins with.
      const hostile = `x${text}`;
      const stage = await staged(
        html`
          <policy-brief .brief=${everywhere('harmlos')}></policy-brief>
          <policy-brief .brief=${throughJson({ ...everywhere(hostile), id: 'other' })}></policy-brief>
        `,
        2,
      );
      const [harmless, tried] = stage.all('policy-brief');
      expect(shape(tried!)).to.deep.equal(shape(harmless!));
      expect(tried!.querySelector('.brief-title')!.textContent).to.equal(hostile);
      expect(tried!.querySelector('abbr')!.title).to.equal(hostile);
      expect(tried!.querySelector('img')!.alt).to.equal(hostile);
      await pendingTasks();
      expect(globalThis.canary).to.equal(undefined);
    });
  }
});
