import { sameWords } from '../sources.mjs';

const CITATION = /## Zitieren\n\n([^\n]+)/;
const IMPRINT = /^## .*\{.*\.imprint.*\}$/m;
const ATTRIBUTES = / \{[#.][^}\n]*\}$/gm;
const FOREIGN = /\[([^\]\n]*)\]\{[^}\n]*\}/g;

/**
 * A brief's words as Markdown, in the order in which the elements have them: the citation before the imprint. Headings
 * are a level lower, below the title of the page.
 *
 * @param {string} source Markdown with front matter.
 * @param {import('../../../dist/index.js').Brief} brief What was compiled from it.
 */
export function wordsOf(source, { meta, citations }) {
  const markdown = sameWords(source, meta, citations);
  const [section, citation] = CITATION.exec(markdown) ?? [];
  const [heading] = IMPRINT.exec(markdown) ?? [];
  if (!section || !heading) throw new Error('The brief has no citation or no imprint.');
  const ordered = (words) =>
    markdown
      .replace(section, '')
      .replace(heading, () => `## Zitieren\n\n${words}\n\n${heading}`)
      .replace(/^#/gm, '##');
  return {
    /** For pandoc, which knows ids, classes and languages. */
    forPandoc: ordered(citation),
    /** For marked, which would print them; with a place for the citation, which a script will write. */
    forMarked: ordered('<p class="citation"></p>').replace(ATTRIBUTES, '').replace(FOREIGN, '$1'),
    /** The last sentence. */
    last: markdown.replace(section, '').trim().split('. ').at(-1),
  };
}
