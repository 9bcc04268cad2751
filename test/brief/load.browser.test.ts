import { expect } from '@open-wc/testing';
import { loadBrief } from '../../src/brief/load.js';
import { BriefLoadError, MAX_BRIEF_BYTES, type BriefErrorCode } from '../../src/brief/request.js';
import type { Brief } from '../../src/brief/model.js';
import { smallBrief } from '../fixtures/brief.js';
import { addressOf, countedAddress, flakyAddress } from '../fixtures/page.js';
import { entry, series } from '../fixtures/series.js';

describe('loadBrief', () => {
  it('loads a brief', async () => {
    const { src } = countedAddress();
    expect((await loadBrief(src)).id).to.equal('resiliente-kommunen-2-0');
  });

  it('sends one request for all callers, simultaneous or later, and gives them the same object', async () => {
    const { src, count } = countedAddress();
    const briefs = await Promise.all(Array.from({ length: 50 }, () => loadBrief(src)));
    briefs.push(await loadBrief(src));
    expect(new Set(briefs).size).to.equal(1);
    expect(await count()).to.equal(1);
  });

  it('treats absolute address, relative address and address with a fragment as the same', async () => {
    const { src, count } = countedAddress();
    await loadBrief(new URL(src, location.href).href);
    await loadBrief(src.slice(1));
    await loadBrief(`.${src}#finanzierung`);
    expect(await count()).to.equal(1);
  });

  it('resolves an address against the base of the document', async () => {
    const { src, count } = countedAddress();
    const base = document.createElement('base');
    base.href = '/faults/counted/';
    document.head.append(base);
    try {
      await loadBrief(src.split('/').at(-1)!);
    } finally {
      base.remove();
    }
    expect(await count()).to.equal(1);
  });

  it('treats a different query as a different address', async () => {
    const { src, count } = countedAddress();
    await loadBrief(src);
    await loadBrief(`${src}?v=2`);
    expect(await count()).to.equal(2);
  });

  it('accepts a response without a content type', async () => {
    expect((await loadBrief('/faults/no-type')).format).to.equal(1);
  });

  describe('fails with', () => {
    const rows: [address: string, code: BriefErrorCode, what: string][] = [
      ['/faults/404', 'status', 'a page that is not there'],
      ['/faults/500', 'status', 'a server that is broken'],
      ['/faults/html', 'type', 'a web page'],
      ['/faults/empty', 'format', 'an empty answer'],
      ['/faults/truncated', 'format', 'JSON that ends too early'],
      ['/faults/wrong-format', 'format', 'a later format'],
      ['/faults/too-large', 'too-large', 'an answer that says it is too large'],
      ['/faults/too-large?chunked', 'too-large', 'an answer that is too large and does not say so'],
      ['/faults/cut', 'network', 'a connection that is cut'],
      ['http://127.0.0.1:1/brief.json', 'network', 'a server that is not there'],
      ['http://', 'network', 'no address'],
      ['javascript:alert(1)', 'network', 'a script'],
    ];
    for (const [address, code, what] of rows) {
      it(`“${code}” for ${what}`, async () => {
        const error = await failureOf(loadBrief(address));
        expect(error).to.be.instanceOf(BriefLoadError);
        expect(error).to.include({ name: 'BriefLoadError', code });
      });

      it(`a message that begins with the address, for ${what}`, async () => {
        const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
        const error = await failureOf(loadBrief(address));
        expect(error.url).to.equal(url);
        expect(error.message.startsWith(`${url}: `)).to.equal(true, error.message);
      });
    }

    it('“network” for an origin without CORS', async () => {
      const { src, count } = countedAddress();
      const elsewhere = new URL(src, location.href);
      elsewhere.hostname = '127.0.0.1';
      expect(await failureOf(loadBrief(elsewhere.href))).to.include({ code: 'network' });
      expect(await count()).to.be.at.most(1);
    });

    it('the path of the error in the data', async () => {
      const error = await failureOf(loadBrief(addressOf({ ...smallBrief(), sections: [{}] })));
      expect(error.code).to.equal('format');
      expect(error.message).to.contain('sections[0].id: expected a value');
      expect(error.cause).to.include({ path: 'sections[0].id' });
    });

    it('the same error for all waiting callers', async () => {
      const errors = await Promise.all([1, 2, 3].map(() => failureOf(loadBrief('/faults/404'))));
      expect(new Set(errors).size).to.equal(1);
    });
  });

  describe('asks no server but that of the address', () => {
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    const rows: [what: string, from: string, to: string, isFollowed: boolean][] = [
      ['follows a redirect within the page’s own site', location.origin, location.origin, true],
      ['follows no redirect to another site', location.origin, elsewhere, false],
      ['follows no redirect of another site to the page’s own', elsewhere, location.origin, false],
      ['follows no redirect within another site', elsewhere, elsewhere, false],
    ];
    for (const [what, from, to, isFollowed] of rows) {
      it(what, async () => {
        const { src, count } = countedAddress();
        const address = `${from}/faults/redirect?to=${encodeURIComponent(`${to}${src}?cors`)}`;
        if (isFollowed) expect((await loadBrief(address)).format).to.equal(1);
        else expect(await failureOf(loadBrief(address))).to.include({ code: 'network' });
        expect(await count()).to.equal(isFollowed ? 1 : 0);
      });
    }

    it('loads a brief of another site that allows it', async () => {
      const { src } = countedAddress();
      expect((await loadBrief(`${elsewhere}${src}?cors`)).format).to.equal(1);
    });
  });

  describe('of a series', () => {
    const FOLDER = 'https://x.example/a/';
    const LIST = `${FOLDER}series.json`;
    const german = smallBrief({ id: 'neu' });
    const english = smallBrief({ id: 'neu', meta: { lang: 'en' } });

    /** What an address leads to in a language, where a server has these files, and which files it was asked for. */
    async function newest(list: unknown, lang: string): Promise<{ brief: Brief; asked: string[] }> {
      const query = `?${crypto.randomUUID()}`;
      const files = new Map([
        [LIST + query, list],
        [`${FOLDER}neu.de.json`, german],
        [`${FOLDER}neu.en.json`, english],
        [`${FOLDER}alt.uk.json`, smallBrief({ id: 'alt', meta: { lang: 'uk' } })],
        [`${FOLDER}einzig.fr.json`, smallBrief({ id: 'einzig', meta: { lang: 'fr' } })],
        [`${FOLDER}reihe.json`, list],
      ]);
      const asked: string[] = [];
      const fetch = window.fetch.bind(window);
      window.fetch = (address) => {
        asked.push((address as string).replace(query, '').replace(FOLDER, ''));
        return Promise.resolve(Response.json(files.get(address as string)));
      };
      try {
        return { brief: await loadBrief(LIST + query, undefined, lang), asked };
      } finally {
        window.fetch = fetch;
      }
    }
    const LISTED = series([
      entry('neu'),
      entry('neu', { lang: 'en' }),
      entry('alt', { lang: 'uk-UA', data: 'alt.uk.json' }),
    ]);

    for (const [lang, id, language] of [
      ['de-AT', 'neu', 'de'],
      ['en', 'neu', 'en'],
      ['uk', 'alt', 'uk'],
      ['fr', 'neu', 'de'],
      ['', 'neu', 'de'],
    ] as const) {
      it(`loads the newest brief for readers of “${lang}”: ${id} in ${language}`, async () => {
        const { brief } = await newest(LISTED, lang);
        expect([brief.id, brief.meta.lang]).to.deep.equal([id, language]);
      });
    }

    it('asks for the list and for that brief alone', async () => {
      const { asked } = await newest(series([entry('einzig', { lang: 'fr' }), entry('noch-einer')]), 'fr');
      expect(asked).to.deep.equal(['series.json', 'einzig.fr.json']);
    });

    for (const [what, list] of [
      ['without a brief', series([])],
      ['whose briefs are no list', { briefs: 1 }],
      ['whose newest brief is on another server', series([entry('neu', { data: 'https://evil.example/a.json' })])],
      ['whose newest brief is in another folder', series([entry('neu', { data: '../neu.de.json' })])],
      ['whose newest brief is a series', series([entry('neu', { data: 'reihe.json' })])],
    ] as const) {
      it(`fails with “format” for one ${what}`, async () => {
        expect(await failureOf(newest(list, 'de'))).to.include({ code: 'format' });
      });
    }
  });

  it('accepts exactly the maximum number of bytes, but not one more', async () => {
    const json = JSON.stringify(smallBrief());
    const padded = (bytes: number) => URL.createObjectURL(new Blob([json.padEnd(bytes)], { type: 'application/json' }));
    expect((await loadBrief(padded(MAX_BRIEF_BYTES))).id).to.equal('kurz');
    expect(await failureOf(loadBrief(padded(MAX_BRIEF_BYTES + 1)))).to.include({ code: 'too-large' });
  });

  it('sends a new request after a failure', async () => {
    const src = flakyAddress();
    expect(await failureOf(loadBrief(src))).to.include({ code: 'status' });
    expect((await loadBrief(src)).format).to.equal(1);
  });

  describe('when a caller aborts', () => {
    it('rejects with the reason of its signal', async () => {
      const leaving = new AbortController();
      const waiting = loadBrief('/faults/slow?ms=3000', leaving.signal);
      leaving.abort('the reader went on');
      expect(await reasonOf(waiting)).to.equal('the reader went on');
    });

    it('continues the same request for the other callers', async () => {
      const { src, count } = countedAddress();
      const leaving = new AbortController();
      const waiting = [loadBrief(src, leaving.signal), loadBrief(src)] as const;
      leaving.abort('gone');
      expect(await reasonOf(waiting[0])).to.equal('gone');
      expect((await waiting[1]).format).to.equal(1);
      expect(await count()).to.equal(1);
    });

    it('cancels the request after the last caller has aborted', async function () {
      this.timeout(5_000);
      // As many requests as a browser sends to one host in parallel: while they run, it sends no other.
      const addresses = Array.from({ length: 6 }, () => `/faults/slow?ms=8000&id=${crypto.randomUUID()}`);
      const callers = [new AbortController(), new AbortController()];
      const waiting = callers.flatMap(({ signal }) => addresses.map((address) => reasonOf(loadBrief(address, signal))));
      for (const caller of callers) caller.abort('gone');
      expect(new Set(await Promise.all(waiting))).to.deep.equal(new Set(['gone']));
      await fetch('/faults/count?id=none');
    });

    it('sends a new request for a caller that comes after all others have aborted', async () => {
      const { src } = countedAddress();
      const leaving = new AbortController();
      const waiting = reasonOf(loadBrief(src, leaving.signal));
      leaving.abort('gone');
      const brief = await loadBrief(src);
      expect(brief.format).to.equal(1);
      expect(await waiting).to.equal('gone');
    });

    it('keeps a loaded brief cached', async () => {
      const { src, count } = countedAddress();
      const leaving = new AbortController();
      const brief = await loadBrief(src, leaving.signal);
      leaving.abort('gone');
      expect(await loadBrief(src)).to.equal(brief);
      expect(await count()).to.equal(1);
    });

    it('sends no request if the signal was already aborted', async () => {
      const { src, count } = countedAddress();
      expect(await reasonOf(loadBrief(src, AbortSignal.abort('never here')))).to.equal('never here');
      expect(await count()).to.equal(0);
    });
  });
});

async function failureOf(promise: Promise<unknown>): Promise<BriefLoadError> {
  return (await reasonOf(promise)) as BriefLoadError;
}

function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('It did not fail.');
    },
    (reason: unknown) => reason,
  );
}
