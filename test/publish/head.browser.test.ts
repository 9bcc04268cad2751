import { expect, oneEvent } from '@open-wc/testing';
import type { Brief } from '../../src/brief/model.js';
import { headHtml, headOf, type HeadTag } from '../../src/publish/index.js';
import { sampleBrief, paragraph, smallBrief } from '../fixtures/brief.js';
import { BARE, HARD_NAMES, HARD_TEXTS } from '../fixtures/hard-metadata.js';

describe('a browser parsing the head of a page', () => {
  it('finds every tag of a complete brief', () => expectSameTags(sampleBrief));

  for (const text of HARD_TEXTS) {
    it(`reads the same values for ${JSON.stringify(text)}`, () => {
      const { meta } = sampleBrief;
      const series = { title: text, issue: text };
      expectSameTags({
        ...smallBrief({ summary: [paragraph(text)] }),
        meta: { ...meta, title: text, authors: HARD_NAMES, series, keywords: [text], description: text },
      });
    });
  }

  it('does not run a title that contains a script', async () => {
    const title = '</script><!--<script>globalThis.canary = true</script>';
    const head = headHtml({ ...smallBrief(), meta: { ...BARE, title } });
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!DOCTYPE html><head>${head}</head><body>Text`;
    const loaded = oneEvent(frame, 'load');
    document.body.append(frame);
    await loaded;
    const { canary } = frame.contentWindow as { canary?: boolean };
    const text = frame.contentDocument?.body.textContent;
    frame.remove();
    expect(canary).to.equal(undefined);
    expect(text).to.equal('Text');
  });
});

function expectSameTags(brief: Brief): void {
  const { head, body } = new DOMParser().parseFromString(`<!DOCTYPE html><head>${headHtml(brief)}</head>`, 'text/html');
  expect([...head.children].map(tagOf)).to.deep.equal(headOf(brief));
  expect(body.childNodes.length).to.equal(0);
}

/** The tag that a parsed element is. */
function tagOf(element: Element): HeadTag {
  if (element instanceof HTMLMetaElement) return { tag: 'meta', name: element.name, content: element.content };
  if (element instanceof HTMLLinkElement) {
    const { rel, type } = element;
    return { tag: 'link', rel, href: element.getAttribute('href')!, ...(type && { type }) };
  }
  return {
    tag: 'script',
    type: 'application/ld+json',
    data: JSON.parse(element.textContent) as HeadTag & object,
  } as HeadTag;
}
