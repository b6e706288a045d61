import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../src');

/** The pure layers; each may import itself and what stands before it. */
const PURE = [
  'text',
  'document',
  'reference',
  'check',
  'redline',
  'amendment',
  'kaimebun',
  'changeset',
  'approval',
  'render',
  'packet',
];

/** Packages that only compute. */
const LIBRARY =
  /^(canonicalize|diff|docx|fflate|get-east-asian-width|github-slugger|mdast|mdast-util-[a-z-]+|micromark-util-types|node-diff3|remark-[a-z]+|unified|yaml)$/;

/** What a layer may import: layers first, then packages. The one table of the house. */
const ALLOWED: Readonly<
  Record<string, { layers: readonly string[]; packages: readonly RegExp[] }>
> = {
  ...Object.fromEntries(
    PURE.map((layer, index) => [
      layer,
      {
        layers: PURE.slice(0, index + 1),
        packages: [LIBRARY],
      },
    ]),
  ),
  store: { layers: ['text', 'store'], packages: [/^node:/, /^simple-git$/] },
  app: {
    layers: [...PURE, 'store', 'app'],
    packages: [/^node:(os|path|url|worker_threads)$/, /^yaml$/],
  },
  cli: {
    layers: ['text', 'document', 'reference', 'redline', 'changeset', 'render', 'app', 'cli'],
    packages: [/^commander$/, /^node:(module|path|url)$/],
  },
  tui: {
    layers: [
      'text',
      'document',
      'redline',
      'amendment',
      'changeset',
      'render',
      'packet',
      'app',
      'tui',
    ],
    packages: [/^(ink|react)$/, /^node:path$/],
  },
};

/** Single imports beyond the table, each with its reason. */
const EXCEPTIONS = new Set([
  // Digests are a function of bytes.
  'text/digest.ts node:crypto',
  // Keys and signatures too: of bytes that are given.
  'approval/sshsig/public-key.ts node:crypto',
  'approval/sshsig/verify.ts node:crypto',
  // `kaitei` without a command is the terminal UI.
  'cli/commands/tui.ts tui',
  // Starts the program again under a newer Node, before anything else can be loaded.
  'cli/bin.ts node:child_process',
  'cli/bin.ts node:fs',
]);

/** What a pure layer must not reach for: the clock, chance, the process, the network. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|(?<![.\w])(?:process|console|performance|globalThis)\.|(?<![.\w])(?:fetch|require|setTimeout|setInterval|setImmediate)\s*\(/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

/** Names of the modules that a source imports or re-exports, dynamic imports and types included. */
function importsOf(source: string): string[] {
  const code = withoutComments(source);
  const statements = code.matchAll(
    /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/gm,
  );
  return [...statements].map(([, from, bare, called]) => (from ?? bare ?? called)!);
}

function withoutComments(source: string): string {
  return source.replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');
}

/** Why a file may not import a module; undefined where it may. */
function refused(file: string, module: string): string | undefined {
  const layer = file.split('/')[0]!;
  const { layers, packages } = ALLOWED[layer] ?? { layers: [], packages: [] };
  if (!module.startsWith('.')) {
    if (packages.some((allowed) => allowed.test(module))) return undefined;
    return EXCEPTIONS.has(`${file} ${module}`) ? undefined : `${file} imports ${module}`;
  }
  const target = path.posix.join(path.posix.dirname(file), module);
  const [to] = target.split('/');
  if (layers.includes(to!) && target.includes('/')) return undefined;
  return EXCEPTIONS.has(`${file} ${to}`) ? undefined : `${file} imports ${target}`;
}

describe('layers', () => {
  it('are the folders of src, and nothing stands beside them', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]!));
    for (const folder of folders) expect(Object.keys(ALLOWED)).toContain(folder);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(ALLOWED))('%s imports only what the table allows', (layer) => {
    const own = files.filter((file) => file.startsWith(`${layer}/`));
    const wrong = own.flatMap((file) =>
      importsOf(readFileSync(path.join(SRC, file), 'utf8')).flatMap(
        (module) => refused(file, module) ?? [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(PURE)('%s reaches for neither clock, chance, process nor network', (layer) => {
    const own = files.filter((file) => file.startsWith(`${layer}/`));
    const wrong = own.flatMap((file) => {
      const found = IMPURE.exec(withoutComments(readFileSync(path.join(SRC, file), 'utf8')));
      return found ? [`${file}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no exception that is not needed', () => {
    const used = files.flatMap((file) =>
      importsOf(readFileSync(path.join(SRC, file), 'utf8')).flatMap((module) => [
        `${file} ${module}`,
        `${file} ${path.posix.join(path.posix.dirname(file), module).split('/')[0]}`,
      ]),
    );
    for (const exception of EXCEPTIONS) expect(used).toContain(exception);
  });
});

describe('the test itself', () => {
  it.each([
    ['text/a.ts', '../document/index.ts'],
    ['check/a.ts', '../changeset/index.ts'],
    ['document/a.ts', 'node:crypto'],
    ['document/a.ts', 'node:fs'],
    ['check/a.ts', 'fs'],
    ['check/a.ts', 'react'],
    ['render/html/a.ts', '../../packet/index.ts'],
    ['store/a.ts', '../check/index.ts'],
    ['store/a.ts', '../render/index.ts'],
    ['app/a.ts', 'fs'],
    ['app/a.ts', 'node:fs/promises'],
    ['app/a.ts', 'node:child_process'],
    ['app/a.ts', 'simple-git'],
    ['app/a.ts', '../cli/context.ts'],
    ['cli/a.ts', '../store/index.ts'],
    ['cli/a.ts', '../tui/run.tsx'],
    ['cli/a.ts', 'child_process'],
    ['tui/a.ts', '../cli/context.ts'],
    ['tui/a.ts', 'node:child_process'],
    ['text/a.ts', '../../test/support/random.ts'],
    ['text/a.ts', '../root.ts'],
    ['root.ts', './text/lines.ts'],
  ])('refuses %s -> %s', (file, module) => {
    expect(refused(file, module)).toBeDefined();
  });

  it('sees every form of import', () => {
    const source = [
      "import a from 'a';",
      "import type { B } from 'b';",
      "import {\n  c,\n} from 'c';",
      "export * from 'd';",
      "export { e } from 'e';",
      "import 'f';",
      "const g = await import('g');",
      "// import h from 'h';",
    ].join('\n');
    expect(importsOf(source)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'process.env',
    "fetch('x')",
    'setTimeout(f)',
    'console.log',
  ])('sees %s', (code) => {
    expect(code).toMatch(IMPURE);
  });

  it.each(['new Date(0)', 'this.process.x', 'prefetch(1)', 'processed.x'])('lets %s be', (code) => {
    expect(code).not.toMatch(IMPURE);
  });
});
