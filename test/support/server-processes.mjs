import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import process from 'node:process';

const PATIENCE_MS = 60_000;

/**
 * Starts a server that a test needs. It leads a group of processes, since php leaves its workers behind.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function start(command, args, env = process.env) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  child.killAll = () => process.kill(-child.pid, 'SIGTERM');
  process.once('exit', child.killAll);
  child.output = '';
  child.stderr.on('data', (data) => (child.output = (child.output + data).slice(-10_000)));
  return child;
}

/**
 * Ends a server, and resolves once it has ended.
 *
 * @param {ReturnType<typeof start>} child
 */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  process.off('exit', child.killAll);
  child.killAll();
  await ended;
}

/**
 * Waits until a server answers.
 *
 * @param {() => Promise<boolean>} isReady
 * @param {ReturnType<typeof start>} child
 * @throws Error with what it has said, if it ends or takes too long.
 */
export async function until(isReady, child) {
  const last = Date.now() + PATIENCE_MS;
  while (!(await isReady())) {
    if (child.exitCode !== null || Date.now() > last)
      throw new Error(`${child.spawnfile} did not start: ${child.output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Whether something answers at an address.
 *
 * @param {{ port: number, host: string } | { path: string }} address
 * @returns {Promise<boolean>}
 */
export function answers(address) {
  return new Promise((resolve) => {
    const socket = connect(address)
      .once('connect', () => resolve(true) ?? socket.destroy())
      .once('error', () => resolve(false));
  });
}
