import { expect, html } from '@open-wc/testing';
import type { BriefDownloadEvent, BriefStyleChangeEvent } from '../../src/events.js';
import { sampleBrief } from '../fixtures/brief.js';
import { buttonNamed, choose, listNamed, press } from '../fixtures/copying.js';
import { define } from '../fixtures/elements.js';
import { staged } from '../fixtures/page.js';

define();

for (const isolate of [false, true]) {
  const show = () => staged(html`<policy-brief lang="de" ?isolate=${isolate} .brief=${sampleBrief}></policy-brief>`);

  describe(`the events of a reader's choices, ${isolate ? 'isolated' : 'in the light DOM'}`, () => {
    it('tell the document and the window which style the reader chose', async () => {
      const stage = await show();
      const styles: [string, string][] = [];
      const note = ({ style, target }: BriefStyleChangeEvent) =>
        styles.push([style, (target as Element).closest('policy-brief')?.localName ?? '']);
      document.addEventListener('brief-style-change', note);
      window.addEventListener('brief-style-change', note);
      try {
        await choose(listNamed('Zitierstil', stage.root), 'apa');
      } finally {
        document.removeEventListener('brief-style-change', note);
        window.removeEventListener('brief-style-change', note);
      }
      expect(styles).to.deep.equal(Array(2).fill(['apa', 'policy-brief']));
    });

    it('tell the document and the window once of each record that the reader downloads', async () => {
      const stage = await show();
      const files: [string, string][] = [];
      const note = ({ format, fileName }: BriefDownloadEvent) => files.push([format, fileName]);
      document.addEventListener('brief-download', note);
      window.addEventListener('brief-download', note);
      HTMLAnchorElement.prototype.click = () => undefined;
      try {
        buttonNamed('Herunterladen', stage.root).click();
      } finally {
        Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        document.removeEventListener('brief-download', note);
        window.removeEventListener('brief-download', note);
      }
      expect(files).to.deep.equal(Array(2).fill(['bibtex', 'mustermann-2025-baenke-beispielstadt.bib']));
    });

    it('have types on the document and the window, like those of copying', async () => {
      const stage = await show();
      const texts: string[] = [];
      document.addEventListener('brief-copy', ({ subject, text }) => texts.push(subject.what, text), { once: true });
      window.addEventListener('brief-copy', ({ text }) => texts.push(text), { once: true });
      const { text } = (await press(buttonNamed('Zitiervorschlag kopieren', stage.root))) as unknown as {
        text: string;
      };
      expect(texts).to.deep.equal(['citation', text, text]);
    });
  });
}
