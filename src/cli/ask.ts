import process from 'node:process';
import { clearLine, createInterface, cursorTo, moveCursor } from 'node:readline';
import { visibleText } from '../authoring/problems/visible-text.js';

/** What is to be said of an answer: whether it will do, and why or why not. */
export interface Verdict {
  isRight: boolean;
  text: string;
}

/** A question to the person at the terminal. */
export interface Question {
  text: string;
  /** What Enter alone answers. */
  initial?: string;
  /** Judges an answer, also while it is typed. */
  judge: (answer: string) => Verdict;
}

/** Asks until an answer will do. Gives undefined if the person wants to stop. */
export type Ask = (question: Question) => Promise<string | undefined>;

/**
 * Asks at the terminal, one line for each question, so that a screen reader speaks it like any other text. What is to be
 * said of the answer appears below it while it is typed. Ctrl+C and Ctrl+D stop.
 */
export const askAtTerminal: Ask = async (question) => {
  for (;;) {
    const typed = await readLine(question);
    if (typed === undefined) return undefined;
    const answer = typed.trim() || (question.initial ?? '');
    const { isRight, text } = question.judge(answer);
    if (isRight) return answer;
    process.stdout.write(`  ${visibleText(text)}\n`);
  }
};

/** The width of a terminal that does not state it. */
const DEFAULT_COLUMNS = 80;

function readLine({ text, initial, judge }: Question): Promise<string | undefined> {
  const { stdin: input, stdout: output } = process;
  const prompt = `${text}${initial === undefined ? '' : ` [${visibleText(initial)}]`}: `;
  const lines = createInterface({ input, output, terminal: true, historySize: 0 });
  const columns = () => output.columns || DEFAULT_COLUMNS;
  const isOneRow = () => prompt.length + lines.line.length < columns();
  let hasVerdict = false;
  const showVerdict = (): void => {
    const typed = lines.line.trim();
    const verdict = typed === '' || !isOneRow() ? '' : visibleText(judge(typed).text);
    if (verdict === '' && !hasVerdict) return;
    hasVerdict = verdict !== '';
    const { cols } = lines.getCursorPos();
    output.write('\n');
    clearLine(output, 0);
    output.write(`  ${verdict}`.slice(0, columns() - 1));
    moveCursor(output, 0, -1);
    cursorTo(output, cols);
  };
  return new Promise((resolve) => {
    let answer: string | undefined;
    let isOver = false;
    const onKey = (_: unknown, { name }: { name?: string }): void => {
      if (!isOver && name !== 'return' && name !== 'enter') showVerdict();
    };
    lines.once('line', (line) => {
      answer = line;
      lines.close();
    });
    lines.once('SIGINT', () => lines.close());
    lines.once('close', () => {
      isOver = true;
      input.off('keypress', onKey);
      // After an answer, the cursor is in the row of the verdict already.
      if (answer === undefined) output.write('\n');
      cursorTo(output, 0);
      clearLine(output, 0);
      resolve(answer);
    });
    lines.setPrompt(prompt);
    lines.prompt();
    input.on('keypress', onKey);
  });
}
