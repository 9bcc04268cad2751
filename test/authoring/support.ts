import assert from 'node:assert/strict';
import { compileBrief, type Compilation, type Problem, type ProblemCode } from '../../src/authoring/index.js';
import { decodeBrief } from '../../src/brief/decode.js';
import type { Block, Brief, Inline } from '../../src/brief/model.js';

/** Valid front matter of seven lines: the body begins on line 8. */
export const FRONT_MATTER = `---
title: Kommunen
lang: de
date: 2025-11
author: { given: Nora, family: Ratzmann }
description: Kommunen brauchen Zeit.
---
`;

/** Front matter with one value changed, or with the key left out if the value is empty. */
export function frontMatterWith(key: string, value: string): string {
  const lines = FRONT_MATTER.trimEnd().split('\n').slice(1, -1);
  const kept = lines.filter((line) => !line.startsWith(`${key}:`));
  return ['---', ...kept, ...(value === '' ? [] : [`${key}: ${value}`]), '---', ''].join('\n');
}

export function compile(body: string): Compilation {
  return compileBrief(FRONT_MATTER + body, { id: 'brief' });
}

/** The brief of a body without errors, after a round trip through JSON and the decoder. */
export function briefOf(body: string, frontMatter = FRONT_MATTER): Brief {
  const { brief, problems } = compileBrief(frontMatter + body, { id: 'brief' });
  assert.ok(brief, JSON.stringify(problems));
  return decodeBrief(JSON.parse(JSON.stringify(brief)));
}

/** The blocks of a body without headings. */
export function blocksOf(body: string): Block[] {
  return briefOf(body).summary;
}

/** The inlines of a body with a single paragraph. */
export function inlinesOf(body: string): Inline[] {
  const blocks = blocksOf(body);
  const [block] = blocks;
  assert.ok(blocks.length === 1 && block?.type === 'paragraph', JSON.stringify(blocks));
  return block.content;
}

/** The problems of a body as `code line:column`, with lines counted from the start of the body. */
export function problemsIn(body: string): string[] {
  return compile(body).problems.map(({ code, line, column }) => `${code} ${line - 7}:${column}`);
}

/** The codes of the problems of a body. */
export function codesIn(body: string): ProblemCode[] {
  return compile(body).problems.map(({ code }) => code);
}

/** The problems of a file with the given front matter. */
export function problemsOf(source: string): Problem[] {
  return compileBrief(source, { id: 'brief' }).problems;
}

/** The compiled brief of a body as JSON. */
export function compileBriefJson(body: string): string {
  return JSON.stringify(briefOf(body));
}
