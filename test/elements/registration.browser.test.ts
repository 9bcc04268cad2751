import { expect, html } from '@open-wc/testing';
import { BriefFrame, elements, PolicyBrief } from '../../src/elements/index.js';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { sampleBrief } from '../fixtures/brief.js';
import { countedAddress, plainText, staged } from '../fixtures/page.js';

/** The module as a page loads it; another query makes it another module. */
async function loadScript(version: string): Promise<void> {
  const address = `/dist/${LIBRARY_FILES.module}?${version}`;
  await import(address);
}

describe('registering', () => {
  it('is not a side effect of importing the classes', () => {
    expect(elements.filter(({ tag }) => customElements.get(tag))).to.deep.equal([]);
  });

  it('twice never throws', () => {
    for (const element of [...elements, ...elements]) element.define();
    expect(elements.map(({ tag }) => customElements.get(tag))).to.deep.equal([...elements]);
  });

  it('by further copies of the script never throws, and the first copy serves all', async () => {
    for (const element of elements) element.define();
    await loadScript('copy=2');
    await loadScript('copy=3');
    expect(customElements.get('policy-brief')).to.equal(PolicyBrief);
    const { src } = countedAddress();
    const stage = await staged(html`<policy-brief src=${src}></policy-brief>`);
    expect(plainText(stage.root)).to.contain('Resiliente Kommunen');
  });

  it('works under a name that the page chooses', async () => {
    class TownBrief extends PolicyBrief {}
    TownBrief.define('town-brief');
    const stage = await staged(html`<town-brief .brief=${sampleBrief}></town-brief>`);
    expect(plainText(stage.root)).to.contain('Bänke');
  });

  it('has a module for each element, and loading them all never throws', async () => {
    for (const { tag } of [...elements, BriefFrame]) {
      await import(new URL(`../../src/define/${tag}.js`, import.meta.url).href);
      expect(customElements.get(tag), tag).not.to.equal(undefined);
    }
  });

  for (const tag of ['brief-card', 'brief-frame']) {
    it(`by define/${tag} registers <${tag}> and no other element but controls`, async () => {
      const frame = await frameWith('');
      await importInto(frame, new URL(`../../src/define/${tag}.js`, import.meta.url).href);
      const { customElements } = frame.defaultView!;
      const registered = [...elements, BriefFrame].filter((element) => customElements.get(element.tag));
      expect(registered.map(({ tag }) => tag)).to.deep.equal([tag]);
      frame.defaultView!.frameElement!.remove();
    });
  }

  it('upgrades an element that was on the page before', async () => {
    const frame = await frameWith('<policy-brief id="early"><a href="/x">Link</a></policy-brief>');
    const early = frame.getElementById('early')!;
    const { src, count } = countedAddress();
    early.setAttribute('src', src);
    const loaded = new Promise((resolve) => early.addEventListener('brief-load', resolve, { once: true }));
    await importInto(frame);
    await loaded;
    expect(plainText(early)).to.contain('Resiliente Kommunen');
    expect(await count()).to.equal(1);
    frame.defaultView!.frameElement!.remove();
  });
});

describe('an element that the parser has not read to its end', () => {
  it('shows its text once, without the fallback that was parsed later', async () => {
    const frame = await frameWith('');
    frame.open();
    write(frame, '<!doctype html><title>Seite</title><body>');
    await importInto(frame);
    const { src } = countedAddress();
    write(frame, `<brief-header src="${src}"><p>erster Teil`);
    await frame.defaultView!.fetch(src);
    await new Promise((resolve) => frame.defaultView!.setTimeout(resolve));
    const element = frame.querySelector('brief-header')!;
    expect(frame.readyState).to.equal('loading');
    expect(plainText(element)).to.equal('erster Teil');
    write(frame, ' des Ersatzes</p><p>zweiter Teil</p></brief-header><p>danach</p>');
    const loaded = new Promise((resolve) => element.addEventListener('brief-load', resolve, { once: true }));
    frame.close();
    await loaded;
    expect(plainText(element)).to.contain('Resiliente Kommunen').and.not.to.contain('Teil');
    expect(element.querySelectorAll('h2')).to.have.lengthOf(1);
    expect(plainText(frame.body)).to.contain('danach');
    frame.defaultView!.frameElement!.remove();
  });

  it('waits even if its brief comes from a script', async () => {
    const frame = await frameWith('');
    frame.open();
    write(frame, '<!doctype html><title>Seite</title><body>');
    await importInto(frame);
    write(frame, '<brief-header><p>erster Teil</p>');
    const element = frame.querySelector('brief-header')!;
    element.brief = sampleBrief;
    await element.updateComplete;
    await new Promise((resolve) => frame.defaultView!.setTimeout(resolve));
    expect(plainText(element)).to.equal('erster Teil');
    write(frame, '<p>zweiter Teil</p></brief-header>');
    const loaded = new Promise((resolve) => element.addEventListener('brief-load', resolve, { once: true }));
    frame.close();
    await loaded;
    expect(plainText(element)).to.contain('Bänke').and.not.to.contain('Teil');
    frame.defaultView!.frameElement!.remove();
  });
});

/** Gives the parser of a page some more to read, as a slow server does. */
function write(page: Document, html: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else feeds a parser piece by piece
  page.write(html);
}

/** A separate page in a frame of this one. */
async function frameWith(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Seite';
  frame.srcdoc = `<!doctype html><base href="/"><title>Seite</title>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Loads a script there as an asynchronous module, which does not wait for the parser. */
async function importInto(
  page: Document,
  address = `/dist/${LIBRARY_FILES.module}?frame=${crypto.randomUUID()}`,
): Promise<void> {
  const script = page.createElement('script');
  script.type = 'module';
  script.async = true;
  script.src = address;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.documentElement.append(script);
  await loaded;
}
