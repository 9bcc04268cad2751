import { spawnSync } from 'node:child_process';

/**
 * Runs a program that reads standard input.
 *
 * @returns The standard output.
 * @throws Error with all output if the program fails.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  { input = '', cwd, env }: { input?: string; cwd?: string; env?: Record<string, string> } = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    cwd,
    env: { ...process.env, ...env },
    timeout: 5 * 60_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ends with ${String(status)}.\n${stdout}\n${stderr}`);
  return stdout;
}
