/** What the browser records for it. */
export const TRACE_CATEGORIES = ['-*', 'devtools.timeline', 'v8', 'v8.execute'];

const SCRIPT = new Set([
  'EvaluateScript',
  'FireAnimationFrame',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
const RENDERING = new Set(['Layout', 'Paint', 'PrePaint', 'UpdateLayoutTree']);

/**
 * How long the processor was busy with scripts on the main threads of all pages and frames, compiling there included,
 * without the layout that they asked for. `ScriptDuration` of the protocol's metrics leaves out modules and whatever
 * follows a promise.
 *
 * @param {Uint8Array} trace A trace of {@link TRACE_CATEGORIES}, as JSON.
 * @returns {number} Milliseconds.
 */
export function scriptTime(trace) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
  const mainThreads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const microseconds = mainThreads
    .map(threadOf)
    .map((thread) => ranOn(traceEvents.filter((event) => event.ph === 'X' && threadOf(event) === thread)));
  return microseconds.reduce((sum, one) => sum + one, 0) / 1000;
}

/** Events of one thread lie within each other or apart. */
function ranOn(events) {
  let total = 0;
  let scriptEnd = 0;
  let renderingEnd = 0;
  for (const { name, ts, dur, tdur = dur } of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (SCRIPT.has(name) && ts >= scriptEnd) {
      total += tdur;
      scriptEnd = ts + dur;
    } else if (RENDERING.has(name) && ts < scriptEnd && ts >= renderingEnd) {
      total -= tdur;
      renderingEnd = ts + dur;
    }
  }
  return total;
}
