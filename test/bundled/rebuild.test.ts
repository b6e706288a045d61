import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openWorkspace } from '../../src/app/index.ts';
import { rename } from '../../src/app/rename.ts';
import { retire } from '../../src/app/retire.ts';
import { runGit } from '../support/repository.ts';
import { bundledRepository } from './repository.ts';

/**
 * The changesets of the meeting are made anew, from a head with title and reason alone: by two
 * renames and two retirements, with every decision as an argument.
 */
const repository = bundledRepository();
const read = (name: string) => readFileSync(path.join(repository, name), 'utf8');

const EDITS: Readonly<Record<string, readonly string[]>> = {
  '2023-office-names': ['rule-proc', 'rule-impl'],
  '2023-sha1-cp': ['cp-sign', 'cp-auth'],
  '2023-sha1-cps': ['cps-root'],
};
const files = Object.entries(EDITS).flatMap(([id, documents]) =>
  ['changeset', ...documents].map((name) => `changesets/${id}/${name}.md`),
);
const expected = new Map(files.map((name) => [name, read(name)]));

for (const [name, text] of expected) {
  if (!name.endsWith('/changeset.md')) rmSync(path.join(repository, name));
  else {
    const head = text.replace(/^base:\n(?: .*\n)+/m, '').replace(/^operations:\n(?: .*\n)+/m, '');
    writeFileSync(
      path.join(repository, name),
      head.replace(/^(unaffected:|---\n\n)/m, 'base: {}\n$1'),
    );
  }
}
runGit(repository, 'commit', '--quiet', '--all', '-m', 'without edits');

const ALL = { all: true };
const RULES = new Map([
  [
    'rule-proc',
    [
      '施行の日の前に医政局長に対してされた申請及び届出は、大臣官房医薬産業振興・医療情報審議官に対してされたものとみなし、医政局特定医薬品開発支援・医療情報担当参事官室がその処理を引き継ぐ。',
      '改正前の様式により作成された用紙は、宛名を補正した上で、施行の日から6か月を経過する日まで使用することができる。',
    ],
  ],
  [
    'rule-impl',
    [
      '医政局長が指名した審査員であって施行の日において審査に従事しているものは、大臣官房医薬産業振興・医療情報審議官が指名したものとみなす。',
      '審査の記録の保存は、施行の日から、医政局特定医薬品開発支援・医療情報担当参事官室が行う。',
    ],
  ],
]);
const CUT = new Map([
  ['E' as const, { cut: true as const }],
  ['J' as const, { cut: true as const }],
]);

it('are rebuilt exactly by rename and retire', async () => {
  const open = () => openWorkspace(repository);
  await rename(await open(), {
    id: '2023-office-names',
    from: '医政局長',
    to: '大臣官房医薬産業振興・医療情報審議官',
    decisions: ALL,
    supplement: RULES,
  });
  await rename(await open(), {
    id: '2023-office-names',
    from: '厚生労働省医政局研究開発振興課医療情報技術推進室',
    to: '厚生労働省医政局特定医薬品開発支援・医療情報担当参事官室',
    decisions: ALL,
  });
  await retire(await open(), {
    id: '2023-sha1-cp',
    term: 'SHA-1',
    documents: ['cp-sign', 'cp-auth', 'cp-auth-org'],
    decisions: {
      all: true,
      uses: CUT,
      write: new Map([
        [
          'cp-sign#sec:6.1.4',
          '取得した証明書が真正であることを検証者が確かめられるよう、認証局の証明書のSHA-256によるフィンガープリントを、リポジトリとは別の手段によっても示すものとする。',
        ],
        [
          'cp-auth#sec:3.2.1',
          '自己署名には、SHA-256を用いることとし、送付の方法は、本CP「6.1.3 認証局への公開鍵の送付」による。',
        ],
      ]),
    },
  });
  await retire(await open(), {
    id: '2023-sha1-cps',
    term: 'SHA-1',
    documents: ['cps-root'],
    decisions: {
      all: true,
      uses: CUT,
      write: new Map([
        [
          'cps-root#sec:6.1.4',
          '検証者が真正であることを確かめられるように、ルート認証局証明書のSHA-256によるフィンガープリントを、リポジトリとは異なる手段でも公表する。',
        ],
      ]),
    },
  });
  for (const [name, text] of expected) expect(read(name), name).toBe(text);
});
