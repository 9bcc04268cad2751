/**
 * What the page in a frame may do: run its script, open links and downloads, and write to the clipboard. Without
 * `allow-same-origin`, it can neither store data nor access the embedding page.
 */
export const FRAME_PERMISSIONS = {
  referrerpolicy: 'no-referrer',
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  allow: 'clipboard-write',
} as const;
