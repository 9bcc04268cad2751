import type { Block } from '../../brief/model.js';
import { blockText } from '../../brief/text.js';

/** A full stop after these does not end a sentence: `z. B.`, `Dr.`, an initial, a day of the month. */
const NO_END =
  /(?:^|[\s\u00A0\u202F(„‚"'“–-])(?:\p{L}|\p{L}{1,2}\.[\s\u00A0\u202F]?\p{L}{1,2}|\d{1,2}|Dr|Prof|Dipl|Mag|St|Nr|Art|Abs|Abb|Tab|Kap|Bd|Hrsg|vgl|bzw|bspw|ca|ggf|inkl|evtl|insb|sog|zzgl|e\.g|i\.e|vs|Mr|Mrs|Ms|No)\.\s*$/u;

/** No sentence is longer. The limit matters because the segmenter is slow on long texts. */
const MOST = 4000;

/**
 * The first sentence of the first block with text that is not set apart: the teaser of a brief without a description.
 *
 * @param blocks The summary of the brief.
 * @param lang The language of the brief.
 * @returns Undefined if there is no text.
 */
export function firstSentence(blocks: readonly Block[], lang: string): string | undefined {
  const text = blocks
    .filter(({ type }) => type !== 'box')
    .map((block) => blockText([block]))
    .find((candidate) => candidate.trim() !== '');
  if (text === undefined) return undefined;
  let sentence = '';
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text.slice(0, MOST))) {
    sentence += segment;
    if (!NO_END.test(sentence.slice(-40))) break;
  }
  return sentence.trim();
}
