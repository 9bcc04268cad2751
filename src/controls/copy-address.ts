import { writeClipboard } from '../clipboard/write.js';
import { fill, type Strings } from '../locales/strings.js';

let shown: HTMLOutputElement | undefined;

/**
 * Copies the address of a link, where a window cannot be opened, and says so behind the link. Where the clipboard
 * refuses, the address is shown there.
 */
export async function copyAddress(
  link: HTMLAnchorElement,
  { copied, link: name }: Pick<Strings, 'copied' | 'link'>,
): Promise<void> {
  shown?.remove();
  const output = (shown = document.createElement('output'));
  link.after(' ', output);
  output.textContent = await writeClipboard({ text: link.href }).then(
    () => fill(copied, name),
    () => link.href,
  );
}
