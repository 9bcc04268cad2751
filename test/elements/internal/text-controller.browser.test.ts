import { expect, html } from '@open-wc/testing';
import { PolicyBrief } from '../../../src/elements/index.js';
import type { RenderContext } from '../../../src/templates/render-context.js';
import { sampleBrief } from '../../fixtures/brief.js';
import { buttonsIn, choose, deselect, listNamed, select, settled } from '../../fixtures/copying.js';
import { define } from '../../fixtures/elements.js';
import { plainText, Stage, staged } from '../../fixtures/page.js';

define();

/** A brief that counts how often its template runs. */
class CountingBrief extends PolicyBrief {
  runs = 0;

  override template(context: RenderContext): unknown {
    this.runs++;
    return super.template(context);
  }
}
CountingBrief.define('brief-counting');

const LABEL = 'Auswahl mit Quelle kopieren';

/** How often the template runs while something happens. */
async function runsDuring(element: CountingBrief, action: () => unknown): Promise<number> {
  const before = element.runs;
  await action();
  await element.updateComplete;
  await settled();
  return element.runs - before;
}

const shown = async (content = html`<brief-counting lang="de" .brief=${sampleBrief}></brief-counting>`) => {
  const stage = await staged(content);
  return { stage, element: stage.get<CountingBrief>('brief-counting') };
};

describe('the template of an element', () => {
  afterEach(deselect);

  it('does not run when the reader selects text', async () => {
    const { stage, element } = await shown();
    expect(await runsDuring(element, () => select(stage.get('[id=english-item] p')))).to.equal(0);
    expect(buttonsIn(stage.root).map(plainText)).to.include(LABEL);
  });

  it('does not run when the reader selects text of an isolated element', async () => {
    const { element } = await shown(html`<brief-counting lang="de" isolate .brief=${sampleBrief}></brief-counting>`);
    const text = element.shadowRoot!.querySelector('.brief-paragraph')!;
    const before = plainText(element.shadowRoot!.querySelector('.brief')!);
    expect(await runsDuring(element, () => select(text))).to.equal(0);
    expect(plainText(element.shadowRoot!.querySelector('.brief')!)).to.equal(before);
  });

  it('does not run when the element updates and nothing has changed', async () => {
    const { element } = await shown();
    expect(await runsDuring(element, () => element.requestUpdate())).to.equal(0);
  });

  it('does not run when a surrounding element updates and nothing has changed', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-counting></brief-counting></policy-brief>`,
      1,
    );
    const element = stage.get<CountingBrief>('brief-counting');
    const outer = stage.get<PolicyBrief>('policy-brief');
    const runs = await runsDuring(element, async () => {
      outer.requestUpdate();
      await outer.updateComplete;
    });
    expect(runs).to.equal(0);
  });

  const CHANGES: Record<string, (element: CountingBrief, stage: Stage) => unknown> = {
    'an attribute changes': (element) => (element.layout = 'cards'),
    'the language changes': (element) => (element.lang = 'en'),
    'the element moves': (element, { root }) => root.append(element),
    'another style is chosen': (_, { root }) => choose(listNamed('Zitierstil', root), 'apa'),
    'the text moves into the shadow root': (element) => (element.isolate = true),
    'another brief comes': (element) => (element.brief = { ...sampleBrief }),
  };

  for (const [name, change] of Object.entries(CHANGES)) {
    it(`runs when ${name}`, async () => {
      const { stage, element } = await shown();
      expect(await runsDuring(element, () => change(element, stage))).to.be.greaterThan(0);
    });
  }
});
