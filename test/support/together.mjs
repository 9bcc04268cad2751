/** How many tasks run at a time. Each waits for a browser part of its time, so two processors bear three. */
const SLOTS = 3;

/**
 * A piece of work.
 *
 * @typedef {object} Task
 * @property {string[]} lanes Of these it needs one for itself, such as a browser; none if empty.
 * @property {boolean} [isAlone] Whether nothing else may run meanwhile.
 * @property {(lane: string | undefined) => Promise<void>} run Gets the lane that it may use.
 */

/**
 * Runs tasks, three at a time, the first that can be run first.
 *
 * @param {Task[]} tasks
 */
export async function runTogether(tasks) {
  const waiting = [...tasks];
  const running = new Set();
  const freeLane = ({ lanes }) => lanes.find((lane) => [...running].every((other) => other.lane !== lane));
  const fits = (task) => {
    if (task.isAlone) return running.size === 0;
    const hasLane = task.lanes.length === 0 || freeLane(task) !== undefined;
    return hasLane && running.size < SLOTS && [...running].every(({ isAlone }) => !isAlone);
  };
  while (waiting.length + running.size > 0) {
    const index = waiting.findIndex(fits);
    if (index < 0) {
      await Promise.race([...running].map(({ ended }) => ended));
      continue;
    }
    const [task] = waiting.splice(index, 1);
    const one = { lane: freeLane(task), isAlone: task.isAlone };
    one.ended = task.run(one.lane).finally(() => running.delete(one));
    running.add(one);
  }
}
