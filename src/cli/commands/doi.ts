import { randomBytes } from 'node:crypto';
import { isArchiveDoi, newDoi } from '../../site/doi-suffix.js';
import { TEXTS } from '../texts/index.js';
import type { Call, Status } from './call.js';

/** More than a DOI takes. */
const BYTES = 8;

/** `policy-brief doi`: makes a DOI of the archive's form, or checks those of the call. */
export function doi({ paths, values, language, terminal, refuse }: Call): Status {
  const texts = TEXTS[language];
  const { prefix } = values;
  if (paths.length > 0) {
    const wrong = paths.filter((one) => !isArchiveDoi(one));
    for (const one of paths) terminal.out((wrong.includes(one) ? texts.wrongDoi : texts.rightDoi)(one));
    return wrong.length > 0 ? 1 : 0;
  }
  if (prefix === undefined || !/^10\.\d{4,9}$/.test(prefix)) return refuse(texts.noPrefix(prefix));
  terminal.out(newDoi(prefix, randomBytes(BYTES)));
  return 0;
}
