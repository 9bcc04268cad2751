import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isId } from '../../brief/ids.js';
import { newBriefSource } from '../new-brief.js';
import { isPipeline, PIPELINES } from '../pipelines.js';
import { TEXTS } from '../texts/index.js';
import { messageOf } from '../write-all.js';
import type { Call, Status } from './call.js';

/** `policy-brief new`: writes the beginning of a brief, and a pipeline if the call wants one; never over a file. */
export function newBrief({ paths, values, language, terminal, refuse }: Call): Status {
  const texts = TEXTS[language];
  const [file, ...others] = paths;
  const [, id = '', lang = ''] = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)\.md$/.exec(basename(file ?? '')) ?? [];
  if (file === undefined || others.length > 0 || !isId(id)) return refuse(texts.noNewFile(others[0] ?? file));
  const { author = [], series, ci } = values;
  const title = values.title?.trim() ?? '';
  if (title === '') return refuse(texts.noTitle);
  if (ci !== undefined && !isPipeline(ci)) return refuse(texts.unknownPipeline(ci));
  const date = new Date().toISOString().slice(0, 'YYYY-MM'.length);
  const outputs = [
    { path: file, content: newBriefSource({ title, lang, date, authors: author, series }) },
    ...(ci === undefined ? [] : [PIPELINES[ci](dirname(file))]),
  ];
  for (const { path, content } of outputs) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content, { flag: 'wx' });
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      terminal.err(isThere ? texts.exists(path) : texts.unwritable(path, messageOf(error)));
      return 1;
    }
    terminal.out(texts.written(path));
  }
  return 0;
}
