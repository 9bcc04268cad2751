import { expect } from '@open-wc/testing';
import { loadInlineBrief } from '../../src/brief/inline.js';
import { BriefLoadError } from '../../src/brief/load.js';
import { sampleBrief } from '../fixtures/brief.js';

let script: HTMLScriptElement;

function carry(text: string): void {
  script = Object.assign(document.createElement('script'), { type: 'application/json', id: 'daten', text });
  document.body.append(script);
}

function failure(reference: string): BriefLoadError {
  try {
    loadInlineBrief(reference);
  } catch (error) {
    return error as BriefLoadError;
  }
  throw new Error('It did not fail.');
}

describe('a brief in the page', () => {
  afterEach(() => script.remove());

  it('is read by the id of its script', () => {
    carry(JSON.stringify(sampleBrief));
    expect(loadInlineBrief('#daten').meta.title).to.equal(sampleBrief.meta.title);
  });

  it('is read once, however often it is asked for', () => {
    carry(JSON.stringify(sampleBrief));
    expect(loadInlineBrief('#daten')).to.equal(loadInlineBrief('#daten'));
  });

  it('is read anew when the page changes it', () => {
    carry(JSON.stringify(sampleBrief));
    loadInlineBrief('#daten');
    script.text = JSON.stringify({ ...sampleBrief, id: 'neu' });
    expect(loadInlineBrief('#daten').id).to.equal('neu');
  });

  it('that is broken is said to be broken, and where', () => {
    carry('{"format":1');
    const error = failure('#daten');
    expect([error.code, error.url]).to.deep.equal(['format', '#daten']);
  });

  it('that is not there is said not to be there, with what was expected', () => {
    carry('{}');
    const { code, message } = failure('#anderswo');
    expect(code).to.equal('format');
    expect(message).to.contain('<script type="application/json" id="anderswo">').and.to.contain('nothing');
  });

  it('in another element than a script is refused', () => {
    carry('{}');
    script.id = '';
    const paragraph = Object.assign(document.createElement('p'), { id: 'daten' });
    document.body.append(paragraph);
    expect(failure('#daten').message).to.contain('found p');
    paragraph.remove();
  });
});
