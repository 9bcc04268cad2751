import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import { CodeBlocks } from '../../src/embed-builder/code-blocks.js';
import { embedTextsFor } from '../../src/embed-builder/texts/index.js';
import type { BriefCopyErrorEvent, BriefCopyEvent } from '../../src/events.js';
import { sampleBrief } from '../fixtures/brief.js';
import {
  buttonNamed,
  buttonsIn,
  choose,
  click,
  listNamed,
  nextOutcome,
  outcomesOn,
  press,
  refused,
  rootsIn,
  settled,
} from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { expectElement, next, plainText, Stage, staged } from '../fixtures/page.js';

define();

const LABEL = 'Zitiervorschlag kopieren';
const SNIPPET = '<div data-policy-brief="/briefs/baenke.de.json"></div>';
const CITATION = 'Mustermann, E. von der, Beispiel, M. (2025): Bänke für Beispielstadt. https://doi.org/10.1234/baenke';
const { records } = sampleBrief.citations;

const CITE_BUTTON = html`<brief-cite-button lang="de" .brief=${sampleBrief}></brief-cite-button>`;
const CITATION_ELEMENT = html`<brief-citation lang="de" .brief=${sampleBrief}></brief-citation>`;

/** Shows an element, and finds the button that copies the suggested citation. */
async function withButton(content: unknown): Promise<{ stage: Stage; button: HTMLButtonElement }> {
  const stage = await staged(content);
  return { stage, button: buttonNamed(LABEL, stage.root) };
}

const citeButton = () => withButton(CITE_BUTTON);
const citation = () => withButton(CITATION_ELEMENT);

/** Draws two blocks as the embed builder does, into the page itself. */
class SampleBuilder extends LitElement {
  #blocks = new CodeBlocks(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const texts = embedTextsFor('de');
    return [
      this.#blocks.template({ id: 'snippet', texts: texts.snippet, text: SNIPPET }, 'de'),
      this.#blocks.template({ id: 'css', texts: texts.css, text: '.brief {}' }, 'de'),
    ];
  }
}
customElements.define('sample-builder', SampleBuilder);

/** Every kind of element with a copy controller: what it draws, the button to press, and what that copies. */
const USERS = {
  'copy controls': {
    content: CITE_BUTTON,
    label: LABEL,
    subject: { what: 'citation', style: 'suggested' },
    text: CITATION,
  },
  'citation controls': {
    content: CITATION_ELEMENT,
    label: LABEL,
    subject: { what: 'citation', style: 'suggested' },
    text: CITATION,
  },
  'citation controls with a record': {
    content: CITATION_ELEMENT,
    label: 'Kopieren',
    subject: { what: 'record', format: 'bibtex' },
    text: records.bibtex,
  },
  'the embed builder': {
    content: html`<sample-builder></sample-builder>`,
    label: embedTextsFor('de').snippet.copy,
    subject: { what: 'snippet', id: 'snippet' },
    text: SNIPPET,
  },
};

function statusBeside(button: Element): HTMLElement {
  const root = button.getRootNode();
  const around = root instanceof ShadowRoot ? (button.closest('.row') ?? root) : button.parentElement!;
  return around.querySelector<HTMLElement>('[role=status]')!;
}

/** Presses a button, and tells all that its live region says meanwhile. */
async function saidDuringPress(button: HTMLButtonElement): Promise<string[]> {
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(plainText(statusBeside(button))));
  observer.observe(statusBeside(button), { childList: true, characterData: true, subtree: true });
  await press(button);
  await settled();
  observer.disconnect();
  return said;
}

/** The innermost focused element. */
function focused(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? focused(activeElement.shadowRoot) : activeElement;
}

