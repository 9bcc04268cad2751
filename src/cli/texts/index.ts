import type { MessageLanguage } from '../../authoring/problems/format-problem.js';
import { DE } from './de.js';
import { EN } from './en.js';
import type { Texts } from './texts.js';

export { COMMANDS, type Command, type Texts } from './texts.js';

/** The messages of the command by language. */
export const TEXTS: Readonly<Record<MessageLanguage, Texts>> = { de: DE, en: EN };
