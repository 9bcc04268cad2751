/* Builds the apps that Vite builds, each as it would be published and as its developers see it. */
import process from 'node:process';
import { build } from 'vite';

// What a framework has to complain about, it says in its development build alone.
for (const mode of ['production', 'development']) {
  process.env.NODE_ENV = mode;
  for (const name of ['react', 'vue', 'svelte']) {
    await build({
      root: name,
      mode,
      base: './',
      logLevel: 'warn',
      build: {
        outDir: `../../../build/frameworks/${name}-${mode}`,
        emptyOutDir: true,
        chunkSizeWarningLimit: 2000,
      },
    });
  }
}
