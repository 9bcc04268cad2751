import type { ClipboardContent } from './content.js';

/**
 * Writes content to the clipboard. Call it synchronously from a click handler: browsers require a user gesture.
 *
 * @throws {Error} If the browser allows neither the Clipboard API nor the copy command.
 * @see https://w3c.github.io/clipboard-apis/
 */
export async function writeClipboard(content: ClipboardContent): Promise<void> {
  try {
    await writeByApi(content);
  } catch {
    // Pages on http lack the API; permission policies refuse it, as do frames without permission.
    if (!writeByCommand(content)) throw new Error('The browser does not allow this page to write to the clipboard.');
  }
}

function writeByApi({ text, html }: ClipboardContent): Promise<void> {
  const { clipboard } = navigator;
  if (!html) return clipboard.writeText(text);
  const blob = (data: string, type: string) => ({ [type]: new Blob([data], { type }) });
  return clipboard.write([new ClipboardItem({ ...blob(text, 'text/plain'), ...blob(html, 'text/html') })]);
}

/** Runs the browser's copy command and sets the content in its `copy` event. */
function writeByCommand({ text, html }: ClipboardContent): boolean {
  let isCopied = false;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  // Without a selection, WebKit before 2025 copies only if the page cancels `beforecopy`:
  // https://github.com/WebKit/WebKit/pull/38127
  addEventListener('beforecopy', (event) => event.preventDefault(), options);
  addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      // Some pages append to copied text; their handlers must not change this content.
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      if (html) event.clipboardData?.setData('text/html', html);
      isCopied = true;
    },
    options,
  );
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other fallback.
    return document.execCommand('copy') && isCopied;
  } finally {
    listening.abort();
  }
}
