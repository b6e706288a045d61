import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/index.ts';
import { clauseId } from '../../../src/render/clause-id.ts';
import {
  escapeHtml,
  htmlChangeList,
  htmlClean,
  htmlComparison,
  htmlInline,
  htmlPage,
  safeHref,
} from '../../../src/render/html/index.ts';
import { markdown } from '../comparison/documents.ts';
import { flaws, names, redlineOf, values } from './read.ts';

const EVIL = '<script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(2)\' x=\'';
const HOSTILE = [
  `---\nid: "a\\"><script>"\ntitle: '${EVIL.replaceAll("'", "''")}'\n"<b>": 1\n---`,
  `# ${EVIL}`,
  `## 1 <b>甲</b> " id="x`,
  `${EVIL}\n\n[x](javascript:alert(1)) [y](<data:text/html,x>) [z](JaVaScRiPt:alert(1) "t\\"><i>")`,
  '[a](https://example.jp/"onclick="x) <https://example.jp/a\'b> ![alt" onerror="](x"y) [r][q"x]',
  '[q"x]: javascript:alert(1)',
  `- (1)　${EVIL}\n- [ ] ${EVIL}`,
  `| ${EVIL} | a |\n| - | - |\n| <br> | \`${EVIL}\` |`,
  `\`\`\`"><script>\n${EVIL}\n\`\`\``,
  `<div onclick="alert(1)">\n${EVIL}\n</div>`,
  `注[^"><x]\n\n[^"><x]: ${EVIL}`,
].join('\n\n');

const ELEMENTS =
  'a blockquote br caption code col colgroup del div em h1 h2 h3 h4 h5 h6 hr ins li nav ol p pre q s section small span strong sup table tbody td tfoot th thead tr u ul';
const ATTRIBUTES = 'aria-label class colspan data-kinds href id lang rel role scope title value';
const ALLOWED = new Set([
  ...ELEMENTS.split(' '),
  ...ATTRIBUTES.split(' ').map((name) => `@${name}`),
]);

function fragments(old: string, now: string): string[] {
  const redline = redlineOf(old, now);
  return [
    htmlComparison(redline, { lang: 'ja', titles: ['<b>', '"'], inlinePage: '#"><b>' }),
    htmlInline(redline, { lang: 'ja', context: 'all' }),
    htmlInline(redline, { lang: 'en', context: 'changed' }),
    htmlChangeList(redline, { lang: 'ja', hrefBase: '' }),
    htmlClean(redline.new, { lang: 'ja' }),
  ];
}

function expectHarmless(html: string): void {
  expect(flaws(html)).toEqual([]);
  expect([...names(html)].filter((name) => !ALLOWED.has(name))).toEqual([]);
  for (const href of values(html, 'href')) expect(href).toMatch(/^(#|https?:\/\/|mailto:)/);
}

describe('hostile documents', () => {
  it.each([
    ['unchanged', HOSTILE, HOSTILE],
    ['inserted', '', HOSTILE],
    ['deleted', HOSTILE, ''],
    ['changed', HOSTILE, HOSTILE.replaceAll('甲', '乙').replaceAll('alert', 'prompt')],
  ])('%s, give no element, attribute or target of their own', (_, old, now) => {
    for (const html of fragments(old, now)) expectHarmless(html);
  });

  it('are well-formed HTML whatever they hold', () => {
    fc.assert(
      fc.property(markdown, markdown, (old, now) => {
        for (const html of fragments(old, now)) expectHarmless(html);
      }),
    );
  });
});

describe('ids', () => {
  it('are used once in a redline, and links in the page lead to one', () => {
    fc.assert(
      fc.property(markdown, markdown, (old, now) => {
        const redline = redlineOf(old, now);
        const html = [
          htmlChangeList(redline, { lang: 'ja', hrefBase: '', tablePage: '' }),
          htmlComparison(redline, { lang: 'ja', inlinePage: '' }),
          htmlInline(redline, { lang: 'ja', context: 'all', tablePage: '' }),
        ].join('');
        const ids = values(html, 'id');
        expect(new Set(ids).size).toBe(ids.length);
        const inPage = values(html, 'href').filter((href) => href.startsWith('#'));
        for (const href of inPage) expect(ids).toContain(decodeURIComponent(href.slice(1)));
      }),
    );
  });

  it.each([
    ['sec:4.2.1', 'sec:4.2.1'],
    ['art:12_2/p:1', 'art:12_2/p:1'],
    ['head:改定履歴', 'head:改定履歴'],
    ['sec:1~2', 'sec:1~7e~2'],
    ['head:a "b"', 'head:a~20~~22~b~22~'],
  ])('clauseId(%j) is %j', (address, id) => {
    expect(clauseId(address)).toBe(id);
  });
});

describe('escapeHtml', () => {
  it.each([
    ['<a href="x">\'&', '&lt;a href=&quot;x&quot;&gt;&#39;&amp;'],
    ['a\u0000b\u001b[31m', 'a␀b␛[31m'],
    ['a\u202eb', 'a\ufffdb'],
    ['一\n二', '一\n二'],
  ])('%j gives %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

describe('safeHref', () => {
  it.each([
    'https://example.jp/',
    'http://example.jp',
    'HTTPS://example.jp/a?b=c#d',
    'mailto:a@example.jp',
    '#a',
  ])('keeps %s', (url) => {
    expect(safeHref(url)).toBe(url);
  });
  it.each([
    'javascript:alert(1)',
    ' https://a',
    'java\nscript:x',
    'data:text/html,x',
    '//a.jp',
    'a.md',
    '../a',
    'file:///a',
    'vbscript:x',
    '',
    '#',
  ])('refuses %j', (url) => {
    expect(safeHref(url)).toBeUndefined();
  });
});

describe('htmlPage', () => {
  const page = htmlPage({
    lang: 'ja',
    title: '<資料>',
    body: '<p>本文</p>',
    nav: '<a href="a.html">一覧</a>',
  });

  it('allows nothing but its own style', () => {
    const style = createHash('sha256')
      .update(/<style>(.*)<\/style>/s.exec(page)![1]!)
      .digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"`,
    );
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/);
  });

  it('has a language, a title, a skip link and a main heading', () => {
    expect(page).toContain('<html lang="ja">');
    expect(page).toContain('<title>&lt;資料&gt;</title>');
    expect(page).toContain('<a class="skip" href="#main">本文へ移動</a>');
    expect(page).toContain('<main id="main">\n<h1>&lt;資料&gt;</h1>\n<p>本文</p>');
  });

  it('keeps the main heading of its body', () => {
    const own = htmlPage({ lang: 'en', title: 't', body: '<h1>A</h1>' });
    expect(own.match(/<h1/g)).toHaveLength(1);
    expect(own).not.toContain('<header>');
  });

  it('repeats table heads on paper and sets Japanese lines strictly', () => {
    expect(page).toContain('thead { display: table-header-group; }');
    expect(page).toContain('line-break: strict;');
    expect(page).toMatch(/@page \{ size: A4;/);
  });

  it('takes an empty document', () => {
    expect(htmlClean(parseDocument('a.md', ''), { lang: 'ja' })).toBe(
      '<div class="document">\n\n</div>',
    );
  });
});
