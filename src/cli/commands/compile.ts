import { join } from 'node:path';
import { filesOf } from '../../publish/files.js';
import type { SiteFile } from '../../site/files.js';
import { compileFile, type Compiled } from '../compile-files.js';
import { withoutCollisions } from '../colliding-outputs.js';
import { shownFindings } from '../findings.js';
import { findInputs } from '../inputs.js';
import { TEXTS } from '../texts/index.js';
import { hashOf } from '../hash.js';
import { madeFiles, writeAll } from '../write-all.js';
import type { Call, Status } from './call.js';
import { showUnwritable } from './unwritable.js';

/** `policy-brief compile`: writes the data, the images and the variants of each brief, or nothing if one of them has errors. */
export function compile(call: Call): Status {
  const { paths, values, language, terminal, refuse } = call;
  const texts = TEXTS[language];
  const { out, err } = terminal;
  if (paths.length === 0) return refuse(texts.noFile);
  if (!values.out) return refuse(texts.noOut);
  const folder = values.out;
  const findings = shownFindings(terminal, language);
  const inputs = findInputs(call, findings);
  if (!inputs) return 2;
  const { files, settings } = inputs;
  const compiled = files.flatMap((file) => compileFile(file, settings, language, findings) ?? []);
  if (settings === undefined || compiled.length < files.length || files.length === 0) {
    err(texts.nothingWritten);
    return 1;
  }
  const read = compiled.flatMap(({ inputs: sources }) => [...sources.keys()]);
  const outputs = withoutCollisions(compiled.flatMap(dataFiles), folder, read, language, findings);
  if (!outputs) {
    err(texts.nothingWritten);
    return 1;
  }
  try {
    writeAll(folder, madeFiles(outputs));
  } catch (error) {
    return showUnwritable(folder, error, call);
  }
  for (const { path } of outputs) out(texts.written(join(folder, path)));
  return 0;
}

function dataFiles({ name, file, brief, images, variants }: Compiled): SiteFile[] {
  const data = JSON.stringify(brief);
  return [{ path: filesOf(name).data, content: () => data, key: hashOf(data), source: file }, ...images, ...variants];
}
