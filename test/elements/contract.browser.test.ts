import { expect, html } from '@open-wc/testing';
import { BriefLoadError } from '../../src/brief/request.js';
import { BriefElement } from '../../src/elements/brief-element.js';
import { BriefFrame, elements, type BriefSummary } from '../../src/elements/index.js';
import {
  BriefCopyErrorEvent,
  BriefCopyEvent,
  BriefDownloadEvent,
  BriefErrorEvent,
  BriefLoadEvent,
  BriefStyleChangeEvent,
} from '../../src/events.js';
import { sampleBrief } from '../fixtures/brief.js';
import { press, refused, settled } from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { Stage, staged } from '../fixtures/page.js';
import { CONTROL_ELEMENTS } from '../../src/controls/index.js';

define();
BriefFrame.define();

/** The rows of the tables of one documented element, by the heading above each table. */
type Tables = Map<string, string[][]>;

const PUBLIC = [...elements, BriefFrame, ...CONTROL_ELEMENTS];

describe('the documentation of the elements', () => {
  let shared: Tables;
  const pages = new Map<string, Tables>();

  before(async () => {
    shared = await tablesOf('README');
    for (const { tag } of PUBLIC) pages.set(tag, await tablesOf(tag));
  });

  for (const element of PUBLIC) {
    const { tag } = element;
    const isBrief = element.prototype instanceof BriefElement;
    const documented = (title: string): string[][] => [
      ...(isBrief ? (shared.get(title) ?? []) : []),
      ...(pages.get(tag)?.get(title) ?? []),
    ];
    const attributes = () => documented('Attributes and properties');

    it(`names every attribute that <${tag}> observes, and no other`, () => {
      const named = attributes().map(([attribute]) => attribute);
      expect(named.filter(Boolean).sort()).to.deep.equal([...element.observedAttributes].sort());
    });

    it(`names a property of <${tag}> for every attribute but lang`, () => {
      const { elementProperties } = element;
      for (const [attribute, property] of attributes()) {
        if (attribute === 'lang') continue;
        const declared = elementProperties.get(property!);
        expect(declared, property).not.to.equal(undefined);
        const observed = declared?.attribute ?? property!.toLowerCase();
        expect(observed === false ? '' : observed, property).to.equal(attribute);
      }
    });

    it(`gives a default for every attribute and property of <${tag}>`, () => {
      expect(attributes().filter(([, , , value]) => !value)).to.deep.equal([]);
    });
  }

  const partsOf = (...names: Tables[]) => names.flatMap((tables) => tables.get('Parts') ?? []).map(([part]) => part!);
  const partsIn = (root: ParentNode) =>
    [...root.querySelectorAll('[part]')].map((element) => element.getAttribute('part')!);

  /** An isolated brief whose reader was refused by the clipboard at a control. One control at a time says so. */
  async function refusedAt(tag: string): Promise<HTMLElement> {
    const stage = await staged(html`<policy-brief lang="de" isolate .brief=${sampleBrief}></policy-brief>`);
    const control = controlIn(stage, tag);
    await settled();
    // The page shows the citation, which the first button of its controls copies; it shows no record and no source.
    const [first, second] = control.shadowRoot!.querySelectorAll('button');
    await refused(() => press(tag.includes('citation') ? second! : first!));
    await settled();
    return control;
  }

  for (const { tag } of CONTROL_ELEMENTS) {
    it(`names every part of <${tag}>, and no other`, async () => {
      const drawn = new Set(partsIn((await refusedAt(tag)).shadowRoot!));
      expect([...drawn].sort()).to.deep.equal(partsOf(pages.get(tag)!).sort());
    });

    it(`lets a stylesheet of the page reach every part of <${tag}> in an isolated element`, async () => {
      const parts = (await refusedAt(tag)).getAttribute('exportparts')!.split(', ');
      expect(parts).to.include.members(partsOf(pages.get(tag)!));
      expect(partsOf(shared)).to.include.members(parts);
    });
  }

  it('names every part of an element that shows a brief, and no other', async () => {
    const stage = new Stage(html`<policy-brief lang="de" src="/faults/404"></policy-brief>`);
    await stage.until(1);
    await settled();
    const exported = (await refusedAt(CONTROL_ELEMENTS[0].tag)).getAttribute('exportparts')!.split(', ');
    const own = partsIn(stage.get('policy-brief').shadowRoot!);
    expect([...new Set([...own, ...exported])].sort()).to.deep.equal(partsOf(shared).sort());
  });

  it('names every part of <brief-frame>, and no other', async () => {
    const { root } = new Stage(html`<brief-frame src="/faults/empty?frame"></brief-frame>`);
    const frame = root.querySelector('brief-frame')!;
    await frame.updateComplete;
    const before = partsIn(frame.shadowRoot!);
    frame.shadowRoot!.querySelector('button')!.click();
    await frame.updateComplete;
    const drawn = new Set([...before, ...partsIn(frame.shadowRoot!)]);
    expect([...drawn].sort()).to.deep.equal(partsOf(pages.get('brief-frame')!).sort());
  });

  it('names the events that elements dispatch, and no other', () => {
    const named = [shared, ...pages.values()].flatMap((tables) => tables.get('Events') ?? []).map(([event]) => event!);
    const known = [
      new BriefLoadEvent(sampleBrief),
      new BriefErrorEvent(new BriefLoadError('network', '', '')),
      new BriefCopyEvent({ what: 'doi' }, ''),
      new BriefCopyErrorEvent({ what: 'doi' }, undefined),
      new BriefStyleChangeEvent('apa'),
      new BriefDownloadEvent('ris', ''),
    ];
    expect([...new Set(named)].sort()).to.deep.equal(known.map(({ type }) => type).sort());
  });
});

