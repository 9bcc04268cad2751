/** How many tasks run at a time: each drives a browser or keeps a processor busy. */
const SLOTS = 2;

/**
 * A piece of work.
 *
 * @typedef {object} Task
 * @property {string[]} lanes What it needs for itself, such as a browser.
 * @property {boolean} [isAlone] Whether nothing else may run meanwhile.
 * @property {() => Promise<void>} run
 */

/**
 * Runs tasks, two at a time, the first that can be run first.
 *
 * @param {Task[]} tasks
 */
export async function runTogether(tasks) {
  const waiting = [...tasks];
  const running = new Map();
  const fits = ({ lanes, isAlone = false }) => {
    const others = [...running.keys()];
    if (isAlone) return others.length === 0;
    return (
      others.length < SLOTS &&
      others.every((other) => !other.isAlone && !other.lanes.some((lane) => lanes.includes(lane)))
    );
  };
  while (waiting.length + running.size > 0) {
    const index = waiting.findIndex(fits);
    if (index < 0) {
      await Promise.race(running.values());
      continue;
    }
    const [task] = waiting.splice(index, 1);
    running.set(
      task,
      task.run().finally(() => running.delete(task)),
    );
  }
}
