#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Only this file may be read by an older Node: it starts itself again under the bundled one.
const REQUIRED = 22;

if (Number(process.versions.node.split('.')[0]) >= REQUIRED) {
  // Compiled code is kept between runs, where Node may write: half of the start is compilation.
  module.enableCompileCache();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const bundled = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  if (existsSync(bundled) && process.env.KAITEI_RESTARTED === undefined) {
    const { status } = spawnSync(bundled, process.argv.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, KAITEI_RESTARTED: '1' },
    });
    process.exitCode = status ?? 3;
  } else {
    process.stderr.write(
      `kaitei: Node.js ${REQUIRED} 以上が必要です（現在 ${process.versions.node}）。npm ci を実行してください。\n` +
        `kaitei: Node.js ${REQUIRED} or newer is needed (this is ${process.versions.node}); run npm ci.\n`,
    );
    process.exitCode = 3;
  }
}