describe('the state of an element', () => {
  const states = ['loading', 'ready', 'failed'];
  const matching = (element: Element) => states.filter((state) => element.matches(`:state(${state})`));

  it('is loading, then ready', async () => {
    const stage = new Stage(html`<brief-summary .brief=${sampleBrief}></brief-summary>`);
    const element = stage.get<BriefSummary>('brief-summary');
    await element.updateComplete;
    expect(matching(element)).to.deep.equal(['loading']);
    await stage.until(1);
    expect(matching(element)).to.deep.equal(['ready']);
  });

  it('is failed if there is no brief, until the reader tries again', async () => {
    const stage = await staged(html`<brief-summary src="/faults/404"></brief-summary>`);
    const element = stage.get<BriefSummary>('brief-summary');
    expect(matching(element)).to.deep.equal(['failed']);
    element.retry();
    await element.updateComplete;
    expect(matching(element)).to.deep.equal(['loading']);
    await stage.until(2);
    expect(matching(element)).to.deep.equal(['failed']);
  });

  it('follows that of the surrounding element if the brief comes from there', async () => {
    const stage = await staged(
      html`<policy-brief .brief=${sampleBrief}><brief-summary></brief-summary></policy-brief>`,
      2,
    );
    expect(matching(stage.get('brief-summary'))).to.deep.equal(['ready']);
  });

  it('causes no error in a browser without custom states', async () => {
    const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'attachInternals')!;
    for (const value of [undefined, () => ({}), () => ({ states: dashedStates() })]) {
      Object.defineProperty(HTMLElement.prototype, 'attachInternals', { ...original, value });
      try {
        const stage = await staged(html`<brief-summary .brief=${sampleBrief}></brief-summary>`);
        expect(stage.types).to.deep.equal(['brief-load']);
      } finally {
        Object.defineProperty(HTMLElement.prototype, 'attachInternals', original);
      }
    }
  });
});

/** As Chromium had it before version 125. */
function dashedStates(): Set<string> {
  const states = new Set<string>();
  states.add = () => {
    throw new SyntaxError('The state must begin with two dashes.');
  };
  return states;
}

function controlIn(stage: Stage, tag: string): HTMLElement {
  return stage.get('policy-brief').shadowRoot!.querySelector(tag)!;
}

async function tablesOf(name: string): Promise<Tables> {
  const response = await fetch(`/demo/docs/elements/${name}.md`);
  const tables: Tables = new Map();
  let rows: string[][] = [];
  for (const line of (await response.text()).split('\n')) {
    const [, title] = /^##+ (.*)/.exec(line) ?? [];
    if (title) tables.set(title, (rows = []));
    else if (line.startsWith('| ')) rows.push(cellsOf(line));
  }
  // The first two lines of a table are its head.
  for (const [title, all] of tables) tables.set(title, all.slice(2));
  return tables;
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\| | \|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1'));
}
