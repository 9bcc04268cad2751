import { expect } from '@open-wc/testing';
import { BRIEF, FRAME } from '../../src/loader/kinds.js';
import { optionsOf } from '../../src/loader/options.js';

const element = (attributes: Record<string, string>): Element => {
  const one = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  return one;
};

describe('the options of a placeholder', () => {
  for (const [what, attributes, url, expected] of [
    ['are none by default', {}, '/x.html', {}],
    [
      'come from attributes',
      { 'data-brief-show': 'recommendations citation', 'data-brief-heading-level': '3' },
      '/x.html',
      { show: 'recommendations citation', 'heading-level': '3' },
    ],
    [
      'come from classes',
      {
        class: 'policy-brief policy-brief-show-recommendations policy-brief-show-citation policy-brief-heading-level-3',
      },
      '/x.html',
      { show: 'recommendations citation', 'heading-level': '3' },
    ],
    [
      'come from the fragment of its address',
      {},
      '/x.html#show=recommendations+citation&heading-level=3',
      { show: 'recommendations citation', 'heading-level': '3' },
    ],
    [
      'come from attributes before classes, and from classes before the address',
      { class: 'policy-brief-layout-cards policy-brief-lang-en', 'data-brief-lang': 'de' },
      '/x.html#layout=list&lang=uk&formats=ris',
      { layout: 'cards', lang: 'de', formats: 'ris' },
    ],
    ['include boolean attributes without a value', { class: 'policy-brief-isolate' }, '/x.html', { isolate: '' }],
    [
      'include a list of styles, and the one to show first',
      {
        class: 'policy-brief-citation-style-apa policy-brief-citation-styles-apa policy-brief-citation-styles-harvard',
      },
      '/x.html',
      { 'citation-style': 'apa', 'citation-styles': 'apa harvard' },
    ],
    [
      'exclude unknown names',
      { 'data-brief-onclick': 'alert(1)', class: 'policy-brief-frei teaser' },
      '/x.html#src=/y.json&onclick=alert(1)',
      {},
    ],
    ['do not come from a reference to data in the page', {}, '#daten', {}],
  ] as const) {
    it(what, () => {
      expect(Object.fromEntries(optionsOf(element(attributes), url, BRIEF.options))).to.deep.equal(expected);
    });
  }

  it('for a frame are its label and the privacy notice of the other site, and no more', () => {
    const wanted = {
      'data-brief-privacy': 'https://anderswo.example/datenschutz',
      'data-brief-label': 'Titel',
      'data-brief-show': 'citation',
    };
    expect(Object.fromEntries(optionsOf(element(wanted), '/x.html', FRAME.options))).to.deep.equal({
      label: 'Titel',
      privacy: 'https://anderswo.example/datenschutz',
    });
  });
});
