import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/check/rules/link-target.ts';
import { repositoryOf, says } from './repository.ts';

const HEADINGS =
  '# 4.9 Revocation & suspension\n\n## 申請 {#apply}\n\n# Twice\n\n# Twice\n\n<a id="Here"></a> <p name=there>\n\n';

describe('link-target', () => {
  it.each([
    ['#49-revocation--suspension'],
    ['#revocation-suspension'],
    ['#apply'],
    ['#Apply'],
    ['#twice-1'],
    ['#here'],
    ['#there'],
    ['#top'],
    ['#'],
    [''],
    ['https://a.example/x#y'],
    ['mailto:a@b.example'],
    ['//a.example/x'],
    ['b.md'],
    ['./b.md#b'],
    ['../policies/b.md#%E9%8D%B5'],
    ['/policies/b.md'],
    ['b.md?plain=1'],
    ['../images/a.png'],
    ['../images/a.png#page=2'],
  ])('valid: %s', (url) => {
    const more = { 'policies/b.md': '# b\n\n# 鍵\n', 'images/a.png': '' };
    expect(says(linkTarget, `${HEADINGS}[x](<${url}>)\n`, more)).toEqual([]);
  });

  it.each([
    ['#4-9-revocation', 'the link target #4-9-revocation does not exist'],
    ['b.md#c', 'the link target #c does not exist'],
    ['c.md', 'the linked file c.md does not exist'],
    ['../b.md', 'the linked file ../b.md does not exist'],
    ['../../../etc/passwd', 'the linked file ../../../etc/passwd does not exist'],
    ['%zz.md', 'the linked file %zz.md does not exist'],
  ])('invalid: %s', (url, expected) => {
    const found = says(linkTarget, `${HEADINGS}[x](${url})\n`, { 'policies/b.md': '# b\n' });
    expect(found).toEqual([`11:1 ${expected}`]);
  });

  it('looks into lists, tables, notes and definitions', () => {
    const source = '- > [a](#a)\n\n| [b](#b) |\n| - |\n\nx[^1] [c]\n\n[^1]: [d](#d)\n\n[c]: #c\n';
    expect(says(linkTarget, source).map((line) => line.replace(/^\S+ /, ''))).toEqual(
      ['a', 'b', 'd', 'c'].map((id) => `the link target #${id} does not exist`),
    );
  });

  it('passes over a bare address, which stands for a link without being written as one', () => {
    const source = 'see https://a.example/x#y, www.a.example and a@b.example, [x](#y)\n';
    expect(says(linkTarget, source)).toEqual(['1:59 the link target #y does not exist']);
  });

  it('names the anchor that may have been meant', () => {
    const repository = repositoryOf({ 'a.md': '# 4.9 Revocation\n\n[x](#4-9-revocation)\n' });
    const [problem] = linkTarget.check(repository.documents[0]!, repository);
    expect(problem?.hint?.en).toBe('Did you mean #49-revocation?');
  });
});
