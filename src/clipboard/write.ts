import type { ClipboardContent } from './content.js';

/**
 * Puts a content on the clipboard. To be called while a click is handled; what the browser allows at once is done
 * before it returns.
 *
 * @throws {Error} Where the browser allows neither of the two ways.
 * @see https://w3c.github.io/clipboard-apis/
 */
export async function writeClipboard(content: ClipboardContent): Promise<void> {
  try {
    await writeByApi(content);
  } catch {
    // On http there is no such API; frames without permission and permission policies refuse it.
    if (!writeByCommand(content)) throw new Error('The browser does not let this page write to the clipboard.');
  }
}

function writeByApi({ text, html }: ClipboardContent): Promise<void> {
  const { clipboard } = navigator;
  if (!html) return clipboard.writeText(text);
  const blob = (data: string, type: string) => ({ [type]: new Blob([data], { type }) });
  return clipboard.write([new ClipboardItem({ ...blob(text, 'text/plain'), ...blob(html, 'text/html') })]);
}

/** The copy command of the browser, whose event says what is copied. */
function writeByCommand({ text, html }: ClipboardContent): boolean {
  let isCopied = false;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  // Where nothing is selected, WebKit before 2025 copies only if the page says so:
  // https://github.com/WebKit/WebKit/pull/38127
  addEventListener('beforecopy', (event) => event.preventDefault(), options);
  addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      // The page must not add to it, as some do with the text of their readers' selections.
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html) event.clipboardData?.setData('text/html', html);
      isCopied = true;
    },
    options,
  );
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only other way there is.
    return document.execCommand('copy') && isCopied;
  } finally {
    listening.abort();
  }
}
