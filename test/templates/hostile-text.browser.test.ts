import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../fixtures/elements.js';
import type { Brief } from '../../src/brief/model.js';
import { sampleBrief } from '../fixtures/brief.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { pendingTasks, staged } from '../fixtures/page.js';

define();

declare global {
  // The hostile strings set this if any of them runs.
  var canary: true | undefined;
}

/** Fields whose value is not free text. */
const CHECKED = new Set([
  'id',
  'ids',
  'type',
  'role',
  'lang',
  'date',
  'doi',
  'url',
  'href',
  'src',
  'orcid',
  'align',
  'key',
]);

/** The brief with one string in place of every free text by the author. */
function everywhere(text: string): Brief {
  const replace = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return CHECKED.has(key) ? value : text;
    if (Array.isArray(value)) return value.map((one) => replace(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replace(one, name)]));
  };
  return replace(sampleBrief) as Brief;
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
