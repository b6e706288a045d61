import { describe, expect, it } from 'vitest';
import { citedDocument } from '../../src/check/rules/cited-document.ts';
import { says } from './repository.ts';

const document = (cites: string) => `---\nid: cp-sign\ntitle: t\ncites: ${cites}\n---\n# 1 a\n`;
const OTHERS = { 'policies/b.md': '---\nid: cps-root\ntitle: b\n---\n' };

describe('cited-document', () => {
  it.each([
    ['a document of the repository', '{CPS: cps-root, CP: [cp-sign, cps-root]}'],
    ['an outside text', '{基準: ext:ISO 27001}'],
    ['what is no mapping, which front-matter reports', '[cps-rot]'],
  ])('lets pass: %s', (_, cites) => {
    expect(says(citedDocument, document(cites), OTHERS)).toEqual([]);
  });

  it('finds each document that is not there', () => {
    const found = says(citedDocument, document('{CPS: cps-rot, CP: [cps-root, cp-x]}'), OTHERS);
    expect(found).toEqual([
      '4:8 cites "CPS" names the document cps-rot, which does not exist',
      '4:8 cites "CP" names the document cp-x, which does not exist',
    ]);
  });
});
