import { expect } from '@open-wc/testing';
import type { BriefCopyEvent } from '../../src/events.js';
import { readStaticText } from '../../src/loader/read-static-text.js';
import { addControls } from '../../src/loader/static-text.js';
import { inlineText } from '../../src/brief/text.js';
import { fragmentHtml, type FragmentOptions } from '../../src/publish/fragment.js';
import { sampleBrief, smallBrief } from '../fixtures/brief.js';
import { buttonNamed, press, settled } from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { expectElement, plainText, Stage } from '../fixtures/page.js';

define();

/** Static HTML on the page, as it was pasted, and its text. */
function pasted(options: FragmentOptions = {}, brief = sampleBrief): { stage: Stage; text: HTMLElement } {
  const stage = new Stage();
  stage.root.lang = 'de';
  stage.root.append(document.createRange().createContextualFragment(fragmentHtml(brief, options)));
  return { stage, text: stage.get<HTMLElement>('.brief') };
}

/** The controls come a task after the text, and the text is done within this one. */
async function drawn(): Promise<void> {
  await settled();
  await settled();
}

async function copiedBy(stage: Stage, label: string): Promise<string> {
  const outcome = await press(buttonNamed(label, stage.root));
  expect(outcome.type).to.equal('brief-copy');
  return (outcome as BriefCopyEvent).text;
}

describe('static text with controls', () => {
  it('is the same text, node for node', async () => {
    const { text } = pasted();
    const texts = () => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const found: Node[] = [];
      while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) found.push(walker.currentNode);
      return found;
    };
    const before = texts();
    expect(before).to.have.lengthOf.above(60);
    addControls(text);
    await drawn();
    const after = texts();
    expect(after.length).to.equal(before.length);
    expect(after.every((node, index) => node === before[index])).to.equal(true);
  });

  it('has the controls of an element, except styles and records, which static text lacks', async () => {
    const { stage, text } = pasted();
    addControls(text);
    await drawn();
    const live = new Stage();
    const element = Object.assign(document.createElement('policy-brief'), {
      brief: sampleBrief,
      lang: 'de',
      formats: '',
      citationStyles: 'suggested',
    });
    live.root.append(element);
    await live.until(1);
    await drawn();
    const names = (root: ParentNode) =>
      [...root.querySelectorAll('policy-brief-copy-controls, policy-brief-citation-controls')].flatMap(
        ({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')),
      );
    expect(names(stage.root)).to.have.lengthOf.above(10);
    expect(names(stage.root)).to.deep.equal(names(live.root));
  });

  it('gets its controls only once', async () => {
    const { stage, text } = pasted();
    addControls(text);
    addControls(text);
    await drawn();
    expect(stage.all('policy-brief-citation-controls')).to.have.lengthOf(1);
  });

  it('copies the citation, character for character', async () => {
    const { stage, text } = pasted();
    addControls(text);
    await drawn();
    expect(await copiedBy(stage, 'Zitiervorschlag kopieren')).to.equal(inlineText(sampleBrief.citations.styles[0].de));
  });

  it('copies an item with its name in its section', async () => {
    const [part, ...others] = sampleBrief.sections;
    const named = { ...sampleBrief, sections: [{ ...part!, itemLabel: 'Vorschlag' }, ...others] };
    const { stage, text } = pasted({}, named);
    addControls(text);
    await drawn();
    expect(await copiedBy(stage, 'Zitieren')).to.contain(`– Vorschlag 1: ${inlineText(part!.items[0]!.title)}`);
  });

  it('brings its stylesheet if the page lacks it', () => {
    const { text } = pasted();
    addControls(text);
    expect(getComputedStyle(text).display).to.equal('grid');
  });

  it('gets no controls without a citation, since no copy could name its source', async () => {
    const { stage, text } = pasted({ show: ['recommendations'] });
    addControls(text);
    await drawn();
    expectElement(stage.root.querySelector('policy-brief-copy-controls, policy-brief-citation-controls'), null);
  });

  it('takes the language of its controls from the page', async () => {
    const { stage, text } = pasted();
    stage.root.lang = 'en';
    addControls(text);
    await drawn();
    expect(buttonNamed('Copy suggested citation', stage.root).isConnected).to.equal(true);
  });
});

describe('what the controls read from static text', () => {
  const read = (options?: FragmentOptions, brief = sampleBrief) => readStaticText(pasted(options, brief).text)!;

  it('includes title, addresses and language', () => {
    const { meta } = read().brief;
    expect([meta.title, meta.doi, meta.url, meta.lang]).to.deep.equal([
      sampleBrief.meta.title,
      sampleBrief.meta.doi,
      sampleBrief.meta.url,
      'de',
    ]);
  });

  it('includes the DOI of the citation if the metadata for reference managers was removed', () => {
    const { text } = pasted({ withCoins: false }, smallBrief({ meta: { doi: '10.1234/baenke' } }));
    const link = '<a href="https://doi.org/10.1234/baenke">https://doi.org/10.1234/baenke</a>';
    text.querySelector('.brief-citation-text')!.append(document.createRange().createContextualFragment(link));
    expect(readStaticText(text)!.brief.meta.doi).to.equal('10.1234/baenke');
  });

  it('includes the titles of all items, by section', () => {
    const titles = (brief: typeof sampleBrief) =>
      brief.sections.map(({ role, items }) => [role, ...items.map(({ title }) => inlineText(title))]);
    expect(titles(read().brief)).to.deep.equal(titles(sampleBrief));
  });

  it('excludes links that a brief must not contain', () => {
    const { text } = pasted();
    const hostile = '<a href="javascript:alert(1)">Klick</a>';
    text.querySelector('.brief-citation-text')!.append(document.createRange().createContextualFragment(hostile));
    const [style] = readStaticText(text)!.brief.citations.styles;
    expect(inlineText(style.de)).to.contain('Klick');
    expect(JSON.stringify(style)).not.to.contain('javascript:');
  });

  it('tolerates whatever a content management system has removed', () => {
    for (const selector of ['.brief-title', '.Z3988', '.brief-item-title', 'blockquote', 'figcaption', '[id]', 'a']) {
      const { text } = pasted();
      for (const element of text.querySelectorAll(selector)) element.replaceWith(...element.childNodes);
      addControls(text);
      expect(plainText(text)).to.contain('Handlungsimpulse');
    }
  });
});
