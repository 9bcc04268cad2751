import type { ProblemCode, ProblemParams } from '../problems/problem.js';

type SlipCode = Extract<
  ProblemCode,
  'straight-quote' | 'english-quote' | 'hyphen-as-dash' | 'hyphens-as-dash' | 'abbreviation-space'
>;

/** A typographic slip, which is reported but never corrected. */
export type Slip = { [C in SlipCode]: { code: C; index: number; params: ProblemParams[C] } }[SlipCode];

const STRAIGHT_QUOTE = /"/g;
/** In German, “ ends a quotation; English begins one with it, and ends it with ”. */
const ENGLISH_QUOTE = /”|(?<=[\s([])“(?=[\p{L}\p{N}])/gu;
const HYPHENS_AS_DASH = /(?<=\s)-{2,3}(?=\s)|(?<=[\p{L}\p{N}.,;:!?)“])-{2,3}(?=[\p{L}\p{N}(„])/gu;
const HYPHEN_AS_DASH = /(?<=\S) (?=- \S)/g;
const ABBREVIATION = /(?<![\p{L}\p{N}.])(?:z\. ?B|d\. ?h|u\. ?a)\.(?!\p{L})/gu;

/** Instructions of site generators, and attributes: they are no text, and curly quotation marks would break them. */
const NO_TEXT = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{[^{}]*="[^{}]*\}/g;

/**
 * Finds violations of German typography (DIN 5008, Duden).
 *
 * @param isStart Whether nothing precedes the text.
 */
export function findSlips(source: string, isStart = true): Slip[] {
  const slips: Slip[] = [];
  if (isStart && /^“[\p{L}\p{N}]/u.test(source)) slips.push({ code: 'english-quote', index: 0, params: {} });
  const text = source.replace(NO_TEXT, (braces) => '\0'.repeat(braces.length));
  for (const { index } of text.matchAll(STRAIGHT_QUOTE)) slips.push({ code: 'straight-quote', index, params: {} });
  for (const { index } of text.matchAll(ENGLISH_QUOTE)) slips.push({ code: 'english-quote', index, params: {} });
  for (const { index } of text.matchAll(HYPHENS_AS_DASH)) slips.push({ code: 'hyphens-as-dash', index, params: {} });
  for (const { index } of text.matchAll(HYPHEN_AS_DASH)) {
    slips.push({ code: 'hyphen-as-dash', index: index + 1, params: {} });
  }
  for (const { index, 0: found } of text.matchAll(ABBREVIATION)) {
    slips.push({
      code: 'abbreviation-space',
      index,
      params: { text: found, better: found.replace(/\. ?/, '.\u00A0') },
    });
  }
  return slips;
}
