/** Downloads a text as a file, without any request. */
export function download(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Browsers read the address after the click, some of them a moment later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
