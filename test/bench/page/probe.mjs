/**
 * Runs in each document before its first script. Chromium tells the paints and the shifts itself; when the last
 * sentence can be read, nobody tells: a frame is drawn with it once it stands in `main`, and the time after that frame
 * counts. Frames are drawn only when the stylesheets are there, so a sentence that merely has been parsed does not.
 *
 * @param {string} lastWords What the brief ends with.
 */
export function observe(lastWords) {
  const seen = { readable: undefined, largest: 0, shift: 0, blocking: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  // Chromium reports tasks from 50 ms; what goes beyond that blocks.
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      seen.blocking += duration - 50;
      seen.longest = Math.max(seen.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const main = document.querySelector('main');
    // zero-md renders into a shadow root, which no observer of the document sees.
    const text = [main, main?.querySelector('zero-md')?.shadowRoot].map((root) => root?.textContent).join();
    if (!text.includes(lastWords)) return;
    observer.disconnect();
    document.removeEventListener('zero-md-rendered', look);
    // A task of this priority comes next after the frame for which the callback is called.
    const note = () => (seen.readable = performance.now());
    requestAnimationFrame(() => scheduler.postTask(note, { priority: 'user-blocking' }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('zero-md-rendered', look);
}

/** What was seen in a document, in milliseconds since its own start, and the moment of that start. */
export function report() {
  const [firstPaint] = performance.getEntriesByName('first-contentful-paint');
  return { ...globalThis.seen, firstPaint: firstPaint?.startTime, start: performance.timeOrigin };
}
