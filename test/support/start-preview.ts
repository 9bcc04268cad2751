import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';

/**
 * Starts `policy-brief serve`, and waits for its address.
 *
 * @param temporary A folder for its temporary files.
 */
export async function startPreview(
  temporary: string,
  ...args: string[]
): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['dist/cli/main.js', 'serve', ...args, '--lang', 'en'], {
    env: { ...process.env, TMPDIR: temporary },
  });
  let output = '';
  const url = await new Promise<string>((onUrl, onEnd) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /Preview: (\S+)/.exec(output) ?? [];
      if (found !== undefined) onUrl(found);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => onEnd(new Error(output)));
  });
  return { server, url };
}
