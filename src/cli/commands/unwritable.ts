import { TEXTS } from '../texts/index.js';
import { HalfWrittenError, messageOf } from '../write-all.js';
import type { Call, Status } from './call.js';

/** Shows why files could not be written, and which of them are new nevertheless. */
export function showUnwritable(folder: string, error: unknown, { language, terminal }: Call): Status {
  const texts = TEXTS[language];
  terminal.err(texts.unwritable(folder, messageOf(error)));
  terminal.err(error instanceof HalfWrittenError ? texts.halfWritten(error.paths) : texts.nothingWritten);
  return 1;
}