for (const [user, { content, label, subject, text }] of Object.entries(USERS)) {
  describe(`a click on a button of ${user}`, () => {
    const show = async () => {
      const stage = content === USERS['the embed builder'].content ? new Stage(content) : await staged(content);
      await settled();
      return { stage, button: buttonNamed(label, stage.root), outcomes: outcomesOn(stage) };
    };

    it('copies, and fires one event', async () => {
      const { button, outcomes } = await show();
      await press(button);
      await settled();
      expect(outcomes.map(({ type }) => type)).to.deep.equal(['brief-copy']);
      expect(outcomes[0]!.subject).to.deep.equal(subject);
      expect((outcomes[0] as BriefCopyEvent).text).to.equal(text);
      expect(plainText(statusBeside(button))).to.match(/^Kopiert: /);
    });

    it('fires one event if the clipboard refuses, and selects the text', async () => {
      const { button, outcomes } = await show();
      await refused(() => press(button));
      await settled();
      expect(outcomes.map(({ type }) => type)).to.deep.equal(['brief-copy-error']);
      expect(outcomes[0]!.subject).to.deep.equal(subject);
      expect(plainText(statusBeside(button))).to.match(/Strg \+ C/);
      expect(getSelection()!.toString().trim()).to.equal(text.trim());
    });

    it('fires one event for a double click', async () => {
      const { button, outcomes } = await show();
      const ended = nextOutcome();
      for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent('click', { detail }));
      await ended;
      await settled();
      expect(outcomes).to.have.lengthOf(1);
    });

    it('fires one event if the reader clicks again while the copy is running', async () => {
      const { button, outcomes } = await show();
      const ended = nextOutcome();
      for (let clicks = 0; clicks < 5; clicks++) button.click();
      await ended;
      await settled();
      expect(outcomes).to.have.lengthOf(1);
    });

    it('works again after it has failed', async () => {
      const { button } = await show();
      await refused(() => press(button));
      expect((await press(button)).type).to.equal('brief-copy');
    });

    it('empties the live region before it repeats a message', async () => {
      const { button } = await show();
      await press(button);
      const said = await saidDuringPress(button);
      expect(said).to.have.lengthOf(2);
      expect([said[0], said[1]]).to.deep.equal(['', plainText(statusBeside(button))]);
    });
  });
}

describe('a click on a button that copies', () => {
  it('fires one event with what was copied, in which style, and its text', async () => {
    const { stage, button } = await citeButton();
    const outcomes = outcomesOn(stage);
    await press(button);
    await settled();
    expect(outcomes).to.have.lengthOf(1);
    const { type, subject, text } = outcomes[0] as BriefCopyEvent;
    expect([type, subject]).to.deep.equal(['brief-copy', { what: 'citation', style: 'suggested' }]);
    expect(text).to.match(/^Mustermann, E\. von der/);
  });

  it('fires one event if the clipboard refuses, with what should have been copied and the error', async () => {
    const { stage, button } = await citeButton();
    const outcomes = outcomesOn(stage);
    await refused(() => press(button));
    await settled();
    expect(outcomes).to.have.lengthOf(1);
    const { type, subject, error } = outcomes[0] as BriefCopyErrorEvent;
    expect([type, subject]).to.deep.equal(['brief-copy-error', { what: 'citation', style: 'suggested' }]);
    expect(error).to.be.instanceOf(Error);
  });

  it('fires an event that reaches the page, even from an isolated text', async () => {
    const stage = await staged(html`<policy-brief isolate lang="de" .brief=${sampleBrief}></policy-brief>`);
    const outcomes = outcomesOn(stage);
    await press(buttonNamed(LABEL, stage.root));
    expect(outcomes.map(({ type }) => type)).to.deep.equal(['brief-copy']);
  });

  it('fires one event for a double click', async () => {
    const { stage, button } = await citeButton();
    const outcomes = outcomesOn(stage);
    const ended = nextOutcome();
    for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent('click', { detail }));
    await ended;
    await settled();
    expect(outcomes).to.have.lengthOf(1);
  });

  it('fires one event if the reader clicks again while the copy is running', async () => {
    const { stage, button } = await citeButton();
    const outcomes = outcomesOn(stage);
    const ended = nextOutcome();
    for (let clicks = 0; clicks < 5; clicks++) button.click();
    await ended;
    await settled();
    expect(outcomes).to.have.lengthOf(1);
  });

  it('fires its one event even if the element leaves the page meanwhile', async () => {
    const { stage, button } = await citeButton();
    const controls = (button.getRootNode() as ShadowRoot).host;
    const outcomes: Event[] = [];
    for (const type of ['brief-copy', 'brief-copy-error'])
      controls.addEventListener(type, (event) => outcomes.push(event));
    const ended = nextOutcome(controls);
    button.click();
    stage.get('brief-cite-button').remove();
    await ended;
    await settled();
    expect(outcomes).to.have.lengthOf(1);
  });

  it('works again after it has failed', async () => {
    const { button } = await citeButton();
    await refused(() => press(button));
    expect((await press(button)).type).to.equal('brief-copy');
  });
});

