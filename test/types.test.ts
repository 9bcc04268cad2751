import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BriefCitation, PolicyBrief } from '../src/index.js';

describe('the types of properties', () => {
  // The compiler checks these: each error that it no longer finds fails `npm run types`.
  it('name the values that an element knows', () => {
    function setAll(brief: PolicyBrief, citation: BriefCitation): void {
      brief.layout = 'cards';
      // @ts-expect-error -- a layout with a slip of the pen
      brief.layout = 'crads';
      brief.headingLevel = 6;
      // @ts-expect-error -- HTML has six levels
      brief.headingLevel = 7;
      // @ts-expect-error -- a number in a string is for attributes
      brief.headingLevel = '2';
      // A series adds styles, and lists of names are free strings.
      citation.citationStyle = 'zeitschrift-fuer-beispiele';
      citation.formats = 'bibtex ris';
      brief.show = 'recommendations citation';
      // @ts-expect-error -- not a list in JavaScript
      brief.show = ['recommendations'];
    }
    assert.equal(typeof setAll, 'function');
  });
});
