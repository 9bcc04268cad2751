/* `npm start`: installs, builds and serves the demo from a clean clone. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing, npm, requireNode } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode();
const firstPort = portFrom(process.env.PORT);
installWhatIsMissing();
npm('run', 'build', '--silent');

const { url } = await listen(firstPort);
console.log(`\nDie Demo läuft: ${url}/  (beenden mit Strg+C)`);
console.log(`The demo is running: ${url}/  (stop with Ctrl+C)`);

function portFrom(text = '8000') {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  console.error(`PORT muss eine Zahl von 1 bis 65535 sein, nicht „${text}“.`);
  console.error(`PORT must be a number from 1 to 65535, not “${text}”.`);
  process.exit(1);
}

async function listen(port) {
  // Imported here, because in a clean clone the server's dependencies have only just been installed.
  const { serve } = await import('./server.mjs');
  for (; port < 65_536; port += 1) {
    try {
      return await serve({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      console.log(`Port ${port} ist belegt / is taken.`);
    }
  }
  throw new Error(`No free port from ${firstPort} upwards.`);
}
