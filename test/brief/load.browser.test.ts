import { expect } from '@open-wc/testing';
import { BriefLoadError, loadBrief, MAX_BRIEF_BYTES, type BriefErrorCode } from '../../src/brief/load.js';
import { smallBrief } from '../fixtures/brief.js';
import { addressOf, countedAddress, flakyAddress } from '../fixtures/page.js';

describe('loadBrief', () => {
  it('gives the brief', async () => {
    const { src } = countedAddress();
    expect((await loadBrief(src)).id).to.equal('resiliente-kommunen-2-0');
  });

  it('makes one request for many callers at once and for all later ones, who get the same object', async () => {
    const { src, count } = countedAddress();
    const briefs = await Promise.all(Array.from({ length: 50 }, () => loadBrief(src)));
    briefs.push(await loadBrief(src));
    expect(new Set(briefs).size).to.equal(1);
    expect(await count()).to.equal(1);
  });

  it('takes an absolute, a relative and a fragment’s address for the same', async () => {
    const { src, count } = countedAddress();
    await loadBrief(new URL(src, location.href).href);
    await loadBrief(src.slice(1));
    await loadBrief(`.${src}#finanzierung`);
    expect(await count()).to.equal(1);
  });

  it('takes an address as relative to the base of the document', async () => {
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

  it('takes another query for another address', async () => {
    const { src, count } = countedAddress();
    await loadBrief(src);
    await loadBrief(`${src}?v=2`);
    expect(await count()).to.equal(2);
  });

  it('accepts an answer that does not say its type', async () => {
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

    it('“network” for an origin that does not share', async () => {
      const { src, count } = countedAddress();
      const elsewhere = new URL(src, location.href);
      elsewhere.hostname = '127.0.0.1';
      expect(await failureOf(loadBrief(elsewhere.href))).to.include({ code: 'network' });
      expect(await count()).to.be.at.most(1);
    });

    it('the place of the fault in the data', async () => {
      const error = await failureOf(loadBrief(addressOf({ ...smallBrief(), sections: [{}] })));
      expect(error.code).to.equal('format');
      expect(error.message).to.contain('sections[0].id: expected a value');
      expect(error.cause).to.include({ path: 'sections[0].id' });
    });

    it('the same error for all who waited for it', async () => {
      const errors = await Promise.all([1, 2, 3].map(() => failureOf(loadBrief('/faults/404'))));
      expect(new Set(errors).size).to.equal(1);
    });
  });

  it('accepts exactly as many bytes as are allowed, and not one more', async () => {
    const json = JSON.stringify(smallBrief());
    const padded = (bytes: number) => URL.createObjectURL(new Blob([json.padEnd(bytes)], { type: 'application/json' }));
    expect((await loadBrief(padded(MAX_BRIEF_BYTES))).id).to.equal('kurz');
    expect(await failureOf(loadBrief(padded(MAX_BRIEF_BYTES + 1)))).to.include({ code: 'too-large' });
  });

  it('asks again after a failure', async () => {
    const src = flakyAddress();
    expect(await failureOf(loadBrief(src))).to.include({ code: 'status' });
    expect((await loadBrief(src)).format).to.equal(1);
  });

  describe('when a caller leaves', () => {
    it('ends its wait with the reason it gave', async () => {
      const leaving = new AbortController();
      const waiting = loadBrief('/faults/slow?ms=3000', leaving.signal);
      leaving.abort('the reader went on');
      expect(await reasonOf(waiting)).to.equal('the reader went on');
    });

    it('goes on for the others, with the same request', async () => {
      const { src, count } = countedAddress();
      const leaving = new AbortController();
      const waiting = [loadBrief(src, leaving.signal), loadBrief(src)] as const;
      leaving.abort('gone');
      expect(await reasonOf(waiting[0])).to.equal('gone');
      expect((await waiting[1]).format).to.equal(1);
      expect(await count()).to.equal(1);
    });

    it('ends the request with the last of them', async function () {
      this.timeout(5_000);
      // As many as a browser sends to one host at once: as long as they run, no other request gets through.
      const addresses = Array.from({ length: 6 }, () => `/faults/slow?ms=8000&id=${crypto.randomUUID()}`);
      const callers = [new AbortController(), new AbortController()];
      const waiting = callers.flatMap(({ signal }) => addresses.map((address) => reasonOf(loadBrief(address, signal))));
      for (const caller of callers) caller.abort('gone');
      expect(new Set(await Promise.all(waiting))).to.deep.equal(new Set(['gone']));
      await fetch('/faults/count?id=none');
    });

    it('starts anew for who comes after all have left', async () => {
      const { src } = countedAddress();
      const leaving = new AbortController();
      const waiting = reasonOf(loadBrief(src, leaving.signal));
      leaving.abort('gone');
      const brief = await loadBrief(src);
      expect(brief.format).to.equal(1);
      expect(await waiting).to.equal('gone');
    });

    it('keeps a brief that has arrived', async () => {
      const { src, count } = countedAddress();
      const leaving = new AbortController();
      const brief = await loadBrief(src, leaving.signal);
      leaving.abort('gone');
      expect(await loadBrief(src)).to.equal(brief);
      expect(await count()).to.equal(1);
    });

    it('asks for nothing when it left before', async () => {
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
