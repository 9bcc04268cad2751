import { expect } from '@open-wc/testing';
import { BriefElement } from '../../src/elements/brief-element.js';
import { BriefFrame, elements } from '../../src/elements/index.js';
import { CONTROL_ELEMENTS } from '../../src/controls/index.js';

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
});

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