describe('the message about a copy', () => {
  it('is announced in a live region that was there before, empty', async () => {
    const { button } = await citeButton();
    const status = statusBeside(button);
    expect(plainText(status)).to.equal('');
    expect(status.getAttribute('aria-atomic')).to.equal('true');
    await press(button);
    expectElement(statusBeside(button), status);
    expect(plainText(status)).to.equal('Kopiert: Zitiervorschlag');
  });

  it('is announced again after a second copy', async () => {
    const { button } = await citeButton();
    await press(button);
    const said = await saidDuringPress(button);
    expect(said).to.deep.equal(['', 'Kopiert: Zitiervorschlag']);
  });

  it('does not change the name of the button', async () => {
    const { button } = await citeButton();
    const { ariaLabel } = button;
    await press(button);
    expect([plainText(button), button.ariaLabel]).to.deep.equal([LABEL, ariaLabel]);
  });

  for (const [outcome, run] of [
    ['success', (action: () => Promise<unknown>) => action()],
    ['a failure', refused],
  ] as const) {
    it(`leaves the focus on the button after ${outcome}`, async () => {
      const { button } = await citeButton();
      await run(() => press(button));
      expectElement(focused(), button);
    });
  }

  it('disappears when the reader chooses another style', async () => {
    const { stage, button } = await citation();
    await press(button);
    await choose(listNamed('Zitierstil', stage.root), 'apa');
    expect(plainText(statusBeside(button))).to.equal('');
  });

  it('is shown in one place: the message before it disappears', async () => {
    const { stage } = await citation();
    await press(buttonNamed(LABEL, stage.root));
    await press(buttonNamed('Kopieren', stage.root));
    const said = rootsIn(stage.root).flatMap((root) => [...root.querySelectorAll('[role=status]')].map(plainText));
    expect(said.filter(Boolean)).to.deep.equal(['Kopiert: BibTeX']);
  });

  it('is in the language of the page', async () => {
    const stage = await staged(html`<brief-cite-button lang="en" .brief=${sampleBrief}></brief-cite-button>`);
    const button = buttonNamed('Copy suggested citation', stage.root);
    await press(button);
    expect(plainText(statusBeside(button))).to.equal('Copied: suggested citation');
  });
});

describe('if the clipboard refuses', () => {
  it('the citation on the page is selected, and a message says how to copy it', async () => {
    const { stage, button } = await citation();
    await refused(() => press(button));
    expect(getSelection()!.toString().trim()).to.equal(plainText(stage.get('.brief-citation-text')));
    expect(plainText(statusBeside(button))).to.match(/Strg \+ C/);
  });

  it('a text that the page does not show appears, ready to be selected', async () => {
    const { stage } = await citation();
    await refused(() => press(buttonNamed('Kopieren', stage.root)));
    const shown = rootsIn(stage.root).flatMap((root) => [...root.querySelectorAll('pre')]);
    expect(shown.map(({ textContent }) => textContent)).to.deep.equal([sampleBrief.citations.records.bibtex]);
  });

  it('the text that appeared disappears with the next copy', async () => {
    const { stage, button } = await citeButton();
    await refused(() => press(button));
    await press(button);
    expect(rootsIn(stage.root).flatMap((root) => [...root.querySelectorAll('pre')])).to.have.lengthOf(0);
  });
});

describe('the buttons of a brief', () => {
  const brief = () => staged(html`<policy-brief lang="de" .brief=${sampleBrief}></policy-brief>`);

  it('have names that begin with their visible label', async () => {
    const stage = await brief();
    for (const button of buttonsIn(stage.root)) expect(button.ariaLabel!.startsWith(plainText(button))).to.equal(true);
  });

  it('have different names', async () => {
    const stage = await brief();
    const names = buttonsIn(stage.root).map(({ ariaLabel }) => ariaLabel);
    expect(names).to.have.lengthOf.above(10);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('are not part of a selection of the text', async () => {
    const stage = await brief();
    getSelection()!.selectAllChildren(stage.get('article'));
    expect(getSelection()!.toString()).not.to.include('kopieren');
    getSelection()!.removeAllRanges();
  });

  for (const key of ['Enter', ' '] as const) {
    it(`copy with ${key === ' ' ? 'the space bar' : key}`, async () => {
      const { button } = await citeButton();
      expect((await press(button, key)).type).to.equal('brief-copy');
    });
  }

  it('copy with the mouse', async () => {
    const { button } = await citeButton();
    const copied = next(document, 'brief-copy');
    await click(button);
    expect((await copied).type).to.equal('brief-copy');
  });

  it('receive focus by Tab in the order of the page', async () => {
    const { stage } = await citation();
    stage.get<HTMLAnchorElement>('.brief-citation-text a').focus();
    const reached: string[] = [];
    for (let stop = 0; stop < 5; stop++) {
      await sendKeys({ press: 'Tab' });
      const element = focused();
      reached.push(element instanceof HTMLSelectElement ? element.value : plainText(element!));
    }
    expect(reached).to.deep.equal([LABEL, 'suggested', 'bibtex', 'Kopieren', 'Herunterladen']);
  });
});
