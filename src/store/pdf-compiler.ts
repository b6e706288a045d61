import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';

/** The part of the compiler that is used; the packages of single platforms come without types. */
interface Typst {
  addSource(path: string, source: string): void;
  mapShadow(path: string, content: Buffer): void;
  pdf(document: { mainFilePath: string }, options: { pdfStandard: string }): Buffer;
  evictCache(age: number): void;
}
interface TypstPackage {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Typst;
  };
}

export interface PdfCompileOptions {
  readonly standard: 'a-2a' | '1.7';
}

const FONTS = [
  '@expo-google-fonts/biz-udmincho/400Regular/BIZUDMincho_400Regular.ttf',
  '@expo-google-fonts/biz-udmincho/700Bold/BIZUDMincho_700Bold.ttf',
  '@expo-google-fonts/biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf',
  '@expo-google-fonts/biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf',
];

const LATIN_FONTS = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
];

/** There is no such folder: what the compiler is not given it cannot read. */
const WORKSPACE = '/kaitei-paper';

const load = createRequire(import.meta.url);
let fonts: Promise<Buffer[]> | undefined;
let latin: Promise<Buffer[]> | undefined;
let compiler: Promise<Typst> | undefined;

/**
 * The fonts of papers: BIZ UDMincho and BIZ UDGothic, regular and bold.
 *
 * @throws UserError where their packages are not installed
 */
export function pdfFonts(): Promise<readonly Buffer[]> {
  fonts ??= Promise.all(FONTS.map(readFont));
  return fonts;
}

/**
 * The fonts of text in the Latin alphabet: Source Serif 4 and Source Sans 3.
 *
 * @throws UserError where their packages are not installed
 */
export function latinFonts(): Promise<readonly Buffer[]> {
  latin ??= Promise.all(LATIN_FONTS.map(readFont));
  return latin;
}

/**
 * Sets a document with Typst. The same arguments give the same bytes.
 *
 * @param source Typst code, which may read `data.json` and nothing else
 * @param data the content of `data.json`
 * @throws UserError where the compiler is not there for this platform
 */
export async function compilePdf(
  source: string,
  data: string,
  { standard }: PdfCompileOptions,
): Promise<Uint8Array> {
  compiler ??= startCompiler();
  const typst = await compiler;
  typst.addSource(`${WORKSPACE}/main.typ`, source);
  typst.mapShadow(`${WORKSPACE}/data.json`, Buffer.from(data));
  const pdf = typst.pdf({ mainFilePath: `${WORKSPACE}/main.typ` }, { pdfStandard: standard });
  // What the last papers had in common is of use to the next, the rest is memory.
  typst.evictCache(2);
  return new Uint8Array(pdf);
}

async function startCompiler(): Promise<Typst> {
  const { NodeCompiler } = compilerPackage();
  return NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...(await pdfFonts()), ...(await latinFonts())] }],
  });
}

async function readFont(name: string): Promise<Buffer> {
  try {
    return await readFile(load.resolve(name));
  } catch {
    throw new UserError(
      message(
        `PDFの作成に要るフォント ${name} がないため、npm install を実行してください。`,
        `The font ${name}, which PDF needs, is missing: run npm install.`,
      ),
      3,
    );
  }
}

/** Packages of the compiler, the one of this platform first. */
export function compilerNames(platform: string, arch: string): string[] {
  const base = '@myriaddreamin/typst-ts-node-compiler';
  const kinds: Record<string, string[]> = {
    linux: [`linux-${arch}-gnu`, `linux-${arch}-musl`],
    darwin: [`darwin-${arch}`],
    win32: [`win32-${arch}-msvc`],
  };
  return [...(kinds[platform] ?? []).map((kind) => `${base}-${kind}`), base];
}

function compilerPackage(): TypstPackage {
  const names = compilerNames(process.platform, process.arch);
  for (const name of names) {
    try {
      return load(name) as TypstPackage;
    } catch {
      // Not for this machine, or not installed.
    }
  }
  throw new UserError(
    message(
      `PDFを組むプログラムがこの環境（${process.platform} ${process.arch}）にないため、npm install ${names[0]}@0.7.0 を実行するか、別の形式を選んでください。`,
      `The program that sets PDF is not there for this machine (${process.platform} ${process.arch}): run npm install ${names[0]}@0.7.0, or choose another format.`,
    ),
    3,
  );
}
