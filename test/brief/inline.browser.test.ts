import { expect } from '@open-wc/testing';
import { loadInlineBrief } from '../../src/brief/inline.js';
import { BriefLoadError } from '../../src/brief/request.js';
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

  it('is loaded by the id of its script', () => {
    carry(JSON.stringify(sampleBrief));
    expect(loadInlineBrief('#daten').meta.title).to.equal(sampleBrief.meta.title);
  });

  it('is parsed once, no matter how often it is loaded', () => {
    carry(JSON.stringify(sampleBrief));
    expect(loadInlineBrief('#daten')).to.equal(loadInlineBrief('#daten'));
  });

  it('is parsed again when the page changes it', () => {
    carry(JSON.stringify(sampleBrief));
    loadInlineBrief('#daten');
    script.text = JSON.stringify({ ...sampleBrief, id: 'neu' });
    expect(loadInlineBrief('#daten').id).to.equal('neu');
  });

  it('fails with the position of the error if it is broken', () => {
    carry('{"format":1');
    const error = failure('#daten');
    expect([error.code, error.url]).to.deep.equal(['format', '#daten']);
  });

  it('fails with what was expected if it is missing', () => {
    carry('{}');
    const { code, message } = failure('#anderswo');
    expect(code).to.equal('format');
    expect(message).to.contain('<script type="application/json" id="anderswo">').and.to.contain('nothing');
  });

  it('fails if the element is not a script', () => {
    carry('{}');
    script.id = '';
    const paragraph = Object.assign(document.createElement('p'), { id: 'daten' });
    document.body.append(paragraph);
    expect(failure('#daten').message).to.contain('found p');
    paragraph.remove();
  });
});
