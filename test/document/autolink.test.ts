import { toString as plainText } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/index.ts';

/** The inline parts of a paragraph: links as `<url>`, bold as `**text**`. */
function parts(source: string): string {
  const [paragraph] = parseMarkdown(source).children;
  const inline = paragraph && 'children' in paragraph ? paragraph.children : [];
  return inline
    .map((node) => {
      if (node.type === 'link') return `<${node.url}>`;
      return node.type === 'strong' ? `**${plainText(node)}**` : plainText(node);
    })
    .join('|');
}

it.each([
  [
    'リポジトリ（http://hpki.example.jp/repository/）に**必ず**掲げる。',
    'リポジトリ（|<http://hpki.example.jp/repository/>|）に|**必ず**|掲げる。',
  ],
  ['http://hpki.example.jpで公表する', '<http://hpki.example.jp>|で公表する'],
  ['www.example.jpを参照', '<http://www.example.jp>|を参照'],
  ['https://example.jp/a.crlとhttps://example.jp/b.crl', null],
  ['（https://example.jp/cps.）。', '（|<https://example.jp/cps>|.）。'],
  ['see (https://example.jp/cps), or', 'see (|<https://example.jp/cps>|), or'],
  ['http://日本語.example.jp/', 'http://日本語.example.jp/'],
  ['[手引](https://example.jp/手引)は', '<https://example.jp/手引>|は'],
  ['<https://example.jp/手引>は', '<https://example.jp/手引>|は'],
  ['https://example.jp/é', '<https://example.jp/>|é'],
  ['see https://example.jp/a_(b)、', 'see |<https://example.jp/a_(b)>|、'],
  ['**https://example.jp/a**と', '**https://example.jp/a**|と'],
  ['[https://example.jp/a](https://example.jp/b)', '<https://example.jp/b>'],
  ['http://a_b.jp/ http:// https と www', 'http://a_b.jp/ http:// https と www'],
])('%s', (source, expected) => {
  expect(parts(source)).toBe(
    expected ?? '<https://example.jp/a.crl>|と|<https://example.jp/b.crl>',
  );
});

it('keeps the places in the file', () => {
  const source = '（http://hpki.example.jp/）に掲げる。';
  const [paragraph] = parseMarkdown(source).children;
  const inline = paragraph && 'children' in paragraph ? paragraph.children : [];
  const slices = inline.map(({ position }) =>
    source.slice(position!.start.offset, position!.end.offset),
  );
  expect(slices.join('|')).toBe('（|http://hpki.example.jp/|）に掲げる。');
});
