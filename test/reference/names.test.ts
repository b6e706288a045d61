import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import { citingDocument, citingId } from '../../src/reference/index.ts';
import { namesFor } from '../../src/reference/names/index.ts';

const document = (id: string, fields: string) =>
  parseDocument(`${id}.md`, `---\nid: ${id}\n${fields}---\n\n# 1 序\n\n文。\n`);

const yard = document(
  'yard',
  'title: 資材置場規程\nshort: 置場規程\naliases:\n  - 旧置場（北）規程\n',
);
const both = document('both', 'title: 両面\ncites:\n  上位規程: [yard, ext:BASE]\n');

/** What a name means in a document: its notation, or undefined. */
function meaning(citing: Parameters<typeof namesFor>[0], name: string, documents = [yard, both]) {
  const found = namesFor(citing, documents)(name, 0);
  return found && found.end === name.length ? found.name.notation : undefined;
}

describe('Names of documents', () => {
  it.each([
    ['資材置場規程', 'yard'],
    ['置場規程', 'yard'],
    ['旧置場（北）規程', 'yard'],
    ['旧置場(北)規程', 'yard'],
    ['Baseline Requirements', 'ext:BR'],
    ['baseline requirements', 'ext:BR'],
    ['署名用CP', 'cp-sign'],
    ['署名用 CP', 'cp-sign'],
    ['認証用（人）CP', 'cp-auth'],
    ['認証用CP', 'cp-auth?'],
    ['手続規則', 'rule-proc'],
    ['無名規程', undefined],
  ])('%s is %s', (name, notation) => {
    expect(meaning(citingDocument(both), name)).toBe(notation);
  });

  it('lets the citing document say what its names mean', () => {
    expect(meaning(citingDocument(both), '上位規程')).toBe('yard|ext:BASE');
    expect(meaning(citingDocument(yard), '上位規程')).toBeUndefined();
  });

  it.each([
    ['cp-sign', 'CPS', 'cps:any'],
    ['cp-sign', '本CP', 'cp-sign'],
    ['cp-sign', '本ポリシ', 'cp-sign'],
    ['cp-sign', 'ポリシ', 'cp:both'],
    ['cp-sign', '本CPS', 'cps:any'],
    ['cps-root', 'CPS', 'cps-root'],
    ['cps-root', '本CPS', 'cps-root'],
    ['cps-root', '本CP', 'cp:both'],
    ['cps-root', 'ルート認証局のCPS', 'cps-root'],
    ['agenda', 'CPS', 'cps-root'],
    ['agenda', 'ポリシ', 'cp:both'],
    ['rule-proc', 'CPS', 'cps:any'],
    ['rule-proc', '本規則', 'rule-proc'],
    ['rule-proc', 'この規則', 'rule-proc'],
    ['crit-kc', '本基準', 'crit-kc'],
  ])('in %s %s is %s', (citing, name, notation) => {
    expect(meaning(citingId(citing), name, [])).toBe(notation);
  });

  it('takes the longest name, and none that ends a longer word', () => {
    const nameAt = namesFor(citingId('agenda'), []);
    const at = (text: string, offset: number) => nameAt(text, offset)?.name.notation;
    expect(at('準拠性審査手続規則', 0)).toBe('rule-proc');
    expect(at('登録手続規則', 2)).toBeUndefined();
    expect(at('及び手続規則', 2)).toBe('rule-proc');
    expect(at('当該手続規則', 2)).toBe('rule-proc');
    expect(at('SCP 4.1', 1)).toBeUndefined();
    expect(at('CPX 4.1', 0)).toBeUndefined();
  });
});
