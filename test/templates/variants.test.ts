import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fragmentHtml, type FragmentOptions } from '../../src/publish/fragment.js';
import { sampleBrief, smallBrief } from '../fixtures/brief.js';

/** The entries of the list of variants, without line ends. */
const entries = (options?: FragmentOptions) => {
  const [, list = ''] =
    /<ul class="brief-variants" role="list">(.*?)<\/ul>/s.exec(fragmentHtml(sampleBrief, options)) ?? [];
  return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, entry = '']) => entry);
};

describe('the variants in the header', () => {
  it('are links that name the language of what they lead to, with what readers should know before', () => {
    const [easy, translation] = entries();
    assert.match(
      easy!,
      /<a class="brief-link" href="baenke\.leicht\.pdf" hreflang="de-simple"[^>]*>Leichte Sprache<\/a>/,
    );
    assert.match(easy!, /<\/a> \(PDF, 1,2 MB, Prüfung: Erfundene Prüfgruppe\)$/);
    assert.match(translation!, /href="https:\/\/stadt\.example\/uk\/" hreflang="uk"[^>]*><span lang="uk" dir="ltr">/);
    assert.match(translation!, />Українська – Лавки<\/span><\/a>$/);
  });

  it('lead to the folder of the brief from every page that shows it', () => {
    assert.match(
      entries({ base: 'https://x.example/a/b.json' })[0]!,
      /href="https:\/\/x\.example\/a\/baenke\.leicht\.pdf"/,
    );
  });

  it('send no referrer', () => {
    for (const entry of entries()) assert.match(entry, /rel="noopener" referrerpolicy="no-referrer"/);
  });

  it('are missing in a brief without any', () => {
    for (const meta of [{}, { variants: [] }])
      assert.doesNotMatch(fragmentHtml(smallBrief({ meta })), /brief-variants/);
  });
});
