import { describe, expect, it } from 'vitest';
import { compilePdf, compilerNames, pdfFonts } from '../../src/store/pdf-compiler.ts';

describe('the compiler of PDF', () => {
  it('sets a document from its data', async () => {
    const bytes = await compilePdf('#json("data.json").text', '{"text":"条"}', { standard: '1.7' });
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
  });

  it.each(['#read("/etc/hostname")', '#read("../package.json")', '#image("x.png")'])(
    'reads nothing else: %s',
    async (source) => {
      await expect(compilePdf(source, '{}', { standard: '1.7' })).rejects.toThrow();
    },
  );

  it('has four fonts', async () => {
    const fonts = await pdfFonts();
    expect(fonts.map((font) => font.readUInt32BE(0))).toEqual([0x10000, 0x10000, 0x10000, 0x10000]);
  });

  it.each([
    ['linux', 'x64', 'linux-x64-gnu'],
    ['darwin', 'arm64', 'darwin-arm64'],
    ['win32', 'x64', 'win32-x64-msvc'],
  ])('looks for the package of %s %s first', (platform, arch, name) => {
    expect(compilerNames(platform, arch)[0]).toBe(`@myriaddreamin/typst-ts-node-compiler-${name}`);
  });

  it('looks for the package of all platforms last', () => {
    expect(compilerNames('aix', 'ppc64')).toEqual(['@myriaddreamin/typst-ts-node-compiler']);
  });
});
