import { defineConfig } from 'rolldown';

// One folder of a few files: to look up hundreds of modules takes longer than to check a document.
export default defineConfig({
  input: { bin: 'src/cli/bin.ts', 'facts-worker': 'src/app/facts-worker.ts' },
  platform: 'node',
  // Ink loads it only when somebody debugs its components.
  external: ['react-devtools-core'],
  output: { dir: 'dist/cli', format: 'esm' },
});
